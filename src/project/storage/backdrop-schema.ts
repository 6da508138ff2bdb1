import * as v from 'valibot';

const common = { id: v.string(), name: v.string(), opacity: v.number(), isShown: v.boolean() };
const position = v.pipe(v.tuple([v.number(), v.number()]), v.readonly());
const bounds = v.pipe(v.tuple([v.number(), v.number(), v.number(), v.number()]), v.readonly());

/** Backdrops as they are stored with a project (see ../backdrop.ts). */
export const backdropsSchema = v.array(
  v.variant('kind', [
    v.object({
      ...common,
      kind: v.picklist(['xyz', 'wms', 'wmts']),
      url: v.string(),
      attribution: v.string(),
      minZoom: v.number(),
      maxZoom: v.number(),
      bounds: v.nullable(bounds),
    }),
    v.object({
      ...common,
      kind: v.literal('pmtiles'),
      file: v.string(),
      fileName: v.string(),
      attribution: v.string(),
      bounds,
    }),
    v.object({
      ...common,
      kind: v.literal('scan'),
      file: v.string(),
      fileName: v.string(),
      page: v.nullable(v.number()),
      width: v.number(),
      height: v.number(),
      controlPoints: v.pipe(v.array(v.object({ pixel: position, ground: position })), v.readonly()),
      fit: v.picklist(['affine', 'similarity']),
    }),
  ]),
);
