import { fail } from '../../../domain/result.ts';
import { redrawStretch as redrawn, redrawShared } from '../../../geo/edit/redraw.ts';
import { faultOf } from '../../../geo/edit/rings.ts';
import { withSharedVertices } from '../../../geo/edit/share.ts';
import type { Operation } from '../../operation.ts';
import { AreaChanges, findAreas } from './area-changes.ts';
import { needsOneArea } from './availability.ts';
import type { RedrawStretchInput } from './inputs.ts';
import { text, warning } from './labels.ts';
import { neighboursOf } from './neighbours.ts';
import { refusalProblem } from './refusal-text.ts';

/** Metres within which the ends of the new stretch must lie of the border. */
const REACH_METRES = 1;

/**
 * Replaces a stretch of the border by a line. With `shared`, neighbours along that stretch give up what the area gains, and take
 * what it loses (see `redrawShared`).
 */
export const redrawStretch: Operation<RedrawStretchInput> = {
  id: 'redraw-stretch',
  label: () => text('Gambar ulang ruas batas', 'Redraw a stretch of border'),
  availability: needsOneArea,
  apply(document, input) {
    const found = findAreas(document, input, [input.area]);
    if (!found.ok) return found;
    const { delineation, areas } = found.value;
    const [{ at, area, shape }] = areas;
    const made = redrawn(shape, input.line, { long: input.long, tolerance: REACH_METRES });
    if (!made.ok) return fail(refusalProblem(made.failure, area.label));
    const changes = new AreaChanges(delineation);
    changes.reshape(at, made.value.shape);
    const kept: string[] = [];
    const near = input.shared ? neighboursOf(delineation, [shape, made.value.shape], new Set([at])) : [];
    const followed = redrawShared(
      near.map((neighbour) => neighbour.shape),
      shape,
      made.value,
    );
    near.forEach((neighbour, i) => {
      const follower = followed[i];
      if (follower.ok) changes.reshape(neighbour.at, follower.value);
      else if (follower.failure.reason !== 'nothing-changes')
        kept.push(delineation.areas[neighbour.at].label);
      else {
        const shared = withSharedVertices(neighbour.shape, made.value.line);
        if (shared !== neighbour.shape && faultOf(shared) === null) changes.reshape(neighbour.at, shared);
      }
    });
    return changes.in(
      document,
      text(`Gambar ulang ruas batas ${area.label}`, `Redraw a stretch of the border of ${area.label}`),
      kept.length > 0 ? [keptNote(kept)] : [],
    );
  },
};

const keptNote = (labels: readonly string[]) =>
  warning(
    'neighbours-kept',
    text(
      `Batas ${labels.join(', ')} tidak ikut diubah, karena tidak akan ada yang tersisa darinya. Periksa tumpang tindihnya.`,
      `The border of ${labels.join(', ')} was not changed along, for nothing would be left. Check the overlap.`,
    ),
  );
