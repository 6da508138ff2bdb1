import { describe, expect, it } from 'vitest';
import { mapPalette } from './palette.ts';
import { type SwatchKind, swatchBackground, swatchSvg } from './swatch.ts';

const KINDS: readonly SwatchKind[] = [
  'remaining',
  'reduced',
  'added',
  'uncertain',
  'before',
  'after',
  'previous',
  'cleared',
];

describe('swatches', () => {
  it('differ for every kind and theme', () => {
    const all = [false, true].flatMap((dark) => KINDS.map((kind) => swatchSvg(kind, dark)));
    expect(new Set(all).size).toBe(all.length);
  });

  it('take their colours from the map', () => {
    for (const dark of [false, true]) {
      expect(swatchSvg('added', dark)).toContain(mapPalette(dark).change.added);
      expect(swatchSvg('before', dark)).toContain(mapPalette(dark).slumOutline);
    }
  });

  it('dash the outline of the state before, and only that', () => {
    expect(swatchSvg('before', false)).toContain('stroke-dasharray');
    expect(swatchSvg('after', false)).not.toContain('stroke-dasharray');
  });

  it('fit into a style sheet', () => {
    const value = swatchBackground('reduced', false);
    expect(value).toMatch(/^url\("data:image\/svg\+xml,[^"]*"\)$/);
    expect(decodeURIComponent(value.slice(24, -2))).toBe(swatchSvg('reduced', false));
  });
});
