import type { DelineationId } from '../domain/delineation.ts';
import type { AreaEdit } from './area-edit.ts';
import type { ProjectDocument } from './document.ts';
import type { History, MovedAreas, Step } from './history.ts';
import type { PackedDelineationEdit } from './packed-edit.ts';
import { unpackEdit } from './packed-edit.ts';
import { replayEdits } from './replay.ts';
import type { Side } from './step-side.ts';
import { atSide } from './step-side.ts';

/** Where a walk through a history leads. */
export interface Travelled {
  readonly document: ProjectDocument;
  readonly history: History;
  /** What was done to areas on the way, in order; null: SKs came, went or became others, so look at the document as a new one. */
  readonly moved: readonly MovedAreas[] | null;
}

/** Goes from the document at the history's position to any other position. Null: there is no such position, or the steps do not fit. */
export function travel(document: ProjectDocument, history: History, to: number): Travelled | null {
  const { steps, position } = history;
  if (!Number.isInteger(to) || to < 0 || to > steps.length) return null;
  const isBack = to < position;
  const path = isBack ? steps.slice(to, position).toReversed() : steps.slice(position, to);
  const arrived = walk(document, path, isBack);
  return arrived && { document: arrived.document, history: { steps, position: to }, moved: arrived.moved };
}

function walk(
  start: ProjectDocument,
  path: readonly Step[],
  isBack: boolean,
): Pick<Travelled, 'document' | 'moved'> | null {
  const moved: MovedAreas[] = [];
  let document: ProjectDocument | null = start;
  let waiting: MovedAreas[] = [];
  for (const step of path) {
    waiting.push(...editsOf(step.edits, isBack));
    const side = isBack ? step.before : step.after;
    // Edits wait to be made together, but for a step that changes which SKs there are.
    if (side.delineations !== undefined) {
      document = withEdits(document, waiting);
      moved.push(...waiting);
      waiting = [];
    }
    document = document && atSide(document, side);
    if (document === null) return null;
  }
  document = withEdits(document, waiting);
  moved.push(...waiting);
  return document && { document, moved: isFollowable(path) ? moved : null };
}

const editsOf = (edits: readonly PackedDelineationEdit[], isBack: boolean): readonly MovedAreas[] =>
  isBack
    ? edits.toReversed().map(({ delineation, back }) => ({ delineation, edit: unpackEdit(back) }))
    : edits.map(({ delineation, forth }) => ({ delineation, edit: unpackEdit(forth) }));

function withEdits(document: ProjectDocument, moved: readonly MovedAreas[]): ProjectDocument | null {
  if (moved.length === 0) return document;
  const edits = new Map<DelineationId, AreaEdit[]>();
  for (const { delineation, edit } of moved)
    edits.set(delineation, [...(edits.get(delineation) ?? []), edit]);
  const delineations: ProjectDocument['delineations'][number][] = [];
  for (const delineation of document.delineations) {
    const own = edits.get(delineation.id);
    const edited = own === undefined ? delineation : replayEdits(delineation, own);
    if (edited === null) return null;
    delineations.push(edited);
    edits.delete(delineation.id);
  }
  return edits.size === 0 ? { ...document, delineations } : null;
}

/** Whether the areas of every SK that stays are told by edits. Over several steps an SK may go and another come under its id. */
export function isFollowable(path: readonly Step[]): boolean {
  if (path.length > 1)
    return path.every(({ before, after }) => contentsIn(before).size + contentsIn(after).size === 0);
  return path.every(({ before, after }) => {
    const gone = contentsIn(before);
    return ![...contentsIn(after)].some((id) => gone.has(id));
  });
}

function contentsIn({ delineations = [] }: Side): ReadonlySet<DelineationId> {
  const ids = new Set<DelineationId>();
  for (const each of delineations) if (typeof each !== 'string' && each.content !== null) ids.add(each.id);
  return ids;
}
