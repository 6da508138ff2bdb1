import * as v from 'valibot';
import type { MultiPolygonColumn } from '../../geo/column.ts';

/*
 * What a file of another machine must be, looked at more closely than what this browser stored itself (storage/value-checks.ts): a
 * word in the place of hectares, or offsets out of order, would else become a silent wrong figure.
 */

const words = v.nullable(v.string());
const number = v.nullable(v.pipe(v.number(), v.finite()));
const attributes = v.record(v.string(), v.unknown());

const areaRow = v.looseObject({
  id: v.string(),
  label: v.string(),
  kawasan: words,
  rtRw: words,
  kelurahan: words,
  kelurahanCode: words,
  kecamatan: words,
  statedHa: number,
  score: number,
  slumClass: v.nullable(v.picklist(['heavy', 'medium', 'light', 'none'])),
  attributes,
});
const unitRow = v.looseObject({ code: words, name: v.string(), kecamatan: words, attributes });

export const areSoundAreas = (rows: unknown): boolean => v.is(v.array(areaRow), rows);
export const areSoundUnits = (rows: unknown): boolean => v.is(v.array(unitRow), rows);

/** Offsets from 0 upwards, places on the globe. */
export function isSoundColumn(column: MultiPolygonColumn): boolean {
  const { coordinates, ringStarts, polygonStarts, featureStarts } = column;
  if (![ringStarts, polygonStarts, featureStarts].every(isRising)) return false;
  for (let i = 0; i < coordinates.length; i += 2)
    if (!(Math.abs(coordinates[i]) <= 180 && Math.abs(coordinates[i + 1]) <= 90)) return false;
  return true;
}

const isRising = (starts: Uint32Array): boolean =>
  starts[0] === 0 && starts.every((start, index) => index === 0 || start >= starts[index - 1]);
