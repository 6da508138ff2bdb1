import type { Feature, FeatureCollection, Geometry, MultiLineString, Position } from 'geojson';

/**
 * The borders of polygons as lines, each piece once. Neighbours both carry the border between them; drawn
 * twice, the dashes of one fill the gaps of the other. Only pieces with equal ends are seen as shared.
 */
export function boundaryLines(polygons: FeatureCollection): FeatureCollection<MultiLineString> {
  const drawn = new Set<string>();
  const lines = polygons.features
    .flatMap((feature) => ringsOf(feature.geometry))
    .flatMap((ring) => undrawnRuns(ring, drawn));
  const border: Feature<MultiLineString> = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates: lines },
  };
  return { type: 'FeatureCollection', features: [border] };
}

function ringsOf(geometry: Geometry | null): Position[][] {
  if (geometry?.type === 'Polygon') return geometry.coordinates;
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates.flat();
  return [];
}

/** The stretches of a ring that no ring before it had, which are added to `drawn`. */
function undrawnRuns(ring: Position[], drawn: Set<string>): Position[][] {
  const runs: Position[][] = [];
  let run: Position[] = [];
  for (const [index, end] of ring.entries()) {
    const start = ring[index - 1];
    if (!start) continue;
    const piece = pieceKey(start, end);
    if (drawn.has(piece)) {
      run = [];
      continue;
    }
    drawn.add(piece);
    if (run.length === 0) {
      run = [start];
      runs.push(run);
    }
    run.push(end);
  }
  return runs;
}

function pieceKey(a: Position, b: Position): string {
  const [from, to] = [`${a[0]},${a[1]}`, `${b[0]},${b[1]}`];
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}
