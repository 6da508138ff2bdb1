import type { PdfPage, Point } from './pdf-page.ts';

/** Metres of the plane to millimetres of the page, read off the sheet's own crosses and labels. */
export interface Ruler {
  /** Denominator of the scale that the sheet states. */
  readonly scale: number;
  /** Lines of the plane's grid: metres with the millimetres at which they are drawn. */
  readonly eastings: readonly GridLine[];
  readonly northings: readonly GridLine[];
  toPage(easting: number, northing: number): Point;
  toPlane(point: Point): Point;
  /** The map's frame. */
  readonly frame: {
    readonly left: number;
    readonly right: number;
    readonly bottom: number;
    readonly top: number;
  };
}

interface GridLine {
  readonly metres: number;
  readonly millimetres: number;
}

const GRID_COLOUR = '#1f5f9e';

/** Reads the grid of a sheet that holds one map. */
export function rulerOf(page: PdfPage): Ruler {
  const scale = scaleOf(page);
  const crosses = crossesOf(page);
  const eastings = linesOf(page, crosses, / mT$/, 0);
  const northings = linesOf(page, crosses, / mU$/, 1);
  const at = (lines: readonly GridLine[], metres: number) =>
    lines[0].millimetres + ((metres - lines[0].metres) * 1000) / scale;
  const back = (lines: readonly GridLine[], millimetres: number) =>
    lines[0].metres + ((millimetres - lines[0].millimetres) * scale) / 1000;
  return {
    scale,
    eastings,
    northings,
    toPage: (easting, northing) => [at(eastings, easting), at(northings, northing)],
    toPlane: ([x, y]) => [back(eastings, x), back(northings, y)],
    frame: frameAround(page, crosses),
  };
}

function scaleOf({ texts }: PdfPage): number {
  const stated = texts.flatMap(({ text }) => /^1:([\d.]+)$/.exec(text)?.[1] ?? []);
  if (stated.length === 0) throw new Error('the sheet states no scale');
  return Number(stated[0].replaceAll('.', ''));
}

/** Where a level and an upright stroke of the grid's colour share their middle. */
function crossesOf({ paths }: PdfPage): Point[] {
  const strokes = paths
    .filter(({ stroke, isStroked }) => isStroked && stroke === GRID_COLOUR)
    .flatMap(({ subpaths }) => subpaths.filter(({ length }) => length === 2));
  const middle = ([[x0, y0], [x1, y1]]: readonly Point[]): Point => [(x0 + x1) / 2, (y0 + y1) / 2];
  const level = strokes.filter(([[, y0], [, y1]]) => Math.abs(y0 - y1) < 0.01).map(middle);
  const upright = strokes.filter(([[x0], [x1]]) => Math.abs(x0 - x1) < 0.01).map(middle);
  return level.filter(([x, y]) => upright.some(([u, v]) => Math.hypot(x - u, y - v) < 0.01));
}

/** Grid lines of one direction: each row of crosses with the label that stands over it. */
function linesOf({ texts }: PdfPage, crosses: readonly Point[], label: RegExp, axis: 0 | 1): GridLine[] {
  const places = [...new Set(crosses.map((cross) => Math.round(cross[axis] * 100) / 100))].sort(
    (a, b) => a - b,
  );
  const labels = texts.filter(({ text }) => label.test(text));
  return places.flatMap((place) => {
    const near = labels.find(({ middle }) => Math.abs(middle[axis] - place) < 0.5);
    const cross = crosses.find((each) => Math.abs(each[axis] - place) < 0.02);
    if (near === undefined || cross === undefined) return [];
    return [{ metres: Number(near.text.replace(label, '').replaceAll('.', '')), millimetres: cross[axis] }];
  });
}

/** The smallest rectangle that is drawn around all crosses. */
function frameAround({ paths }: PdfPage, crosses: readonly Point[]): Ruler['frame'] {
  const xs = crosses.map(([x]) => x);
  const ys = crosses.map(([, y]) => y);
  const boxes = paths
    .flatMap(({ subpaths }) => subpaths.filter(({ length }) => length === 5 || length === 4))
    .map((corners) => ({
      left: Math.min(...corners.map(([x]) => x)),
      right: Math.max(...corners.map(([x]) => x)),
      bottom: Math.min(...corners.map(([, y]) => y)),
      top: Math.max(...corners.map(([, y]) => y)),
    }))
    .filter(
      ({ left, right, bottom, top }) =>
        left < Math.min(...xs) &&
        right > Math.max(...xs) &&
        bottom < Math.min(...ys) &&
        top > Math.max(...ys),
    )
    .sort((a, b) => (a.right - a.left) * (a.top - a.bottom) - (b.right - b.left) * (b.top - b.bottom));
  if (boxes.length === 0) throw new Error('no frame around the grid');
  return boxes[0];
}
