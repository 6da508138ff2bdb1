import type { SourceLayer } from '../formats/driver.ts';
import { ellipsoidMeasure, featureAreas, planeMeasure } from '../geo/area/measure.ts';
import { columnBounds } from '../geo/column.ts';
import { swapAxes } from '../geo/crs/axes.ts';
import { isGeographic } from '../geo/crs/table.ts';
import type { CrsChoice } from './proposal.ts';

const asItStands = planeMeasure((x, y) => [x, y]);

/**
 * Areas in m² of a layer's features in its own coordinates, one a feature: true for degrees, and true to a per
 * cent for metres. Enough to tell kelurahan from slums and m² from hectares before anything is projected.
 */
export function roughAreas(layer: SourceLayer, crs: CrsChoice | null): Float64Array {
  if (!crs || !isGeographic(crs.epsg)) return featureAreas(layer.geometry, asItStands);
  const geometry = crs.swapped ? swapAxes(layer.geometry) : layer.geometry;
  return featureAreas(geometry, ellipsoidMeasure);
}

/** How much of the layers' common bounding box their features cover, 0..1: near 1 for units that tile a city. */
export function filledPart(
  layers: readonly SourceLayer[],
  areas: readonly number[],
  crs: CrsChoice | null,
): number {
  const boxes = layers.map((layer) => columnBounds(layer.geometry)).filter((box) => box !== null);
  if (boxes.length === 0) return 0;
  const [west, south, east, north] = boxes.reduce((a, b) => [
    Math.min(a[0], b[0]),
    Math.min(a[1], b[1]),
    Math.max(a[2], b[2]),
    Math.max(a[3], b[3]),
  ]);
  const degrees = crs !== null && isGeographic(crs.epsg);
  const squareMetre = degrees
    ? DEGREE * DEGREE * Math.cos(((crs.swapped ? west : south) * Math.PI) / 180)
    : 1;
  const box = (east - west) * (north - south) * squareMetre;
  return box > 0 ? areas.reduce((sum, area) => sum + area, 0) / box : 0;
}

/** Metres of a degree, near enough. */
const DEGREE = 111_000;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? Number.NaN : sorted[Math.floor(sorted.length / 2)];
}
