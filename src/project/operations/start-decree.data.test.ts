import { beforeAll, expect, it } from 'vitest';
import { describeWithSharedData } from '../../../tests/support/shared-data.ts';
import type { ChangeBalance } from '../../comparison/balance.ts';
import { compareStates } from '../../comparison/compare.ts';
import { delineationId } from '../../domain/delineation.ts';
import type { ProjectDocument } from '../document.ts';
import { stateOf, unitsOf } from '../states.ts';
import { pekalongan } from '../testing/pekalongan.ts';
import { operations } from './registry.ts';

async function balanceOf(document: ProjectDocument): Promise<ChangeBalance> {
  const { before, after, units, method, toleranceMetres } = document.comparison;
  const [from, to] = [before && stateOf(document, before), after && stateOf(document, after)];
  if (from === null || to === null || units === null) throw new Error('nothing to compare');
  return (await compareStates(from, to, unitsOf(document, units), { method, toleranceMetres })).balance;
}

describeWithSharedData("a copy of Pekalongan's SK 2020", () => {
  let start: ProjectDocument;
  beforeAll(async () => {
    start = await pekalongan();
  }, 60_000);

  const started = (
    document: ProjectDocument,
    where?: { readonly field: string; readonly values: string[] },
  ) => {
    const [origin] = document.delineations;
    const from = {
      kind: 'state' as const,
      ref: { delineation: origin.id, minute: null },
      ...(where && { where }),
    };
    const id = delineationId('next');
    const done = operations.startDecree.apply(document, { id, name: 'SK 2025', year: 2025, from });
    if (!done.ok) throw new Error(done.failure.message.id);
    return done.value.document;
  };

  it('with nothing changed has lost and gained exactly 0 in every row, and every area is unchanged', async () => {
    const { units, outside, totals, areas } = await balanceOf(started(start));
    expect(units).toHaveLength(27);
    for (const row of [...units, outside, totals]) {
      expect(row.reducedHa).toBe(0);
      expect(row.addedHa).toBe(0);
    }
    expect(totals.remainingHa).toBeCloseTo(518.73, 2);
    expect(areas.filter(({ kind }) => kind === 'unchanged').flatMap(({ after }) => after)).toHaveLength(438);
    expect(areas.every(({ kind }) => kind === 'unchanged')).toBe(true);
  }, 60_000);

  it('of one kelurahan only has added nothing, and lost all of the others', async () => {
    const { units, totals } = await balanceOf(started(start, { field: 'kelurahan', values: ['Bandengan'] }));
    expect(totals.addedHa).toBeCloseTo(0, 6);
    const kept = units.filter(({ remainingHa }) => remainingHa > 0.5).map(({ name }) => name);
    expect(kept).toEqual(['Bandengan']);
  }, 60_000);
});
