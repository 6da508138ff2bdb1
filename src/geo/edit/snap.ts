import type { Bounds, MultiPolygonColumn, MultiPolygonRings, Position } from '../column.ts';
import type { FeatureIndex } from '../feature-index.ts';
import { footOn, type Scale, scaleAt } from './segment.ts';
import type { VertexPath } from './vertex-path.ts';

/** A whole layer that can be snapped to. */
export interface SnapColumn {
  /** Given back with a hit. */
  readonly source: string;
  readonly column: MultiPolygonColumn;
  readonly index: FeatureIndex;
  /** Features to pass over: those in the hand. */
  readonly skip?: ReadonlySet<number>;
}

/** A shape that is in no column, such as one in the hand. */
interface SnapShape {
  readonly source: string;
  readonly feature: number;
  readonly shape: MultiPolygonRings;
}

/** A line that is open, such as the one being drawn. */
interface SnapLine {
  readonly source: string;
  readonly line: readonly Position[];
}

export interface SnapSources {
  readonly columns: readonly SnapColumn[];
  readonly shapes: readonly SnapShape[];
  readonly lines: readonly SnapLine[];
}

export interface Snap {
  /** For a vertex its own doubles. */
  readonly at: Position;
  readonly kind: 'vertex' | 'edge';
  readonly source: string;
  /** Index in the column, as given for a shape; −1 for a line. */
  readonly feature: number;
  /** For an edge: its first vertex. Of a line: polygon and ring 0. */
  readonly path: VertexPath;
  /** The edge, for an edge. */
  readonly edge?: readonly [Position, Position];
  /** From the pointer. */
  readonly metres: number;
}

/**
 * What a pointer snaps to: the nearest vertex within the radius (metres), else the nearest point of an edge; null: nothing is
 * near. Of equals, the first in the order columns, shapes, lines. Only features whose bounds come near are looked at: some
 * tens of thousands of vertices in half a millisecond.
 */
export function snapPosition(pointer: Position, sources: SnapSources, radius: number): Snap | null {
  const search = new Search(pointer, radius);
  for (const { source, column, index, skip } of sources.columns)
    for (const feature of index.search(search.bounds))
      if (!skip?.has(feature)) search.addFeature(source, column, feature);
  for (const { source, feature, shape } of sources.shapes)
    shape.forEach((rings, polygon) => {
      rings.forEach((ring, r) => {
        search.addLine(ring, true, { source, feature, polygon, ring: r });
      });
    });
  for (const { source, line } of sources.lines)
    search.addLine(line, false, { source, feature: -1, polygon: 0, ring: 0 });
  return search.vertex ?? search.edge;
}

interface Owner {
  readonly source: string;
  readonly feature: number;
  readonly polygon: number;
  readonly ring: number;
}

/** The best found so far, of each kind. */
class Search {
  vertex: Snap | null = null;
  edge: Snap | null = null;
  readonly bounds: Bounds;
  private readonly pointer: Position;
  private readonly scale: Scale;
  private readonly radius: number;

  constructor(pointer: Position, radius: number) {
    this.pointer = pointer;
    this.radius = radius;
    this.scale = scaleAt(pointer);
    const dx = radius / this.scale.lon;
    const dy = radius / this.scale.lat;
    this.bounds = [pointer[0] - dx, pointer[1] - dy, pointer[0] + dx, pointer[1] + dy];
  }

  addFeature(source: string, column: MultiPolygonColumn, feature: number): void {
    const { coordinates, ringStarts, polygonStarts, featureStarts } = column;
    for (let p = featureStarts[feature]; p < featureStarts[feature + 1]; p++)
      for (let r = polygonStarts[p]; r < polygonStarts[p + 1]; r++) {
        const owner = {
          source,
          feature,
          polygon: p - featureStarts[feature],
          ring: r - polygonStarts[p],
        };
        const from = ringStarts[r];
        for (let v = from; v + 1 < ringStarts[r + 1]; v++)
          this.addEdge(
            coordinates[2 * v],
            coordinates[2 * v + 1],
            coordinates[2 * v + 2],
            coordinates[2 * v + 3],
            v - from,
            owner,
          );
      }
  }

  /** The end of an open line is a vertex too. */
  addLine(line: readonly Position[], isRing: boolean, owner: Owner): void {
    for (let v = 0; v + 1 < line.length; v++)
      this.addEdge(line[v][0], line[v][1], line[v + 1][0], line[v + 1][1], v, owner);
    if (!isRing && line.length > 0) this.addVertex(line[line.length - 1], line.length - 1, owner);
  }

  /** An edge with its first vertex; most lie wholly to one side of the pointer's reach. */
  private addEdge(ax: number, ay: number, bx: number, by: number, v: number, owner: Owner): void {
    const [west, south, east, north] = this.bounds;
    if ((ax < west && bx < west) || (ax > east && bx > east)) return;
    if ((ay < south && by < south) || (ay > north && by > north)) return;
    const a: Position = [ax, ay];
    this.addVertex(a, v, owner);
    if (this.vertex !== null) return;
    const b: Position = [bx, by];
    const foot = footOn(this.pointer, a, b, this.scale);
    if (foot.distance > this.radius || (this.edge !== null && foot.distance >= this.edge.metres)) return;
    this.edge = { ...this.hit(foot.at, 'edge', foot.distance, v, owner), edge: [a, b] };
  }

  private addVertex(at: Position, v: number, owner: Owner): void {
    const metres = Math.hypot(
      (at[0] - this.pointer[0]) * this.scale.lon,
      (at[1] - this.pointer[1]) * this.scale.lat,
    );
    if (metres > this.radius || (this.vertex !== null && metres >= this.vertex.metres)) return;
    this.vertex = this.hit(at, 'vertex', metres, v, owner);
  }

  private hit(at: Position, kind: Snap['kind'], metres: number, vertex: number, owner: Owner): Snap {
    const { source, feature, polygon, ring } = owner;
    return { at, kind, source, feature, path: { polygon, ring, vertex }, metres };
  }
}
