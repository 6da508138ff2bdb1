import { groundArea } from '../geo/area/ground-area.ts';
import { featureAreas } from '../geo/area/measure.ts';
import { featureCount } from '../geo/column.ts';
import { loadOverlayEngine, OVERLAY_NAME } from '../geo/overlay/engine.ts';
import { metres, squareMetres, toHectares } from '../geo/units.ts';
import type { BalanceGround, ChangeBalance, CompareOptions, State, StateSummary, Units } from './balance.ts';
import { figuresOf, sumFigures } from './figures.ts';
import { groundColumn, type RowGround } from './ground.ts';
import { balanceIssues } from './issues.ts';
import { traceLineage } from './lineage.ts';
import { matchToUnits } from './matching.ts';
import { methodFor } from './methods.ts';
import { overlayRows } from './overlay.ts';
import { mapUnits, placeFeatures } from './placement.ts';
import { breathFor, type Watch } from './progress.ts';
import { NO_UNITS, statedTotal, unitRow } from './unit-row.ts';

/**
 * The change balance of two states (docs/panduan/4-arti-angka.md): per unit what
 * went, what stayed and what came, the lineage of each area, and the ground of every figure.
 *
 * Geometry must be WGS84 and valid (the intake sees to both); areas may overlap each other, units may overlap
 * and leave gaps. With `units` null all ground is in the row `outside`.
 * Throws only the signal's reason.
 */
export async function compareStates(
  before: State,
  after: State,
  units: Units | null,
  options: CompareOptions,
  watch: Watch = {},
): Promise<{ balance: ChangeBalance; ground: BalanceGround }> {
  const breath = breathFor(watch);
  const engine = await loadOverlayEngine();
  const tolerance = metres(options.toleranceMetres);
  const chosen = units ?? NO_UNITS;
  const { measure, projection } = await methodFor(options.method, [before.geometry, after.geometry]);

  await breath('dissolving', 0, 1);
  const unitMap = mapUnits(chosen);
  const sides = [before, after].map((state) => {
    const placement = placeFeatures(state.geometry, unitMap);
    return {
      state,
      geometry: state.geometry,
      ids: state.ids,
      placement,
      unitOf: placement.unitOf,
      areas: featureAreas(state.geometry, measure),
      match: matchToUnits(state, placement.unitOf, chosen),
    };
  });
  const [a, b] = sides;
  const { rows, sharedUnits } = await overlayRows(engine, a, b, unitMap, tolerance, breath);
  const areas = await traceLineage(engine, a, b, measure, tolerance, breath);

  const figures = rows.map((row) => figuresOf(row, measure));
  const totals = sumFigures(figures);
  const unitRows = figures.map((row, i) => unitRow(row, i, chosen, a, b));
  const unitOverlaps = new Map(
    [...sharedUnits].map(([unit, rings]) => [unit, toHectares(groundArea(rings, measure))]),
  );
  const summaries = [
    summaryOf(a.state, a.areas, totals.beforeHa),
    summaryOf(b.state, b.areas, totals.afterHa),
  ];
  const balance: ChangeBalance = {
    method: {
      area: options.method,
      projection,
      overlay: OVERLAY_NAME,
      toleranceMetres: options.toleranceMetres,
    },
    before: summaries[0],
    after: summaries[1],
    totals,
    units: unitRows.slice(0, -1),
    outside: unitRows[unitRows.length - 1],
    unitOverlapHa: [...unitOverlaps.values()].reduce((sum, ha) => sum + ha, 0),
    areas,
    issues: balanceIssues({
      sides: [a, b],
      summaries,
      units: chosen,
      unitOverlaps,
      outside: figures[figures.length - 1],
    }),
  };
  return { balance, ground: groundOf(rows) };
}

function summaryOf(state: State, areas: Float64Array, dissolvedHa: number): StateSummary {
  const drawnHa = toHectares(squareMetres(areas.reduce((sum, area) => sum + area, 0)));
  return {
    features: featureCount(state.geometry),
    statedHa: statedTotal(state),
    drawnHa,
    dissolvedHa,
    overlapHa: drawnHa - dissolvedHa,
  };
}

const groundOf = (rows: readonly RowGround[]): BalanceGround => ({
  remaining: groundColumn(rows, 'remaining'),
  reduced: groundColumn(rows, 'reduced'),
  added: groundColumn(rows, 'added'),
  uncertainReduced: groundColumn(rows, 'uncertainReduced'),
  uncertainAdded: groundColumn(rows, 'uncertainAdded'),
});
