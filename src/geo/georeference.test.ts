import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from './column.ts';
import { projector } from './crs/project.ts';
import { type ControlPoint, fitGeoreference, type Georeference, pictureCorners } from './georeference.ts';
import type { FitKind } from './georeference-solve.ts';

const EPSG = 32_749;
const plane = projector(EPSG);

/** A sheet of paper: rotated, its rows counted downwards, its top left corner at a known UTM place. */
interface Sheet {
  readonly corner: Position;
  readonly metresPerPixel: number;
  readonly turn: number;
  /** Shear along the rows: 0 for a similarity. */
  readonly skew: number;
}

const SHEET: Sheet = { corner: [370_000, 9_238_000], metresPerPixel: 0.5, turn: 0.3, skew: 0.02 };

function groundOf({ corner, metresPerPixel, turn, skew }: Sheet, [x, y]: Position): Position {
  const east = metresPerPixel * (x + skew * y);
  const south = metresPerPixel * y;
  return [
    corner[0] + east * Math.cos(turn) - south * Math.sin(turn),
    corner[1] - east * Math.sin(turn) - south * Math.cos(turn),
  ];
}

const toDegrees = (metres: Position): Position => plane?.inverse(metres) ?? [Number.NaN, Number.NaN];
const toMetres = (degrees: Position): Position => plane?.forward(degrees) ?? [Number.NaN, Number.NaN];
const apart = (a: Position, b: Position): number => {
  const [[ax, ay], [bx, by]] = [toMetres(a), toMetres(b)];
  return Math.hypot(ax - bx, ay - by);
};

const pointAt = (sheet: Sheet, pixel: Position, [east, north]: Position = [0, 0]): ControlPoint => {
  const [x, y] = groundOf(sheet, pixel);
  return { pixel, ground: toDegrees([x + east, y + north]) };
};

function fitted(points: readonly ControlPoint[], kind: FitKind = 'affine'): Georeference {
  const result = fitGeoreference(points, kind);
  if (!result.ok) throw new Error(result.fault.kind);
  return result.value;
}

function faultOf(points: readonly ControlPoint[], kind: FitKind = 'affine') {
  const result = fitGeoreference(points, kind);
  return result.ok ? null : result.fault;
}

const PIXELS: readonly Position[] = [
  [100, 80],
  [1900, 120],
  [1850, 1400],
  [60, 1300],
  [1000, 700],
];

describe('points that are exactly right', () => {
  it('put every pixel in its place, to a tenth of a millimetre', () => {
    const fit = fitted(PIXELS.map((pixel) => pointAt(SHEET, pixel)));
    expect(fit.epsg).toBe(EPSG);
    expect(fit.rms).toBeLessThan(1e-6);
    for (const pixel of [
      [0, 0],
      [2000, 0],
      [2000, 1500],
      [0, 1500],
      [333, 777],
    ] as const)
      expect(apart(fit.toGround(pixel), toDegrees(groundOf(SHEET, pixel)))).toBeLessThan(1e-4);
  });

  it('fit with a similarity when the sheet has no skew, and show the skew as residuals when it has', () => {
    const straight = { ...SHEET, skew: 0 };
    expect(
      fitted(
        PIXELS.map((pixel) => pointAt(straight, pixel)),
        'similarity',
      ).rms,
    ).toBeLessThan(1e-6);
    expect(
      fitted(
        PIXELS.map((pixel) => pointAt(SHEET, pixel)),
        'similarity',
      ).rms,
    ).toBeGreaterThan(1);
  });

  it('of any sheet, anywhere in Indonesia, on either side of the equator', () => {
    fc.assert(
      fc.property(
        fc.record({
          longitude: fc.double({ min: 95, max: 141, noNaN: true }),
          latitude: fc.double({ min: -11, max: 6, noNaN: true }),
          metresPerPixel: fc.double({ min: 0.05, max: 20, noNaN: true }),
          turn: fc.double({ min: -3, max: 3, noNaN: true }),
          skew: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        }),
        ({ longitude, latitude, metresPerPixel, turn, skew }) => {
          const zone = (latitude < 0 ? 32_700 : 32_600) + Math.floor(longitude / 6) + 31;
          const own = projector(zone);
          if (!own) throw new Error(String(zone));
          const sheet = { corner: own.forward([longitude, latitude]), metresPerPixel, turn, skew };
          const points = PIXELS.map((pixel) => ({ pixel, ground: own.inverse(groundOf(sheet, pixel)) }));
          const fit = fitted(points);
          // Beyond its zone's edge another plane is as good, but not the one the sheet was drawn in.
          if (fit.epsg !== zone) return;
          const [east, north] = own.forward(fit.toGround([1500, 900]));
          const [wantedEast, wantedNorth] = groundOf(sheet, [1500, 900]);
          expect(Math.hypot(east - wantedEast, north - wantedNorth)).toBeLessThan(1e-3);
        },
      ),
    );
  });
});

