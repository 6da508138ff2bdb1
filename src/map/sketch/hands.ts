import { Gesture, type Hand, type Tell } from './gesture.ts';

/** How long a finger rests in one place for the menu, in milliseconds. */
const LONG_PRESS = 500;
/** A menu key gives the browser's own menu event as well, within this time. */
const SAME_MENU = 600;

export interface HandsSetup {
  readonly pane: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly tell: Tell;
  /** Only while this is true are hands ours. */
  readonly isListening: () => boolean;
  /** A double click that nobody used. */
  readonly onUnusedDouble: (hand: Hand) => void;
  /** The mouse has truly moved. */
  readonly onMouse: () => void;
}

/**
 * Mouse, touch and pen over a map, before the map sees them: what is used is kept from it. Pointer events say what happens; the
 * mouse and touch events that follow each of them are what MapLibre listens to, and what is withheld.
 */
export class Hands {
  private readonly setup: HandsSetup;
  private readonly gesture: Gesture;
  private readonly ending = new AbortController();
  private withheld = false;
  /** After a menu by a long press the map stays until the finger is gone. */
  private menuShown = false;
  private menuAt = Number.NEGATIVE_INFINITY;
  private pending: PointerEvent | null = null;
  private frame = 0;
  private long: ReturnType<typeof setTimeout> | undefined;
  private last: Hand | null = null;

  constructor(setup: HandsSetup) {
    this.setup = setup;
    this.gesture = new Gesture(setup.tell);
    const { signal } = this.ending;
    const capture = { capture: true, signal };
    const { pane } = setup;
    pane.addEventListener('pointerdown', this.down, capture);
    pane.addEventListener('pointermove', this.move, capture);
    pane.addEventListener('contextmenu', this.contextMenu, capture);
    pane.addEventListener('pointerleave', () => (this.last = null), { signal });
    for (const type of ['mousedown', 'touchstart', 'touchmove'])
      pane.addEventListener(type, this.withhold, { capture: true, passive: true, signal });
    pane.addEventListener('lostpointercapture', this.cancelled, capture);
    addEventListener('pointerup', this.up, capture);
    addEventListener('pointercancel', this.cancelled, capture);
    addEventListener('blur', () => this.reset(), { signal });
  }

  /** Where the mouse is over the map, if it is. */
  get at(): Hand | null {
    return this.last;
  }

  /** Escape: ends a press in use; true: there was one. */
  abandon(): boolean {
    return this.gesture.abandon();
  }

  /** Events of a menu key that the keyboard has already told of. */
  menuToldByKey(now: number): void {
    this.menuAt = now;
  }

  reset(): void {
    clearTimeout(this.long);
    this.pending = null;
    this.gesture.reset();
  }

  remove(): void {
    this.ending.abort();
    cancelAnimationFrame(this.frame);
    this.reset();
  }

  private readonly down = (event: PointerEvent): void => {
    this.withheld = false;
    this.menuShown = false;
    if (
      !this.setup.isListening() ||
      event.button !== 0 ||
      (event.pointerType === 'mouse' && event.ctrlKey && isMac)
    )
      return;
    this.flush();
    const hand = this.handOf(event);
    this.withheld = this.gesture.down(event.pointerId, hand, event.timeStamp);
    if (this.gesture.isHeld) this.setup.canvas.setPointerCapture(event.pointerId);
    clearTimeout(this.long);
    if (hand.pointer !== 'mouse' && this.gesture.isStill) this.awaitLong(hand);
  };

  /** A browser hands moves out with its frames: what the finger did meanwhile is known in the next one only. */
  private awaitLong(hand: Hand): void {
    this.long = setTimeout(() => requestAnimationFrame(() => this.longPress(hand)), LONG_PRESS);
  }

  private readonly move = (event: PointerEvent): void => {
    if (!this.setup.isListening()) return;
    if (event.pointerType === 'mouse' && this.hasMoved(event)) this.setup.onMouse();
    this.pending = event;
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.flush());
  };

  private readonly up = (event: PointerEvent): void => {
    clearTimeout(this.long);
    this.flush();
    const hand = this.handOf(event);
    if (this.gesture.up(event.pointerId, hand, event.timeStamp)) this.setup.onUnusedDouble(hand);
  };

  private readonly cancelled = (event: PointerEvent): void => {
    // The browser takes the capture away after each release, too: then nothing is held.
    if (event.type === 'lostpointercapture' && !this.gesture.isHeld) return;
    this.reset();
  };

  private readonly contextMenu = (event: MouseEvent): void => {
    if (!this.setup.isListening()) return;
    event.preventDefault();
    const byFinger = event instanceof PointerEvent && event.pointerType === 'touch';
    if (byFinger || this.menuShown || event.timeStamp - this.menuAt < SAME_MENU) return;
    this.gesture.menu(this.handOf(event));
  };

  private longPress(hand: Hand): void {
    this.flush();
    if (!this.setup.isListening() || !this.gesture.isStillFor(hand)) return;
    this.menuShown = this.gesture.menu(hand);
  }

  private readonly withhold = (event: Event): void => {
    const isSecondFinger = event instanceof TouchEvent && event.touches.length > 1;
    if (isSecondFinger) this.menuShown = false;
    else if (this.menuShown ? event.type === 'touchmove' : this.withheld) event.stopPropagation();
  };

  /** Moves are told once a frame, and before whatever comes after them. */
  private flush(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    const { pending } = this;
    this.pending = null;
    if (!pending || !this.setup.isListening()) return;
    const hand = this.handOf(pending);
    if (hand.pointer === 'mouse') this.last = hand;
    this.gesture.move(pending.pointerId, hand);
    if (!this.gesture.isStill) clearTimeout(this.long);
  }

  private hasMoved(event: PointerEvent): boolean {
    if (!this.last) return true;
    const [x, y] = this.handOf(event).pixel;
    return x !== this.last.pixel[0] || y !== this.last.pixel[1];
  }

  private handOf(event: MouseEvent): Hand {
    const { left, top } = this.setup.pane.getBoundingClientRect();
    const type = event instanceof PointerEvent ? event.pointerType : 'mouse';
    return {
      pixel: [event.clientX - left, event.clientY - top],
      pointer: type === 'touch' || type === 'pen' ? type : 'mouse',
      shift: event.shiftKey,
      alt: event.altKey,
      control: event.ctrlKey || event.metaKey,
    };
  }
}

/** There, Ctrl and a click are the other button. */
const isMac = navigator.userAgent.includes('Mac');
