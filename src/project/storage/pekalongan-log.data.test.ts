import 'fake-indexeddb/auto';
import { beforeAll, expect, it } from 'vitest';
import { describeWithSharedData } from '../../../tests/support/shared-data.ts';
import type { Delineation } from '../../domain/delineation.ts';
import { delineationId } from '../../domain/delineation.ts';
import type { Bounds, MultiPolygonRings } from '../../geo/column.ts';
import { featureBounds } from '../../geo/column.ts';
import { loadOverlayEngine } from '../../geo/overlay/engine.ts';
import { drawnArea } from '../area-edit.ts';
import type { ProjectDocument } from '../document.ts';
import type { Operation } from '../operation.ts';
import { operations } from '../operations/registry.ts';
import type { ProjectStore } from '../store.ts';
import { projectStore } from '../store.ts';
import { pekalongan } from '../testing/pekalongan.ts';
import { expectSameDocument } from '../testing/same-document.ts';
import { indexedStorage } from './indexed.ts';
import { projectKeeper } from './keeper.ts';

const ID = delineationId('sk-2025');

const openStore = (): ProjectStore => projectStore(projectKeeper(indexedStorage('pekalongan')));

const drawn = (store: ProjectStore): Delineation => {
  const found = store.getState().document?.delineations.find(({ id }) => id === ID);
  if (found === undefined) throw new Error('not started');
  return found;
};

function box(store: ProjectStore, index: number): Bounds {
  const bounds = featureBounds(drawn(store).geometry, index);
  if (bounds === null) throw new Error('no shape');
  return bounds;
}

const rectangle = (west: number, south: number, east: number, north: number): MultiPolygonRings => [
  [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
];

function act<Input>(store: ProjectStore, operation: Operation<Input>, input: Input): void {
  const done = store.getState().dispatch(operation, input);
  if (!done.ok) throw new Error(`${operation.id}: ${done.failure.message.id}`);
}

/** What a day of drawing holds. */
function drawAll(store: ProjectStore): void {
  const of = (index: number) => ({ delineation: ID, area: drawn(store).areas[index].id });
  const areasOf = (...indexes: number[]) => indexes.map((index) => drawn(store).areas[index].id);
  const [west, south, east, north] = box(store, 40);
  const middle = (west + east) / 2;
  const line: [number, number][] = [
    [middle, south - 1e-4],
    [middle, north + 1e-4],
  ];
  act(store, operations.splitArea, { ...of(40), line, shared: true });
  const minute = { name: 'BA 2026', number: '1', date: '2026-02-01', note: null };
  act(store, operations.clearAreas, { delineation: ID, areas: areasOf(40), minute });
  const [w, s, e, n] = box(store, 100);
  const [x, y] = [(w + e) / 2, (s + n) / 2];
  act(store, operations.eraseArea, { ...of(100), by: rectangle(x, y, e + 1e-3, n + 1e-3) });
  act(store, operations.mergeAreas, {
    delineation: ID,
    areas: areasOf(200, 201),
    into: drawn(store).areas[200].id,
  });
  const { area, shape } = drawnArea(drawn(store), 300);
  const moved = shape.map((rings) =>
    rings.map((ring) => ring.map(([lon, lat]) => [lon + 1e-5, lat / 1.0000001] as const)),
  );
  act(store, operations.reshapeAreas, {
    delineation: ID,
    shapes: [{ area: area.id, shape: moved }],
    act: 'move',
  });
  act(store, operations.simplifyAreas, {
    delineation: ID,
    areas: areasOf(10, 11, 12),
    metres: 1,
    shared: true,
  });
  act(store, operations.offsetAreas, { delineation: ID, areas: areasOf(20), metres: 3 });
  act(store, operations.deleteAreas, { delineation: ID, areas: areasOf(0, 150, 437) });
  act(store, operations.setFields, {
    delineation: ID,
    changes: [{ area: drawn(store).areas[5].id, fields: { label: 'RT 99' } }],
  });
}

describeWithSharedData("drawing over Pekalongan's SK 2020", () => {
  let start: ProjectDocument;
  beforeAll(async () => {
    await loadOverlayEngine();
    start = await pekalongan();
  }, 120_000);

  it('nine acts and a reload: undoing all brings the first byte back, redoing all the last', async () => {
    const store = openStore();
    await store.getState().adopt(start);
    const [{ id: origin }] = start.delineations;
    const from = { kind: 'state', ref: { delineation: origin, minute: null } } as const;
    act(store, operations.startDecree, { id: ID, name: 'SK 2025', year: 2025, from });
    const copy = store.getState().document;
    drawAll(store);
    await store.getState().flush();
    const next = openStore();
    expect(await next.getState().open('p1')).toMatchObject({ ok: true });
    expect(next.getState().history.steps.map(({ label }) => label)).toEqual(
      store.getState().history.steps.map(({ label }) => label),
    );
    expectSameDocument(next.getState().document, store.getState().document);
    for (let i = 0; i < 9; i++) next.getState().undo();
    expectSameDocument(next.getState().document, copy);
    next.getState().undo();
    expectSameDocument(next.getState().document, start);
    while (next.getState().redo() !== null);
    expectSameDocument(next.getState().document, store.getState().document);
    for (const tab of [store, next]) await tab.getState().trash('p1');
  }, 120_000);
});
