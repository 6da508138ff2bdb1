import type { State, Units } from '../src/comparison/balance.ts';
import { columnFromFeatures, type MultiPolygonRings, type Position } from '../src/geo/column.ts';
import { seededRandom } from './random.ts';

/** A made-up city (or province) and its delineations of two SKs, the later one drawn anew. */
export interface MadeCity {
  readonly before: State;
  readonly after: State;
  readonly units: Units;
  readonly vertices: number;
}

const RT_DEGREES = 0.0011;
const LON = 109;
const LAT = -6.9;
/** An RT's outline has about this many vertices (3,000 polygons a side are 0.76 M vertices). */
const VERTICES_PER_EDGE = 32;

/**
 * `polygons` RTs a side in clumps of a few dozen with shared borders, over kelurahan of some 20 RTs. Five kinds of redrawing:
 * as it was, the same border with rounding noise (1e-9..1e-7°), shifted by about half a metre, cut back, and gone or new.
 */
export function makeCity(polygons: number, seed = 1): MadeCity {
  const random = seededRandom(seed);
  const across = Math.ceil(Math.sqrt(polygons * 1.5));
  const border = wigglyGrid(across + 1, random);
  const cells: { x: number; y: number }[] = [];
  for (let y = 0; y < across && cells.length < polygons; y++)
    for (let x = 0; x < across && cells.length < polygons; x++) if (isBuilt(x, y)) cells.push({ x, y });
  const before = cells.map(({ x, y }) => border.cell(x, y));
  const after = before.flatMap((feature) => redraw(feature, random));
  const units = kelurahan(across, random);
  const sides = [makeState('SK A', before), makeState('SK B', after)];
  return {
    before: sides[0],
    after: sides[1],
    units,
    vertices: sides.reduce((sum, side) => sum + side.geometry.coordinates.length / 2, 0),
  };
}

/** Clumps: two of three blocks of 6 × 6 cells are slum. */
const isBuilt = (x: number, y: number): boolean => (Math.floor(x / 6) + 2 * Math.floor(y / 6)) % 3 !== 0;

/** Cells whose neighbours share the identical wiggly border. */
function wigglyGrid(size: number, random: () => number) {
  const nodes = Array.from({ length: (size + 1) ** 2 }, (): Position => [random() - 0.5, random() - 0.5]);
  const node = (x: number, y: number): Position => {
    const [dx, dy] = nodes[y * (size + 1) + x];
    return [LON + (x + 0.4 * dx) * RT_DEGREES, LAT + (y + 0.4 * dy) * RT_DEGREES];
  };
  const edges = new Map<string, Position[]>();
  const edge = (ax: number, ay: number, bx: number, by: number): Position[] => {
    const key = `${ax},${ay},${bx},${by}`;
    const known = edges.get(key);
    if (known) return known;
    const made = wiggle(node(ax, ay), node(bx, by), random);
    edges.set(key, made);
    return made;
  };
  const cell = (x: number, y: number): MultiPolygonRings => {
    const open = [
      ...edge(x, y, x + 1, y),
      ...edge(x + 1, y, x + 1, y + 1),
      ...backwards(edge(x, y + 1, x + 1, y + 1)),
      ...backwards(edge(x, y, x, y + 1)),
    ];
    return [[[...open, open[0]]]];
  };
  return { cell };

  function backwards(points: Position[]): Position[] {
    const end = node2(points);
    return [end, ...points.slice(1).reverse()];
  }
  function node2(points: Position[]): Position {
    return ends.get(points) ?? points[0];
  }
}

const ends = new WeakMap<Position[], Position>();

/** From `a` towards `b`, without `b`. */
function wiggle(a: Position, b: Position, random: () => number): Position[] {
  const points: Position[] = [a];
  for (let i = 1; i < VERTICES_PER_EDGE; i++) {
    const t = i / VERTICES_PER_EDGE;
    const away = (random() - 0.5) * 0.02 * RT_DEGREES;
    points.push([a[0] + t * (b[0] - a[0]) + away, a[1] + t * (b[1] - a[1]) + away]);
  }
  ends.set(points, b);
  return points;
}

function redraw(feature: MultiPolygonRings, random: () => number): MultiPolygonRings[] {
  const kind = random();
  if (kind < 0.2) return [feature];
  if (kind < 0.4) {
    const noise = 10 ** (-9 + 2 * random());
    return [movePoints(feature, ([x, y]) => [x + (random() - 0.5) * noise, y + (random() - 0.5) * noise])];
  }
  if (kind < 0.6) {
    const [dx, dy] = [(random() - 0.5) * 1e-5, (random() - 0.5) * 1e-5];
    return [movePoints(feature, ([x, y]) => [x + dx, y + dy])];
  }
  if (kind < 0.85) {
    const [cx, cy] = feature[0][0][0];
    const share = 0.3 + 0.6 * random();
    return [movePoints(feature, ([x, y]) => [cx + share * (x - cx), cy + share * (y - cy)])];
  }
  if (kind < 0.95) return [];
  return [feature, movePoints(feature, ([x, y]) => [x + 0.4 * RT_DEGREES, y + 0.3 * RT_DEGREES])];
}

function movePoints(feature: MultiPolygonRings, move: (point: Position) => Position): MultiPolygonRings {
  return feature.map((polygon) =>
    polygon.map((ring) => {
      const open = ring.slice(0, -1).map(move);
      return [...open, open[0]];
    }),
  );
}

/** Kelurahan of 5 × 4 RTs, whose borders are not those of the RTs. */
function kelurahan(across: number, random: () => number): Units {
  const features: MultiPolygonRings[] = [];
  const [width, height] = [5, 4];
  const scaled = wigglyGrid(Math.ceil(across / height) + 2, random);
  for (let y = 0; y * height < across + 2; y++)
    for (let x = 0; x * width < across + 2; x++)
      features.push(
        movePoints(scaled.cell(x, y), ([lon, lat]) => [
          LON + (lon - LON) * width - 0.7 * RT_DEGREES,
          LAT + (lat - LAT) * height - 0.6 * RT_DEGREES,
        ]),
      );
  return {
    geometry: columnFromFeatures(features),
    codes: features.map((_, i) => `99.01.01.${1001 + i}`),
    names: features.map((_, i) => `Kelurahan ${i + 1}`),
    kecamatan: features.map(() => null),
  };
}

function makeState(name: string, features: readonly MultiPolygonRings[]): State {
  const nothing = features.map(() => null);
  return {
    name,
    geometry: columnFromFeatures(features),
    ids: features.map((_, i) => `${name}-${i}`),
    labels: features.map((_, i) => `RT ${i}`),
    statedHa: nothing,
    unitCodes: nothing,
    unitNames: nothing,
    decreeHa: null,
  };
}
