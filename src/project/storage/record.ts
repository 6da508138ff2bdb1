import * as v from 'valibot';
import type { AreaMethod } from '../../comparison/balance.ts';
import type { DelineationId, MinuteId, UnitLayerId } from '../../domain/delineation.ts';
import { areaId, delineationId, minuteId, unitLayerId } from '../../domain/delineation.ts';
import { hectares } from '../../geo/units.ts';
import { DEFAULT_CHECKS } from '../checks/settings.ts';
import { backdropsSchema } from './backdrop-schema.ts';

/** Raised when the shape of the records changes; older records are then read by a step from that version. */
export const RECORD_VERSION = 1;

const nullable = <Schema extends v.GenericSchema>(schema: Schema) => v.nullable(schema);
const delineationKey = v.pipe(
  v.string(),
  v.transform((value): DelineationId => delineationId(value)),
);
const minuteKey = v.pipe(
  v.string(),
  v.transform((value): MinuteId => minuteId(value)),
);
const unitLayerKey = v.pipe(
  v.string(),
  v.transform((value): UnitLayerId => unitLayerId(value)),
);

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

/**
 * The small part of a project. `areas`, `units`, `geometry` and `notes` name parts that are stored apart (see parts.ts), so
 * that a change of a setting does not write the geometry again.
 */
const skeleton = v.object({
  delineations: v.array(
    v.object({
      id: delineationKey,
      decree,
      areas: v.string(),
      geometry: v.string(),
      source,
      notes: v.string(),
      illustrative: v.boolean(),
    }),
  ),
  minutes: v.array(
    v.object({
      id: minuteKey,
      delineation: delineationKey,
      name: v.string(),
      // Absent in what was stored before minutes had them.
      number: v.optional(nullable(v.string()), null),
      note: v.optional(nullable(v.string()), null),
      date: v.string(),
      clearedAreas: v.array(v.pipe(v.string(), v.transform(areaId))),
    }),
  ),
  unitLayers: v.array(
    v.object({
      id: unitLayerKey,
      name: v.string(),
      units: v.string(),
      geometry: v.string(),
      source,
      notes: v.string(),
      illustrative: v.boolean(),
    }),
  ),
  comparison: v.object({
    before: nullable(stateRef),
    after: nullable(stateRef),
    units: nullable(unitLayerKey),
    method: v.picklist(methods),
    toleranceMetres: v.number(),
  }),
  // Absent in what was stored before there was drawing.
  backdrops: v.optional(backdropsSchema, []),
  checks: v.optional(
    v.object({
      thinMetres: v.number(),
      statedShare: v.number(),
      gapSquareMetres: v.number(),
      nearLimitHa: v.number(),
    }),
    DEFAULT_CHECKS,
  ),
});

/** What the list of projects needs; the same in every version. */
export const headSchema = v.object({
  id: v.string(),
  version: v.number(),
  name: v.string(),
  changedAt: v.number(),
  trashedAt: nullable(v.number()),
  counts: v.object({ delineations: v.number(), unitLayers: v.number(), areas: v.number() }),
});

export const recordSchema = v.object({ ...headSchema.entries, skeleton });

export type ProjectRecord = v.InferOutput<typeof recordSchema>;
export type Skeleton = ProjectRecord['skeleton'];
