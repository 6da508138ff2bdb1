import type { Position, Ring } from '../../src/geo/column.ts';
import { cityGround, distanceToTown, insideOutline } from './city-ground.ts';
import { joinStrays, smoothBorders } from './heal.ts';
import { KELURAHAN } from './kelurahan-list.ts';
import { closedRing, dissolve, type Labels } from './mesh.ts';
import { toDegrees, toPlane, totalHectares } from './plane.ts';
import { randomFrom, waves } from './random.ts';

const CITY_HECTARES = 55_034.5;
/** The land border east of this line is stretched until the city has its public area; town and coast stay. */
const STRETCH_FROM = toPlane([109.05, 0.9])[0];
const DECIMALS = 6;

type Wander = (at: Position) => Position;

/** Moves points by smooth waves, long and short: what makes straight borders wander. Gentle in town, where kelurahan are small. */
const wandering = (seed: string): Wander => {
  const random = randomFrom(seed);
  const long = waves(random, 5200);
  const short = waves(random, 1100);
  return (at) => {
    const reach = Math.min(420, Math.max(25, distanceToTown(at) * 0.09));
    const [longX, longY] = long(at);
    const [shortX, shortY] = short(at);
    return [at[0] + reach * (longX + 0.35 * shortX), at[1] + reach * (longY + 0.35 * shortY)];
  };
};

/** The east-west line that a kelurahan lies around, in the plane. */
interface Spine {
  readonly code: string;
  readonly west: number;
  readonly east: number;
  readonly y: number;
}

const SPINES: readonly Spine[] = KELURAHAN.map(({ code, centre, span }) => ({
  code,
  west: toPlane([span[0], centre[1]])[0],
  east: toPlane([span[1], centre[1]])[0],
  y: toPlane(centre)[1],
}));

const nearestKelurahan = ([x, y]: Position): string => {
  const squared = ({ west, east, y: spineY }: Spine) =>
    (x - Math.min(east, Math.max(west, x))) ** 2 + (y - spineY) ** 2;
  return SPINES.reduce((nearest, spine) => (squared(spine) < squared(nearest) ? spine : nearest)).code;
};

const labelled = (seeds: readonly Position[], wander: Wander): Labels =>
  seeds.map(wander).map((at) => (insideOutline(at) ? nearestKelurahan(at) : null));

const stretched = ([x, y]: Position, stretch: number): Position => [
  x + stretch * Math.max(0, x - STRETCH_FROM),
  y,
];

/** Boundaries by code. Made up: from the public centres, a sketched outline and the public total area; no real boundary line is in them. */
export const makeKelurahan = (seed: string): ReadonlyMap<string, Ring> => {
  const { mesh, seeds } = cityGround(randomFrom(`${seed}/ground`));
  const labels = joinStrays(mesh, labelled(seeds, wandering(`${seed}/wander`)));
  const smooth = smoothBorders(mesh, labels, 0.5, 3);
  const outlines = dissolve(smooth, labels);
  const drawn = (stretch: number): Map<string, Ring> => {
    const nodes = smooth.nodes.map((node) => toDegrees(stretched(node, stretch), DECIMALS));
    return new Map([...outlines].sort().map(([code, ring]) => [code, closedRing(nodes, ring)]));
  };
  return drawn(stretchTo(CITY_HECTARES, (stretch) => totalHectares(drawn(stretch).values())));
};

const stretchTo = (hectares: number, areaAt: (stretch: number) => number): number => {
  let low = -0.2;
  let high = 0.2;
  if (areaAt(low) > hectares || areaAt(high) < hectares)
    throw new Error(`No stretch gives ${hectares} ha: from ${areaAt(low)} to ${areaAt(high)}`);
  for (let round = 0; round < 24; round++) {
    const middle = (low + high) / 2;
    if (areaAt(middle) < hectares) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};
