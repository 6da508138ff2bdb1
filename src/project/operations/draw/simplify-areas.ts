import { problem } from '../../../domain/note.ts';
import { fail } from '../../../domain/result.ts';
import { simplifyShapes } from '../../../geo/edit/simplify.ts';
import type { Operation } from '../../operation.ts';
import { areasNamed } from '../change-rows.ts';
import { AreaChanges, findAreas } from './area-changes.ts';
import { needsAreas } from './availability.ts';
import type { SimplifyAreasInput } from './inputs.ts';
import { info, metresText, text } from './labels.ts';
import { neighboursOf } from './neighbours.ts';

/** Takes vertices out of borders, none of which moves by more than the metres stated. With `shared`, neighbours follow. */
export const simplifyAreas: Operation<SimplifyAreasInput> = {
  id: 'simplify-areas',
  label: () => text('Sederhanakan batas', 'Simplify the borders'),
  availability: needsAreas,
  apply(document, input) {
    const found = findAreas(document, input, input.areas);
    if (!found.ok) return found;
    const { delineation, areas } = found.value;
    if (!(input.metres > 0)) return fail(badTolerance());
    const own = new Set(areas.map(({ at }) => at));
    const neighbours = input.shared
      ? neighboursOf(
          delineation,
          areas.map(({ shape }) => shape),
          own,
        )
      : [];
    const all = [...areas, ...neighbours];
    const { shapes, chainsLeft } = simplifyShapes(
      all.map(({ shape }) => shape),
      new Set(areas.keys()),
      input.metres,
    );
    const changes = new AreaChanges(delineation);
    all.forEach(({ at, shape }, i) => {
      if (shapes[i] !== shape) changes.reshape(at, shapes[i]);
    });
    const named = areasNamed(areas.map(({ area }) => area));
    const within = metresText(input.metres);
    if (changes.isEmpty) return fail(nothingToTake(within));
    return changes.in(
      document,
      text(`Sederhanakan ${named} (toleransi ${within})`, `Simplify ${named} (within ${within})`),
      chainsLeft > 0 ? [leftNote(chainsLeft)] : [],
    );
  },
};

const badTolerance = () =>
  problem(
    'bad-number',
    text('Toleransi harus lebih dari 0 meter.', 'The tolerance must be more than 0 metres.'),
  );

const nothingToTake = (within: string) =>
  problem(
    'nothing-changes',
    text(
      `Tidak ada titik yang dapat dihapus dalam toleransi ${within}. Naikkan toleransinya.`,
      `No vertex can go within ${within}. Raise the tolerance.`,
    ),
  );

const leftNote = (count: number) =>
  info(
    'borders-left',
    text(
      `${count} ruas batas dibiarkan utuh: tanpa titiknya, area akan saling memotong atau hilang.`,
      `${count} stretches of border were left whole: without their vertices areas would cross or vanish.`,
    ),
  );
