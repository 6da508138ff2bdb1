import type { Attributes } from '../../domain/attributes.ts';
import { featureCount, type MultiPolygonColumn } from '../../geo/column.ts';
import { ByteWriter } from './byte-writer.ts';

interface WriteOptions {
  /** Most digits after the point: 9 (a tenth of a millimetre in degrees) unless given; 0 .. 9. */
  readonly decimals?: number;
  /** Members beside `type` and `features`: `name`, the method of the figures, and the like (RFC 7946 §6.1). */
  readonly members?: Readonly<Record<string, unknown>>;
}

const MOST_DECIMALS = 9;
const COMMA = 0x2c;
const OPEN = 0x5b;
const CLOSE = 0x5d;

/**
 * Writes a column as an RFC 7946 FeatureCollection in UTF-8: longitude before latitude, shells anticlockwise and holes
 * clockwise (§3.1.6), one polygon as Polygon, several as MultiPolygon, none as a null geometry.
 *
 * @param column WGS84 degrees, finite, rings closed.
 * @param properties one row a feature; a feature without one gets none.
 */
export function writeGeoJson(
  column: MultiPolygonColumn,
  properties: readonly Attributes[],
  options: WriteOptions = {},
): Uint8Array<ArrayBuffer> {
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, Math.trunc(options.decimals ?? MOST_DECIMALS)));
  const writer = new ByteWriter(decimals);
  writer.text('{"type":"FeatureCollection"');
  for (const [key, value] of Object.entries(options.members ?? {})) writeMember(writer, key, value);
  writer.text(',"features":[');
  for (let feature = 0; feature < featureCount(column); feature++) {
    writer.text(feature === 0 ? '\n' : ',\n');
    writeFeature(writer, column, feature, properties[feature] ?? {});
  }
  writer.text('\n]}\n');
  return writer.finish();
}

function writeMember(writer: ByteWriter, key: string, value: unknown): void {
  const json = JSON.stringify(value);
  if (json === undefined || key === 'type' || key === 'features') return;
  writer.text(`,${JSON.stringify(key)}:${json}`);
}

function writeFeature(
  writer: ByteWriter,
  column: MultiPolygonColumn,
  feature: number,
  properties: Attributes,
): void {
  writer.text(`{"type":"Feature","properties":${JSON.stringify(properties)},"geometry":`);
  const from = column.featureStarts[feature];
  const to = column.featureStarts[feature + 1];
  if (to === from) writer.text('null');
  else if (to - from === 1) {
    writer.text('{"type":"Polygon","coordinates":');
    writePolygon(writer, column, from);
    writer.text('}');
  } else {
    writer.text('{"type":"MultiPolygon","coordinates":[');
    for (let polygon = from; polygon < to; polygon++) {
      if (polygon > from) writer.byte(COMMA);
      writePolygon(writer, column, polygon);
    }
    writer.text(']}');
  }
  writer.text('}');
}

function writePolygon(writer: ByteWriter, column: MultiPolygonColumn, polygon: number): void {
  const shell = column.polygonStarts[polygon];
  writer.byte(OPEN);
  for (let ring = shell; ring < column.polygonStarts[polygon + 1]; ring++) {
    if (ring > shell) writer.byte(COMMA);
    writeRing(writer, column, ring, ring === shell);
  }
  writer.byte(CLOSE);
}

function writeRing(writer: ByteWriter, column: MultiPolygonColumn, ring: number, isShell: boolean): void {
  const { coordinates, ringStarts } = column;
  const start = ringStarts[ring];
  const end = ringStarts[ring + 1];
  const anticlockwise = doubleArea(coordinates, start, end) >= 0;
  const step = anticlockwise === isShell ? 1 : -1;
  writer.byte(OPEN);
  for (let i = 0; i < end - start; i++) {
    const vertex = step === 1 ? start + i : end - 1 - i;
    if (i > 0) writer.byte(COMMA);
    writer.byte(OPEN);
    writer.number(coordinates[2 * vertex]);
    writer.byte(COMMA);
    writer.number(coordinates[2 * vertex + 1]);
    writer.byte(CLOSE);
  }
  writer.byte(CLOSE);
}

/** Twice the signed area, from the first vertex so that far-off coordinates do not cancel; positive = anticlockwise. */
function doubleArea(coordinates: Float64Array, start: number, end: number): number {
  const x0 = coordinates[2 * start];
  const y0 = coordinates[2 * start + 1];
  let sum = 0;
  for (let v = start; v < end - 1; v++) {
    const ax = coordinates[2 * v] - x0;
    const ay = coordinates[2 * v + 1] - y0;
    const bx = coordinates[2 * v + 2] - x0;
    const by = coordinates[2 * v + 3] - y0;
    sum += ax * by - bx * ay;
  }
  return sum;
}
