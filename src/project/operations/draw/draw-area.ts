import { mapUnits, placeFeatures } from '../../../comparison/placement.ts';
import { NO_WORDS, type SlumArea } from '../../../domain/delineation.ts';
import { fail } from '../../../domain/result.ts';
import { columnFromFeatures, type MultiPolygonRings } from '../../../geo/column.ts';
import { eraseShape } from '../../../geo/edit/erase.ts';
import { checkShape } from '../../../geo/edit/rings.ts';
import type { ProjectDocument } from '../../document.ts';
import type { Operation } from '../../operation.ts';
import { layerUnits } from '../../states.ts';
import { AreaChanges, findAreas } from './area-changes.ts';
import { needsDelineation } from './availability.ts';
import { idsInMinutes } from './cleared.ts';
import type { AreaWords, DrawAreaInput } from './inputs.ts';
import { info, text } from './labels.ts';
import { FreeAreaIds, freeLabel } from './names.ts';
import { neighboursOf, neighboursWith, newVertices } from './neighbours.ts';
import { refusalProblem } from './refusal-text.ts';

/** A new area at the end of an SK. With `noOverlap` it is cut by the areas that are there, and takes over their border. */
export const drawArea: Operation<DrawAreaInput> = {
  id: 'draw-area',
  label: () => text('Gambar area', 'Draw an area'),
  availability: needsDelineation,
  apply(document, input) {
    const found = findAreas(document, input, []);
    if (!found.ok) return found;
    const { delineation } = found.value;
    const label = input.words?.label ?? freeLabel(delineation);
    const valid = checkShape(input.shape);
    if (!valid.ok) return fail(refusalProblem(valid.failure, label));
    const others = input.noOverlap ? neighboursOf(delineation, [input.shape], new Set()) : [];
    const cut =
      others.length === 0
        ? valid
        : eraseShape(
            input.shape,
            others.map(({ shape }) => shape),
          );
    const isUncut = !cut.ok && cut.failure.reason === 'nothing-changes';
    if (!cut.ok && !isUncut)
      return fail(
        cut.failure.reason === 'nothing-left' ? allTaken(label) : refusalProblem(cut.failure, label),
      );
    const shape = cut.ok ? cut.value : input.shape;
    const changes = new AreaChanges(delineation);
    const id = new FreeAreaIds(delineation, idsInMinutes(document, delineation)).next('area~1');
    changes.append({ area: newArea(id, label, wordsFromGround(document, shape), input.words), shape });
    const known = others.map((other) => other.shape);
    changes.reshapeAll(neighboursWith(delineation, newVertices(known, [shape]), new Set()));
    const notes =
      shape.length > input.shape.length
        ? [
            info(
              'new-area-in-parts',
              text(
                `${label} terpotong area di sekitarnya menjadi ${shape.length} bagian.`,
                `${label} was cut by the areas around it into ${shape.length} parts.`,
              ),
              label,
            ),
          ]
        : [];
    return changes.in(document, text(`Gambar ${label}`, `Draw ${label}`), notes);
  },
};

const allTaken = (label: string) => ({
  ...refusalProblem({ reason: 'nothing-left', at: null }, label),
  message: text(
    `${label}: seluruh bidang ini sudah termasuk area lain. Gambar di luar area yang ada, atau matikan "Jangan tumpang tindih".`,
    `${label}: all of this ground belongs to other areas already. Draw outside them, or switch "Do not overlap" off.`,
  ),
});

const newArea = (
  id: SlumArea['id'],
  label: string,
  ground: AreaWords,
  words: AreaWords | undefined,
): SlumArea => ({
  ...NO_WORDS,
  label,
  ...ground,
  ...words,
  id,
});

/** The kelurahan that holds most of a shape, by the boundaries chosen for the comparison. */
function wordsFromGround(document: ProjectDocument, shape: MultiPolygonRings): AreaWords {
  const layer = document.unitLayers.find(({ id }) => id === document.comparison.units);
  if (layer === undefined) return {};
  const [unit] = placeFeatures(columnFromFeatures([shape]), mapUnits(layerUnits(layer))).unitOf;
  if (unit < 0) return {};
  const { name, code, kecamatan } = layer.units[unit];
  return { kelurahan: name, kelurahanCode: code, kecamatan };
}
