import { CRS_TABLE, type Crs, type CrsKind, type Datum, WEB_MERCATOR, WGS84 } from './table.ts';

/**
 * The EPSG code that a text names: "EPSG:32749", an OGC URN or URL, CRS84, WKT (OGC 1 and 2, ESRI's .prj), PROJ
 * strings, PROJJSON, or a plain name ("WGS 84 / UTM zone 49S"). A code outside the program's table is returned as it
 * stands; null when the text names no system this can tell, so that nothing is guessed.
 */
export function parseCrs(text: string): number | null {
  const trimmed = text.trim().slice(0, 20_000);
  if (trimmed === '') return null;
  return fromCode(trimmed) ?? fromDescription(trimmed);
}

function fromCode(text: string): number | null {
  if (/^\d{4,5}$/.test(text)) return Number(text);
  const short =
    /^(?:urn:(?:x-)?ogc:def:crs:|https?:\/\/www\.opengis\.net\/(?:def\/crs\/|gml\/srs\/)?)?epsg(?:\.xml#|[:/][^:/]*[:/]|:)?:?(\d{4,5})$/i;
  const code = short.exec(text);
  if (code) return Number(code[1]);
  if (/crs[:/]?84$/i.test(text)) return WGS84;
  return fromAuthority(text);
}

/** In WKT and PROJJSON the code of the whole system is the last one at the outermost level. */
function fromAuthority(text: string): number | null {
  const wkt = /(?:AUTHORITY|ID)\s*\[\s*"EPSG"\s*,\s*"?(\d{4,5})"?\s*\]\s*\]\s*$/i.exec(text);
  if (wkt) return Number(wkt[1]);
  const json = /"id"\s*:\s*\{\s*"authority"\s*:\s*"EPSG"\s*,\s*"code"\s*:\s*(\d{4,5})\s*\}\s*\}\s*$/i.exec(
    text,
  );
  return json ? Number(json[1]) : null;
}

function fromDescription(text: string): number | null {
  const datum = datumOf(text);
  if (/web[ _]?mercator|pseudo[ _-]?mercator|popular visualisation/i.test(text)) return WEB_MERCATOR;
  if (!datum) return null;
  if (
    /^\s*(?:GEOGCS|GEOGCRS|GEODCRS|GEODETICCRS)\s*\[/i.test(text) ||
    /\+proj=(?:longlat|latlong)/.test(text)
  )
    return codeOf('geographic', datum);
  return fromZoneName(text, datum) ?? fromParameters(text, datum) ?? fromBareDatum(text, datum);
}

/** Datums the table knows; any other (ID74, Batavia, Gunung Segara …) is shifted by metres to hundreds of metres. */
function datumOf(text: string): Datum | null {
  if (/ID[_ ]?74|Indonesian[_ ]1974|Batavia|Genuk|Segara|Bukit[_ ]Rimpah|Makassar|Samboja/i.test(text))
    return null;
  if (/SRGI/i.test(text)) return 'SRGI2013';
  if (/DGN|Datum[_ ]Geodesi[_ ]Nasional/i.test(text)) return 'DGN95';
  return /WGS[_ ]?(?:19)?84|World[_ ]Geodetic[_ ]System[_ ]1984/i.test(text) ? 'WGS 84' : null;
}

const fitting = (kind: CrsKind, datum: Datum): Crs[] =>
  CRS_TABLE.filter((crs) => crs.kind === kind && crs.datum === datum);

const codeOf = (kind: CrsKind, datum: Datum): number | null => fitting(kind, datum)[0]?.epsg ?? null;

function fromZoneName(text: string, datum: Datum): number | null {
  const utm = /UTM[_ ,]+(?:zone|zona)[_ ]*(\d{2})[_ ]*([NS])\b/i.exec(text);
  if (utm) return codeNamed('utm', datum, ` ${utm[1]}${utm[2].toUpperCase()}`);
  const tm3 = /TM-?3[_ ]+(?:zone|zona)[_ ]*(\d{2}\.[12])/i.exec(text);
  if (tm3) return codeNamed('tm3', 'DGN95', ` ${tm3[1]}`);
  const proj = /\+proj=utm\b/.test(text) ? /\+zone=(\d{2})\b/.exec(text) : null;
  return proj ? codeNamed('utm', datum, ` ${proj[1]}${text.includes('+south') ? 'S' : 'N'}`) : null;
}

const codeNamed = (kind: CrsKind, datum: Datum, ending: string): number | null =>
  fitting(kind, datum).find((crs) => crs.name.endsWith(ending))?.epsg ?? null;

/** A transverse Mercator under any name whose numbers are those of a system in the table. */
function fromParameters(text: string, datum: Datum): number | null {
  if (!/transverse[_ ]mercator|\+proj=(?:e?tmerc)\b/i.test(text)) return null;
  const central = parameter(text, 'central_meridian|longitude of natural origin', 'lon_0');
  const scale = parameter(text, 'scale_factor|scale factor at natural origin', 'k(?:_0)?');
  const easting = parameter(text, 'false_easting|false easting', 'x_0');
  const northing = parameter(text, 'false_northing|false northing', 'y_0');
  const same = (crs: Crs): boolean =>
    crs.centralMeridian === central &&
    crs.scale === scale &&
    crs.falseEasting === easting &&
    crs.falseNorthing === northing;
  const matches = [...fitting('utm', datum), ...fitting('tm3', 'DGN95')].filter(same);
  return matches[0]?.epsg ?? null;
}

function parameter(text: string, wktNames: string, projName: string): number | null {
  const wkt = new RegExp(`PARAMETER\\["(?:${wktNames})",\\s*([-+.\\deE]+)`, 'i').exec(text);
  const proj = wkt ?? new RegExp(`\\+${projName}=([-+.\\deE]+)`).exec(text);
  return proj ? Number(proj[1]) : null;
}

/** "WGS 84", "GCS_WGS_1984", "DGN95": a datum's name and no more stands for degrees. */
function fromBareDatum(text: string, datum: Datum): number | null {
  return /^(?:GCS[_ ])?(?:WGS[_ ]?(?:19)?84|DGN[_ ]?(?:19)?95|SRGI[_ ]?2013)$/i.test(text)
    ? codeOf('geographic', datum)
    : null;
}
