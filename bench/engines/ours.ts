import { compareStates } from '../../src/comparison/compare.ts';
import { groundColumn } from '../../src/comparison/ground.ts';
import { overlayRows, type PlacedState } from '../../src/comparison/overlay.ts';
import { mapUnits, type Placement, placeFeatures, type UnitMap } from '../../src/comparison/placement.ts';
import { breathFor } from '../../src/comparison/progress.ts';
import type { MultiPolygonColumn } from '../../src/geo/column.ts';
import { loadOverlayEngine } from '../../src/geo/overlay/engine.ts';
import { metres } from '../../src/geo/units.ts';
import { timed } from '../clock.ts';
import { type BalanceParts, type Engine, eachPart, type Task } from '../engine.ts';
import type { MadeCity } from '../make-city.ts';

/** The balance as the peers can make it: tolerance 0, no lineage, from the same pieces as the product. */
export const ours: Engine = {
  name: 'Deliniasi, pekerjaan yang sama',
  how: 'mapUnits, placeFeatures and overlayRows of src/comparison with tolerance 0, and the polygons of all five parts assembled.',
  async run(task) {
    const { value, time } = await timed(() => overlayOnly(task));
    return { time, ground: () => value };
  },
};

async function overlayOnly(task: Task): Promise<BalanceParts> {
  const engine = await loadOverlayEngine();
  const units = mapUnits(task.units);
  const [before, after] = [task.before, task.after].map(({ geometry }) =>
    place(geometry, units, task.chosen),
  );
  const { rows } = await overlayRows(engine, before, after, units, metres(0), breathFor({}));
  return eachPart((part) => groundColumn(rows, part));
}

function place(geometry: MultiPolygonColumn, units: UnitMap, chosen: ReadonlySet<number>): PlacedState {
  const placement = placeFeatures(geometry, units);
  return { geometry, placement: chosen.size === units.rank.length ? placement : only(placement, chosen) };
}

/** As if areas that reach none of the chosen units were not there. */
const only = (placement: Placement, chosen: ReadonlySet<number>): Placement => ({
  ...placement,
  inner: placement.inner.map((features, unit) => (chosen.has(unit) ? features : [])),
  crossing: placement.crossing.map((features, unit) => (chosen.has(unit) ? features : [])),
  free: [],
});

/** All that the user gets: 1 m tolerance and the lineage of every area beside the balance. */
export async function fullProduct({ before, after, units }: MadeCity) {
  const options = { method: 'geodesic-wgs84', toleranceMetres: 1 } as const;
  const { value, time } = await timed(() => compareStates(before, after, units, options));
  return { time, balance: value.balance };
}
