import { describe, expect, it } from 'vitest';
import { pixelWidth, within, zoomFactor } from './zoom.ts';

const A3 = { width: 420, height: 297 };

describe('the zoom of a page', () => {
  it('shows 100 % as large as it is on paper', () => {
    expect(pixelWidth(1, { width: 25.4, height: 25.4 })).toBeCloseTo(96);
  });

  it('fits all of a page, or its width, into the room', () => {
    const room = { width: 800, height: 300 };
    const factor = zoomFactor('page', A3, room);
    expect(pixelWidth(factor, A3) * (A3.height / A3.width)).toBeCloseTo(300);
    expect(pixelWidth(zoomFactor('width', A3, room), A3)).toBeCloseTo(800);
    expect(zoomFactor(2, A3, room)).toBe(2);
  });

  it('stays within what can be drawn', () => {
    expect(within(100)).toBe(8);
    expect(within(0)).toBe(0.1);
  });
});
