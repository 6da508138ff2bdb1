import type { Position } from '../../geo/column.ts';
import type { Hand, Tell } from './gesture.ts';
import { keyAct, type PressedKey, stepped } from './keyboard-cursor.ts';
import type { Pixel, Viewport } from './viewport.ts';

interface KeyboardSetup {
  readonly tell: Tell;
  readonly viewport: () => Viewport;
  /** Moves the map by CSS pixels; the viewport is another at once. */
  readonly pan: (by: Pixel) => void;
  /** Where the mouse is over the map: there the keyboard begins. */
  readonly mouse: () => Pixel | null;
  readonly onChange: () => void;
}

/** A pointer moved by keys, which does what a hand does. It stands on ground, and moves with the map. */
export class KeyboardPointer {
  private readonly setup: KeyboardSetup;
  private ground: Position | null = null;
  private isShown = false;
  private isHolding = false;
  /** A click was the last thing done: one more in the same place is a double one. */
  private hasClicked = false;

  constructor(setup: KeyboardSetup) {
    this.setup = setup;
  }

  /** Where its cross is to be drawn. */
  get cursor(): Position | null {
    return this.isShown ? this.ground : null;
  }

  /** True: the key was used here, and must not do anything else. */
  press(key: PressedKey): boolean {
    const act = keyAct(key);
    if (!act) return false;
    if (act.type === 'cancel') return this.cancel(key);
    if (!this.isShown) {
      this.appear();
      // The first key only shows where the cursor is, lest something is clicked unseen; a step is seen.
      if (act.type !== 'step') return this.tellMove(key);
    }
    if (act.type === 'step') this.step(act.by, key);
    else if (act.type === 'click') this.click(key);
    else if (act.type === 'hold') this.hold(key);
    else this.setup.tell('menu', this.hand(key));
    return true;
  }

  /** The mouse moved, or the map lost the keyboard. */
  hide(): void {
    this.letGo();
    if (!this.isShown) return;
    this.isShown = false;
    this.hasClicked = false;
    this.setup.onChange();
  }

  private letGo(): boolean {
    if (!this.isHolding) return false;
    this.isHolding = false;
    this.setup.tell('cancel', this.hand(NO_KEYS));
    return true;
  }

  private cancel(key: PressedKey): boolean {
    this.hasClicked = false;
    return this.letGo() || this.setup.tell('cancel', this.hand(key));
  }

  private appear(): void {
    const view = this.setup.viewport();
    const before = this.ground && view.toPixels(this.ground);
    if (!before || !view.holds(before)) {
      this.ground = view.toGround(this.setup.mouse() ?? [view.width / 2, view.height / 2]);
    }
    this.isShown = true;
    this.setup.onChange();
  }

  private tellMove(key: PressedKey): true {
    this.setup.tell('move', this.hand(key));
    return true;
  }

  private step(by: Pixel, key: PressedKey): void {
    this.hasClicked = false;
    const from = this.pixel();
    const { cursor, pan } = stepped(from, by, this.setup.viewport());
    if (pan[0] !== 0 || pan[1] !== 0) this.setup.pan(pan);
    this.ground = this.setup.viewport().toGround(cursor);
    this.setup.tell(this.isHolding ? 'drag' : 'move', this.hand(key));
    this.setup.onChange();
  }

  private click(key: PressedKey): void {
    if (this.isHolding) this.hold(key);
    else if (this.hasClicked) {
      this.hasClicked = false;
      this.setup.tell('double', this.hand(key));
    } else {
      this.hasClicked = true;
      this.setup.tell('click', this.hand(key));
    }
  }

  private hold(key: PressedKey): void {
    this.hasClicked = false;
    if (!this.isHolding) this.isHolding = this.setup.tell('press', this.hand(key));
    else {
      this.isHolding = false;
      this.setup.tell('release', this.hand(key));
    }
  }

  /** Zooming may have put the cursor out of sight: it comes back in the middle. */
  private pixel(): Pixel {
    const view = this.setup.viewport();
    const pixel = this.ground && view.toPixels(this.ground);
    return pixel && view.holds(pixel) ? pixel : [view.width / 2, view.height / 2];
  }

  private hand({ shiftKey, altKey, ctrlKey }: PressedKey): Hand {
    const view = this.setup.viewport();
    const pixel = this.ground ? view.toPixels(this.ground) : ([view.width / 2, view.height / 2] as const);
    return { pixel, pointer: 'keyboard', shift: shiftKey, alt: altKey, control: ctrlKey };
  }
}

const NO_KEYS: PressedKey = { key: '', shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
