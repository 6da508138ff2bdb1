import type { State, Units } from '../src/comparison/balance.ts';
import { columnFromFeatures, type MultiPolygonRings, type Position, vertexCount } from '../src/geo/column.ts';
import { borderGrid } from './border-grid.ts';
import { seededRandom } from './random.ts';

/** A made-up city (or province) and its delineations of two SKs, the later one drawn anew. */
export interface MadeCity {
  readonly before: State;
  readonly after: State;
  readonly units: Units;
  /** Vertices of both states. */
  readonly vertices: number;
}

const RT_DEGREES = 0.0011;
const LON = 109;
const LAT = -6.9;
/** A kelurahan's size in RTs, and how far its borders are off theirs. */
const KELURAHAN = { width: 5, height: 4, west: 0.7, south: 0.6 };

/**
 * `polygons` RTs a side in clumps of a few dozen with shared borders, over kelurahan of some 20 RTs. Five kinds of redrawing:
 * as it was, the same border with rounding noise (1e-9..1e-7°), shifted by about half a metre, cut back, and gone or new.
 */
export function makeCity(polygons: number, seed = 1): MadeCity {
  const random = seededRandom(seed);
  const cells = builtCells(polygons);
  const across = 1 + Math.max(...cells.flat());
  const outlines = borderGrid(across, random);
  const before = cells.map(([x, y]) => movePoints(outlines(x, y), toDegrees));
  const after = before.flatMap((area) => redraw(area, random));
  const states = [makeState('SK A', before), makeState('SK B', after)];
  return {
    before: states[0],
    after: states[1],
    units: makeUnits(across, random),
    vertices: vertexCount(states[0].geometry) + vertexCount(states[1].geometry),
  };
}

const toDegrees = ([x, y]: Position): Position => [LON + x * RT_DEGREES, LAT + y * RT_DEGREES];

/** Columns and rows of cells that are slum: clumps, two of three blocks of 6 × 6, in about as many columns as rows. */
function builtCells(count: number): Position[] {
  const across = Math.ceil(Math.sqrt(count * 1.5));
  const cells: Position[] = [];
  for (let y = 0; cells.length < count; y++)
    for (let x = 0; x < across && cells.length < count; x++)
      if ((Math.floor(x / 6) + 2 * Math.floor(y / 6)) % 3 !== 0) cells.push([x, y]);
  return cells;
}

/** The areas that one area becomes. */
function redraw(area: MultiPolygonRings, random: () => number): MultiPolygonRings[] {
  const kind = random();
  if (kind < 0.2) return [area];
  if (kind < 0.4) return [withNoise(area, 10 ** (-9 + 2 * random()), random)];
  if (kind < 0.6) return [shifted(area, (random() - 0.5) * 1e-5, (random() - 0.5) * 1e-5)];
  if (kind < 0.85) return [cutBack(area, 0.3 + 0.6 * random())];
  if (kind < 0.95) return [];
  return [area, shifted(area, 0.4 * RT_DEGREES, 0.3 * RT_DEGREES)];
}

const withNoise = (area: MultiPolygonRings, degrees: number, random: () => number): MultiPolygonRings =>
  movePoints(area, ([x, y]) => [x + (random() - 0.5) * degrees, y + (random() - 0.5) * degrees]);

const shifted = (area: MultiPolygonRings, dx: number, dy: number): MultiPolygonRings =>
  movePoints(area, ([x, y]) => [x + dx, y + dy]);

/** Shrunk towards its first corner. */
function cutBack(area: MultiPolygonRings, share: number): MultiPolygonRings {
  const [cornerX, cornerY] = area[0][0][0];
  return movePoints(area, ([x, y]) => [cornerX + share * (x - cornerX), cornerY + share * (y - cornerY)]);
}

function movePoints(area: MultiPolygonRings, move: (point: Position) => Position): MultiPolygonRings {
  return area.map((polygon) =>
    polygon.map((ring) => {
      const open = ring.slice(0, -1).map(move);
      return [...open, open[0]];
    }),
  );
}

/** Kelurahan whose borders are not those of the RTs. */
function makeUnits(across: number, random: () => number): Units {
  const { width, height, west, south } = KELURAHAN;
  const outlines = borderGrid(Math.ceil(across / height) + 2, random);
  const units: MultiPolygonRings[] = [];
  for (let y = 0; y * height < across + 2; y++)
    for (let x = 0; x * width < across + 2; x++)
      units.push(movePoints(outlines(x, y), ([u, v]) => toDegrees([u * width - west, v * height - south])));
  return {
    geometry: columnFromFeatures(units),
    codes: units.map((_, i) => `99.01.01.${1001 + i}`),
    names: units.map((_, i) => `Kelurahan ${i + 1}`),
    kecamatan: units.map(() => null),
  };
}

function makeState(name: string, areas: readonly MultiPolygonRings[]): State {
  const nothing = areas.map(() => null);
  return {
    name,
    geometry: columnFromFeatures(areas),
    ids: areas.map((_, i) => `${name}-${i}`),
    labels: areas.map((_, i) => `RT ${i + 1}`),
    statedHa: nothing,
    unitCodes: nothing,
    unitNames: nothing,
    decreeHa: null,
  };
}
