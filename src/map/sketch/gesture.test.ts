import { describe, expect, it } from 'vitest';
import { Gesture, type Hand } from './gesture.ts';
import type { SketchEvent } from './sketch.ts';

type Type = SketchEvent['type'];

/** A gesture that uses the types named, and writes down what it tells. */
function recorded(used: readonly Type[], pointer: Hand['pointer'] = 'mouse') {
  const told: string[] = [];
  const gesture = new Gesture((type, { pixel: [x, y] }) => {
    told.push(`${type} ${x},${y}`);
    return used.includes(type);
  });
  const at = (x: number, y: number): Hand => ({
    pixel: [x, y],
    pointer,
    shift: false,
    alt: false,
    control: false,
  });
  return { gesture, told, at };
}

describe('a press that is used', () => {
  it('drags once it has left its place, and is released', () => {
    const { gesture, told, at } = recorded(['press']);
    expect(gesture.down(1, at(10, 10), 0)).toBe(true);
    gesture.move(1, at(12, 10));
    expect(told).toEqual(['press 10,10']);
    gesture.move(1, at(20, 10));
    gesture.move(1, at(11, 10));
    gesture.up(1, at(11, 10), 300);
    expect(told).toEqual(['press 10,10', 'drag 20,10', 'drag 11,10', 'release 11,10']);
  });

  it('is a click as well where it stayed', () => {
    const { gesture, told, at } = recorded(['press']);
    gesture.down(1, at(10, 10), 0);
    gesture.up(1, at(11, 11), 100);
    expect(told).toEqual(['press 10,10', 'release 11,11', 'click 11,11']);
  });

  it('is cancelled by a second finger, which the map gets; nothing follows until all are gone', () => {
    const { gesture, told, at } = recorded(['press'], 'touch');
    gesture.down(1, at(10, 10), 0);
    gesture.move(1, at(30, 10));
    expect(gesture.down(2, at(90, 90), 50)).toBe(false);
    gesture.move(1, at(50, 10));
    gesture.up(2, at(90, 90), 80);
    gesture.up(1, at(50, 10), 90);
    expect(told).toEqual(['press 10,10', 'drag 30,10', 'cancel 10,10']);
    gesture.down(3, at(1, 1), 1000);
    expect(told.at(-1)).toBe('press 1,1');
  });

  it('is cancelled by Escape, and letting go is then nothing', () => {
    const { gesture, told, at } = recorded(['press']);
    gesture.down(1, at(10, 10), 0);
    expect(gesture.abandon()).toBe(true);
    gesture.move(1, at(50, 10));
    gesture.up(1, at(50, 10), 90);
    expect(told).toEqual(['press 10,10', 'cancel 10,10']);
    expect(gesture.abandon()).toBe(false);
  });

  it('is cancelled by a menu', () => {
    const { gesture, told, at } = recorded(['press', 'menu'], 'touch');
    gesture.down(1, at(10, 10), 0);
    expect(gesture.isStill).toBe(true);
    expect(gesture.menu(at(10, 10))).toBe(true);
    gesture.up(1, at(10, 10), 700);
    expect(told).toEqual(['press 10,10', 'cancel 10,10', 'menu 10,10']);
  });
});

describe('a press that is not used', () => {
  it('is left to the map, and is nothing when it moves', () => {
    const { gesture, told, at } = recorded([]);
    expect(gesture.down(1, at(10, 10), 0)).toBe(false);
    gesture.move(1, at(60, 10));
    gesture.up(1, at(60, 10), 100);
    expect(told).toEqual(['press 10,10']);
  });

  it('is a click where it stayed: a finger may tremble more than a mouse', () => {
    for (const [pointer, clicks] of [
      ['touch', 1],
      ['mouse', 0],
    ] as const) {
      const { gesture, told, at } = recorded([], pointer);
      gesture.down(1, at(10, 10), 0);
      gesture.move(1, at(16, 10));
      gesture.up(1, at(16, 10), 100);
      expect(told.filter((event) => event.startsWith('click'))).toHaveLength(clicks);
    }
  });
});

describe('two clicks', () => {
  const clickTwice = (gesture: Gesture, first: Hand, second: Hand, between: number): boolean => {
    gesture.down(1, first, 0);
    gesture.up(1, first, 50);
    gesture.down(1, second, 50 + between);
    return gesture.up(1, second, 100 + between);
  };

  it('are a click and a double one, quickly in one place; a third is a click again', () => {
    const { gesture, told, at } = recorded(['double']);
    expect(clickTwice(gesture, at(5, 5), at(7, 5), 100)).toBe(false);
    gesture.down(1, at(7, 5), 300);
    gesture.up(1, at(7, 5), 330);
    expect(told.filter((event) => !event.startsWith('press'))).toEqual([
      'click 5,5',
      'double 7,5',
      'click 7,5',
    ]);
  });

  it('are two clicks when slow, or apart', () => {
    for (const [x, between] of [
      [5, 600],
      [30, 100],
    ] as const) {
      const { gesture, told, at } = recorded([]);
      clickTwice(gesture, at(5, 5), at(x, 5), between);
      expect(told.filter((event) => event.startsWith('double'))).toEqual([]);
    }
  });

  it('are given back when nobody used them', () => {
    const { gesture, at } = recorded([]);
    expect(clickTwice(gesture, at(5, 5), at(5, 5), 100)).toBe(true);
  });

  it('of a finger: the second press is kept from the map, which would zoom by it', () => {
    const { gesture, at } = recorded([], 'touch');
    gesture.down(1, at(5, 5), 0);
    gesture.up(1, at(5, 5), 50);
    expect(gesture.down(2, at(9, 9), 150)).toBe(true);
  });
});

it('tells of moves with nothing held', () => {
  const { gesture, told, at } = recorded([]);
  gesture.move(1, at(3, 4));
  expect(told).toEqual(['move 3,4']);
});
