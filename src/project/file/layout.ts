import * as v from 'valibot';
import { skeletonSchema } from '../storage/record.ts';

/*
 * A project as one file, to be kept, sent or put beside the program on a site. Gzip of: one line of JSON (the header), then the
 * arrays of all geometry, little-endian, each where the header says, counted in bytes from the end of that line and padded to eight.
 */

export const FORMAT = 'deliniasi.project';
/** Raised when older programs could not read the file rightly. */
export const FILE_VERSION = 1;

const place = v.tuple([
  v.pipe(v.number(), v.integer(), v.minValue(0)),
  v.pipe(v.number(), v.integer(), v.minValue(0)),
]);

/** Where the four arrays of a column lie: first byte, number of values. */
const columnPlaces = v.object({
  coordinates: place,
  ringStarts: place,
  polygonStarts: place,
  featureStarts: place,
});
export type ColumnPlaces = v.InferOutput<typeof columnPlaces>;

export const headerSchema = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  id: v.string(),
  name: v.string(),
  skeleton: skeletonSchema,
  /** Rows and notes as they are; geometry by its places. */
  parts: v.record(
    v.string(),
    v.union([v.object({ rows: v.array(v.unknown()) }), v.object({ column: columnPlaces })]),
  ),
});
export type Header = v.InferOutput<typeof headerSchema>;

export const padded = (bytes: number): number => Math.ceil(bytes / 8) * 8;
