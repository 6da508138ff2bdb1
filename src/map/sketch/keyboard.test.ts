import { describe, expect, it } from 'vitest';
import type { Hand } from './gesture.ts';
import { keyAct, type PressedKey, stepped } from './keyboard-cursor.ts';
import { KeyboardPointer } from './keyboard-pointer.ts';
import type { SketchEvent } from './sketch.ts';
import { Viewport } from './viewport.ts';

const key = (name: string, held: Partial<PressedKey> = {}): PressedKey => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('keyAct', () => {
  it.each([
    [key('ArrowLeft'), { type: 'step', by: [-10, 0] }],
    [key('ArrowDown', { shiftKey: true }), { type: 'step', by: [0, 1] }],
    [key('ArrowUp', { ctrlKey: true }), { type: 'step', by: [0, -50] }],
    [key('Enter'), { type: 'click' }],
    [key(' '), { type: 'hold' }],
    [key('Escape'), { type: 'cancel' }],
    [key('ContextMenu'), { type: 'menu' }],
    [key('F10', { shiftKey: true }), { type: 'menu' }],
  ])('%j', (pressed, act) => expect(keyAct(pressed)).toEqual(act));

  it.each([
    key('+'),
    key('-'),
    key('F10'),
    key('a'),
    key('Enter', { ctrlKey: true }),
    key('ArrowUp', { altKey: true }),
  ])('leaves %j to others', (pressed) => expect(keyAct(pressed)).toBeNull());
});

describe('stepped', () => {
  const map = { width: 400, height: 300 };
  it('moves on the map', () => {
    expect(stepped([100, 100], [10, 0], map)).toEqual({ cursor: [110, 100], pan: [0, 0] });
  });
  it('moves the map under it at the edge', () => {
    expect(stepped([370, 30], [50, -50], map)).toEqual({ cursor: [376, 24], pan: [44, -44] });
  });
  it('stands in the middle of a map too small for edges', () => {
    expect(stepped([20, 20], [10, 10], { width: 30, height: 30 }).cursor).toEqual([15, 15]);
  });
});

/** A keyboard over a map of 400 × 300, which writes down what it tells. */
function keyboard(used: readonly SketchEvent['type'][] = [], mouse: readonly [number, number] | null = null) {
  const told: string[] = [];
  let centre = new Viewport([109, -0.9], 15, 400, 300).toGround([200, 150]);
  const view = () => new Viewport(centre, 15, 400, 300);
  const pointer = new KeyboardPointer({
    tell: (type, { pixel: [x, y] }: Hand) => {
      told.push(`${type} ${Math.round(x)},${Math.round(y)}`);
      return used.includes(type);
    },
    viewport: view,
    pan: ([x, y]) => {
      centre = view().toGround([200 + x, 150 + y]);
    },
    mouse: () => mouse,
    onChange: () => {},
  });
  return { pointer, told, view };
}

describe('KeyboardPointer', () => {
  it('appears in the middle at the first key, which clicks nothing', () => {
    const { pointer, told, view } = keyboard();
    expect(pointer.cursor).toBeNull();
    expect(pointer.press(key('Enter'))).toBe(true);
    expect(told).toEqual(['move 200,150']);
    expect(pointer.cursor && view().toPixels(pointer.cursor)[0]).toBeCloseTo(200, 6);
  });

  it('begins where the mouse is', () => {
    const { pointer, told } = keyboard([], [30, 40]);
    pointer.press(key('ArrowRight'));
    expect(told).toEqual(['move 40,40']);
  });

  it('clicks, and twice in one place is double', () => {
    const { pointer, told } = keyboard();
    for (const name of ['ArrowRight', 'Enter', 'Enter', 'Enter', 'ArrowLeft', 'Enter'])
      pointer.press(key(name));
    expect(told).toEqual([
      'move 210,150',
      'click 210,150',
      'double 210,150',
      'click 210,150',
      'move 200,150',
      'click 200,150',
    ]);
  });

  it('holds, drags and lets go', () => {
    const { pointer, told } = keyboard(['press']);
    for (const name of ['ArrowRight', ' ', 'ArrowDown', ' ', 'ArrowDown']) pointer.press(key(name));
    expect(told.slice(1)).toEqual(['press 210,150', 'drag 210,160', 'release 210,160', 'move 210,170']);
  });

  it('holds nothing where the press is not used', () => {
    const { pointer, told } = keyboard();
    for (const name of ['ArrowRight', ' ', 'ArrowDown']) pointer.press(key(name));
    expect(told.slice(1)).toEqual(['press 210,150', 'move 210,160']);
  });

  it('Escape ends a hold; with nothing held it is the page’s unless it is used', () => {
    const { pointer, told } = keyboard(['press']);
    for (const name of ['ArrowRight', ' ']) pointer.press(key(name));
    expect(pointer.press(key('Escape'))).toBe(true);
    expect(told.at(-1)).toBe('cancel 210,150');
    expect(pointer.press(key('Escape'))).toBe(false);
  });

  it('moves the map at its edge, and stays on it', () => {
    const { pointer, told, view } = keyboard([], [370, 150]);
    const before = view().toGround([0, 0])[0];
    pointer.press(key('ArrowRight', { ctrlKey: true }));
    expect(told).toEqual(['move 376,150']);
    expect(view().toGround([0, 0])[0]).toBeGreaterThan(before);
  });

  it('hides with the mouse, and lets go of what it holds', () => {
    const { pointer, told } = keyboard(['press']);
    for (const name of ['ArrowRight', ' ']) pointer.press(key(name));
    pointer.hide();
    expect(pointer.cursor).toBeNull();
    expect(told.at(-1)).toBe('cancel 210,150');
  });
});
