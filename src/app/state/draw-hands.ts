import { create } from 'zustand';
import type { Text } from '../../domain/text.ts';
import type { Position } from '../../geo/column.ts';

/** What hands are in the middle of, for the status line and for commands that act on a gesture. */
export interface Hands {
  /** What the tool waits for. */
  readonly status: Text;
  /** The line that is being drawn has enough points to end. */
  readonly canFinish: boolean;
  /** There is a last point to take back. */
  readonly canTakeBack: boolean;
  /** There is a gesture to give up. */
  readonly canGiveUp: boolean;
  /** `live` is older than the hand. */
  readonly isMeasuring: boolean;
  /** Where the gesture stands: the last point of the line, or the chosen vertex. A typed length and bearing start here. */
  readonly from: Position | null;
}

export const IDLE_HANDS: Hands = {
  status: { id: '', en: '' },
  canFinish: false,
  canTakeBack: false,
  canGiveUp: false,
  isMeasuring: false,
  from: null,
};

export const useHands = create<Hands>()(() => IDLE_HANDS);

/** Status and possibilities of the gesture, told only where they are others: a drag comes here every frame. */
export function tellHands(now: Omit<Hands, 'isMeasuring'>): void {
  const before = useHands.getState();
  const isSame =
    before.status.id === now.status.id &&
    before.canFinish === now.canFinish &&
    before.canTakeBack === now.canTakeBack &&
    before.canGiveUp === now.canGiveUp &&
    before.from?.[0] === now.from?.[0] &&
    before.from?.[1] === now.from?.[1];
  if (!isSame) useHands.setState(now);
}

/** What the commands of a gesture ask of the session that runs the tools. */
export interface GestureKeys {
  /** Ends the line (Enter). */
  finish(): void;
  /** Takes the last point back (Backspace). */
  takeBack(): void;
  /** Gives the gesture up; without one, chooses nothing (Escape). */
  giveUp(): void;
  /** Removes the chosen vertex (Delete). */
  removeVertex(): void;
  /** A point at exactly this place: the next one of the line, or where the chosen vertex goes. Nothing snaps. */
  typePoint(at: Position): void;
}

let keys: GestureKeys | null = null;

export const answerGestureKeys = (answering: GestureKeys | null): void => {
  keys = answering;
};

export const finishGesture = (): void => keys?.finish();
export const takePointBack = (): void => keys?.takeBack();
export const giveGestureUp = (): void => keys?.giveUp();
export const removeChosenVertex = (): void => keys?.removeVertex();
export const typePoint = (at: Position): void => keys?.typePoint(at);

type PointTaker = (at: Position) => void;
let pointTaker: PointTaker | null = null;

/** Who gets the points clicked with the `control-point` tool; nothing snaps. Null: nobody. */
export const takePointsFor = (taker: PointTaker | null): void => {
  pointTaker = taker;
};

export const givePoint = (at: Position): void => pointTaker?.(at);