describe('points that are slightly wrong', () => {
  /** One corner is 2 m off in the ground: by symmetry each residual is a quarter of that. */
  const square: readonly Position[] = [
    [0, 0],
    [1000, 0],
    [1000, 1000],
    [0, 1000],
  ];
  const upright = { ...SHEET, skew: 0, turn: 0 };

  it('share the error as least squares must', () => {
    const points = square.map((pixel, i) => pointAt(upright, pixel, i === 2 ? [2, 0] : [0, 0]));
    const fit = fitted(points);
    for (const residual of fit.residuals) expect(residual).toBeCloseTo(0.5, 6);
    expect(fit.rms).toBeCloseTo(0.5, 6);
    expect(fit.spare).toBe(1);
  });

  it('the worst point is the wrong one, when there are points enough', () => {
    const grid = [...square, [500, 0], [500, 1000], [0, 500], [1000, 500], [500, 500]] as const;
    const fit = fitted(grid.map((pixel, i) => pointAt(upright, pixel, i === 4 ? [0, 9] : [0, 0])));
    expect(fit.residuals.indexOf(Math.max(...fit.residuals) as (typeof fit.residuals)[number])).toBe(4);
  });

  it('a map drawn from known ground lands within its stated residual', () => {
    const errors: readonly Position[] = [
      [1.2, -0.6],
      [-0.9, 0.8],
      [1.1, 0.5],
      [-1.3, -0.7],
    ];
    const points = square.map((pixel, i) => pointAt(upright, pixel, errors[i]));
    const fit = fitted(points);
    points.forEach(({ pixel, ground }, i) => {
      expect(apart(fit.toGround(pixel), ground)).toBeCloseTo(fit.residuals[i], 6);
    });
    const worst = Math.max(...fit.residuals);
    expect(worst).toBeGreaterThan(0.5);
    // What lies between the points, whose true ground the fit has never seen.
    for (const pixel of [
      [500, 500],
      [250, 250],
      [750, 250],
      [250, 750],
      [750, 750],
    ] as const)
      expect(apart(fit.toGround(pixel), toDegrees(groundOf(upright, pixel)))).toBeLessThan(worst);
  });

  it('the residuals are the least there can be', () => {
    const points = PIXELS.map((pixel, i) => pointAt(SHEET, pixel, [i % 2 ? 3 : -2, i % 3]));
    const fit = fitted(points);
    const sum = (shift: Position) =>
      points.reduce((total, { pixel, ground }) => {
        const [x, y] = toMetres(fit.toGround(pixel));
        const [gx, gy] = toMetres(ground);
        return total + (x + shift[0] - gx) ** 2 + (y + shift[1] - gy) ** 2;
      }, 0);
    for (const shift of [
      [0.1, 0],
      [0, 0.1],
      [-0.1, 0],
      [0, -0.1],
    ] as const)
      expect(sum([0, 0])).toBeLessThan(sum(shift));
  });
});

const noisyPoints = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 30 })), {
    minLength: 4,
    maxLength: 12,
    selector: String,
  })
  .chain((cells) =>
    fc.tuple(
      fc.constant(cells),
      fc.array(
        fc.tuple(fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true })),
        {
          minLength: cells.length,
          maxLength: cells.length,
        },
      ),
    ),
  )
  .map(([cells, errors]) => cells.map(([x, y], i) => pointAt(SHEET, [50 * x, 50 * y], errors[i])));

