import type { SlumArea } from '../../../domain/delineation.ts';
import { problem } from '../../../domain/note.ts';
import { fail } from '../../../domain/result.ts';
import { featureBounds, featureRings, type MultiPolygonRings } from '../../../geo/column.ts';
import { clipShape } from '../../../geo/edit/erase.ts';
import type { Operation } from '../../operation.ts';
import { areasNamed } from '../change-rows.ts';
import { unknownUnitLayer } from '../refusals.ts';
import { AreaChanges, findAreas, unstated, unstatedNotes } from './area-changes.ts';
import { needsAreasAndUnits } from './availability.ts';
import type { ClipToUnitsInput } from './inputs.ts';
import { text, warning } from './labels.ts';
import { indexOf, neighboursWith, newVertices } from './neighbours.ts';
import { refusalProblem } from './refusal-text.ts';

/** Cuts off what of areas lies outside every kelurahan. Areas wholly outside stay as they are, and a note names them. */
export const clipToUnits: Operation<ClipToUnitsInput> = {
  id: 'clip-to-units',
  label: () => text('Potong sesuai batas kelurahan', 'Clip to the kelurahan'),
  availability: needsAreasAndUnits,
  apply(document, input) {
    const layer = document.unitLayers.find(({ id }) => id === input.units);
    if (layer === undefined) return fail(unknownUnitLayer());
    const found = findAreas(document, input, input.areas);
    if (!found.ok) return found;
    const { delineation, areas } = found.value;
    const changes = new AreaChanges(delineation);
    const clipped: SlumArea[] = [];
    const outside: SlumArea[] = [];
    const before: MultiPolygonRings[] = [];
    const after: MultiPolygonRings[] = [];
    for (const { at, area, shape } of areas) {
      const box = featureBounds(delineation.geometry, at);
      const near = box === null ? [] : indexOf(layer.geometry).search(box);
      const masks = near.map((unit) => featureRings(layer.geometry, unit));
      const made = clipShape(shape, masks);
      if (!made.ok && made.failure.reason === 'nothing-changes') continue;
      if (!made.ok && made.failure.reason !== 'nothing-left')
        return fail(refusalProblem(made.failure, area.label));
      if (!made.ok) {
        outside.push(area);
        continue;
      }
      clipped.push(area);
      before.push(shape);
      after.push(made.value);
      changes.replace(at, [{ area: unstated(area), shape: made.value }]);
    }
    if (clipped.length === 0) return fail(outside.length > 0 ? allOutside(outside) : allInside());
    const own = new Set(areas.map(({ at }) => at));
    changes.reshapeAll(neighboursWith(delineation, newVertices(before, after), own));
    return changes.in(
      document,
      text(
        `Potong ${areasNamed(clipped)} sesuai batas kelurahan`,
        `Clip ${clipped.length === 1 ? clipped[0].label : `${clipped.length} areas`} to the kelurahan`,
      ),
      [...unstatedNotes(clipped), ...(outside.length > 0 ? [outsideNote(outside)] : [])],
    );
  },
};

const allInside = () =>
  problem(
    'nothing-changes',
    text(
      'Semua area terpilih sudah di dalam batas kelurahan; tidak ada yang perlu dipotong.',
      'All chosen areas lie within the kelurahan already; there is nothing to clip.',
    ),
  );

const outsideText = (areas: readonly SlumArea[]) =>
  text(
    `${areas.map(({ label }) => label).join(', ')} seluruhnya di luar batas kelurahan dan tidak dipotong. Periksa letaknya, atau hapus.`,
    `${areas.map(({ label }) => label).join(', ')} lies wholly outside the kelurahan and was not clipped. Check where it lies, or delete it.`,
  );

const allOutside = (areas: readonly SlumArea[]) => problem('outside-units', outsideText(areas));

const outsideNote = (areas: readonly SlumArea[]) => warning('outside-units', outsideText(areas));
