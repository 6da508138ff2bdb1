import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaEdit } from './area-edit.ts';
import { editDelineation } from './area-edit.ts';
import type { ProjectDocument } from './document.ts';
import type { History } from './history.ts';
import { EMPTY_HISTORY, explained, record, redoLabel, undoLabel } from './history.ts';
import type { Change, Operation } from './operation.ts';
import { change } from './operation.ts';
import { operations } from './operations/registry.ts';
import { delineation, minute, project, squares } from './testing/builders.ts';
import { travel } from './travel.ts';

const sk = delineation('SK 2016', 2016, ['a', 'b']);
const start = project(sk, minute(sk, 'BA 2018', '2018', ['b']));

interface Session {
  readonly document: ProjectDocument;
  readonly history: History;
}

const opened: Session = { document: start, history: EMPTY_HISTORY };
let steps = 0;

function take({ document, history }: Session, done: Change): Session {
  const act = { id: `s${steps++}`, at: 5, by: 'Rina', why: null };
  return { document: done.document, history: record(history, document, done, act) };
}

function act<Input>(session: Session, operation: Operation<Input>, input: Input): Session {
  const done = operation.apply(session.document, input);
  if (!done.ok) throw new Error(done.failure.message.id);
  return take(session, done.value);
}

function draw(session: Session, forth: AreaEdit): Session {
  const { document, edit } = editDelineation(session.document, session.document.delineations[0], forth);
  return take(session, change({ id: 'Gambar', en: 'Draw' }, document, [], [edit]).value);
}

function goTo({ document, history }: Session, position: number) {
  const travelled = travel(document, history, position);
  if (travelled === null) throw new Error('no such position');
  return travelled;
}

/** One area of the SK pushed to another column, or split in two, or removed; or a setting. */
const anyAct = fc.oneof(
  fc.record({
    kind: fc.constant('draw' as const),
    at: fc.nat(9),
    columns: fc.array(fc.nat(50), { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('reword' as const), at: fc.nat(9), label: fc.string({ maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('tolerance' as const),
    metres: fc.double({ min: 0, max: 100, noNaN: true }),
  }),
  fc.record({ kind: fc.constant('rename' as const), name: fc.stringMatching(/^[a-z]{1,4}$/) }),
  fc.record({ kind: fc.constant('copy' as const) }),
);
type AnyAct = typeof anyAct extends fc.Arbitrary<infer Value> ? Value : never;

function doAny(session: Session, given: AnyAct): Session {
  const [first] = session.document.delineations;
  const at = 'at' in given && first.areas.length > 0 ? given.at % first.areas.length : 0;
  const area = first.areas.at(at);
  if (given.kind === 'tolerance') return act(session, operations.setTolerance, given);
  if (given.kind === 'rename')
    return act(session, operations.renameDelineation, { id: first.id, name: given.name, year: 2016 });
  if (given.kind === 'copy')
    return act(session, operations.addData, { delineations: [first], minutes: [], unitLayers: [] });
  if (area === undefined) return session;
  if (given.kind === 'reword')
    return draw(session, { splices: [], rows: [{ at, area: { ...area, label: given.label } }] });
  const insert = squares(...given.columns).map((shape) => ({ area, shape }));
  return draw(session, { splices: [{ at, remove: 1, insert }], rows: [] });
}

describe('history', () => {
  it('undoing a removal brings back the very same SK', () => {
    const removed = act(opened, operations.removeDelineation, { id: sk.id });
    expect(undoLabel(removed.history)?.id).toBe('Hapus SK 2016');
    const back = goTo(removed, 0);
    expect(back.document).toEqual(start);
    expect(back.document.delineations[0].geometry).toBe(sk.geometry);
    expect(redoLabel(back.history)?.id).toBe('Hapus SK 2016');
    expect(goTo(back, 1).document).toEqual(removed.document);
  });

  it('an act that changed nothing is no step', () => {
    expect(act(opened, operations.setTolerance, { metres: 1 }).history).toBe(EMPTY_HISTORY);
    expect(travel(start, EMPTY_HISTORY, -1)).toBeNull();
    expect(travel(start, EMPTY_HISTORY, 1)).toBeNull();
  });

  it('any run of acts can be gone through to any position, there and back, to the last byte', () => {
    fc.assert(
      fc.property(
        fc.array(anyAct, { maxLength: 12 }),
        fc.array(fc.nat(12), { maxLength: 4 }),
        (acts, stops) => {
          const sessions = [opened];
          for (const each of acts) {
            const next = doAny(sessions[sessions.length - 1], each);
            if (next.history !== sessions[sessions.length - 1].history) sessions.push(next);
          }
          let at: Session = sessions[sessions.length - 1];
          for (const stop of [...stops, 0, sessions.length]) {
            const position = Math.min(stop, sessions.length - 1);
            at = goTo(at, position);
            expect(at.document).toEqual(sessions[position].document);
            expect(at.history.position).toBe(position);
          }
        },
      ),
    );
  });

  it('tells what became of areas, so that whoever holds the SK can follow', () => {
    const forth = { splices: [{ at: 0, remove: 1, insert: [] }], rows: [] };
    const drawn = draw(opened, forth);
    const back = goTo(drawn, 0);
    expect(back.moved).toMatchObject([{ delineation: sk.id, edit: { splices: [{ at: 0, remove: 0 }] } }]);
    expect(goTo(back, 1).moved).toEqual([{ delineation: sk.id, edit: forth }]);
    expect(goTo(act(opened, operations.setTolerance, { metres: 3 }), 0).moved).toEqual([]);
  });

  it('over a removal and an SK of the same id, only says to look anew', () => {
    const removed = act(opened, operations.removeDelineation, { id: sk.id });
    const other = delineation('SK 2016', 2016, ['x', 'y', 'z']);
    const added = act(removed, operations.addData, { delineations: [other], minutes: [], unitLayers: [] });
    expect(goTo(added, 0)).toMatchObject({ moved: null, document: start });
  });

  it('keeps no geometry but that of SKs that came or went', () => {
    const drawn = draw(opened, { splices: [{ at: 0, remove: 1, insert: [] }], rows: [] });
    const [step] = act(drawn, operations.renameDelineation, { id: sk.id, name: 'SK 9', year: 2016 }).history
      .steps;
    expect(step).toMatchObject({ before: {}, after: {}, by: 'Rina', at: 5 });
    expect(Object.keys(step.before)).toEqual([]);
  });

  it('names the areas that a step touched', () => {
    const area = { ...sk.areas[1], label: 'RT 9' };
    expect(draw(opened, { splices: [], rows: [{ at: 1, area }] }).history.steps[0].touches).toEqual([
      { delineation: sk.id, areas: ['b'] },
    ]);
  });

  it('can be told the reason of a step afterwards', () => {
    const { history } = act(opened, operations.setTolerance, { metres: 3 });
    const told = explained(history, history.steps[0].id, 'Kesepakatan Pokja');
    expect(told.steps[0].why).toBe('Kesepakatan Pokja');
    expect(explained(history, 'lain', 'x')).toBe(history);
  });

  it('a new act drops what could be done again', () => {
    const first = act(opened, operations.setTolerance, { metres: 2 });
    const second = act(goTo(first, 0), operations.setTolerance, { metres: 3 });
    expect(second.history.steps).toHaveLength(1);
    expect(redoLabel(second.history)).toBeNull();
  });
});
