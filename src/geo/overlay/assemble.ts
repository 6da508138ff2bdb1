import type { ColumnBuilder } from '../column.ts';
import { doubledPlaneArea, type FlatRings } from './rings.ts';

/**
 * Adds non-overlapping rings (shells counter-clockwise, holes clockwise, as the engine returns them) to
 * the open feature of a column: each hole goes to the smallest shell around it. The caller ends the feature,
 * or has each polygon made a feature of its own.
 */
export function addAssembled(rings: FlatRings, builder: ColumnBuilder, eachAFeature = false): void {
  const { shells, holes } = sortRings(rings);
  for (const hole of holes) shellAround(rings, hole, shells)?.holes.push(hole.ring);
  for (const shell of shells) {
    addRing(rings, shell.ring, builder);
    for (const hole of shell.holes) addRing(rings, hole, builder);
    builder.endPolygon();
    if (eachAFeature) builder.endFeature();
  }
}

interface SizedRing {
  readonly ring: number;
  readonly size: number;
  readonly box: Box;
  readonly holes: number[];
}

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Shells from small to large, so that the first that holds a hole is its own. */
function sortRings(rings: FlatRings): { shells: SizedRing[]; holes: SizedRing[] } {
  const shells: SizedRing[] = [];
  const holes: SizedRing[] = [];
  for (let ring = 0; ring + 1 < rings.ringStarts.length; ring++) {
    const area = doubledPlaneArea(rings.coordinates, rings.ringStarts[ring], rings.ringStarts[ring + 1]);
    if (area === 0) continue;
    const sized = { ring, size: Math.abs(area), box: boxOf(rings, ring), holes: [] };
    (area > 0 ? shells : holes).push(sized);
  }
  shells.sort((a, b) => a.size - b.size);
  return { shells, holes };
}

/** Every hole has a shell: where only one can hold it, or none is sure to, the smallest whose box does takes it. */
function shellAround(rings: FlatRings, hole: SizedRing, shells: readonly SizedRing[]): SizedRing | undefined {
  const around = shells.filter((shell) => shell.size >= hole.size && covers(shell.box, hole.box));
  if (around.length <= 1) return around[0];
  return around.find((shell) => holds(rings, shell.ring, hole.ring)) ?? around[0];
}

/** A hole may touch its shell, so one vertex does not decide: the majority of its edges' midpoints does. */
function holds(rings: FlatRings, shell: number, hole: number): boolean {
  const from = rings.ringStarts[hole];
  const count = rings.ringStarts[hole + 1] - from;
  const step = Math.max(1, Math.floor(count / 15));
  let votes = 0;
  for (let i = 0; i < count; i += step) {
    const a = 2 * (from + i);
    const b = 2 * (from + ((i + 1) % count));
    const x = (rings.coordinates[a] + rings.coordinates[b]) / 2;
    const y = (rings.coordinates[a + 1] + rings.coordinates[b + 1]) / 2;
    votes += ringContains(rings, shell, x, y) ? 1 : -1;
  }
  return votes > 0;
}

function ringContains(rings: FlatRings, ring: number, x: number, y: number): boolean {
  return pointInRing(rings.coordinates, rings.ringStarts[ring], rings.ringStarts[ring + 1], x, y);
}

/** Even-odd crossing test; a point on the border may fall either way. */
export function pointInRing(
  coordinates: Float64Array,
  from: number,
  to: number,
  x: number,
  y: number,
): boolean {
  let inside = false;
  let px = coordinates[2 * to - 2];
  let py = coordinates[2 * to - 1];
  for (let v = from; v < to; v++) {
    const qx = coordinates[2 * v];
    const qy = coordinates[2 * v + 1];
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside;
    px = qx;
    py = qy;
  }
  return inside;
}

function boxOf(rings: FlatRings, ring: number): Box {
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (let v = rings.ringStarts[ring]; v < rings.ringStarts[ring + 1]; v++) {
    west = Math.min(west, rings.coordinates[2 * v]);
    east = Math.max(east, rings.coordinates[2 * v]);
    south = Math.min(south, rings.coordinates[2 * v + 1]);
    north = Math.max(north, rings.coordinates[2 * v + 1]);
  }
  return { west, south, east, north };
}

function covers(outer: Box, inner: Box): boolean {
  return (
    outer.west <= inner.west &&
    outer.south <= inner.south &&
    outer.east >= inner.east &&
    outer.north >= inner.north
  );
}

function addRing(rings: FlatRings, ring: number, builder: ColumnBuilder): void {
  for (let v = rings.ringStarts[ring]; v < rings.ringStarts[ring + 1]; v++)
    builder.addVertex(rings.coordinates[2 * v], rings.coordinates[2 * v + 1]);
  builder.endRing(true);
}
