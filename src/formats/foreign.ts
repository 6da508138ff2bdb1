import { type Problem, problem } from '../domain/note.ts';
import type { Text } from '../domain/text.ts';
import type { NamedBytes } from './driver.ts';
import { fileExtension } from './file-name.ts';
import { decodeText } from './text/decode.ts';

/** What can be opened, as told to people. */
const OPENABLE = 'GeoJSON (.geojson, .json), KML (.kml), KMZ (.kmz)';

/** A kind of file that people bring and this version cannot open. */
interface ForeignKind {
  readonly code: string;
  readonly label: Text;
  readonly advice: Text;
}

const CONVERT: Text = {
  id: 'Ekspor dulu dari QGIS atau ArcGIS ke GeoJSON atau KMZ.',
  en: 'Export it to GeoJSON or KMZ from QGIS or ArcGIS first.',
};
const NOT_A_MAP: Text = {
  id: 'Berkas ini bukan peta poligon; pilih berkas petanya.',
  en: 'It is not a map of polygons; choose the map file.',
};

const kind = (code: string, id: string, en: string, advice: Text): ForeignKind => ({
  code,
  label: { id, en },
  advice,
});

const SHAPEFILE = kind('shapefile', 'Shapefile (.shp)', 'a Shapefile (.shp)', CONVERT);
const SHAPEFILE_PART = kind(
  'shapefile-part',
  'bagian dari Shapefile (.dbf, .shx, .prj, .cpg)',
  'a part of a Shapefile (.dbf, .shx, .prj, .cpg)',
  CONVERT,
);
const GEOPACKAGE = kind('geopackage', 'GeoPackage (.gpkg)', 'a GeoPackage (.gpkg)', CONVERT);
const FLATGEOBUF = kind('flatgeobuf', 'FlatGeobuf (.fgb)', 'a FlatGeobuf (.fgb)', CONVERT);
const DXF = kind('dxf', 'gambar CAD (.dxf)', 'a CAD drawing (.dxf)', CONVERT);
const DWG = kind('dwg', 'gambar AutoCAD (.dwg)', 'an AutoCAD drawing (.dwg)', CONVERT);
const GPX = kind('gpx', 'jejak GPS (.gpx)', 'a GPS track (.gpx)', CONVERT);
const PDF = kind('pdf', 'PDF', 'a PDF', NOT_A_MAP);
const IMAGE = kind(
  'image',
  'gambar (PNG, JPEG, GIF, atau TIFF)',
  'a picture (PNG, JPEG, GIF or TIFF)',
  NOT_A_MAP,
);
const SPREADSHEET = kind('spreadsheet', 'lembar kerja Excel', 'an Excel workbook', NOT_A_MAP);
const OFFICE = kind('office', 'dokumen Office', 'an Office document', NOT_A_MAP);
const TABLE = kind('csv', 'tabel teks (CSV)', 'a text table (CSV)', NOT_A_MAP);
const ARCHIVE = kind('archive', 'arsip (RAR, 7z, gzip)', 'an archive (RAR, 7z, gzip)', {
  id: 'Ekstrak dulu arsipnya, lalu buka berkas peta di dalamnya.',
  en: 'Extract the archive and open the map file in it.',
});
const ZIP_WITH_MAPS = kind('zip-with-maps', 'ZIP yang berisi GeoJSON', 'a ZIP that holds GeoJSON', {
  id: 'Ekstrak dulu ZIP-nya, lalu buka berkas GeoJSON di dalamnya.',
  en: 'Extract the ZIP and open the GeoJSON file in it.',
});
const ZIP = kind('zip', 'ZIP tanpa peta KML di dalamnya', 'a ZIP without a KML map in it', {
  id: 'Ekstrak dulu ZIP-nya dan periksa isinya.',
  en: 'Extract the ZIP and look at what it holds.',
});
const HTML = kind('html', 'halaman web (HTML), bukan data peta', 'a web page (HTML), not map data', {
  id: 'Biasanya ini halaman masuk atau pesan galat yang tersimpan ketika mengunduh; unduh ulang berkas datanya.',
  en: 'As a rule this is a log-in page or an error message saved by a download; download the data file again.',
});
const OTHER_XML = kind('xml', 'XML yang bukan KML', 'XML that is not KML', CONVERT);
const UNKNOWN = kind('unknown-format', 'berkas yang tidak dikenali', 'a file of unknown kind', CONVERT);

/** First bytes that give a kind away. */
const MAGIC: readonly (readonly [readonly number[], ForeignKind])[] = [
  [[0x25, 0x50, 0x44, 0x46], PDF],
  [[0x89, 0x50, 0x4e, 0x47], IMAGE],
  [[0xff, 0xd8, 0xff], IMAGE],
  [[0x47, 0x49, 0x46, 0x38], IMAGE],
  [[0x49, 0x49, 0x2a, 0x00], IMAGE],
  [[0x4d, 0x4d, 0x00, 0x2a], IMAGE],
  [[0x00, 0x00, 0x27, 0x0a], SHAPEFILE],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], GEOPACKAGE],
  [[0x66, 0x67, 0x62, 0x03], FLATGEOBUF],
  [[0x41, 0x43, 0x31, 0x30], DWG],
  [[0xd0, 0xcf, 0x11, 0xe0], SPREADSHEET],
  [[0x52, 0x61, 0x72, 0x21], ARCHIVE],
  [[0x37, 0x7a, 0xbc, 0xaf], ARCHIVE],
  [[0x1f, 0x8b], ARCHIVE],
];

const BY_EXTENSION: ReadonlyMap<string, ForeignKind> = new Map([
  ['shp', SHAPEFILE],
  ['shx', SHAPEFILE_PART],
  ['dbf', SHAPEFILE_PART],
  ['prj', SHAPEFILE_PART],
  ['cpg', SHAPEFILE_PART],
  ['dxf', DXF],
  ['dwg', DWG],
  ['gpkg', GEOPACKAGE],
  ['fgb', FLATGEOBUF],
  ['gpx', GPX],
  ['csv', TABLE],
  ['tsv', TABLE],
  ['xls', SPREADSHEET],
  ['doc', OFFICE],
]);

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

function foreignKindNote({ code, label, advice }: ForeignKind, file: string): Problem {
  return problem(
    `format-${code}`,
    {
      id: `Berkas ${file} tampaknya ${label.id}, yang belum didukung di versi ini. Yang dapat dibuka: ${OPENABLE}. ${advice.id}`,
      en: `${file} looks like ${label.en}, which this version cannot open. What can be opened: ${OPENABLE}. ${advice.en}`,
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
  const head = decodeText(bytes.subarray(0, 2048)).text.trimStart();
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
