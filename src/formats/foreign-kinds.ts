import type { Text } from '../domain/text.ts';

/** A kind of file that people bring and this version cannot open. */
export interface ForeignKind {
  readonly code: string;
  readonly label: Text;
  /** Said after the label. */
  readonly status: Text;
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

const LATER: Text = { id: ', yang belum didukung di versi ini', en: ', which this version cannot open yet' };
const NEVER: Text = { id: ' dan tidak dapat dibuka', en: ' and cannot be opened' };

const kind = (code: string, id: string, en: string, advice: Text, status = LATER): ForeignKind => ({
  code,
  label: { id, en },
  status,
  advice,
});

export const SHAPEFILE = kind('shapefile', 'Shapefile (.shp)', 'a Shapefile (.shp)', CONVERT);
const SHAPEFILE_PART = kind(
  'shapefile-part',
  'bagian dari Shapefile (.dbf, .shx, .prj, .cpg)',
  'a part of a Shapefile (.dbf, .shx, .prj, .cpg)',
  CONVERT,
);
export const GEOPACKAGE = kind('geopackage', 'GeoPackage (.gpkg)', 'a GeoPackage (.gpkg)', CONVERT);
const FLATGEOBUF = kind('flatgeobuf', 'FlatGeobuf (.fgb)', 'a FlatGeobuf (.fgb)', CONVERT);
export const DXF = kind('dxf', 'gambar CAD (.dxf)', 'a CAD drawing (.dxf)', CONVERT);
const DWG = kind('dwg', 'gambar AutoCAD (.dwg)', 'an AutoCAD drawing (.dwg)', CONVERT);
export const GPX = kind('gpx', 'jejak GPS (.gpx)', 'a GPS track (.gpx)', CONVERT);
const PDF = kind('pdf', 'PDF', 'a PDF', NOT_A_MAP, NEVER);
const IMAGE = kind(
  'image',
  'gambar (PNG, JPEG, GIF, atau TIFF)',
  'a picture (PNG, JPEG, GIF or TIFF)',
  NOT_A_MAP,
  NEVER,
);
export const SPREADSHEET = kind('spreadsheet', 'lembar kerja Excel', 'an Excel workbook', NOT_A_MAP, NEVER);
export const OFFICE = kind('office', 'dokumen Office', 'an Office document', NOT_A_MAP, NEVER);
const TABLE = kind('csv', 'tabel teks (CSV)', 'a text table (CSV)', NOT_A_MAP, NEVER);
const ARCHIVE = kind('archive', 'arsip (RAR, 7z, gzip)', 'an archive (RAR, 7z, gzip)', {
  id: 'Ekstrak dulu arsipnya, lalu buka berkas peta di dalamnya.',
  en: 'Extract the archive and open the map file in it.',
});
export const ZIP_WITH_MAPS = kind('zip-with-maps', 'ZIP yang berisi GeoJSON', 'a ZIP that holds GeoJSON', {
  id: 'Ekstrak dulu ZIP-nya, lalu buka berkas GeoJSON di dalamnya.',
  en: 'Extract the ZIP and open the GeoJSON file in it.',
});
export const ZIP = kind(
  'zip',
  'ZIP tanpa peta KML di dalamnya',
  'a ZIP without a KML map in it',
  {
    id: 'Ekstrak dulu ZIP-nya dan periksa isinya.',
    en: 'Extract the ZIP and look at what it holds.',
  },
  NEVER,
);
export const HTML = kind(
  'html',
  'halaman web (HTML), bukan data peta',
  'a web page (HTML), not map data',
  {
    id: 'Biasanya ini halaman masuk atau pesan galat yang tersimpan ketika mengunduh; unduh ulang berkas datanya.',
    en: 'As a rule this is a log-in page or an error message saved by a download; download the data file again.',
  },
  NEVER,
);
export const OTHER_XML = kind('xml', 'XML yang bukan KML', 'XML that is not KML', CONVERT, NEVER);
export const UNKNOWN = kind(
  'unknown-format',
  'berkas yang jenisnya tidak dikenali',
  'a file of unknown kind',
  CONVERT,
  NEVER,
);

/** First bytes that give a kind away. */
export const MAGIC: readonly (readonly [readonly number[], ForeignKind])[] = [
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

export const BY_EXTENSION: ReadonlyMap<string, ForeignKind> = new Map([
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
