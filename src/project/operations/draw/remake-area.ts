import type { AreaId, DelineationId } from '../../../domain/delineation.ts';
import type { Problem } from '../../../domain/note.ts';
import type { Result } from '../../../domain/result.ts';
import { fail } from '../../../domain/result.ts';
import type { Text } from '../../../domain/text.ts';
import type { MultiPolygonRings } from '../../../geo/column.ts';
import type { Outcome } from '../../../geo/edit/outcome.ts';
import type { ProjectDocument } from '../../document.ts';
import type { Change } from '../../operation.ts';
import {
  AreaChanges,
  type Found,
  type FoundArea,
  findAreas,
  unstated,
  unstatedNotes,
} from './area-changes.ts';
import { neighboursWith, newVertices } from './neighbours.ts';
import { refusalProblem } from './refusal-text.ts';

/**
 * An act that makes one shape of another: the area keeps its words but luas SK, and neighbours get the vertices that came to
 * lie on their borders.
 */
export function remakeArea(
  document: ProjectDocument,
  input: { readonly delineation: DelineationId; readonly area: AreaId },
  make: (area: FoundArea, found: Found) => Outcome<MultiPolygonRings>,
  label: (area: string) => Text,
): Result<Change, Problem> {
  const found = findAreas(document, input, [input.area]);
  if (!found.ok) return found;
  const [own] = found.value.areas;
  const made = make(own, found.value);
  if (!made.ok) return fail(refusalProblem(made.failure, own.area.label));
  const { delineation } = found.value;
  const changes = new AreaChanges(delineation);
  changes.replace(own.at, [{ area: unstated(own.area), shape: made.value }]);
  const vertices = newVertices([own.shape], [made.value]);
  changes.reshapeAll(neighboursWith(delineation, vertices, new Set([own.at])));
  return changes.in(document, label(own.area.label), unstatedNotes([own.area]));
}
