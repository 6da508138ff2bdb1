import type { AreaId, Delineation } from '../../../domain/delineation.ts';
import type { MultiPolygonRings } from '../../../geo/column.ts';
import type { ProjectDocument } from '../../document.ts';
import { type AreaChanges, type FoundArea, unstated } from './area-changes.ts';
import { idsInMinutes, withFollowers } from './cleared.ts';
import { FreeAreaIds, pieceLabels } from './names.ts';

/**
 * Puts pieces in the place of an area: the first keeps its id, all its words but luas SK, labels get letters. The minutes that
 * clear the area clear its pieces.
 */
export function putPieces(
  document: ProjectDocument,
  delineation: Delineation,
  changes: AreaChanges,
  { at, area }: FoundArea,
  pieces: readonly MultiPolygonRings[],
): {
  readonly document: ProjectDocument;
  readonly ids: readonly AreaId[];
  readonly labels: readonly string[];
} {
  const free = new FreeAreaIds(delineation, idsInMinutes(document, delineation));
  const ids = pieces.map((_, i) => (i === 0 ? area.id : free.next(`${area.id}~2`)));
  const labels = pieceLabels(delineation, area.label, pieces.length);
  changes.replace(
    at,
    pieces.map((shape, i) => ({ area: unstated(area, { id: ids[i], label: labels[i] }), shape })),
  );
  return {
    document: withFollowers(document, delineation, new Map([[area.id, ids.slice(1)]])),
    ids,
    labels,
  };
}
