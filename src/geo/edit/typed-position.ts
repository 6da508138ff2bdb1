import type { Position } from '../column.ts';
import { projector } from '../crs/project.ts';
import { type Crs, findCrs, WGS84 } from '../crs/table.ts';
import { done, type Outcome } from './outcome.ts';
import { readNumbers, type TypedPart } from './typed-numbers.ts';

type TypedReason =
  | 'empty'
  | 'unreadable'
  /** One number where two are needed. */
  | 'one-number'
  | 'too-many-numbers'
  /** Minutes or seconds of 60 and more. */
  | 'over-sixty'
  /** Two latitudes, or two longitudes. */
  | 'same-axis'
  | 'outside-indonesia'
  /** Not where the chosen zone is used. */
  | 'outside-zone'
  | 'unknown-crs';

export interface TypedRefusal {
  readonly reason: TypedReason;
  /** Where the numbers lead, where they lead anywhere. */
  readonly at: Position | null;
}

/** Land and sea of Indonesia, degrees: west, south, east, north. */
const INDONESIA = [94, -12, 142, 7] as const;
/** Degrees by which a zone is used beyond its own: a city on the edge is mapped in one zone. */
const ZONE_MARGIN = 0.5;

/**
 * The position that a person typed, in WGS84 degrees: in degrees (either order, for in Indonesia the two cannot be confused), or
 * as easting and northing (either order, where only one leads into the zone) in the metres of `epsg`.
 */
export function typedPosition(typed: string, epsg = WGS84): Outcome<Position, TypedRefusal> {
  const crs = findCrs(epsg);
  if (crs === null) return refuseTyped('unknown-crs');
  if (typed.trim() === '') return refuseTyped('empty');
  const parts = readNumbers(typed);
  if (parts === null || parts.length === 0) return refuseTyped('unreadable');
  if (parts.length === 1) return refuseTyped('one-number');
  if (parts.length > 2) return refuseTyped('too-many-numbers');
  if (parts.some(({ isOverrun }) => isOverrun)) return refuseTyped('over-sixty');
  const [first, second] = parts;
  if (first.axis !== null && first.axis === second.axis) return refuseTyped('same-axis');
  return crs.kind === 'geographic' ? inDegrees(first, second) : inMetres(first, second, crs);
}

const refuseTyped = (reason: TypedReason, at: Position | null = null) =>
  ({ ok: false, failure: { reason, at } }) as const;

/** Whichever order the letters say, else latitude first as devices show it, else the order that lies in Indonesia. */
function inDegrees(first: TypedPart, second: TypedPart): Outcome<Position, TypedRefusal> {
  const latitudeFirst: Position = [second.value, first.value];
  const longitudeFirst: Position = [first.value, second.value];
  const named = namedOrder(first, second);
  if (named === 'latitude') return isInIndonesia(latitudeFirst) ? done(latitudeFirst) : abroad(latitudeFirst);
  if (named === 'longitude')
    return isInIndonesia(longitudeFirst) ? done(longitudeFirst) : abroad(longitudeFirst);
  if (isInIndonesia(latitudeFirst)) return done(latitudeFirst);
  return isInIndonesia(longitudeFirst) ? done(longitudeFirst) : abroad(latitudeFirst);
}

const namedOrder = (first: TypedPart, second: TypedPart): TypedPart['axis'] => {
  if (first.axis !== null) return first.axis;
  if (second.axis === null) return null;
  return second.axis === 'latitude' ? 'longitude' : 'latitude';
};

const abroad = (at: Position) =>
  refuseTyped('outside-indonesia', Math.abs(at[0]) <= 180 && Math.abs(at[1]) <= 90 ? at : null);

const isInIndonesia = ([lon, lat]: Position): boolean =>
  lon >= INDONESIA[0] && lat >= INDONESIA[1] && lon <= INDONESIA[2] && lat <= INDONESIA[3];

function inMetres(first: TypedPart, second: TypedPart, crs: Crs): Outcome<Position, TypedRefusal> {
  const projection = projector(crs.epsg);
  if (projection === null) return refuseTyped('unknown-crs');
  const plain: Position = [first.value, second.value];
  const grouped: Position = [first.grouped ?? first.value, second.grouped ?? second.value];
  const orders = [plain, swapped(plain), grouped, swapped(grouped)];
  const places = orders.map((order) => projection.inverse(order));
  const fitting = places.find((place) => isInIndonesia(place) && isInZone(place, crs));
  if (fitting !== undefined) return done(fitting);
  const [at] = places;
  if (!Number.isFinite(at[0]) || !Number.isFinite(at[1])) return refuseTyped('outside-zone');
  return refuseTyped(isInIndonesia(at) ? 'outside-zone' : 'outside-indonesia', at);
}

const swapped = ([x, y]: Position): Position => [y, x];

/** Zones of UTM are 6° wide and end at the equator, those of TM-3 are 3° wide. */
function isInZone([lon, lat]: Position, { kind, centralMeridian, falseNorthing }: Crs): boolean {
  if (kind === 'web-mercator') return true;
  const half = (kind === 'utm' ? 3 : 1.5) + ZONE_MARGIN;
  if (Math.abs(lon - centralMeridian) > half) return false;
  if (kind !== 'utm') return true;
  return falseNorthing > 0 ? lat <= ZONE_MARGIN : lat >= -ZONE_MARGIN;
}
