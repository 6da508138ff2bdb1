import type { MultiPolygonColumn } from '../../../../geo/column.ts';

/** Whether feature `i` of `a` and feature `j` of `b` are the same shape to the last bit: far cheaper than measuring it again. */
export function sameFeature(a: MultiPolygonColumn, i: number, b: MultiPolygonColumn, j: number): boolean {
  if (a === b && i === j) return true;
  const [fromA, toA] = [a.featureStarts[i], a.featureStarts[i + 1]];
  const [fromB, toB] = [b.featureStarts[j], b.featureStarts[j + 1]];
  if (!sameSteps(a.polygonStarts, fromA, toA, b.polygonStarts, fromB, toB)) return false;
  const [ringA, endA] = [a.polygonStarts[fromA], a.polygonStarts[toA]];
  const [ringB, endB] = [b.polygonStarts[fromB], b.polygonStarts[toB]];
  if (!sameSteps(a.ringStarts, ringA, endA, b.ringStarts, ringB, endB)) return false;
  const shift = 2 * (b.ringStarts[ringB] - a.ringStarts[ringA]);
  const end = 2 * a.ringStarts[endA];
  for (let at = 2 * a.ringStarts[ringA]; at < end; at++)
    if (a.coordinates[at] !== b.coordinates[at + shift]) return false;
  return true;
}

function sameSteps(
  a: Uint32Array,
  fromA: number,
  toA: number,
  b: Uint32Array,
  fromB: number,
  toB: number,
): boolean {
  if (toA - fromA !== toB - fromB) return false;
  for (let step = 1; step <= toA - fromA; step++)
    if (a[fromA + step] - a[fromA] !== b[fromB + step] - b[fromB]) return false;
  return true;
}
