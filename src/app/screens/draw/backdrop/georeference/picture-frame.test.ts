import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, toPixel, toWindow, wholeFrame, withInSight, zoomed } from './picture-frame.ts';

const picture = { width: 4000, height: 3000 };
const window = { width: 600, height: 400 };
const whole = wholeFrame(picture, window);

describe('a picture in its window', () => {
  it('is whole and in the middle at first', () => {
    expect(toWindow(whole, [0, 0])).toEqual([(600 - (4000 * 400) / 3000) / 2, 0]);
    expect(toWindow(whole, [2000, 1500])).toEqual([300, 200]);
  });

  it('keeps what is under the pointer while it is zoomed', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.6, max: 8, noNaN: true }),
        fc.integer({ min: 100, max: 500 }),
        fc.integer({ min: 50, max: 350 }),
        (factor, x, y) => {
          const before = toPixel(whole, [x, y]);
          const [afterX, afterY] = toPixel(zoomed(whole, factor, [x, y], picture, window), [x, y]);
          expect(Math.hypot(afterX - before[0], afterY - before[1])).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it('goes neither too near nor too far, and is never lost', () => {
    expect(zoomed(whole, 1e9, [300, 200], picture, window).scale).toBe(16);
    expect(zoomed(whole, 1e-9, [300, 200], picture, window).scale).toBe(whole.scale / 2);
    const pushed = moved(whole, [1e6, -1e6], picture, window);
    expect(toWindow(pushed, [0, 3000])).toEqual([560, 40]);
  });

  it('comes to a pixel that is out of sight, and stays for one that is not', () => {
    const near = zoomed(whole, 20, [300, 200], picture, window);
    const there = withInSight(near, [0, 0], window);
    expect(toWindow(there, [0, 0])).toEqual([24, 24]);
    expect(withInSight(there, [3, 3], window)).toBe(there);
  });
});
