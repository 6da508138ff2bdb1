import type { MultiPolygonRings, Position } from '../src/geo/column.ts';

/** So many vertices has an edge of a cell: 3,000 cells a side make about 0.76 M vertices. */
const VERTICES_PER_EDGE = 32;
/** How far corners and edges stray, in cells. */
const CORNER_STRAYS = 0.4;
const EDGE_STRAYS = 0.02;

/** The outline of the cell at column x and row y, in cells. */
export type CellOutline = (x: number, y: number) => MultiPolygonRings;

/** A border from its first corner to its last, both held. */
type Border = readonly Position[];

/** A crooked grid of `size` × `size` cells; neighbours share the identical border. */
export function borderGrid(size: number, random: () => number): CellOutline {
  const strays = Array.from({ length: (size + 1) ** 2 }, () => [random() - 0.5, random() - 0.5]);
  const corner = (x: number, y: number): Position => {
    const [dx, dy] = strays[y * (size + 1) + x];
    return [x + CORNER_STRAYS * dx, y + CORNER_STRAYS * dy];
  };
  const drawn = new Map<string, Border>();
  const border = (ax: number, ay: number, bx: number, by: number): Border => {
    const key = `${ax},${ay},${bx},${by}`;
    const known = drawn.get(key) ?? crookedLine(corner(ax, ay), corner(bx, by), random);
    drawn.set(key, known);
    return known;
  };
  return (x, y) => {
    const south = border(x, y, x + 1, y);
    const east = border(x + 1, y, x + 1, y + 1);
    const north = border(x, y + 1, x + 1, y + 1).toReversed();
    const west = border(x, y, x, y + 1).toReversed();
    return [[[...[south, east, north, west].flatMap((side) => side.slice(0, -1)), south[0]]]];
  };
}

function crookedLine(from: Position, to: Position, random: () => number): Border {
  const between = Array.from({ length: VERTICES_PER_EDGE - 1 }, (_, i): Position => {
    const share = (i + 1) / VERTICES_PER_EDGE;
    const away = (random() - 0.5) * EDGE_STRAYS;
    return [from[0] + share * (to[0] - from[0]) + away, from[1] + share * (to[1] - from[1]) + away];
  });
  return [from, ...between, to];
}
