import * as v from 'valibot';
import type { AreaMethod } from '../../comparison/balance.ts';
import type { DelineationId, MinuteId, UnitLayerId } from '../../domain/delineation.ts';
import { areaId, delineationId, minuteId, unitLayerId } from '../../domain/delineation.ts';
import { hectares } from '../../geo/units.ts';
import { DEFAULT_CHECKS } from '../checks/settings.ts';
import { NO_PAPERS } from '../papers.ts';
import { NO_PRESENTATION } from '../presentation.ts';
import { backdropsSchema } from './backdrop-schema.ts';
import { papersSchema, presentationSchema, storedPapers, storedPresentation } from './papers-schema.ts';

/** Raised when the shape of the records changes. Version 1 had no steps: what it lacks is filled in when it is read. */
export const RECORD_VERSION = 2;

const nullable = <Schema extends v.GenericSchema>(schema: Schema) => v.nullable(schema);
export const delineationKey = v.pipe(
  v.string(),
  v.transform((value): DelineationId => delineationId(value)),
);
const minuteKey = v.pipe(
  v.string(),
  v.transform((value): MinuteId => minuteId(value)),
);
export const unitLayerKey = v.pipe(
  v.string(),
  v.transform((value): UnitLayerId => unitLayerId(value)),
);
export const areaKeys = v.array(v.pipe(v.string(), v.transform(areaId)));

const stateRef = v.object({ delineation: delineationKey, minute: nullable(minuteKey) });

const source = v.object({
  files: v.array(v.string()),
  layers: v.array(v.string()),
  crs: v.string(),
});

const decree = v.object({
  name: v.string(),
  year: nullable(v.number()),
  number: nullable(v.string()),
  statedHa: nullable(v.pipe(v.number(), v.transform(hectares))),
});

const methods: readonly AreaMethod[] = ['geodesic-wgs84', 'utm', 'tm3', 'sphere'];

/** What an SK is beside its rows and shapes. Heavy things are named by the keys of parts that are stored apart (parts.ts). */
export const delineationWords = {
  id: delineationKey,
  decree,
  source,
  notes: v.string(),
  illustrative: v.boolean(),
};
export const delineationContent = { areas: v.string(), geometry: v.string() };

export const minutesSchema = v.array(
  v.object({
    id: minuteKey,
    delineation: delineationKey,
    name: v.string(),
    // Absent in what was stored before minutes had them.
    number: v.optional(nullable(v.string()), null),
    note: v.optional(nullable(v.string()), null),
    date: v.string(),
    clearedAreas: areaKeys,
  }),
);

export const unitLayerSchema = v.object({
  id: unitLayerKey,
  name: v.string(),
  units: v.string(),
  geometry: v.string(),
  source,
  notes: v.string(),
  illustrative: v.boolean(),
});

export const comparisonSchema = v.object({
  before: nullable(stateRef),
  after: nullable(stateRef),
  units: nullable(unitLayerKey),
  method: v.picklist(methods),
  toleranceMetres: v.number(),
});

export const checksSchema = v.object({
  thinMetres: v.number(),
  statedShare: v.number(),
  gapSquareMetres: v.number(),
  nearLimitHa: v.number(),
});

/** A whole document but for its parts, so that a checkpoint does not write geometry again that is there. */
export const skeletonSchema = v.object({
  /** Absent in version 1, where a project had no name but that of the record. */
  name: v.optional(v.string()),
  delineations: v.array(v.object({ ...delineationWords, ...delineationContent })),
  minutes: minutesSchema,
  unitLayers: v.array(unitLayerSchema),
  comparison: comparisonSchema,
  // Absent in what was stored before there was drawing.
  backdrops: v.optional(backdropsSchema, []),
  checks: v.optional(checksSchema, DEFAULT_CHECKS),
  // Absent in what was stored before there were papers.
  papers: v.optional(papersSchema, () => storedPapers(NO_PAPERS)),
  presentation: v.optional(presentationSchema, () => storedPresentation(NO_PRESENTATION)),
});

const count = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);

/** What the list of projects needs, as the project is now; the same in every version. And where its log stands. */
export const headSchema = v.object({
  id: v.string(),
  version: v.number(),
  name: v.string(),
  changedAt: v.number(),
  trashedAt: nullable(v.number()),
  counts: v.object({ delineations: v.number(), unitLayers: v.number(), areas: v.number() }),
  /** Raised by every write of an act, so that a tab sees that another one was here. */
  revision: count,
  /** Steps in the log, done or undone, and how many of them are done. */
  steps: count,
  position: count,
  /** How many steps are done in the document of the skeleton. */
  checkpointAt: count,
});

export const recordSchema = v.object({ ...headSchema.entries, skeleton: skeletonSchema });

export type ProjectRecord = v.InferOutput<typeof recordSchema>;
export type Skeleton = ProjectRecord['skeleton'];