describe('laws', () => {
  it.each(['affine', 'similarity'] as const)('%s: the order of the points changes nothing', (kind) => {
    fc.assert(
      fc.property(noisyPoints, fc.integer({ min: 1, max: 1000 }), (points, seed) => {
        const one = fitGeoreference(points, kind);
        const shuffled = points.toSorted((a, b) => hash(a, seed) - hash(b, seed));
        const other = fitGeoreference(shuffled, kind);
        expect(other.ok).toBe(one.ok);
        if (!one.ok || !other.ok) return;
        expect(other.value.toGround([123, 456])).toEqual(one.value.toGround([123, 456]));
        expect(other.value.rms).toBe(one.value.rms);
        points.forEach((point, i) => {
          expect(other.value.residuals[shuffled.indexOf(point)]).toBe(one.value.residuals[i]);
        });
      }),
    );
  });

  it('pixels go to the ground and back', () => {
    fc.assert(
      fc.property(
        noisyPoints,
        fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 1500 })),
        (points, pixel) => {
          const result = fitGeoreference(points, 'affine');
          if (!result.ok) return;
          const [x, y] = result.value.toPixel(result.value.toGround(pixel));
          expect(Math.hypot(x - pixel[0], y - pixel[1])).toBeLessThan(1e-3);
        },
      ),
    );
  });
});

describe('what is refused', () => {
  const [a, b, c, d] = PIXELS.map((pixel) => pointAt(SHEET, pixel));

  it('fewer than three points', () => {
    expect(faultOf([])).toEqual({ kind: 'too-few', missing: 3 });
    expect(faultOf([a, b])).toEqual({ kind: 'too-few', missing: 1 });
  });

  it('points on one line, or nearly', () => {
    const line = [0, 500, 1000, 1500].map((x) => pointAt(SHEET, [x, 2 * x]));
    expect(faultOf(line)).toEqual({ kind: 'collinear' });
    expect(faultOf([...line.slice(0, 3), pointAt(SHEET, [1500, 3010])])).toEqual({ kind: 'collinear' });
    // A turn and a scale are known from a line as well.
    expect(
      faultOf(
        line.map(({ pixel }) => pointAt({ ...SHEET, skew: 0 }, pixel)),
        'similarity',
      ),
    ).toBeNull();
  });

  it('a point given twice, on the picture or on the ground', () => {
    expect(faultOf([a, b, c, { pixel: a.pixel, ground: d.ground }])).toEqual({
      kind: 'duplicate',
      first: 0,
      second: 3,
      on: 'pixel',
    });
    expect(faultOf([a, b, c, { pixel: d.pixel, ground: b.ground }])).toEqual({
      kind: 'duplicate',
      first: 1,
      second: 3,
      on: 'ground',
    });
  });

  it.each(['affine', 'similarity'] as const)('a mirrored picture (%s)', (kind) => {
    const swapped = [{ pixel: a.pixel, ground: b.ground }, { pixel: b.pixel, ground: a.ground }, c];
    expect(faultOf(swapped, kind)).toEqual({ kind: 'mirrored' });
  });

  it('coordinates that are no numbers', () => {
    expect(faultOf([a, b, { pixel: c.pixel, ground: [Number.NaN, 0] }])).toEqual({ kind: 'not-finite' });
  });
});

it('the corners go round from the top left', () => {
  const corners = pictureCorners(
    fitted(PIXELS.map((pixel) => pointAt({ ...SHEET, turn: 0, skew: 0 }, pixel))),
    2000,
    1500,
  );
  const [topLeft, topRight, bottomRight, bottomLeft] = corners;
  expect(topLeft[0]).toBeLessThan(topRight[0]);
  expect(topLeft[1]).toBeGreaterThan(bottomLeft[1]);
  expect(apart(topLeft, topRight)).toBeCloseTo(1000, 3);
  expect(apart(topRight, bottomRight)).toBeCloseTo(750, 3);
});

const hash = ({ pixel }: ControlPoint, seed: number): number =>
  (pixel[0] * 31 + pixel[1] * 17 + seed * 7919) % 1009;
