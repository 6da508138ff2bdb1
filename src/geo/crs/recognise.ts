import type { Bounds, Position } from '../column.ts';
import { approximateLonLat } from './approximate.ts';
import { CRS_TABLE, type Crs, WGS84 } from './table.ts';

/** Longitudes and latitudes that hold all of Indonesia with its seas, in degrees. */
export const INDONESIA: Bounds = [94, -12, 142, 7];

/** What else is known of where the layer lies; each part may be left out. */
export interface CrsHints {
  /** WGS84 bounds of ground the layer should be on or near: other layers, a city, a province. */
  readonly near?: readonly Bounds[];
  /** Words that may name the system: file and layer names ("…_utm49s.shp"). */
  readonly words?: readonly string[];
}

export interface CrsCandidate {
  readonly epsg: number;
  /** Latitude or northing stands first. */
  readonly swapped: boolean;
}

export interface Recognition extends CrsCandidate {
  /** Other systems in which the numbers would also fall in Indonesia. */
  readonly alternatives: readonly number[];
}

const swap = ([west, south, east, north]: Bounds): Bounds => [south, west, north, east];

/** One system of each ground: datums on one ellipsoid cannot be told apart by numbers, so WGS 84 stands for all. */
const RECOGNISABLE: readonly Crs[] = CRS_TABLE.filter((crs) => crs.datum === 'WGS 84' || crs.kind === 'tm3');

/** Every system in which raw `bounds` would lie in Indonesia, in the file's order of axes and exchanged. */
export function crsCandidates(bounds: Bounds): CrsCandidate[] {
  if (!bounds.every(Number.isFinite)) return [];
  const found: CrsCandidate[] = [];
  for (const swapped of [false, true])
    for (const crs of RECOGNISABLE)
      if (fitsIndonesia(crs, swapped ? swap(bounds) : bounds)) found.push({ epsg: crs.epsg, swapped });
  return found;
}

/** Where raw `bounds` would lie in `crs`, approximately (a few km); null where the system cannot reach that far. */
export function approximateBounds(crs: Crs, bounds: Bounds): Bounds | null {
  const southWest = approximateLonLat(crs, [bounds[0], bounds[1]]);
  const northEast = approximateLonLat(crs, [bounds[2], bounds[3]]);
  return southWest && northEast ? [southWest[0], southWest[1], northEast[0], northEast[1]] : null;
}

/** Half the width of a zone in degrees, with room for a city that straddles its edge. */
const REACH: Partial<Record<Crs['kind'], number>> = { utm: 3.6, tm3: 2 };

function fitsIndonesia(crs: Crs, bounds: Bounds): boolean {
  const ground = approximateBounds(crs, bounds);
  if (!ground || !within(ground, INDONESIA)) return false;
  const reach = REACH[crs.kind];
  if (reach === undefined) return true;
  if (ground[0] < crs.centralMeridian - reach || ground[2] > crs.centralMeridian + reach) return false;
  // A northern zone runs a little below the equator (Pontianak in 49N), and a southern one a little above.
  return crs.kind === 'tm3' || (crs.falseNorthing === 0 ? ground[1] > -0.7 : ground[3] < 0.7);
}

const within = (inner: Bounds, outer: Bounds): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

/**
 * Tells the coordinate system from numbers alone, helped by hints.
 * Null when no system fits, or when several do and no hint decides: the user must then choose
 * (`crsCandidates` lists what fits).
 */
export function recognise(bounds: Bounds, hints: CrsHints = {}): Recognition | null {
  const candidates = crsCandidates(bounds);
  const best =
    only(candidates) ?? byWords(candidates, hints.words ?? []) ?? byGround(candidates, bounds, hints);
  if (!best) return null;
  const alternatives = candidates.filter((other) => other.epsg !== best.epsg).map((other) => other.epsg);
  return { ...best, alternatives: [...new Set(alternatives)] };
}

const only = (candidates: readonly CrsCandidate[]): CrsCandidate | null =>
  candidates.length === 1 ? candidates[0] : (candidates.find((one) => one.epsg === WGS84) ?? null);

/** "pontianak_utm49s", "batas UTM 49 S", "tm3_49.1", "TM3_491". */
function byWords(candidates: readonly CrsCandidate[], words: readonly string[]): CrsCandidate | null {
  const text = words.join(' ').toLowerCase();
  const utm = /utm[\s_-]*(?:zona|zone)?[\s_-]*(4[6-9]|5[0-4])[\s_-]*([ns])(?![a-z])/.exec(text);
  const tm3 = /tm[\s_-]?3[\s_-]*(?:zona|zone)?[\s_-]*(4[6-9]|5[0-4])[.\s_-]?([12])(?!\d)/.exec(text);
  const zone = utm ? ` ${utm[1]}${utm[2].toUpperCase()}` : tm3 ? ` ${tm3[1]}.${tm3[2]}` : null;
  if (!zone) return null;
  const named = CRS_TABLE.filter((crs) => crs.name.endsWith(zone)).map((crs) => crs.epsg);
  return candidates.find((one) => named.includes(one.epsg)) ?? null;
}

/** How far from a hinted place a layer may lie, in degrees. */
const NEAR = 0.3;

/** The one system that puts the layer on hinted ground; the usual order of axes goes before the exchanged one. */
function byGround(candidates: readonly CrsCandidate[], bounds: Bounds, hints: CrsHints): CrsCandidate | null {
  for (const near of hints.near ?? []) {
    const fitting = candidates.filter((candidate) => {
      const crs = RECOGNISABLE.find((one) => one.epsg === candidate.epsg);
      const ground = crs ? approximateBounds(crs, candidate.swapped ? swap(bounds) : bounds) : null;
      return ground !== null && touches(centre(ground), near);
    });
    const inOrder = fitting.filter((candidate) => !candidate.swapped);
    if (inOrder.length === 1) return inOrder[0];
    if (fitting.length === 1) return fitting[0];
  }
  return null;
}

const centre = (bounds: Bounds): Position => [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2];

const touches = ([x, y]: Position, box: Bounds): boolean =>
  x >= box[0] - NEAR && x <= box[2] + NEAR && y >= box[1] - NEAR && y <= box[3] + NEAR;
