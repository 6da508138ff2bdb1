/**
 * The coordinate systems Indonesian slum delineations come in: an own table, free of any projection
 * library, so that files in degrees never load one. Codes and parameters are those of the EPSG register.
 */
export type CrsKind = 'geographic' | 'utm' | 'tm3' | 'web-mercator';

/** Geodetic datum; all four lie on the WGS84 ellipsoid and are taken as one (they differ by less than a metre). */
export type Datum = 'WGS 84' | 'DGN95' | 'SRGI2013';

export interface Crs {
  readonly epsg: number;
  readonly kind: CrsKind;
  readonly datum: Datum;
  /** What people call it: "WGS 84 / UTM zona 49S". */
  readonly name: string;
  /** Definition for proj4, with every offset given. */
  readonly proj4: string;
  /** Degrees; 0 for systems without one. */
  readonly centralMeridian: number;
  /** Scale on the central meridian; 1 for systems without one. */
  readonly scale: number;
  /** Metres. */
  readonly falseEasting: number;
  readonly falseNorthing: number;
}

export const WGS84 = 4326;
export const WEB_MERCATOR = 3857;

const TAIL = '+ellps=WGS84 +towgs84=0,0,0,0,0,0,0';

/** First and last UTM zone that touch Indonesia. */
export const UTM_ZONES = { first: 46, last: 54 } as const;

const geographic = (epsg: number, datum: Datum): Crs => ({
  epsg,
  kind: 'geographic',
  datum,
  name: `${datum} (derajat)`,
  proj4: `+proj=longlat ${TAIL} +no_defs`,
  centralMeridian: 0,
  scale: 1,
  falseEasting: 0,
  falseNorthing: 0,
});

function transverse(
  identity: Pick<Crs, 'epsg' | 'kind' | 'datum' | 'name'>,
  centralMeridian: number,
  scale: number,
  falseEasting: number,
  falseNorthing: number,
): Crs {
  const offsets = `+x_0=${falseEasting} +y_0=${falseNorthing}`;
  return {
    ...identity,
    proj4: `+proj=tmerc +lat_0=0 +lon_0=${centralMeridian} +k_0=${scale} ${offsets} ${TAIL} +units=m +no_defs`,
    centralMeridian,
    scale,
    falseEasting,
    falseNorthing,
  };
}

function utm(epsg: number, datum: Datum, zone: number, south: boolean): Crs {
  const name = `${datum} / UTM zona ${zone}${south ? 'S' : 'N'}`;
  return transverse(
    { epsg, kind: 'utm', datum, name },
    6 * zone - 183,
    0.9996,
    500_000,
    south ? 10_000_000 : 0,
  );
}

/** A run of UTM zones whose codes follow one another in the register. */
function utmRun(firstEpsg: number, datum: Datum, zones: readonly [number, number], south: boolean): Crs[] {
  const [first, last] = zones;
  return Array.from({ length: last - first + 1 }, (_, i) => utm(firstEpsg + i, datum, first + i, south));
}

/** TM-3 zones 46.2 … 54.1 (EPSG:23830–23845): each UTM zone halved, 3° wide. */
function tm3(index: number): Crs {
  const centralMeridian = 94.5 + 3 * index;
  const zone = `${46 + Math.floor((index + 1) / 2)}.${index % 2 === 0 ? 2 : 1}`;
  const name = `DGN95 / TM-3 zona ${zone}`;
  const identity = { epsg: 23_830 + index, kind: 'tm3', datum: 'DGN95', name } as const;
  return transverse(identity, centralMeridian, 0.9999, 200_000, 1_500_000);
}

const webMercator: Crs = {
  epsg: WEB_MERCATOR,
  kind: 'web-mercator',
  datum: 'WGS 84',
  name: 'WGS 84 / Web Mercator',
  proj4: `+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs`,
  centralMeridian: 0,
  scale: 1,
  falseEasting: 0,
  falseNorthing: 0,
};

/** Every system the program can read, the common ones first. */
export const CRS_TABLE: readonly Crs[] = [
  geographic(WGS84, 'WGS 84'),
  ...utmRun(32_646, 'WGS 84', [46, 54], false),
  ...utmRun(32_746, 'WGS 84', [46, 54], true),
  geographic(4755, 'DGN95'),
  ...utmRun(23_866, 'DGN95', [46, 52], false),
  ...utmRun(23_877, 'DGN95', [47, 54], true),
  ...Array.from({ length: 16 }, (_, index) => tm3(index)),
  geographic(9470, 'SRGI2013'),
  ...utmRun(9476, 'SRGI2013', [46, 52], false),
  ...utmRun(9487, 'SRGI2013', [47, 54], true),
  webMercator,
];

const byEpsg: ReadonlyMap<number, Crs> = new Map(CRS_TABLE.map((crs) => [crs.epsg, crs]));

/** The system of an EPSG code; null when it is not in the table. */
export const findCrs = (epsg: number): Crs | null => byEpsg.get(epsg) ?? null;

/** "WGS 84 / UTM zona 49S (EPSG:32749)", or "EPSG:n" for a code that is not in the table. */
export function crsName(epsg: number): string {
  const crs = findCrs(epsg);
  return crs ? `${crs.name} (EPSG:${epsg})` : `EPSG:${epsg}`;
}

/** Whether coordinates in this system are degrees, not metres. */
export const isGeographic = (epsg: number): boolean => findCrs(epsg)?.kind === 'geographic';
