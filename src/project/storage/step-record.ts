import * as v from 'valibot';
import type { SlumArea } from '../../domain/delineation.ts';
import type { MultiPolygonColumn } from '../../geo/column.ts';
import { backdropsSchema } from './backdrop-schema.ts';
import { papersSchema, presentationSchema } from './papers-schema.ts';
import {
  areaKeys,
  checksSchema,
  comparisonSchema,
  delineationContent,
  delineationKey,
  delineationWords,
  minutesSchema,
  unitLayerKey,
  unitLayerSchema,
} from './record.ts';
import { isArea, isColumn } from './value-checks.ts';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const area = v.custom<SlumArea>(isArea);
const shapes = v.custom<MultiPolygonColumn>(isColumn);

const splice = v.pipe(
  v.object({ at: index, remove: index, areas: v.array(area), shapes }),
  v.check((read) => read.areas.length === read.shapes.featureStarts.length - 1, 'areas and shapes'),
);

const edit = v.object({
  splices: v.array(splice),
  rows: v.array(v.object({ at: index, area })),
});

const side = v.object({
  name: v.exactOptional(v.string()),
  delineations: v.exactOptional(
    v.array(
      v.union([
        delineationKey,
        v.object({ ...delineationWords, content: v.nullable(v.object(delineationContent)) }),
      ]),
    ),
  ),
  minutes: v.exactOptional(minutesSchema),
  unitLayers: v.exactOptional(v.array(v.union([unitLayerKey, unitLayerSchema]))),
  comparison: v.exactOptional(comparisonSchema),
  backdrops: v.exactOptional(backdropsSchema),
  checks: v.exactOptional(checksSchema),
  papers: v.exactOptional(papersSchema),
  presentation: v.exactOptional(presentationSchema),
});

/** A step of a history as it is stored: shapes and rows it edited as they are, SKs that came or went by the keys of their parts. */
export const stepSchema = v.object({
  id: v.string(),
  label: v.object({ id: v.string(), en: v.string() }),
  at: v.number(),
  by: v.nullable(v.string()),
  why: v.nullable(v.string()),
  touches: v.array(v.object({ delineation: delineationKey, areas: areaKeys })),
  edits: v.array(v.object({ delineation: delineationKey, forth: edit, back: edit })),
  before: side,
  after: side,
});

export type StepRecord = v.InferOutput<typeof stepSchema>;
export type StoredSide = StepRecord['before'];
