import {
  type Bounds,
  ColumnBuilder,
  featureBounds,
  featureCount,
  featureRings,
  type MultiPolygonRings,
  type Position,
} from '../../geo/column.ts';
import { addAssembled } from '../../geo/overlay/assemble.ts';
import { type FlatRings, turnedRings } from '../../geo/overlay/rings.ts';
import type { CheckContext } from './context.ts';

/** One connected piece of ground. */
export interface Piece {
  readonly shape: MultiPolygonRings;
  readonly rings: FlatRings;
  readonly box: Bounds;
  readonly squareMetres: number;
}

/** Pieces of ground as the engine returns it, those of `least` m² or more, the largest first. */
export function piecesOf(context: CheckContext, rings: FlatRings, least: number): Piece[] {
  const builder = new ColumnBuilder();
  addAssembled(rings, builder, true);
  const column = builder.finish();
  const pieces: Piece[] = [];
  for (let i = 0; i < featureCount(column); i++) {
    const own = turnedRings(column, [i]);
    const squareMetres = context.squareMetres(own);
    const box = featureBounds(column, i);
    if (squareMetres >= least && box !== null)
      pieces.push({ shape: featureRings(column, i), rings: own, box, squareMetres });
  }
  return pieces.sort((a, b) => b.squareMetres - a.squareMetres);
}

export const totalOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { squareMetres }) => sum + squareMetres, 0);

export const joinedShape = (pieces: readonly Piece[]): MultiPolygonRings =>
  pieces.flatMap(({ shape }) => shape);

/** Bounds of several pieces; there is at least one. */
export function boundsOf([first, ...rest]: readonly Piece[]): Bounds | null {
  if (first === undefined) return null;
  return rest.reduce<Bounds>(
    (all, { box }) => [
      Math.min(all[0], box[0]),
      Math.min(all[1], box[1]),
      Math.max(all[2], box[2]),
      Math.max(all[3], box[3]),
    ],
    first.box,
  );
}

/** Cells of the overlay's grid per degree (geo/overlay/engine.ts). */
const GRID = 1e11;
const cellOf = ([x, y]: Position): string => `${Math.round(x * GRID)},${Math.round(y * GRID)}`;

/** A shape that the engine put on its grid, with the vertices that it has of others as they are there, to the last digit. */
export function onOriginals(
  shape: MultiPolygonRings,
  originals: readonly MultiPolygonRings[],
): MultiPolygonRings {
  const known = new Map<string, Position>();
  for (const original of originals)
    for (const position of original.flat(2)) known.set(cellOf(position), position);
  return shape.map((rings) => rings.map((ring) => ring.map((at) => known.get(cellOf(at)) ?? at)));
}
