import { describe, expect, it } from 'vitest';
import { drawing } from '../../../tests/support/picture.ts';
import type { MultiPolygonRings, Position } from '../column.ts';
import { redrawShared, redrawStretch } from './redraw.ts';
import { planeArea } from './rings.ts';
import { traceBoundary } from './trace.ts';

const picture = drawing(`
    d-----c-----f
    |     |     |
    |     x  y  |
    |     |     |
    a-----b-----e
`);
/** The picture in hundred-thousandths of a degree: a metre a character. */
const small = (shape: MultiPolygonRings): MultiPolygonRings =>
  shape.map((rings) => rings.map((ring) => ring.map(scaled)));
const scaled = ([x, y]: Position): Position => [109 + x * 1e-5, y * 1e-5];
const at = (letter: string) => scaled(picture.point(letter));
const left = small(picture.shape(['abxcd']));
const right = small(picture.shape(['befcx']));
const BESIDE = `
    d-----c-----g
    |     |     |
    |  i  |     |
    |     |     |
    |     x-----f
    |     |     |
    a-----b-----e
`;
const options = { long: false, tolerance: 0.01 };

describe('redrawing a stretch of border', () => {
  it('replaces the shorter way between the ends, and keeps the rest and its start', () => {
    const made = redrawStretch(left, [at('b'), at('y'), at('c')], options);
    expect(made.ok && made.value.shape).toEqual(small(picture.shape(['abycd'])));
    expect(made.ok && made.value.replaced).toEqual([at('b'), at('x'), at('c')]);
  });

  it('replaces the longer way when asked', () => {
    const made = redrawStretch(left, [at('b'), at('y'), at('c')], { ...options, long: true });
    expect(made.ok && made.value.shape).toEqual(small(picture.shape(['bycx'])));
  });

  it('takes the neighbour along: what one gains the other loses', () => {
    const made = redrawStretch(left, [at('b'), at('y'), at('c')], options);
    const followed = made.ok ? redrawShared([right], left, made.value)[0] : made;
    expect(followed.ok && planeArea(followed.value)).toBeCloseTo(
      planeArea(small(picture.shape(['befcy']))),
      14,
    );
    const back = redrawStretch(right, [at('c'), at('y'), at('b')], options);
    const other = back.ok ? redrawShared([left], right, back.value)[0] : back;
    expect(other.ok && planeArea(other.value)).toBeCloseTo(planeArea(small(picture.shape(['abycd']))), 14);
  });

  it('gives ground lost along two neighbours to the one that had more of the border, and at the rim to none', () => {
    const lower = small(drawing(BESIDE).shape(['befx']));
    const upper = small(drawing(BESIDE).shape(['xfgc']));
    const wide = small(drawing(BESIDE).shape(['abxcd']));
    const [b, c, i] = ['b', 'c', 'i'].map((letter) => scaled(drawing(BESIDE).point(letter)));
    const lost = redrawStretch(wide, [b, i, c], options);
    const [first, second] = lost.ok ? redrawShared([lower, upper], wide, lost.value) : [];
    const gone = lost.ok ? planeArea(wide) - planeArea(lost.value.shape) : Number.NaN;
    expect(gone).toBeGreaterThan(0);
    expect(second?.ok && planeArea(second.value) - planeArea(upper)).toBeCloseTo(gone, 14);
    expect(first?.ok ? planeArea(first.value) : planeArea(lower)).toBeCloseTo(planeArea(lower), 14);
    const [alone] = lost.ok ? redrawShared([upper], wide, lost.value) : [];
    expect(alone?.ok ? planeArea(alone.value) : planeArea(upper)).toBeCloseTo(planeArea(upper), 14);
  });

  it('does not touch who does not run along it', () => {
    const made = redrawStretch(left, [at('a'), [109, 1e-5], at('d')], options);
    expect(made.ok).toBe(true);
    expect(made.ok && redrawShared([right], left, made.value)[0]).toMatchObject({
      failure: { reason: 'nothing-changes' },
    });
  });

  it('says why not', () => {
    const reason = (...line: Position[]) => {
      const made = redrawStretch(left, line, options);
      return made.ok ? 'made' : made.failure.reason;
    };
    expect(reason(at('b'))).toBe('line-too-short');
    expect(reason(at('b'), at('b'))).toBe('line-too-short');
    expect(reason(at('b'), at('y'))).toBe('off-boundary');
    expect(reason(at('b'), [109, 5e-5], at('c'))).toBe('not-valid');
    const holed: MultiPolygonRings = [
      [
        left[0][0],
        [
          [109.00001, 1e-5],
          [109.00001, 2e-5],
          [109.00002, 2e-5],
          [109.00001, 1e-5],
        ],
      ],
    ];
    const across = redrawStretch(holed, [at('b'), [109.00001, 1e-5]], options);
    expect(across).toMatchObject({ failure: { reason: 'different-rings' } });
  });
});

describe('tracing a boundary', () => {
  it('gives the vertices between two points, one way or the other', () => {
    expect(traceBoundary(left, at('b'), at('c'), false)).toEqual({ ok: true, value: [at('x')] });
    expect(traceBoundary(left, at('b'), at('c'), true)).toEqual({ ok: true, value: [at('a'), at('d')] });
    const middle: Position = [(at('a')[0] + at('b')[0]) / 2, 0];
    expect(traceBoundary(left, middle, at('c'), false)).toEqual({ ok: true, value: [at('b'), at('x')] });
    expect(traceBoundary(left, at('c'), middle, false)).toEqual({ ok: true, value: [at('x'), at('b')] });
    expect(traceBoundary(left, middle, at('b'), true)).toEqual({
      ok: true,
      value: [at('a'), at('d'), at('c'), at('x')],
    });
  });

  it('refuses what does not lie on one ring', () => {
    expect(traceBoundary(left, at('b'), at('y'), false)).toMatchObject({
      failure: { reason: 'off-boundary' },
    });
    expect(traceBoundary(left, at('b'), at('b'), false)).toMatchObject({
      failure: { reason: 'line-too-short' },
    });
    expect(traceBoundary([left[0], right[0]], at('a'), at('e'), false)).toMatchObject({
      failure: { reason: 'different-rings' },
    });
  });
});
