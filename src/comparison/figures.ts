import { groundArea } from '../geo/area/ground-area.ts';
import type { AreaMeasure } from '../geo/area/measure.ts';
import type { FlatRings } from '../geo/overlay/rings.ts';
import { squareMetres, toHectares } from '../geo/units.ts';
import type { Figures } from './balance.ts';
import type { RowGround } from './ground.ts';

/** The figures of one row, measured on its ground: nothing is forced to close. */
export function figuresOf(row: RowGround, measure: AreaMeasure): Figures {
  const hectares = (list: readonly FlatRings[]): number =>
    toHectares(squareMetres(list.reduce((sum, rings) => sum + groundArea(rings, measure), 0)));
  return closed({
    beforeHa: hectares(row.before),
    afterHa: hectares(row.after),
    remainingHa: hectares(row.remaining),
    reducedHa: hectares(row.reduced),
    addedHa: hectares(row.added),
    uncertainReducedHa: hectares(row.uncertainReduced),
    uncertainAddedHa: hectares(row.uncertainAdded),
  });
}

type Measured = Omit<Figures, 'netHa' | 'closingErrorHa'>;

/** Sums of rows, before any rounding. */
export function sumFigures(rows: readonly Figures[]): Figures {
  const total = (pick: (row: Figures) => number): number => rows.reduce((sum, row) => sum + pick(row), 0);
  return closed({
    beforeHa: total((row) => row.beforeHa),
    afterHa: total((row) => row.afterHa),
    remainingHa: total((row) => row.remainingHa),
    reducedHa: total((row) => row.reducedHa),
    addedHa: total((row) => row.addedHa),
    uncertainReducedHa: total((row) => row.uncertainReducedHa),
    uncertainAddedHa: total((row) => row.uncertainAddedHa),
  });
}

function closed(measured: Measured): Figures {
  const { beforeHa, afterHa, remainingHa, reducedHa, addedHa } = measured;
  return {
    ...measured,
    netHa: afterHa - beforeHa,
    closingErrorHa: Math.max(
      Math.abs(beforeHa - remainingHa - reducedHa),
      Math.abs(afterHa - remainingHa - addedHa),
    ),
  };
}
