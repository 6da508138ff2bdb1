import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dividerAfterKey, dividerClearOf, fitPadding, paneLayout } from './layout.ts';

describe('paneLayout', () => {
  it('puts two maps beside each other where there is room, beneath each other on an upright phone', () => {
    expect(paneLayout('side', 1366, 768)).toBe('columns');
    expect(paneLayout('side', 390, 844)).toBe('rows');
    expect(paneLayout('side', 640, 360)).toBe('columns');
    expect(paneLayout('swipe', 390, 844)).toBe('stacked');
    expect(paneLayout('overlay', 1366, 768)).toBe('single');
  });
});

describe('fitPadding', () => {
  const side = fc.integer({ min: 0, max: 2000 });

  it('always leaves 40 % of the map free, and keeps what fits', () => {
    fc.assert(
      fc.property(
        fc.record({ top: side, right: side, bottom: side, left: side }),
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 3000 }),
        (padding, width, height) => {
          const fitted = fitPadding(padding, width, height);
          expect(fitted.left + fitted.right).toBeLessThanOrEqual(width * 0.6 + 1e-9);
          expect(fitted.top + fitted.bottom).toBeLessThanOrEqual(height * 0.6 + 1e-9);
          if (padding.left + padding.right <= width * 0.6) expect(fitted.left).toBe(padding.left);
        },
      ),
    );
  });
});

describe('dividerAfterKey', () => {
  it('steps, jumps and stops at the ends', () => {
    expect(dividerAfterKey('ArrowLeft', false, 50)).toBe(48);
    expect(dividerAfterKey('ArrowRight', true, 50)).toBe(60);
    expect(dividerAfterKey('PageUp', false, 95)).toBe(100);
    expect(dividerAfterKey('ArrowLeft', false, 1)).toBe(0);
    expect(dividerAfterKey('Home', false, 50)).toBe(0);
    expect(dividerAfterKey('End', false, 50)).toBe(100);
  });

  it('leaves other keys alone', () => {
    expect(dividerAfterKey('Tab', false, 50)).toBeNull();
    expect(dividerAfterKey('a', false, 50)).toBeNull();
  });
});

describe('a place pointed out under the divider', () => {
  it('makes it move just far enough, on to the side it is on', () => {
    expect(dividerClearOf(500, 50, 1000)).toBeCloseTo(57.2);
    expect(dividerClearOf(510, 50, 1000)).toBeCloseTo(43.8);
  });

  it('is shown by moving the other way near an edge', () => {
    expect(dividerClearOf(980, 99, 1000)).toBeCloseTo(90.8);
    expect(dividerClearOf(20, 0, 1000)).toBeCloseTo(9.2);
  });

  it('leaves a divider that hides nothing where it is', () => {
    expect(dividerClearOf(300, 50, 1000)).toBeNull();
    expect(dividerClearOf(-40, 0, 1000)).toBeNull();
  });
});
