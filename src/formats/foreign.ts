import { type Problem, problem } from '../domain/note.ts';
import type { NamedBytes } from './driver.ts';
import { fileExtension } from './file-name.ts';
import {
  BY_EXTENSION,
  DXF,
  type ForeignKind,
  GEOPACKAGE,
  GPX,
  HTML,
  MAGIC,
  OFFICE,
  OTHER_XML,
  SHAPEFILE,
  SPREADSHEET,
  UNKNOWN,
  ZIP,
  ZIP_WITH_MAPS,
} from './foreign-kinds.ts';
import { decodeHead } from './text/decode.ts';

/** What can be opened, as told to people. */
const OPENABLE = 'GeoJSON (.geojson, .json), KML (.kml), KMZ (.kmz)';

/** A file that no driver can open, told in one sentence; null where its content may be one of ours. */
export function foreignNote(file: NamedBytes): Problem | null {
  if (isBlank(file.bytes)) return emptyNote(file.name);
  const found = byContent(file.bytes);
  return found === null ? null : foreignKindNote(found, file.name);
}

/** The note on a file that no driver claimed. */
export function unknownFormatNote(file: NamedBytes): Problem {
  const found = byContent(file.bytes) ?? BY_EXTENSION.get(fileExtension(file.name)) ?? UNKNOWN;
  return foreignKindNote(found, file.name);
}

/** The note on a ZIP without KML, by the names of what it holds. */
export function foreignZipNote(entries: readonly string[], file: string): Problem {
  const has = (pattern: RegExp) => entries.some((entry) => pattern.test(entry));
  if (has(/\.shp$/i)) return foreignKindNote(SHAPEFILE, file);
  if (has(/^xl\//)) return foreignKindNote(SPREADSHEET, file);
  if (has(/^(?:word|ppt)\//)) return foreignKindNote(OFFICE, file);
  if (has(/\.gpkg$/i)) return foreignKindNote(GEOPACKAGE, file);
  if (has(/\.(?:geo)?json$/i)) return foreignKindNote(ZIP_WITH_MAPS, file);
  return foreignKindNote(ZIP, file);
}

function foreignKindNote({ code, label, status, advice }: ForeignKind, file: string): Problem {
  return problem(
    `format-${code}`,
    {
      id: `Berkas ${file} tampaknya ${label.id}${status.id}. Yang dapat dibuka: ${OPENABLE}. ${advice.id}`,
      en: `${file} looks like ${label.en}${status.en}. What can be opened: ${OPENABLE}. ${advice.en}`,
    },
    { file },
  );
}

function emptyNote(file: string): Problem {
  return problem(
    'file-empty',
    {
      id: `Berkas ${file} kosong, tidak ada data di dalamnya. Salin atau unduh ulang berkas itu.`,
      en: `${file} is empty: there is no data in it. Copy or download it again.`,
    },
    { file },
  );
}

/** Nothing but white space, zero bytes and byte order marks. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(
    (byte) => byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf || byte >= 0xfe,
  );
}

function byContent(bytes: Uint8Array): ForeignKind | null {
  for (const [magic, found] of MAGIC) if (magic.every((byte, i) => bytes[i] === byte)) return found;
  const head = decodeHead(bytes.subarray(0, 2048)).trimStart();
  if (/^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(head)) return HTML;
  if (/^\s*0\s*\r?\n\s*SECTION\b/.test(head)) return DXF;
  if (!head.startsWith('<')) return null;
  if (/<gpx\b/i.test(head)) return GPX;
  if (/<html\b/i.test(head) && !/<kml\b/i.test(head)) return HTML;
  return null;
}

/** The note on XML whose root is something else than KML. */
export function otherXmlNote(file: string): Problem {
  return foreignKindNote(OTHER_XML, file);
}
