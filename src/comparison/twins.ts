import type { MultiPolygonColumn } from '../geo/column.ts';
import type { Overlap } from './overlaps.ts';

interface Features {
  readonly geometry: MultiPolygonColumn;
  readonly ids: readonly string[];
}

/**
 * Links without those of an area to others than its twin. Twins are areas of both states with the very same coordinates, as in an
 * SK begun as a copy: such an area is the same one, also where another is drawn over it, and is not of the other's line.
 */
export function linksWithTwins(before: Features, after: Features, links: readonly Overlap[]): Overlap[] {
  const twins = findTwins(before, after);
  const taken = new Set(twins.values());
  return links.filter((link) => {
    const twin = twins.get(link.before);
    return twin === undefined ? !taken.has(link.after) : twin === link.after;
  });
}

/** Features of `after` by those of `before` that have the same coordinates; each has at most one twin, of its own id if it can. */
function findTwins(before: Features, after: Features): ReadonlyMap<number, number> {
  const alike = new Map<string, number[]>();
  for (const feature of after.ids.keys()) {
    const key = mark(after.geometry, feature);
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [feature]);
    else others.push(feature);
  }
  const twins = new Map<number, number>();
  const taken = new Set<number>();
  before.ids.forEach((id, feature) => {
    const found = (alike.get(mark(before.geometry, feature)) ?? []).filter(
      (other) => !taken.has(other) && isSame(before.geometry, feature, after.geometry, other),
    );
    if (found.length === 0) return;
    const twin = found.find((other) => after.ids[other] === id) ?? found[0];
    twins.set(feature, twin);
    taken.add(twin);
  });
  return twins;
}

/** Cheap, and the same for features with the same coordinates. */
function mark(column: MultiPolygonColumn, feature: number): string {
  const { from, to } = span(column, feature);
  return `${to - from} ${column.coordinates[from]} ${column.coordinates[from + 1]}`;
}

/** The rings and coordinates of a feature. */
function span({ ringStarts, polygonStarts, featureStarts }: MultiPolygonColumn, feature: number) {
  const firstRing = polygonStarts[featureStarts[feature]];
  const endRing = polygonStarts[featureStarts[feature + 1]];
  return { firstRing, endRing, from: 2 * ringStarts[firstRing], to: 2 * ringStarts[endRing] };
}

function isSame(a: MultiPolygonColumn, featureA: number, b: MultiPolygonColumn, featureB: number): boolean {
  const [here, there] = [span(a, featureA), span(b, featureB)];
  const rings = here.endRing - here.firstRing;
  if (here.to - here.from !== there.to - there.from || rings !== there.endRing - there.firstRing)
    return false;
  for (let r = 0; r < rings; r++)
    if (
      a.ringStarts[here.firstRing + r] - here.from / 2 !==
      b.ringStarts[there.firstRing + r] - there.from / 2
    )
      return false;
  for (let i = 0; i < here.to - here.from; i++)
    if (a.coordinates[here.from + i] !== b.coordinates[there.from + i]) return false;
  return true;
}
