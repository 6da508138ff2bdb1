import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_HISTORY, record, redo, redoLabel, undo, undoLabel } from './history.ts';
import { operations } from './operations/registry.ts';
import { delineation, minute, project } from './testing/builders.ts';

const sk = delineation('SK 2016', 2016, ['a', 'b']);
const start = project(sk, minute(sk, 'BA 2018', '2018', ['b']));

describe('history', () => {
  it('undoing a removal brings back the very same document', () => {
    const removed = operations.removeDelineation.apply(start, { id: sk.id });
    if (!removed.ok) throw new Error('refused');
    const history = record(EMPTY_HISTORY, start, removed.value);
    expect(undoLabel(history)?.id).toBe('Hapus SK 2016');
    const back = undo(history, removed.value.document);
    expect(back?.document).toBe(start);
    expect(back && redoLabel(back.history)?.id).toBe('Hapus SK 2016');
    expect(back && redo(back.history, back.document)?.document).toBe(removed.value.document);
  });

  it('an act that changed nothing is no step', () => {
    const same = operations.setTolerance.apply(start, { metres: 1 });
    expect(same.ok && record(EMPTY_HISTORY, start, same.value)).toBe(EMPTY_HISTORY);
    expect(undo(EMPTY_HISTORY, start)).toBeNull();
    expect(redo(EMPTY_HISTORY, start)).toBeNull();
  });

  it('any run of acts can be undone to the start and redone to the end', () => {
    const run = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 20 });
    fc.assert(
      fc.property(run, (tolerances) => {
        let document = start;
        let history = EMPTY_HISTORY;
        for (const metres of tolerances) {
          const done = operations.setTolerance.apply(document, { metres });
          if (!done.ok) throw new Error('refused');
          history = record(history, document, done.value);
          document = done.value.document;
        }
        const end = document;
        for (let step = undo(history, document); step !== null; step = undo(history, document))
          ({ history, document } = step);
        expect(document).toBe(start);
        for (let step = redo(history, document); step !== null; step = redo(history, document))
          ({ history, document } = step);
        expect(document).toBe(end);
      }),
    );
  });

  it('a new act drops what could be redone', () => {
    const first = operations.setTolerance.apply(start, { metres: 2 });
    const second = operations.setTolerance.apply(start, { metres: 3 });
    if (!first.ok || !second.ok) throw new Error('refused');
    const back = undo(record(EMPTY_HISTORY, start, first.value), first.value.document);
    expect(back && redo(record(back.history, start, second.value), second.value.document)).toBeNull();
  });
});
