import 'fake-indexeddb/auto';
import { serialize } from 'node:v8';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { featureRings } from '../../geo/column.ts';
import { editDelineation } from '../area-edit.ts';
import type { ProjectDocument } from '../document.ts';
import type { Operation } from '../operation.ts';
import { available, change } from '../operation.ts';
import type { ProjectStore } from '../store.ts';
import { projectStore } from '../store.ts';
import { project } from '../testing/builders.ts';
import { largeDelineation } from '../testing/city.ts';
import { indexedStorage } from './indexed.ts';
import { projectKeeper } from './keeper.ts';

const AREAS = 5000;
const VERTICES = 150;
const STEPS = 200;
const GEOMETRY_BYTES = AREAS * VERTICES * 16;

/** Moves the first vertex of one area a little. */
const nudge: Operation<{ readonly at: number }> = {
  id: 'test-nudge',
  label: ({ at }) => ({ id: `Geser titik RT ${at}`, en: `Move a vertex of RT ${at}` }),
  availability: () => available,
  apply(document, { at }) {
    const [delineation] = document.delineations;
    const shape = featureRings(delineation.geometry, at);
    const [x, y] = shape[0][0][0];
    shape[0][0][0] = [x + 1e-6, y];
    shape[0][0][VERTICES - 1] = [x + 1e-6, y];
    const insert = [{ area: delineation.areas[at], shape }];
    const edited = editDelineation(document, delineation, { splices: [{ at, remove: 1, insert }], rows: [] });
    return change(this.label({ at }), edited.document, [], [edited.edit]);
  },
};

const start = project(largeDelineation('SK 2020', AREAS, VERTICES));
const DATABASE = 'besar';
const openStore = (): ProjectStore => projectStore(projectKeeper(indexedStorage(DATABASE)));
const say = (line: string) => process.stdout.write(`  log: ${line}\n`);
const ms = (from: number) => `${(performance.now() - from).toFixed(1)} ms`;

const bytesOf = (store: { getState(): { readonly document: ProjectDocument | null } }): Buffer =>
  Buffer.from(store.getState().document?.delineations[0].geometry.coordinates.buffer ?? new ArrayBuffer());

afterEach(() => vi.restoreAllMocks());

describe(`${AREAS} areas of ${VERTICES} vertices`, () => {
  it(`writes a hundredth of the geometry a step, and ${STEPS} steps lead back to the first byte`, async () => {
    const store = openStore();
    await store.getState().adopt(start);
    const written: number[] = [];
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      written.push(serialize(value).byteLength);
      return put.call(this, value, key);
    });
    store.getState().dispatch(nudge, { at: 7 });
    await store.getState().flush();
    const bytes = written.reduce((sum, each) => sum + each, 0);
    vi.restoreAllMocks();
    expect(bytes).toBeLessThan(GEOMETRY_BYTES / 100);
    say(`${bytes} bytes a step, of ${GEOMETRY_BYTES} bytes of coordinates`);

    const beginning = performance.now();
    for (let i = 1; i < STEPS; i++) {
      store.getState().dispatch(nudge, { at: (i * 37) % AREAS });
      if (i % 20 === 0) await store.getState().flush();
    }
    await store.getState().flush();
    say(`${STEPS} acts done and stored in ${ms(beginning)}`);

    const opening = performance.now();
    const next = openStore();
    await next.getState().open('p1');
    say(`opened in ${ms(opening)} with ${next.getState().history.steps.length} steps`);
    const going = performance.now();
    next.getState().goTo(0);
    say(`gone to the first step in ${ms(going)}`);
    expect(bytesOf(next).equals(bytesOf({ getState: () => ({ document: start }) }))).toBe(true);
    next.getState().goTo(STEPS);
    expect(bytesOf(next).equals(bytesOf(store))).toBe(true);
  }, 120_000);
});
