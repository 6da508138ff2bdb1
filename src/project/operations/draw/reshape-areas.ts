import type { SlumArea } from '../../../domain/delineation.ts';
import { fail } from '../../../domain/result.ts';
import type { Text } from '../../../domain/text.ts';
import { checkShape } from '../../../geo/edit/rings.ts';
import type { Operation } from '../../operation.ts';
import { areasNamed } from '../change-rows.ts';
import { AreaChanges, findAreas } from './area-changes.ts';
import { needsAreas } from './availability.ts';
import type { ReshapeAct, ReshapeAreasInput } from './inputs.ts';
import { text } from './labels.ts';
import { refusalProblem } from './refusal-text.ts';

/** Gives areas the shapes that a hand has made of them. Refused as a whole, with the place, where one of them is not valid. */
export const reshapeAreas: Operation<ReshapeAreasInput> = {
  id: 'reshape-areas',
  label: ({ act }) => actText(act, null),
  availability: needsAreas,
  apply(document, input) {
    const found = findAreas(
      document,
      input,
      input.shapes.map(({ area }) => area),
    );
    if (!found.ok) return found;
    const { delineation, areas } = found.value;
    const shapes = new Map(input.shapes.map(({ area, shape }) => [area, shape]));
    const changes = new AreaChanges(delineation);
    for (const { at, area, shape: before } of areas) {
      const shape = shapes.get(area.id);
      if (shape === undefined || JSON.stringify(shape) === JSON.stringify(before)) continue;
      const valid = checkShape(shape);
      if (!valid.ok) return fail(refusalProblem(valid.failure, area.label));
      changes.reshape(at, shape);
    }
    return changes.in(
      document,
      actText(
        input.act,
        areas.map(({ area }) => area),
      ),
    );
  },
};

const ACTS: Readonly<Record<ReshapeAct, Text>> = {
  'move-vertex': text('Geser titik', 'Move a vertex'),
  'add-vertex': text('Tambah titik', 'Add a vertex'),
  'delete-vertex': text('Hapus titik', 'Delete a vertex'),
  'type-vertex': text('Ketik koordinat titik', 'Type a vertex'),
  move: text('Geser', 'Move'),
  redraw: text('Gambar ulang batas', 'Redraw the border'),
  mend: text('Perbaiki', 'Mend'),
};

/** "Geser titik Kuala 3", "Geser titik bersama 3 area". */
function actText(act: ReshapeAct, areas: readonly SlumArea[] | null): Text {
  const { id, en } = ACTS[act];
  if (areas === null || areas.length === 0) return ACTS[act];
  const [first] = areas;
  if (areas.length === 1) return text(`${id} ${first.label}`, `${en}: ${first.label}`);
  if (act === 'move' || act === 'mend')
    return text(`${id} ${areasNamed(areas)}`, `${en}: ${areas.length} areas`);
  return text(
    `${id} ${first.label} bersama ${areas.length - 1} tetangga`,
    `${en}: ${first.label} with ${areas.length - 1} ${areas.length === 2 ? 'neighbour' : 'neighbours'}`,
  );
}
