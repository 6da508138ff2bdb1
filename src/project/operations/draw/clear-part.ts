import { fail } from '../../../domain/result.ts';
import type { MultiPolygonRings } from '../../../geo/column.ts';
import { clipShape, eraseShape } from '../../../geo/edit/erase.ts';
import { type Outcome, refuse } from '../../../geo/edit/outcome.ts';
import { checkShape } from '../../../geo/edit/rings.ts';
import { withChangedMinute, withMinute } from '../../minutes.ts';
import type { Operation } from '../../operation.ts';
import { refused } from '../refusals.ts';
import { AreaChanges, findAreas, unstatedNotes } from './area-changes.ts';
import { alreadyCleared, needsUnclearedArea } from './availability.ts';
import { minutesClearing } from './cleared.ts';
import type { ClearPartInput } from './inputs.ts';
import { info, text } from './labels.ts';
import { neighboursWith, newVertices } from './neighbours.ts';
import { putPieces } from './pieces.ts';
import { refusalProblem } from './refusal-text.ts';

/** Cuts a part off an area as an area of its own, and has a BA clear it. Where the part is all of the area, nothing is cut. */
export const clearPart: Operation<ClearPartInput> = {
  id: 'clear-part',
  label: () => text('Nyatakan sebagian tuntas', 'Mark a part as cleared'),
  availability: needsUnclearedArea,
  apply(document, input) {
    const found = findAreas(document, input, [input.area]);
    if (!found.ok) return found;
    const { delineation, areas } = found.value;
    const [own] = areas;
    const [already] = minutesClearing(document, delineation, own.area.id);
    if (already !== undefined) return fail(refused(alreadyCleared(already.name)));
    const parts = partsOf(own.shape, input.shape);
    if (!parts.ok)
      return fail(
        parts.failure.reason === 'nothing-left'
          ? partOutside(own.area.label)
          : refusalProblem(parts.failure, own.area.label),
      );
    const withIt = withMinute(document, delineation.id, input.minute);
    if (!withIt.ok) return withIt;
    const { minute } = withIt.value;
    const clear = (id: typeof own.area.id) =>
      withChangedMinute(withIt.value.document, { ...minute, clearedAreas: [...minute.clearedAreas, id] });
    const changes = new AreaChanges(delineation);
    if (parts.value === null)
      return changes.in(
        clear(own.area.id),
        text(
          `Nyatakan tuntas ${own.area.label} (${minute.name})`,
          `Mark ${own.area.label} as cleared (${minute.name})`,
        ),
        [wholeNote(own.area.label)],
      );
    const pieces = parts.value;
    const { ids } = putPieces(document, delineation, changes, own, pieces);
    changes.reshapeAll(neighboursWith(delineation, newVertices([own.shape], pieces), new Set([own.at])));
    return changes.in(
      clear(ids[1]),
      text(
        `Nyatakan tuntas sebagian ${own.area.label} (${minute.name})`,
        `Mark a part of ${own.area.label} as cleared (${minute.name})`,
      ),
      unstatedNotes([own.area]),
    );
  },
};

/** What stays, and what is cleared; null: all of it is. */
function partsOf(
  shape: MultiPolygonRings,
  ground: MultiPolygonRings,
): Outcome<readonly [MultiPolygonRings, MultiPolygonRings] | null> {
  const valid = checkShape(ground);
  if (!valid.ok) return valid;
  const cleared = clipShape(shape, [ground]);
  if (!cleared.ok) return cleared.failure.reason === 'nothing-changes' ? { ok: true, value: null } : cleared;
  const rest = eraseShape(shape, [ground]);
  if (!rest.ok) return refuse(rest.failure.reason, rest.failure.at);
  return { ok: true, value: [rest.value, cleared.value] };
}

const partOutside = (label: string) => ({
  ...refusalProblem({ reason: 'nothing-left', at: null }, label),
  message: text(
    `${label}: bidang yang digambar seluruhnya di luar area ini. Gambar bagian yang tuntas di dalam batasnya.`,
    `${label}: the ground drawn lies wholly outside the area. Draw the cleared part within its border.`,
  ),
});

const wholeNote = (label: string) =>
  info(
    'whole-area-cleared',
    text(
      `Bidang yang digambar menutupi seluruh ${label}, jadi area ini dinyatakan tuntas tanpa dipotong.`,
      `The ground drawn covers all of ${label}, so it is cleared without a cut.`,
    ),
    label,
  );
