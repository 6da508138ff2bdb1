import { describe, expect, it } from 'vitest';
import { delineationId } from '../../../domain/delineation.ts';
import type { Step } from '../../../project/history.ts';
import { historyEntries } from './history-entries.ts';

const [mine, other] = [delineationId('mine'), delineationId('other')];

const step = (id: string, decree: typeof mine): Step => ({
  id,
  label: { id, en: id },
  at: 0,
  by: null,
  why: null,
  touches: [{ delineation: decree, areas: [] }],
  edits: [],
  before: {},
  after: {},
});

/** mine: a, c · other: b */
const steps = [step('a', mine), step('b', other), step('c', mine)];

const shown = (position: number, only: typeof mine | null = null): readonly string[] =>
  historyEntries({ steps, position }, only).map((entry) => `${entry.step?.id ?? 'start'} ${entry.standing}`);

describe('the history', () => {
  it('lists the newest first, the beginning last, and marks where it stands', () => {
    expect(shown(3)).toEqual(['c now', 'b done', 'a done', 'start done']);
    expect(shown(1)).toEqual(['c undone', 'b undone', 'a now', 'start done']);
    expect(shown(0)).toEqual(['c undone', 'b undone', 'a undone', 'start now']);
  });

  it('stands, in the steps of one SK, at the last of them that is done', () => {
    expect(shown(3, mine)).toEqual(['c now', 'a done', 'start done']);
    expect(shown(2, mine)).toEqual(['c undone', 'a now', 'start done']);
    expect(shown(2, other)).toEqual(['b now', 'start done']);
    expect(shown(1, other)).toEqual(['b undone', 'start now']);
  });

  it('goes to where the step is the last that is done, also when others are left out', () => {
    expect(historyEntries({ steps, position: 3 }, mine).map(({ position }) => position)).toEqual([3, 1, 0]);
  });

  it('is only the beginning where nothing has been done', () => {
    expect(historyEntries({ steps: [], position: 0 }, null)).toEqual([
      { position: 0, step: null, standing: 'now' },
    ]);
  });
});
