import fc from 'fast-check';
import { areaId, delineationId, NO_WORDS } from '../../domain/delineation.ts';
import { hectares } from '../../geo/units.ts';
import { editDelineation } from '../area-edit.ts';
import type { Operation } from '../operation.ts';
import { available, change } from '../operation.ts';
import { operations } from '../operations/registry.ts';
import type { ProjectStore } from '../store.ts';

/** Draws anew the shape of one area of an SK, or removes it, or puts others in its place; to any coordinates there are. */
const redraw: Operation<{ readonly sk: number; readonly at: number; readonly corners: readonly number[] }> = {
  id: 'test-redraw',
  label: () => ({ id: 'Gambar ulang', en: 'Redraw' }),
  availability: () => available,
  apply(document, { sk, at, corners }) {
    const delineation = document.delineations[sk % document.delineations.length];
    const index = delineation.areas.length === 0 ? 0 : at % delineation.areas.length;
    const insert = corners.map((x, i) => ({
      area: {
        ...(delineation.areas.at(index) ?? { ...NO_WORDS, label: 'Area' }),
        id: areaId(`${at}-${x}-${i}-${delineation.areas.length}`),
      },
      // A shell with a hole, and a second part.
      shape: [[triangle(x, 1), triangle(x, 0.5)], [triangle(x + 5, 1)]],
    }));
    const remove = Math.min(1, delineation.areas.length);
    const { document: next, edit } = editDelineation(document, delineation, {
      splices: [{ at: index, remove, insert }],
      rows: [],
    });
    return change(this.label({ sk, at, corners }), next, [], [edit]);
  },
};

const triangle = (x: number, size: number): [number, number][] => [
  [x, -0],
  [x + size, 0.1 + 0.2],
  [x, size / 3],
  [x, -0],
];

const number = fc.double({ min: -180, max: 180, noNaN: true });

/** Something the user does, whatever the project holds. */
export const anyAct = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(fc.constant('redraw'), fc.nat(5), fc.nat(20), fc.array(number, { maxLength: 3 })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.constant('fields'),
      fc.nat(5),
      fc.nat(20),
      fc.array(number, { minLength: 1, maxLength: 1 }),
    ),
  },
  fc.tuple(
    fc.constantFrom('tolerance', 'rename', 'copy', 'remove', 'clear', 'unclear', 'checks'),
    fc.nat(5),
    fc.nat(20),
    fc.constant([]),
  ),
  {
    weight: 3,
    arbitrary: fc.tuple(
      fc.constantFrom('undo', 'redo', 'goTo', 'explain'),
      fc.nat(5),
      fc.nat(20),
      fc.constant([]),
    ),
  },
);
export type AnyAct = typeof anyAct extends fc.Arbitrary<infer Value> ? Value : never;

let names = 0;

/** Does it, where it can be done. */
export function doAct(store: ProjectStore, [kind, sk, at, corners]: AnyAct): void {
  const { document, history, dispatch, ...moves } = store.getState();
  if (kind === 'undo') moves.undo();
  if (kind === 'redo') moves.redo();
  if (kind === 'goTo') moves.goTo(at % (history.steps.length + 1));
  if (kind === 'explain')
    moves.explain(history.steps.at(at % (history.steps.length || 1))?.id ?? '', `karena ${at}`);
  const delineation = document?.delineations.at(sk % (document.delineations.length || 1));
  if (delineation === undefined) return;
  const { id, areas } = delineation;
  const area = areas.at(at % (areas.length || 1));
  if (kind === 'redraw') dispatch(redraw, { sk, at, corners });
  if (kind === 'tolerance') dispatch(operations.setTolerance, { metres: at });
  if (kind === 'rename') dispatch(operations.renameDelineation, { id, name: `SK ${at}`, year: 2000 + at });
  if (kind === 'checks')
    dispatch(operations.setChecks, { thinMetres: at, statedShare: 0, gapSquareMetres: 0, nearLimitHa: 0 });
  if (kind === 'remove' && (document?.delineations.length ?? 0) > 1)
    dispatch(operations.removeDelineation, { id });
  const ref = {
    delineation: id,
    minute: document?.minutes.find((minute) => minute.delineation === id)?.id ?? null,
  };
  const name = `SK baru ${names++}`;
  if (kind === 'copy')
    dispatch(operations.startDecree, {
      id: delineationId(name),
      name,
      year: null,
      from: { kind: 'state', ref },
    });
  if (area === undefined) return;
  if (kind === 'fields') {
    const fields = { label: `RT ${at}`, statedHa: hectares(Math.abs(corners[0]) + 0.01) };
    dispatch(operations.setFields, { delineation: id, changes: [{ area: area.id, fields }] });
  }
  const minute = { name: `BA ${names++}`, number: null, date: '2021', note: null };
  if (kind === 'clear') dispatch(operations.clearAreas, { delineation: id, areas: [area.id], minute });
  if (kind === 'unclear') dispatch(operations.unclearAreas, { delineation: id, areas: [area.id] });
}
