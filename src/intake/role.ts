import { fieldKey } from '../domain/dictionary.ts';
import type { SourceLayer } from '../formats/driver.ts';
import { featureCount } from '../geo/column.ts';
import { proposeMapping } from './mapping.ts';
import type { CrsChoice, LayerRole } from './proposal.ts';
import { cell, fieldNames, type Row, rowsOf, textOf } from './rows.ts';
import { filledPart, median, roughAreas } from './sizes.ts';

/** What the words of a layer's name say it is; null when they say nothing, or both. */
export function roleByName(name: string): 'units' | 'delineation' | null {
  const isUnits =
    /admin|batas|kelurahan|\bdesa\b|wilayah|boundar|(?:^|[\s_-])(?:kel|desa|adm)(?:[\s_.-]|$)/i.test(name);
  const isDelineation = /kumuh|kumu_|slum|del[ie]n[ie]asi|(?:^|[\s_-])sk(?:[\s_.-]|\d|$)/i.test(name);
  return isUnits === isDelineation ? null : isUnits ? 'units' : 'delineation';
}

/**
 * What layers taken in together are: units tile the ground, have one name or code each, and say nothing of
 * slums; everything else with polygons is a delineation. Each sign is weighed; units must outweigh.
 */
export function guessRole(layers: readonly SourceLayer[], crs: CrsChoice | null): LayerRole {
  if (layers.every((layer) => layer.geometry.featureStarts[featureCount(layer.geometry)] === 0))
    return 'skip';
  const rows = rowsOf(layers);
  const fields = fieldNames(layers);
  const weight = weightOfNames(layers) + weightOfFields(rows, fields) + weightOfShapes(layers, crs);
  return weight > 1 ? 'units' : 'delineation';
}

function weightOfNames(layers: readonly SourceLayer[]): number {
  const [first] = layers;
  const role = roleByName(first.name) ?? roleByName(first.path.join(' ')) ?? roleByName(first.file);
  return role === 'units' ? 2 : role === 'delineation' ? -2 : 0;
}

function weightOfFields(rows: readonly Row[], fields: readonly string[]): number {
  const slum = proposeMapping(rows, fields, 'delineation');
  const units = proposeMapping(rows, fields, 'units');
  const saysSlum = fields.some((field) => /kumuh/.test(fieldKey(field)));
  return (
    (isDistinct(rows, units.kelurahan) ? 1.5 : 0) +
    (isDistinct(rows, units.kelurahanCode) ? 1 : 0) -
    (slum.score || slum.slumClass || saysSlum ? 2 : 0) -
    (slum.rtRw || slum.rt ? 1.5 : 0) -
    (slum.statedArea && !/km/i.test(slum.statedArea) ? 0.5 : 0)
  );
}

/** Whether nearly every row has its own value. */
function isDistinct(rows: readonly Row[], field: string | undefined): boolean {
  if (field === undefined || rows.length < 2) return false;
  const values = rows.map((row) => textOf(cell(row.attributes, field))).filter((text) => text !== null);
  return new Set(values).size >= 0.95 * rows.length;
}

/** Square metres: kelurahan are mostly larger than 30 ha, slums of one RT mostly smaller than 5 ha. */
const LARGE = 300_000;
const SMALL = 50_000;
/** Parts of the bounding box covered by units of one city, and by its slums. */
const TILED = 0.35;
const SCATTERED = 0.15;

function weightOfShapes(layers: readonly SourceLayer[], crs: CrsChoice | null): number {
  const areas = layers.flatMap((layer) => [...roughAreas(layer, crs)]).filter(Number.isFinite);
  const typical = median(areas);
  const filled = filledPart(layers, areas, crs);
  const sizes = typical > LARGE ? 0.5 : typical < SMALL ? -0.5 : 0;
  const tiling = areas.length < 2 ? 0 : filled > TILED ? 1 : filled < SCATTERED ? -1 : 0;
  return sizes + tiling;
}
