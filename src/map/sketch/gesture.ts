import type { SketchEvent } from './sketch.ts';
import type { Pixel } from './viewport.ts';

/** Where a hand is, and what it holds down. */
export interface Hand {
  readonly pixel: Pixel;
  readonly pointer: SketchEvent['pointer'];
  readonly shift: boolean;
  readonly alt: boolean;
  readonly control: boolean;
}

/** Hands an event on; true: it was used. */
export type Tell = (type: SketchEvent['type'], hand: Hand) => boolean;

/** A press that moves no further than this, in CSS pixels, is a click. */
const STILL = { mouse: 3, pen: 4, touch: 8, keyboard: 0 } as const;
/** Two clicks are a double one within this time, in milliseconds, and this far apart. */
const DOUBLE_MILLISECONDS = 400;
const DOUBLE_PIXELS = { mouse: 6, pen: 10, touch: 24, keyboard: 0 } as const;

interface Press {
  readonly id: number;
  readonly from: Hand;
  /** Someone uses it: the map must not. */
  used: boolean;
  /** It left its place: it ends as a drag and not as a click. */
  moved: boolean;
  /** It has ended already (a menu, Escape), and is only waiting to be let go of. */
  over: boolean;
}

/**
 * What one pointer does, as presses, drags and clicks (see SketchEvent for when each comes). Knows no browser: hands are told
 * to it with an id each and the time in milliseconds.
 */
export class Gesture {
  private readonly tell: Tell;
  private readonly fingers = new Set<number>();
  private press: Press | null = null;
  private clicked: { readonly pixel: Pixel; readonly time: number } | null = null;

  constructor(tell: Tell) {
    this.tell = tell;
  }

  /** A press that someone uses, and that has not ended. */
  get isHeld(): boolean {
    return this.press?.used === true && !this.press.over;
  }

  /** A press that may still become a menu by being held long. */
  get isStill(): boolean {
    return this.press !== null && !this.press.moved && !this.press.over;
  }

  /** The same, of the press that began with this hand. */
  isStillFor(from: Hand): boolean {
    return this.isStill && this.press?.from === from;
  }

  /** True: the map must not see this press. */
  down(id: number, hand: Hand, time: number): boolean {
    this.fingers.add(id);
    if (this.fingers.size > 1) {
      // A second finger: the map zooms.
      this.abandon();
      return false;
    }
    const used = this.tell('press', hand);
    this.press = { id, from: hand, used, moved: false, over: false };
    // Of a quick second tap the map would make a zoom by dragging.
    return used || (hand.pointer === 'touch' && this.isSecond(hand, time));
  }

  move(id: number, hand: Hand): void {
    const { press } = this;
    if (!press) {
      if (this.fingers.size === 0) this.tell('move', hand);
      return;
    }
    if (press.id !== id || press.over) return;
    press.moved ||= distance(press.from.pixel, hand.pixel) > STILL[hand.pointer];
    if (press.moved && press.used) this.tell('drag', hand);
  }

  /** True: a double click that nobody used. */
  up(id: number, hand: Hand, time: number): boolean {
    this.fingers.delete(id);
    const { press } = this;
    if (press?.id !== id) return false;
    this.press = null;
    if (press.over) return false;
    if (press.used) this.tell('release', hand);
    return !press.moved && this.click(hand, time);
  }

  /** Held long in one place, or the other button; true: used. */
  menu(hand: Hand): boolean {
    this.abandon();
    return this.tell('menu', hand);
  }

  /** Ends a press in use; true: there was one. */
  abandon(): boolean {
    const { press } = this;
    this.clicked = null;
    if (!press || press.over) return false;
    press.over = true;
    if (press.used) this.tell('cancel', press.from);
    return press.used;
  }

  /** All hands are gone, whatever they did. */
  reset(): void {
    this.abandon();
    this.fingers.clear();
    this.press = null;
  }

  private click(hand: Hand, time: number): boolean {
    if (this.isSecond(hand, time)) {
      this.clicked = null;
      return !this.tell('double', hand);
    }
    this.clicked = { pixel: hand.pixel, time };
    this.tell('click', hand);
    return false;
  }

  private isSecond({ pixel, pointer }: Hand, time: number): boolean {
    const { clicked } = this;
    if (!clicked || time - clicked.time > DOUBLE_MILLISECONDS) return false;
    return distance(clicked.pixel, pixel) <= DOUBLE_PIXELS[pointer];
  }
}

const distance = (a: Pixel, b: Pixel): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
