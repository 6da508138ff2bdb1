import type { CrsDeclaration } from '../driver.ts';
import type { NoteList } from '../note-list.ts';
import { excerpt } from '../text/place.ts';
import { isObject } from './guards.ts';

const WGS84 = 4326;

/** RFC 7946 §4: without a `crs` member, coordinates are WGS84 longitude and latitude. */
const RFC7946_CRS: CrsDeclaration = { text: 'RFC 7946 (WGS84)', epsg: WGS84 };

/** Reads the `crs` member of GeoJSON 2008, which RFC 7946 dropped and many programs still write. */
export function readCrs(crs: unknown, file: string, notes: NoteList): CrsDeclaration | null {
  if (crs === undefined) return RFC7946_CRS;
  const properties = isObject(crs) && isObject(crs.properties) ? crs.properties : {};
  const type = isObject(crs) ? crs.type : null;
  if (type === 'name' && typeof properties.name === 'string') return named(properties.name, file, notes);
  if (type === 'EPSG' && typeof properties.code === 'number')
    return named(`EPSG:${properties.code}`, file, notes);
  if (type === 'link') return linked(properties.href, file, notes);
  notes.say(
    'warning',
    'crs-unreadable',
    { file },
    `Berkas ${file} mempunyai keterangan sistem koordinat (“crs”) yang tidak menyebut sistem mana pun. Pilih sistem koordinatnya sendiri sebelum dipakai.`,
    `${file} has a coordinate system entry (“crs”) that names no system. Choose the coordinate system yourself before use.`,
  );
  return null;
}

function named(name: string, file: string, notes: NoteList): CrsDeclaration {
  const epsg = epsgOf(name);
  if (epsg === null)
    notes.say(
      'warning',
      'crs-unknown',
      { file },
      `Berkas ${file} menyebut sistem koordinat “${excerpt(name)}”, yang tidak dikenali. Pilih sistem koordinatnya sendiri sebelum dipakai.`,
      `${file} names the coordinate system “${excerpt(name)}”, which is not recognised. Choose the coordinate system yourself before use.`,
    );
  return { text: name, epsg };
}

function linked(href: unknown, file: string, notes: NoteList): CrsDeclaration {
  const text = typeof href === 'string' ? href : '';
  const epsg = epsgOf(text) ?? epsgOfUrl(text);
  notes.say(
    'warning',
    'crs-linked',
    { file },
    `Sistem koordinat ${file} hanya ditunjuk dengan tautan (“${excerpt(text)}”), yang tidak dibuka.${epsg === null ? ' Pilih sistem koordinatnya sendiri sebelum dipakai.' : ` Dari tautannya terbaca EPSG:${epsg}; periksa apakah benar.`}`,
    `The coordinate system of ${file} is only given by a link (“${excerpt(text)}”), which is not opened.${epsg === null ? ' Choose the coordinate system yourself before use.' : ` The link reads EPSG:${epsg}; check that it is right.`}`,
  );
  return { text, epsg };
}

/** EPSG:32749, urn:ogc:def:crs:EPSG:8.5:32749, http://www.opengis.net/def/crs/EPSG/0/32749, CRS84 in all its spellings. */
function epsgOf(name: string): number | null {
  const text = name.trim();
  if (/(?:^|[:/])CRS:?84$/i.test(text)) return WGS84;
  const code = /(?:^|[:/])EPSG(?::[\d.]*:|\/[\d.]+\/|::|:|\/)(\d{4,6})$/i.exec(text)?.[1];
  return code === undefined ? null : Number(code);
}

/** https://spatialreference.org/ref/epsg/32749/proj4/, https://epsg.io/32749 */
function epsgOfUrl(url: string): number | null {
  const code = /epsg(?:\.io)?\/(\d{4,6})\b/i.exec(url)?.[1];
  return code === undefined ? null : Number(code);
}
