import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { geojsonDriver } from './geojson/driver.ts';
import { kmlDriver } from './kml/driver.ts';
import { kmzDriver } from './kmz/driver.ts';
import { OPENABLE_EXTENSIONS, readFiles } from './registry.ts';

const signal = new AbortController().signal;
const file = (name: string, content: string | Uint8Array) => ({
  name,
  bytes: typeof content === 'string' ? strToU8(content) : content,
});
const RING = '[[109,0],[109.1,0],[109.1,0.1],[109,0]]';
const GEOJSON = `{"type":"Polygon","coordinates":[${RING}]}`;
const KML =
  '<kml><Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>109,0 109.1,0 109.1,0.1 109,0</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>';

describe('readFiles', () => {
  it('goes by what a file holds, not by its name', async () => {
    const files = [
      file('a.txt', GEOJSON),
      file('b.kmz', KML),
      file('c.kml', zipSync({ 'doc.kml': strToU8(KML) })),
      file('d', `\uFEFF${GEOJSON}`),
      file('e.json', KML),
    ];
    const seen: string[] = [];
    const { layers, notes } = await readFiles(files, signal, (name, index) => seen.push(`${index} ${name}`));
    expect(layers.map((layer) => layer.file)).toEqual(['a.txt', 'b.kmz', 'c.kml', 'd', 'e.json']);
    expect(notes).toEqual([]);
    expect(seen).toEqual(['0 a.txt', '1 b.kmz', '2 c.kml', '3 d', '4 e.json']);
  });

  it.each([
    ['kosong.geojson', '', 'file-empty', 'kosong'],
    ['a.pdf', '%PDF-1.7', 'format-pdf', 'PDF'],
    ['a.geojson', '<!doctype html><p>', 'format-html', 'halaman web'],
    ['a.shp', '\0\0\u0027\n', 'format-shapefile', 'Shapefile (.shp)'],
    ['a.dbf', '\u0003abc', 'format-shapefile-part', 'bagian dari Shapefile'],
    ['a.gpkg', 'SQLite format 3\0', 'format-geopackage', 'GeoPackage'],
    ['a.dxf', '  0\r\nSECTION\r\n', 'format-dxf', 'CAD'],
    ['a.csv', 'no,nama\n1,Roban', 'format-csv', 'CSV'],
    ['a.gpx', '<?xml version="1.0"?><gpx/>', 'format-gpx', 'GPS'],
    ['a.bin', 'apa saja', 'format-unknown-format', 'tidak dikenali'],
    ['a.xml', '<?xml version="1.0"?><svg/>', 'format-unknown-format', 'tidak dikenali'],
  ])('%s gives one clear note', async (name, content, code, words) => {
    const { layers, notes } = await readFiles([file(name, content), file('baik.json', GEOJSON)], signal);
    expect(layers).toHaveLength(1);
    expect(notes.map((note) => note.code)).toEqual([code]);
    expect(notes[0].severity).toBe('error');
    expect(notes[0].message.id).toContain(name);
    expect(notes[0].message.id).toContain(words);
  });

  it('names in the picker are those of the drivers', () => {
    const own = [geojsonDriver, kmlDriver, kmzDriver].flatMap((driver) =>
      driver.extensions.map((each) => `.${each}`),
    );
    expect(OPENABLE_EXTENSIONS).toEqual(own);
  });

  it('stops for the signal', async () => {
    await expect(readFiles([file('a', GEOJSON)], AbortSignal.abort(new Error('berhenti')))).rejects.toThrow(
      'berhenti',
    );
  });
});
