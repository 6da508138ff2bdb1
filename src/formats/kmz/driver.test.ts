import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { kmzDriver } from './driver.ts';

const signal = new AbortController().signal;
const kml = (name: string) =>
  strToU8(
    `<kml><Document><name>${name}</name><Placemark><name>A</name><Polygon><outerBoundaryIs><LinearRing><coordinates>109,0 109.1,0 109.1,0.1 109,0</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Document></kml>`,
  );
const readBytes = (bytes: Uint8Array, name = 'kumuh.kmz') => kmzDriver.read([{ name, bytes }], signal);
const read = (files: Zippable) => readBytes(zipSync(files));
const codesOf = async (bytes: Uint8Array) => (await readBytes(bytes)).notes.map((note) => note.code);

describe('what is in the archive', () => {
  it('doc.kml, wherever it lies, packed or stored', async () => {
    for (const files of [
      { 'doc.kml': kml('D') },
      { 'peta/doc.kml': kml('D'), 'peta/a.png': strToU8('x') },
      { 'doc.kml': [kml('D'), { level: 0 }] } satisfies Zippable,
      { 'Lain.KML': kml('D'), '__MACOSX/._doc.kml': strToU8('x') },
    ]) {
      const { layers, notes } = await read(files);
      expect(layers.map(({ file, name, path }) => [file, name, path])).toEqual([['kumuh.kmz', 'D', []]]);
      expect(notes).toEqual([]);
    }
  });

  it('several KMLs are all read, doc.kml first, each under its own name', async () => {
    const { layers, notes } = await read({ 'a.kml': kml('Kumuh'), 'doc.kml': kml('Kumuh') });
    expect(layers.map(({ name, path }) => [name, path])).toEqual([
      ['Kumuh', ['doc.kml']],
      ['Kumuh (2)', ['a.kml']],
    ]);
    expect(notes.map((note) => note.code)).toEqual(['kmz-many-kmls']);
  });

  it('a KML under the name of a KMZ', async () => {
    expect((await readBytes(kml('D'))).layers).toHaveLength(1);
  });

  it.each([
    ['a.shp', 'format-shapefile'],
    ['xl/workbook.xml', 'format-spreadsheet'],
    ['word/document.xml', 'format-office'],
    ['a.geojson', 'format-zip-with-maps'],
    ['a.txt', 'format-zip'],
  ])('an archive with %s is called what it is', async (name, code) => {
    expect(await codesOf(zipSync({ [name]: strToU8('x') }))).toEqual([code]);
  });
});

describe('broken archives', () => {
  const whole = zipSync({ 'doc.kml': kml('D') });
  const patched = (change: (view: DataView, directory: number) => void) => {
    const bytes = whole.slice();
    const view = new DataView(bytes.buffer);
    change(view, view.getUint32(bytes.length - 6, true));
    return bytes;
  };

  it('truncated', async () => {
    expect(await codesOf(whole.subarray(0, whole.length - 30))).toEqual(['kmz-truncated']);
    expect(await codesOf(whole.subarray(0, 4))).toEqual(['kmz-truncated']);
  });

  it('locked, packed in an unknown way', async () => {
    expect(await codesOf(patched((view, at) => view.setUint16(at + 8, 1, true)))).toEqual(['kmz-encrypted']);
    expect(await codesOf(patched((view, at) => view.setUint16(at + 10, 99, true)))).toEqual(['kmz-method']);
  });

  it('a changed byte is found by the check value', async () => {
    expect(await codesOf(patched((view) => view.setUint8(60, view.getUint8(60) ^ 1)))).toEqual([
      'kmz-damaged',
    ]);
  });

  it('a bomb is refused before it is unpacked; one that lies about its size unpacks no further', async () => {
    expect(await codesOf(patched((view, at) => view.setUint32(at + 24, 0xfffffff0, true)))).toEqual([
      'kmz-too-large',
    ]);
    expect(await codesOf(patched((view, at) => view.setUint32(at + 24, 10, true)))).toEqual(['kmz-damaged']);
  });
});
