import { type MeasuredAreas, measureAreas } from '../comparison/measured-areas.ts';
import type { SlumArea } from '../domain/delineation.ts';
import type { Report } from './report.ts';

/** The areas of both sides, each measured and given to its unit. */
export interface PlacedAreas {
  readonly before: MeasuredAreas;
  readonly after: MeasuredAreas;
  /**
   * Kecamatan of the units that the boundary layer leaves without one: the one that most of their areas name, those of the
   * state after first.
   */
  readonly kecamatan: ReadonlyMap<number, string>;
}

/** Measures and places the areas of a report, by its own method. */
export async function placeAreas({ before, after, units, balance }: Report): Promise<PlacedAreas> {
  const states = [before.state, after.state];
  const measured = await Promise.all(
    states.map((state) => measureAreas(state, states, units, balance.method.area)),
  );
  const kecamatan = new Map([
    ...kecamatanNamed(before.areas, measured[0].unitOf),
    ...kecamatanNamed(after.areas, measured[1].unitOf),
  ]);
  return { before: measured[0], after: measured[1], kecamatan };
}

/** Areas outside all units (−1) have no common kecamatan. */
function kecamatanNamed(areas: readonly SlumArea[], unitOf: ArrayLike<number>): Map<number, string> {
  const counts = new Map<number, Map<string, number>>();
  areas.forEach(({ kecamatan }, index) => {
    if (kecamatan === null || unitOf[index] < 0) return;
    const named = counts.get(unitOf[index]) ?? new Map<string, number>();
    counts.set(unitOf[index], named.set(kecamatan, (named.get(kecamatan) ?? 0) + 1));
  });
  return new Map([...counts].map(([unit, named]) => [unit, mostNamed(named)]));
}

const mostNamed = (named: ReadonlyMap<string, number>): string =>
  [...named].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
