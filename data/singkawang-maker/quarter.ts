import type { Position, Ring } from '../../src/geo/column.ts';
import { smoothBorders } from './heal.ts';
import { closedRing, dissolve, type Labels, type Mesh } from './mesh.ts';
import { toDegrees, toPlane } from './plane.ts';
import { type Picture, type QuarterPlan, rowsOf } from './quarter-plan.ts';
import { between, type Random, randomFrom, waves } from './random.ts';

/** A quarter on the ground: every node of its blocks in plane metres, before scaling, round the quarter's centre. */
export interface Quarter {
  readonly plan: QuarterPlan;
  readonly mesh: Mesh;
}

/** Eight decimals are a millimetre: totals keep to a square metre or so. */
const DECIMALS = 8;

const gridSize = (plan: QuarterPlan): [columns: number, rows: number] => {
  const rows = rowsOf((plan.sk2016 ?? plan.sk2020)?.picture ?? '');
  return [rows[0].length, rows.length];
};

/** Street positions either side of zero; blocks differ in width as built streets do. */
const streets = (random: Random, count: number, block: number): number[] => {
  const positions = [0];
  for (let street = 0; street < count; street++)
    positions.push(positions[street] + block * between(random, 0.78, 1.22));
  const middle = positions[count] / 2;
  return positions.map((position) => position - middle);
};

const turnedBy = (degrees: number): ((at: Position) => Position) => {
  const cos = Math.cos((degrees * Math.PI) / 180);
  const sin = Math.sin((degrees * Math.PI) / 180);
  return ([x, y]) => [x * cos - y * sin, x * sin + y * cos];
};

export const makeQuarter = (plan: QuarterPlan, seed: string): Quarter => {
  const random = randomFrom(`${seed}/${plan.id}`);
  const [columns, rows] = gridSize(plan);
  const eastings = streets(random, columns, plan.block[0]);
  const northings = streets(random, rows, plan.block[1]).reverse();
  const bend = waves(random, 420, 4);
  const turn = turnedBy(plan.turned);
  const loose = plan.swing / 9;
  const softness = plan.swing / 75;
  const nodes = northings.flatMap((y) =>
    eastings.map((x) => {
      const [dx, dy] = bend([x, y]);
      const stray = [between(random, -loose, loose), between(random, -loose, loose)];
      return turn([x + 2 * plan.swing * dx + stray[0], y + 2 * plan.swing * dy + stray[1]]);
    }),
  );
  const corner = (row: number, column: number) => row * (columns + 1) + column;
  const cells = Array.from({ length: rows * columns }, (_, cell) => {
    const row = Math.floor(cell / columns);
    const column = cell % columns;
    return [
      corner(row + 1, column),
      corner(row + 1, column + 1),
      corner(row, column + 1),
      corner(row, column),
    ];
  });
  return { plan, mesh: smoothBorders({ nodes, cells }, overlaid(plan), softness, 1) };
};

const labelsOf = (picture: Picture): Labels =>
  [...rowsOf(picture).join('')].map((letter) => (letter === '.' ? null : letter));

/** Both pictures laid over each other: borders are softened for both at once, so that ground kept is kept to the digit. */
const overlaid = ({ sk2016, sk2020 }: QuarterPlan): Labels => {
  const before = sk2016 === null ? [] : labelsOf(sk2016.picture);
  const after = sk2020 === null ? [] : labelsOf(sk2020.picture);
  return Array.from({ length: Math.max(before.length, after.length) }, (_, cell) => {
    const both = [before[cell] ?? null, after[cell] ?? null];
    return both.every((letter) => letter === null) ? null : both.join('/');
  });
};

/** Where a second surveyor put the nodes: 0.2 to 0.8 m away, any way. */
const resurveyed = (nodes: readonly Position[], random: Random): Position[] =>
  nodes.map(([x, y]) => {
    const way = between(random, 0, 2 * Math.PI);
    const off = between(random, 0.2, 0.8);
    return [x + off * Math.cos(way), y + off * Math.sin(way)];
  });

/** RT polygons of a picture by letter, in degrees, at the given scale; `surveySeed`: digitised again. */
export const drawQuarter = (
  { plan, mesh }: Quarter,
  picture: Picture,
  scale: number,
  surveySeed: string | null = null,
): ReadonlyMap<string, Ring> => {
  const [x0, y0] = toPlane(plan.centre);
  const grown = mesh.nodes.map(([x, y]): Position => [x0 + scale * x, y0 + scale * y]);
  const surveyed = surveySeed === null ? grown : resurveyed(grown, randomFrom(surveySeed));
  const nodes = surveyed.map((node) => toDegrees(node, DECIMALS));
  const outlines = dissolve(mesh, labelsOf(picture));
  return new Map([...outlines].sort().map(([letter, ring]) => [letter, closedRing(nodes, ring)]));
};
