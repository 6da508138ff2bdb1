import type { Lineage, State } from '../../comparison/balance.ts';
import {
  type Bounds,
  columnBounds,
  featureBounds,
  type MultiPolygonColumn,
  type Position,
} from '../../geo/column.ts';
import type { MapMode } from '../../map/scene.ts';
import { boundsAround, flyTo } from '../map/stage.ts';
import { type Compared, useComparison } from './comparison.ts';
import { project } from './project.ts';
import {
  type ChangeKind,
  chooseLineage,
  chooseNothing,
  choosePoint,
  chooseUnit,
  setMode,
  showOnly,
  useView,
} from './view.ts';

/** Index of the row of the ground outside every unit. */
export const OUTSIDE = -1;

/** Chooses a kelurahan and goes there: to its slum ground, or where it has none to the kelurahan itself. */
export function visitUnit(unit: number | null): void {
  chooseUnit(unit);
  const { compared } = useComparison.getState();
  const bounds = unit === null || !compared ? null : boundsOfUnit(compared, unit);
  if (bounds) flyTo(bounds, useView.getState().mode !== 'side');
}

export function visitLineage(index: number | null): void {
  chooseLineage(index);
  const { compared } = useComparison.getState();
  const lineage = index === null ? undefined : compared?.balance.areas[index];
  const bounds = compared && lineage ? boundsOfLineage(compared, lineage) : null;
  if (bounds) flyTo(bounds, useView.getState().mode !== 'side');
}

export function visitPoint(point: Position): void {
  choosePoint(point);
  flyTo(boundsAround(point));
}

/** What was clicked on the map: a kelurahan is chosen without moving the map from under the hand. */
export function visitPicked(
  unit: number | null,
  area: { side: 'before' | 'after'; id: string } | null,
): void {
  const { compared } = useComparison.getState();
  if (useView.getState().tab === 'areas' && area && compared) {
    const index = compared.balance.areas.findIndex((lineage) => lineage[area.side].includes(area.id));
    chooseLineage(index < 0 ? null : index);
  } else chooseUnit(unit);
}

/** Changes how the map compares; side by side has half the room, so what is chosen is brought into sight again. */
export function changeMode(mode: MapMode): void {
  keepInSight(() => setMode(mode));
}

/** Shows only the ground of a figure, or all of it again. */
export function showGround(kinds: readonly ChangeKind[]): void {
  keepInSight(() => showOnly(kinds));
}

function keepInSight(change: () => void): void {
  const before = useView.getState().mode;
  change();
  const { mode, unit, lineage } = useView.getState();
  if ((mode === 'side') === (before === 'side')) return;
  // The map must have its new size before bounds are fitted to it.
  requestAnimationFrame(() => {
    if (unit !== null) visitUnit(unit);
    else if (lineage !== null) visitLineage(lineage);
  });
}

export const visitNothing = chooseNothing;

/** All there is to see: both states, or the kelurahan where there are none. */
export function visitAll(): void {
  const { compared } = useComparison.getState();
  const bounds = compared ? boundsOfCompared(compared) : boundsOfProject();
  if (bounds) flyTo(bounds);
}

/** Ground outside every kelurahan that is less than this share of all does not push the city out of the middle. */
const STRAY_SHARE = 0.01;

/** Of the ground of both states; where neither has any, of the kelurahan. */
export function boundsOfCompared({ bounds, balance, units }: Compared): Bounds | null {
  const { outside, totals } = balance;
  const outsideShare = (outside.beforeHa + outside.afterHa) / (totals.beforeHa + totals.afterHa);
  const inUnits = joined(bounds.slice(0, -1));
  return (
    (outsideShare < STRAY_SHARE ? inUnits : null) ?? joined(bounds) ?? (units && columnBounds(units.geometry))
  );
}

/** Of the slums of the open project; without any, of its kelurahan. */
function boundsOfProject(): Bounds | null {
  const { document } = project.getState();
  const boundsOf = (layers: readonly { readonly geometry: MultiPolygonColumn }[]): Bounds | null =>
    joined(layers.map(({ geometry }) => columnBounds(geometry)));
  return document && (boundsOf(document.delineations) ?? boundsOf(document.unitLayers));
}

/** Of the slum ground of a kelurahan in both states; without any, of the kelurahan itself. */
export function boundsOfUnit({ bounds, balance, units }: Compared, unit: number): Bounds | null {
  const ground = bounds[unit === OUTSIDE ? balance.units.length : unit];
  return ground ?? (units && unit !== OUTSIDE ? featureBounds(units.geometry, unit) : null);
}

function boundsOfLineage({ before, after }: Compared, lineage: Lineage): Bounds | null {
  return joined([...boundsOfAreas(before, lineage.before), ...boundsOfAreas(after, lineage.after)]);
}

const boundsOfAreas = ({ ids, geometry }: State, wanted: readonly string[]): (Bounds | null)[] =>
  wanted.map((id) => boundsAt(geometry, ids.indexOf(id)));

const boundsAt = (geometry: MultiPolygonColumn, index: number): Bounds | null =>
  index < 0 ? null : featureBounds(geometry, index);

function joined(all: readonly (Bounds | null)[]): Bounds | null {
  let whole: Bounds | null = null;
  for (const each of all) {
    if (!each) continue;
    whole = whole
      ? [
          Math.min(whole[0], each[0]),
          Math.min(whole[1], each[1]),
          Math.max(whole[2], each[2]),
          Math.max(whole[3], each[3]),
        ]
      : each;
  }
  return whole;
}
