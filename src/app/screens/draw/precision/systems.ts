import type { Position } from '../../../../geo/column.ts';
import { CRS_TABLE, findCrs, WGS84 } from '../../../../geo/crs/table.ts';
import { tm3ZoneFor, utmZoneFor } from '../../../../geo/crs/zones.ts';
import { readPreference, writePreference } from '../../../state/preferences.ts';

const KEY = 'deliniasi.sistemKoordinat';

/** Coordinate systems to type in: degrees and the two zones of this place first, then all other zones. */
export function typingSystems(here: Position): readonly number[] {
  const first = [WGS84, utmZoneFor(here), tm3ZoneFor(here)];
  const others = CRS_TABLE.filter(
    ({ epsg, kind, datum }) =>
      !first.includes(epsg) && (kind === 'tm3' || (kind === 'utm' && datum === 'WGS 84')),
  );
  return [...first, ...others.map(({ epsg }) => epsg)];
}

/** The system last chosen; degrees where none was. */
export function keptSystem(): number {
  const kept = Number(readPreference(KEY));
  return findCrs(kept) ? kept : WGS84;
}

export const keepSystem = (epsg: number): void => writePreference(KEY, String(epsg));
