import type { Selection } from '../../project/selection.ts';
import type { Hands } from '../state/draw-hands.ts';

const GESTURE = ['finish', 'take-back', 'give-up', 'coordinate'];
const NOTHING_CHOSEN = ['tool-polygon', 'choose-all', 'table', 'minutes', 'fit', 'start-decree'];
const CHOSEN = [
  'zoom-chosen',
  'tool-redraw',
  'tool-split',
  'tool-erase',
  'tool-hole',
  'tool-part',
  'tool-move',
];
const SHAPE = ['erase-by', 'clip-to-units', 'offset-areas', 'simplify-areas'];
const CLEARED = ['tool-cut-cleared', 'mark-cleared'];

/** Ids of the commands that suit what is chosen and what the hand is doing, in groups. */
export function contextCommands(
  { areas, vertex }: Pick<Selection, 'areas' | 'vertex'>,
  { canFinish, canTakeBack }: Pick<Hands, 'canFinish' | 'canTakeBack'>,
): readonly (readonly string[])[] {
  if (canFinish || canTakeBack) return [GESTURE, ['undo', 'redo']];
  if (areas.length === 0) return [NOTHING_CHOSEN, ['undo', 'redo']];
  const onVertex = [
    ...(vertex && vertex.ring > 0 ? ['remove-ring'] : []),
    ...(vertex ? ['remove-part'] : []),
  ];
  const several = areas.length > 1 ? ['zoom-chosen', 'tool-move', 'merge-areas'] : CHOSEN;
  const shape =
    areas.length > 1 ? SHAPE.filter((id) => id !== 'erase-by') : [...SHAPE, 'separate-parts', ...onVertex];
  const cleared = areas.length > 1 ? ['mark-cleared'] : CLEARED;
  return [several, shape, cleared, ['delete-areas']];
}
