import { voronoi } from '@turf/turf';
import type { Position } from '../../src/geo/column.ts';
import type { Mesh } from './mesh.ts';
import { toPlane } from './plane.ts';
import { between, type Random } from './random.ts';

/** The made-up outline of the city, counter-clockwise from its north-west corner: first the coast, then the land border. */
const OUTLINE: readonly Position[] = (
  [
    [108.974, 1.01],
    [108.966, 0.987],
    [108.968, 0.958],
    [108.961, 0.936],
    [108.956, 0.918],
    [108.953, 0.903],
    [108.942, 0.889],
    [108.921, 0.879],
    [108.903, 0.874],
    [108.89, 0.86],
    [108.887, 0.842],
    [108.898, 0.824],
    [108.902, 0.806],
    [108.917, 0.795],
    [108.94, 0.786],
    [108.953, 0.764],
    [108.985, 0.752],
    [109.03, 0.749],
    [109.064, 0.763],
    [109.074, 0.797],
    [109.072, 0.836],
    [109.105, 0.846],
    [109.118, 0.874],
    [109.154, 0.893],
    [109.172, 0.925],
    [109.176, 0.962],
    [109.158, 1.0],
    [109.128, 1.013],
    [109.102, 0.997],
    [109.084, 0.994],
    [109.068, 1.007],
    [109.02, 1.012],
  ] as const
).map(toPlane);

const COAST = OUTLINE.slice(0, 14);
const TOWN = toPlane([108.988, 0.917]);

const distance = (a: Position, b: Position): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

export const distanceToTown = (at: Position): number => distance(at, TOWN);

export const insideOutline = ([x, y]: Position): boolean => {
  let inside = false;
  OUTLINE.forEach(([x1, y1], index) => {
    const [x2, y2] = OUTLINE[(index + 1) % OUTLINE.length];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  });
  return inside;
};

const distanceToSegment = (at: Position, a: Position, b: Position): number => {
  const length2 = distance(a, b) ** 2;
  const along = ((at[0] - a[0]) * (b[0] - a[0]) + (at[1] - a[1]) * (b[1] - a[1])) / length2;
  const t = Math.min(1, Math.max(0, along));
  return distance(at, [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]);
};

const distanceToCoast = (at: Position): number =>
  Math.min(...COAST.slice(1).map((end, index) => distanceToSegment(at, COAST[index], end)));

const spacingAt = (at: Position): number => {
  const town = distanceToTown(at);
  if (town < 1900) return 80;
  return town < 4200 || distanceToCoast(at) < 700 ? 160 : 320;
};

const scatter = (random: Random, [x, y]: Position, size: number): Position[] => {
  const half = size / 2;
  if (spacingAt([x + half, y + half]) >= size)
    return [[x + size * between(random, 0.15, 0.85), y + size * between(random, 0.15, 0.85)]];
  return [0, half].flatMap((dx) => [0, half].flatMap((dy) => scatter(random, [x + dx, y + dy], half)));
};

const bounds = (margin: number): [number, number, number, number] => {
  const xs = OUTLINE.map(([x]) => x);
  const ys = OUTLINE.map(([, y]) => y);
  return [
    Math.min(...xs) - margin,
    Math.min(...ys) - margin,
    Math.max(...xs) + margin,
    Math.max(...ys) + margin,
  ];
};

/** A mesh over city and surroundings in plane metres, finer in town and along the coast, with the seed point of each cell. */
export const cityGround = (random: Random): { mesh: Mesh; seeds: readonly Position[] } => {
  const [west, south, east, north] = bounds(1500);
  const root = 1280;
  const scattered: Position[] = [];
  for (let x = west; x < east; x += root)
    for (let y = south; y < north; y += root) scattered.push(...scatter(random, [x, y], root));
  const points = scattered.map(([x, y]) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'Point' as const, coordinates: [x, y] },
  }));
  const cells = voronoi(
    { type: 'FeatureCollection', features: points },
    { bbox: [west - 2000, south - 2000, east + 3300, north + 3300] },
  ).features;
  const numbers = new Map<string, number>();
  const nodes: Position[] = [];
  const numberOf = ([x, y]: number[]): number => {
    const key = `${x},${y}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, nodes.length);
    return nodes.push([x, y]) - 1;
  };
  const rings = cells.map((cell) => cell.geometry.coordinates[0].slice(1).map(numberOf));
  return { mesh: { nodes, cells: rings.map((ring) => counterClockwise(nodes, ring)) }, seeds: scattered };
};

const counterClockwise = (nodes: readonly Position[], ring: readonly number[]): readonly number[] => {
  let doubled = 0;
  ring.forEach((node, index) => {
    const [x1, y1] = nodes[node];
    const [x2, y2] = nodes[ring[(index + 1) % ring.length]];
    doubled += x1 * y2 - x2 * y1;
  });
  return doubled < 0 ? ring.toReversed() : ring;
};
