import { emptyColumn } from '../geo/column.ts';
import type { Figures, State, UnitBalance, Units } from './balance.ts';
import type { UnitMatch } from './matching.ts';

/** One side of a row: a state with its areas given to units. */
export interface MatchedSide {
  readonly state: State;
  readonly match: UnitMatch;
}

export const NO_UNITS: Units = { geometry: emptyColumn(), codes: [], names: [], kecamatan: [] };

/** The row of a unit by its index, or, one past the last, of the ground outside all of them. */
export function unitRow(
  figures: Figures,
  unit: number,
  units: Units,
  before: MatchedSide,
  after: MatchedSide,
): UnitBalance {
  const isOutside = unit === units.names.length;
  const index = isOutside ? -1 : unit;
  return {
    code: isOutside ? null : units.codes[unit],
    name: isOutside ? outsideName(units) : units.names[unit],
    kecamatan: isOutside ? null : units.kecamatan[unit],
    ...figures,
    statedBeforeHa: statedIn(before, index),
    statedAfterHa: statedIn(after, index),
    areasBefore: before.match.unitOf.filter((of) => of === index).length,
    areasAfter: after.match.unitOf.filter((of) => of === index).length,
  };
}

/** Without kelurahan, what lies outside all of them is everything. */
const outsideName = (units: Units): string =>
  units.names.length === 0 ? 'Seluruh lahan' : 'Di luar kelurahan';

function statedIn(side: MatchedSide, unit: number): number | null {
  return sumStated(side.state.statedHa.filter((_, area) => side.match.unitOf[area] === unit));
}

/** What a state states in all: the decree's own total, else the sum of its rows; null where none states any. */
export const statedTotal = (state: State): number | null => state.decreeHa ?? sumStated(state.statedHa);

function sumStated(stated: readonly (number | null)[]): number | null {
  const known = stated.filter((ha) => ha !== null);
  return known.length > 0 ? known.reduce((sum, ha) => sum + ha, 0) : null;
}
