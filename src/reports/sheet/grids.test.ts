import '../../../tests/support/seed.ts';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Position } from '../../geo/column.ts';
import type { Mark, TextMark } from '../drawing/drawing.ts';
import type { Fonts } from '../drawing/fonts.ts';
import { testFonts } from '../drawing/testing/fonts.ts';
import { type MapFrame, mapFrame } from './frame.ts';
import { geographicGrid } from './geographic-grid.ts';
import { planeFor } from './plane.ts';
import { planeGrid } from './plane-grid.ts';
import { boxOf, sharedArea } from './testing/marks.ts';
import { speck } from './testing/speck.ts';

const SIZE = 1.9;
const OFFSET = 1.6;
const BOX = { x: 20, y: 25, width: 120, height: 90 };

/** North and south of the equator, on it, and at the edges of zones. */
const PLACES: readonly (readonly [string, Position])[] = [
  ['Pekalongan', [109.67, -6.88]],
  ['Singkawang', [108.98, 0.91]],
  ['Pontianak, on the equator', [109.33, -0.001]],
  ['near the western edge of zone 49', [108.02, -7.3]],
  ['near the eastern edge of zone 48', [107.97, 3.4]],
  ['Merauke', [140.4, -8.5]],
  ['Sabang', [95.3, 5.9]],
];

let fonts: Fonts;
beforeAll(() => {
  fonts = testFonts();
});

function frameAt([x, y]: Position, plane: 'utm' | 'tm3', scale: number, box = BOX): MapFrame {
  const projection = planeFor(plane, [speck([x, y])]);
  return mapFrame(box, projection, scale, projection.forward([x, y]));
}

type Side = 'top' | 'bottom' | 'left' | 'right';

/** Labels by the edge they stand at, each with the point of the edge it belongs to. */
function stationsOf(marks: readonly Mark[], { box }: MapFrame) {
  return marks
    .filter((mark) => mark.kind === 'text')
    .map((mark) => {
      const drop = 0.36 * SIZE;
      const [x, y] = mark.at;
      const side: Side =
        mark.turn === undefined
          ? y < box.y + box.height / 2
            ? 'top'
            : 'bottom'
          : x < box.x + box.width / 2
            ? 'left'
            : 'right';
      const at =
        side === 'top'
          ? ([x, box.y] as const)
          : side === 'bottom'
            ? ([x, box.y + box.height] as const)
            : side === 'left'
              ? ([box.x, y] as const)
              : ([box.x + box.width, y] as const);
      const away = {
        top: box.y - y + drop,
        bottom: y - drop - box.y - box.height,
        left: box.x - x + drop,
        right: x - drop - box.x - box.width,
      }[side];
      return { mark, side, at, away };
    });
}

const perEdge = (stations: readonly { readonly side: Side }[]): number[] =>
  (['top', 'bottom', 'left', 'right'] as const).map(
    (side) => stations.filter((each) => each.side === side).length,
  );

/** Degrees of "6°53′20″ LS". */
function degreesIn(label: string): number {
  const [, degrees, minutes, seconds, hemisphere] =
    /^(\d+)°(\d\d)′(\d\d)″ ?(B[TB]|L[US]|)$/.exec(label) ?? [];
  const size = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  return hemisphere === 'LS' || hemisphere === 'BB' ? -size : size;
}

const metresIn = (label: string): number => Number(label.replace(/ m[TU]$/, '').replaceAll('.', ''));

function overlaps(labels: readonly TextMark[]): number {
  const boxes = labels.map((label) => boxOf(label, fonts));
  return boxes.reduce(
    (sum, a, i) => sum + boxes.slice(i + 1).reduce((inner, b) => inner + (a && b ? sharedArea(a, b) : 0), 0),
    0,
  );
}

describe.each(PLACES)('grids at %s', (_, at) => {
  it.each(['utm', 'tm3'] as const)('labels of the %s plane stand where the metres are', (plane) => {
    const frame = frameAt(at, plane, 10_000);
    const { outside } = planeGrid({ frame, fonts, language: 'id', size: SIZE, offset: OFFSET });
    const stations = stationsOf(outside, frame);
    expect(Math.min(...perEdge(stations))).toBeGreaterThanOrEqual(2);
    for (const { mark, side, at: point, away } of stations) {
      const axis = side === 'top' || side === 'bottom' ? 0 : 1;
      expect(Math.abs(frame.toPlane(point)[axis] - metresIn(mark.text))).toBeLessThan(1e-3);
      expect(away).toBeCloseTo(OFFSET, 6);
    }
    expect(overlaps(stations.map(({ mark }) => mark))).toBe(0);
  });

  it.each(['utm', 'tm3'] as const)('geographic labels round a %s frame stand where proj4 says', (plane) => {
    for (const scale of [1000, 5000, 25_000, 50_000]) {
      const frame = frameAt(at, plane, scale);
      const { outside } = geographicGrid({ frame, fonts, language: 'id', size: SIZE, offset: OFFSET });
      const stations = stationsOf(outside, frame);
      expect(Math.min(...perEdge(stations))).toBeGreaterThanOrEqual(2);
      for (const { mark, side, at: point } of stations) {
        const axis = side === 'top' || side === 'bottom' ? 0 : 1;
        const degrees = frame.plane.inverse(frame.toPlane(point))[axis];
        // A hundredth of a millimetre of paper.
        const tolerance = (0.01 * scale) / 1000 / 110_000;
        expect(Math.abs(degrees - degreesIn(mark.text))).toBeLessThan(tolerance);
      }
      expect(overlaps(stations.map(({ mark }) => mark))).toBe(0);
    }
  });
});

it('any frame of a sheet has two labels of either grid on every edge, none upon another', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 95, max: 141, noNaN: true }),
      fc.double({ min: -10, max: 6, noNaN: true }),
      fc.integer({ min: 500, max: 50_000 }),
      fc.double({ min: 50, max: 400, noNaN: true }),
      fc.double({ min: 50, max: 400, noNaN: true }),
      (x, y, scale, width, height) => {
        const frame = frameAt([x, y], 'utm', scale, { x: 10, y: 10, width, height });
        for (const grid of [planeGrid, geographicGrid]) {
          const { outside } = grid({ frame, fonts, language: 'id', size: SIZE, offset: OFFSET });
          const stations = stationsOf(outside, frame);
          expect(Math.min(...perEdge(stations))).toBeGreaterThanOrEqual(2);
          expect(overlaps(stations.map(({ mark }) => mark))).toBe(0);
        }
      },
    ),
  );
});
