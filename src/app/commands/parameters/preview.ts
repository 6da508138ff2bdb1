import type { Text } from '../../../domain/text.ts';
import { ellipsoidMeasure, featureAreas } from '../../../geo/area/measure.ts';
import { columnFromFeatures, vertexCount } from '../../../geo/column.ts';
import { squareMetres, toHectares } from '../../../geo/units.ts';
import type { AreaEdit } from '../../../project/area-edit.ts';
import type { ProjectDocument } from '../../../project/document.ts';
import type { Operation } from '../../../project/operation.ts';

interface Measured {
  /** On the ellipsoid; areas that overlap count twice. */
  readonly hectares: number;
  readonly vertices: number;
}

/** What an act would do to the areas it edits, or why it cannot be done. */
export type Preview =
  | { readonly ok: true; readonly before: Measured; readonly after: Measured }
  | { readonly ok: false; readonly reason: Text };

/** Tries an operation without doing it. */
export function previewOf<Input>(
  operation: Operation<Input>,
  document: ProjectDocument,
  input: Input,
): Preview {
  const tried = operation.apply(document, input);
  if (!tried.ok) return { ok: false, reason: tried.failure.message };
  const { edits } = tried.value;
  return {
    ok: true,
    before: measured(edits.map(({ back }) => back)),
    after: measured(edits.map(({ forth }) => forth)),
  };
}

/** The shapes an edit puts in. */
function measured(edits: readonly AreaEdit[]): Measured {
  const shapes = edits.flatMap(({ splices }) => splices.flatMap(({ insert }) => insert));
  const column = columnFromFeatures(shapes.map(({ shape }) => shape));
  let sum = 0;
  for (const area of featureAreas(column, ellipsoidMeasure)) sum += area;
  return { hectares: toHectares(squareMetres(sum)), vertices: vertexCount(column) };
}
