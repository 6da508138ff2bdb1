import { columnFromFeatures, type MultiPolygonRings, type Position } from '../column.ts';
import { indexFeatures } from '../feature-index.ts';
import { allPositions, closeRing, mapRings, openRing, samePosition, withoutRepeats } from './rings.ts';
import { withBorder, withSharedVertices } from './share.ts';
import { VertexPlaces } from './vertex-places.ts';

/**
 * Shapes made to agree where they meet: vertices within 0.1 mm of one of an earlier shape take its doubles, and vertices that
 * lie on the edge of another shape become vertices of that edge too. So a border that was snapped to another, or cut with it,
 * coincides with it exactly, and no sliver of rounding is left between the two. The first shape keeps its vertices as they are.
 */
export function conformShapes(shapes: readonly MultiPolygonRings[]): MultiPolygonRings[] {
  const known = new VertexPlaces();
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
    const near = index.search(withBorder(box));
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
  const known = new VertexPlaces();
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
