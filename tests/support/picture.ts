import type { MultiPolygonRings, Position } from '../../src/geo/column.ts';

/**
 * Shapes drawn in text. Letters are points, everything else is air; rows go up, columns go right, one
 * character is one unit, the bottom left character is 0, 0.
 *
 *     a---b
 *     |   |      drawing(picture).shape(['dcba'])
 *     d---c
 *
 * Each polygon is a list of rings, each ring a word of letters (closed by itself).
 */
export interface Drawing {
  point(letter: string): Position;
  shape(...polygons: readonly (readonly string[])[]): MultiPolygonRings;
}

export function drawing(picture: string): Drawing {
  const points = readPoints(picture);
  const point = (letter: string): Position => {
    const found = points.get(letter);
    if (found === undefined) throw new Error(`no point ${letter} in the picture`);
    return found;
  };
  const ring = (word: string) => [...word, word[0]].map(point);
  return { point, shape: (...polygons) => polygons.map((rings) => rings.map(ring)) };
}

function readPoints(picture: string): ReadonlyMap<string, Position> {
  const points = new Map<string, Position>();
  const rows = dedent(picture.split('\n').filter((row) => row.trim() !== ''));
  rows.forEach((row, fromTop) => {
    [...row].forEach((character, x) => {
      if (/[a-z]/i.test(character)) points.set(character, [x, rows.length - 1 - fromTop]);
    });
  });
  return points;
}

function dedent(rows: readonly string[]): readonly string[] {
  const margin = Math.min(...rows.map((row) => row.length - row.trimStart().length));
  return rows.map((row) => row.slice(margin));
}
