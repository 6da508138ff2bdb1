import { columnFromFeatures, type MultiPolygonRings, type Position } from '../column.ts';
import { indexFeatures } from '../feature-index.ts';
import { allPositions, closeRing, mapRings, openRing, samePosition, withoutRepeats } from './rings.ts';
import { ON_BORDER, withSharedVertices } from './share.ts';

/**
 * Shapes made to agree where they meet: vertices within 0.1 mm of one of an earlier shape take its doubles, and vertices that
 * lie on the edge of another shape become vertices of that edge too. So a border that was snapped to another, or cut with it,
 * coincides with it exactly, and no sliver of rounding is left between the two. The first shape keeps its vertices as they are.
 */
export function conformShapes(shapes: readonly MultiPolygonRings[]): MultiPolygonRings[] {
  const known = new Vertices();
  const joined = shapes.map((shape, i) => {
    const own = i === 0 ? shape : mapPositions(shape, (position) => known.near(position) ?? position);
    for (const position of allPositions(own)) known.add(position);
    return own;
  });
  const index = indexFeatures(columnFromFeatures(joined));
  const positions = joined.map(allPositions);
  return joined.map((shape, i) => {
    const box = index.bounds[i];
    if (box === null) return shape;
    const [west, south, east, north] = box;
    const near = index.search([west - ON_BORDER, south - ON_BORDER, east + ON_BORDER, north + ON_BORDER]);
    return withSharedVertices(
      shape,
      near.flatMap((j) => (j === i ? [] : positions[j])),
    );
  });
}

/** A line made to agree with a shape: its vertices as above, and the shape with those of them that lie on its edges. */
export function conformLine(
  shape: MultiPolygonRings,
  line: readonly Position[],
): { readonly shape: MultiPolygonRings; readonly line: readonly Position[] } {
  const known = new Vertices();
  for (const position of allPositions(shape)) known.add(position);
  const joined = line.map((position) => known.near(position) ?? position);
  return {
    shape: withSharedVertices(shape, joined),
    line: joined.filter((position, i) => i === 0 || !samePosition(position, joined[i - 1])),
  };
}

const mapPositions = (shape: MultiPolygonRings, map: (position: Position) => Position): MultiPolygonRings =>
  mapRings(shape, (ring) => {
    const open = openRing(ring);
    const mapped = open.map(map);
    return mapped.every((position, i) => samePosition(position, open[i]))
      ? ring
      : closeRing(withoutRepeats(mapped));
  });

/** Positions by place, to find one within reach of another. */
class Vertices {
  private readonly cells = new Map<string, Position>();

  add(position: Position): void {
    const key = cellKey(Math.round(position[0] / ON_BORDER), Math.round(position[1] / ON_BORDER));
    if (!this.cells.has(key)) this.cells.set(key, position);
  }

  near([x, y]: Position): Position | null {
    const column = Math.round(x / ON_BORDER);
    const row = Math.round(y / ON_BORDER);
    const own = this.cells.get(cellKey(column, row));
    if (own !== undefined) return own;
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++) {
        const found = this.cells.get(cellKey(column + dx, row + dy));
        if (found !== undefined && Math.hypot(found[0] - x, found[1] - y) <= ON_BORDER) return found;
      }
    return null;
  }
}

const cellKey = (column: number, row: number): string => `${column},${row}`;
