import { describe, expect, it } from 'vitest';
import { mapPalette } from './palette.ts';

/** Relative luminance and contrast ratio of WCAG 2.2. */
function luminance(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16);
  const [r = 0, g = 0, b = 0] = [value >> 16, (value >> 8) & 255, value & 255].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

describe.each([false, true])('palette, dark: %s', (dark) => {
  const palette = mapPalette(dark);

  it('writes names legibly (4.5 : 1)', () => {
    expect(contrast(palette.label, palette.paper)).toBeGreaterThan(4.5);
  });

  it('draws lines that carry meaning visibly (3 : 1)', () => {
    for (const colour of [
      palette.slumOutline,
      palette.accent,
      palette.ink,
      palette.problem,
      palette.boundary,
      palette.snap,
    ]) {
      expect(contrast(colour, palette.paper)).toBeGreaterThan(3);
    }
    for (const kind of ['reduced', 'added', 'uncertain'] as const) {
      expect(contrast(palette.change[kind], palette.paper)).toBeGreaterThan(3);
    }
  });
});
