import { fail } from '../../../domain/result.ts';
import { offsetShape } from '../../../geo/edit/offset.ts';
import { loadedOverlayEngine } from '../../../geo/overlay/engine.ts';
import type { Operation } from '../../operation.ts';
import { areasNamed } from '../change-rows.ts';
import { refused } from '../refusals.ts';
import { AreaChanges, findAreas } from './area-changes.ts';
import { ENGINE_LOADING, needsEngine } from './availability.ts';
import type { OffsetAreasInput } from './inputs.ts';
import { info, metresText, text } from './labels.ts';
import { refusalProblem } from './refusal-text.ts';

/** Moves the border of areas outwards, or inwards, by metres. Refused as a whole where one of them would vanish. */
export const offsetAreas: Operation<OffsetAreasInput> = {
  id: 'offset-areas',
  label: () => text('Lebarkan atau sempitkan area', 'Grow or shrink the areas'),
  availability: needsEngine,
  apply(document, input) {
    const engine = loadedOverlayEngine();
    if (engine === null) return fail(refused(ENGINE_LOADING));
    const found = findAreas(document, input, input.areas);
    if (!found.ok) return found;
    const { delineation, areas } = found.value;
    const changes = new AreaChanges(delineation);
    for (const { at, area, shape } of areas) {
      const made = offsetShape(engine, shape, input.metres);
      if (!made.ok) return fail(refusalProblem(made.failure, area.label));
      changes.reshape(at, made.value);
    }
    const named = areasNamed(areas.map(({ area }) => area));
    const distance = metresText(Math.abs(input.metres));
    return changes.in(
      document,
      input.metres > 0
        ? text(`Lebarkan ${named} ${distance}`, `Grow ${named} by ${distance}`)
        : text(`Sempitkan ${named} ${distance}`, `Shrink ${named} by ${distance}`),
      [bordersNote(input.metres > 0)],
    );
  },
};

const bordersNote = (grows: boolean) =>
  info(
    'borders-come-apart',
    grows
      ? text(
          'Batas tetangga tidak ikut digeser, jadi area yang melebar dapat menutupi tetangganya. Lihat daftar pemeriksaan.',
          'The borders of neighbours did not move, so an area that grew may overlap them. See the list of checks.',
        )
      : text(
          'Batas tetangga tidak ikut digeser, jadi celah dapat timbul di antaranya. Lihat daftar pemeriksaan.',
          'The borders of neighbours did not move, so gaps may have opened. See the list of checks.',
        ),
  );
