import { describe, expect, it } from 'vitest';
import { codes, onlyLayer, utf8 } from '../../../tests/support/reading.ts';
import { featureCount, featureRings } from '../../geo/column.ts';
import type { ReadResult } from '../driver.ts';
import { kmlDriver } from './driver.ts';

const signal = new AbortController().signal;
const readText = (text: string): Promise<ReadResult> =>
  kmlDriver.read([{ name: 'kumuh.kml', bytes: utf8(text) }], signal);
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">';
const read = (body: string) => readText(`${HEAD}${body}</kml>`);

const CORNERS = '109,0,0 109.1,0,0 109.1,0.1,0 109,0.1,0 109,0,0';
const RING = [
  [109, 0],
  [109.1, 0],
  [109.1, 0.1],
  [109, 0.1],
  [109, 0],
];
const ring = (text: string) => `<LinearRing><coordinates>${text}</coordinates></LinearRing>`;
const polygon = (outer = CORNERS, ...inner: string[]) =>
  `<Polygon><outerBoundaryIs>${ring(outer)}</outerBoundaryIs>${inner
    .map((hole) => `<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`)
    .join('')}</Polygon>`;
const placemark = (content: string, name = 'RT 1') => `<Placemark><name>${name}</name>${content}</Placemark>`;
const folder = (name: string, content: string) => `<Folder><name>${name}</name>${content}</Folder>`;

describe('layers', () => {
  it('each folder that directly holds polygons is one, with the names above it', async () => {
    const { layers, notes } = await read(
      `<Document><name>kota.kml</name>${folder('Batas', placemark(polygon()))}${folder(
        'Kumuh',
        `${folder('Roban', placemark(polygon()) + placemark(polygon()))}${folder('Kuala', placemark(polygon()))}`,
      )}</Document>`,
    );
    expect(layers.map(({ name, path, attributes }) => [name, path, attributes.length])).toEqual([
      ['Batas', ['kota.kml'], 1],
      ['Roban', ['kota.kml', 'Kumuh'], 2],
      ['Kuala', ['kota.kml', 'Kumuh'], 1],
    ]);
    expect(notes).toEqual([]);
    expect(layers[0].crs?.epsg).toBe(4326);
  });

  it('names are made unique; without any, the file gives it; an unnamed folder takes the one above', async () => {
    const twice = await read(folder('Kumuh', placemark(polygon())) + folder('Kumuh', placemark(polygon())));
    expect(twice.layers.map((layer) => layer.name)).toEqual(['Kumuh', 'Kumuh (2)']);
    const { layer } = await onlyLayer(read(placemark(polygon())));
    expect([layer.name, layer.path]).toEqual(['kumuh', []]);
    const unnamed = await onlyLayer(
      read(`<Document><name>D</name><Folder>${placemark(polygon())}</Folder></Document>`),
    );
    expect([unnamed.layer.name, unnamed.layer.path]).toEqual(['D', []]);
  });

  it('prefixed elements are read as well', async () => {
    const text = `<k:kml xmlns:k="http://www.opengis.net/kml/2.2"><k:Placemark><k:name>A</k:name><k:Polygon><k:outerBoundaryIs><k:LinearRing><k:coordinates>${CORNERS}</k:coordinates></k:LinearRing></k:outerBoundaryIs></k:Polygon></k:Placemark></k:kml>`;
    const { layer } = await onlyLayer(readText(text));
    expect(featureRings(layer.geometry, 0)).toEqual([[RING]]);
  });
});

describe('geometry', () => {
  it('holes, and a MultiGeometry as one feature', async () => {
    const hole = '109.02,0.02 109.04,0.02 109.04,0.04 109.02,0.02';
    const nested = `<MultiGeometry>${polygon()}<MultiGeometry>${polygon(CORNERS, hole)}</MultiGeometry><Point><coordinates>1,2</coordinates></Point></MultiGeometry>`;
    const { layer, notes } = await onlyLayer(read(placemark(nested)));
    const rings = featureRings(layer.geometry, 0);
    expect(featureCount(layer.geometry)).toBe(1);
    expect(rings.map((each) => each.length)).toEqual([1, 2]);
    expect(rings[1][1]).toHaveLength(4);
    expect(codes(notes)).toEqual(['geometry-mixed']);
  });

  it.each([
    ['\n\t109,0\n109.1,0\n\n109.1,0.1 109,0.1\t109,0 '],
    ['109, 0, 0 109.1, 0, 0 109.1, 0.1, 0 109, 0.1, 0 109, 0, 0'],
    ['109,0, 109.1,0, 109.1,0.1, 109,0.1, 109,0,'],
    ['109 ,0 109.1 ,0 109.1 ,0.1 109 ,0.1 109 ,0'],
  ])('white space in coordinates: %j', async (text) => {
    const { layer, notes } = await onlyLayer(read(placemark(polygon(text))));
    expect(featureRings(layer.geometry, 0)).toEqual([[RING]]);
    expect(notes).toEqual([]);
  });

  it.each([
    ['109,0 109.1,x 109.1,0.1 109,0', 'geometry-invalid'],
    ['109,0 109.1 109.1,0.1 109,0', 'geometry-invalid'],
    ['109,0 NaN,NaN 109.1,0.1 109,0', 'geometry-invalid'],
    ['109,0 0x10,1 109.1,0.1 109,0', 'geometry-invalid'],
    ['109,0 109.1,0 109,0', 'ring-too-short'],
    ['', 'ring-too-short'],
  ])('%j costs the shape, not the row', async (text, code) => {
    const { layer, notes } = await onlyLayer(read(placemark(polygon()) + placemark(polygon(text), 'B')));
    expect(layer.attributes.map((row) => row.name)).toEqual(['RT 1', 'B']);
    expect(featureRings(layer.geometry, 1)).toEqual([]);
    expect(codes(notes)).toEqual([code]);
    expect(notes[0].place).toEqual({ file: 'kumuh.kml', layer: 'kumuh', feature: 1, label: 'B' });
  });

  it('an outer boundary missing, an open ring, heights', async () => {
    const none = await onlyLayer(read(placemark('<Polygon></Polygon>')));
    expect(codes(none.notes)).toEqual(['geometry-invalid']);
    const open = await onlyLayer(read(placemark(polygon('109,0 109.1,0 109.1,0.1 109,0.1'))));
    expect(codes(open.notes)).toEqual(['ring-unclosed']);
    expect(featureRings(open.layer.geometry, 0)).toEqual([[RING]]);
    const high = await onlyLayer(read(placemark(polygon(CORNERS.replaceAll(',0 ', ',12 ')))));
    expect(codes(high.notes)).toEqual(['height-dropped']);
  });

  it('points, tracks and placemarks without a shape are told', async () => {
    const others = `${placemark('<Point><coordinates>1,2</coordinates></Point>')}<Placemark><gx:Track><gx:coord>1 2 3</gx:coord></gx:Track></Placemark>`;
    const { layer, notes } = await onlyLayer(read(placemark(polygon()) + others + placemark('', 'C')));
    expect(layer.otherGeometries).toBe(2);
    expect(layer.attributes).toHaveLength(2);
    expect(codes(notes)).toEqual(['geometry-null', 'other-geometries']);
    const none = await read(folder('Titik', others));
    expect(none.layers).toEqual([]);
    expect(codes(none.notes)).toEqual(['folder-without-polygons', 'no-polygons']);
  });

  it('links and overlays are not loaded, and told', async () => {
    const { notes } = await read(
      `<NetworkLink><Link><href>https://contoh.id/a.kml</href></Link></NetworkLink><GroundOverlay><LatLonBox><north>1</north></LatLonBox></GroundOverlay>`,
    );
    expect(codes(notes)).toEqual(['network-link', 'overlays', 'no-polygons']);
    expect(notes[0].message.id).toContain('https://contoh.id/a.kml');
  });
});

describe('rows', () => {
  const rowOf = async (content: string, before = '') =>
    (await onlyLayer(read(`<Document>${before}<Placemark>${content}${polygon()}</Placemark></Document>`)))
      .layer.attributes[0];

  const SCHEMA = `<Schema name="K" id="S_K"><SimpleField type="string" name="Kode"/><SimpleField type="double" name="luas"/><SimpleField type="int" name="skor"/><SimpleField type="bool" name="ok"/></Schema>
    <Schema name="L" id="S_L"><SimpleField type="string" name="luas"/></Schema>`;
  const schemaData = (url: string, fields: string) =>
    `<ExtendedData><SchemaData schemaUrl="${url}">${fields}</SchemaData></ExtendedData>`;
  const field = (name: string, value: string) => `<SimpleData name="${name}">${value}</SimpleData>`;

  it('SchemaData is typed by its own Schema; what is not of the type stays text', async () => {
    const fields = field('Kode', '0061') + field('luas', ' 1.50 ') + field('skor', '') + field('ok', '0');
    expect(await rowOf(schemaData('#S_K', fields), SCHEMA)).toEqual({
      Kode: '0061',
      luas: 1.5,
      skor: null,
      ok: false,
    });
    expect(await rowOf(schemaData('#S_K', field('luas', '1,5 ha')), SCHEMA)).toEqual({ luas: '1,5 ha' });
    expect(await rowOf(schemaData('#S_L', field('luas', '1.50')), SCHEMA)).toEqual({ luas: '1.50' });
    expect(await rowOf(schemaData('#S_K', field('skor', '0061')), SCHEMA)).toEqual({ skor: '0061' });
    expect(await rowOf(schemaData('#tiada', field('luas', '1.50')), SCHEMA)).toEqual({ luas: '1.50' });
  });

  it('Data, foreign elements, dates and the name', async () => {
    const row = await rowOf(
      '<name> <![CDATA[RT 01 & RW 02]]> </name><styleUrl>#s</styleUrl><Style><PolyStyle><fill>0</fill></PolyStyle></Style>' +
        '<TimeStamp><when>2020</when></TimeStamp><address>Jl. Tama</address>' +
        '<ExtendedData><Data name="LUAS"><displayName>x</displayName><value>12</value></Data><c:no>4</c:no></ExtendedData>',
    );
    expect(row).toEqual({ name: 'RT 01 & RW 02', LUAS: '12', no: '4', address: 'Jl. Tama', when: '2020' });
  });

  const BALLOON = `<description><![CDATA[<html><body><table><tr style="x"><td>Judul</td></tr><tr><td><table>
    <tr><td>FID</td><td>0</td></tr><tr bgcolor="#D4E4F3"><td>Kelurahan</td><td>Roban &amp; Kuala</td></tr>
    <tr><td>luas</td><td>0.80554</td></tr><tr><td>Kode</td><td>&lt;Null&gt;</td></tr></table></td></tr></table></body></html>]]></description>`;

  it('a balloon table becomes fields', async () => {
    expect(await rowOf(BALLOON)).toEqual({
      FID: '0',
      Kelurahan: 'Roban & Kuala',
      luas: '0.80554',
      Kode: null,
    });
  });

  it('SchemaData wins over the balloon, field by field', async () => {
    const row = await rowOf(BALLOON + schemaData('#S_K', field('luas', '1.5')), SCHEMA);
    expect(row).toEqual({ luas: 1.5, FID: '0', Kelurahan: 'Roban & Kuala', Kode: null });
  });

  it('a description that is no table stays; a template of Google Earth in a Style is no data', async () => {
    expect(await rowOf('<description>Kumuh berat</description>')).toEqual({ description: 'Kumuh berat' });
    const template =
      '<Style><BalloonStyle><text><![CDATA[<table><tr><td>K</td><td>$[K/luas]</td></tr></table>]]></text></BalloonStyle></Style>';
    expect(await rowOf(template)).toEqual({});
  });

  it('a field called name does not hide the name of the placemark', async () => {
    const row = await rowOf(
      `<name>RT 1</name><ExtendedData><Data name="name"><value>Roban</value></Data></ExtendedData>`,
    );
    expect(row).toEqual({ placemark_name: 'RT 1', name: 'Roban' });
  });

  it('__proto__ and script are just text', async () => {
    const row = await rowOf(
      '<name>&lt;script&gt;alert(1)&lt;/script&gt;</name><ExtendedData><Data name="__proto__"><value>x</value></Data></ExtendedData>',
    );
    expect(Object.entries(row)).toEqual([
      ['name', '<script>alert(1)</script>'],
      ['__proto__', 'x'],
    ]);
  });
});

describe('broken XML', () => {
  const whole = `${HEAD}<Document>${placemark(polygon(), 'A')}\n${placemark(polygon(), 'B')}\n${placemark(polygon(), 'C')}`;

  it('a truncated file keeps its whole placemarks and names the cut one', async () => {
    const { layer, notes } = await onlyLayer(readText(whole.slice(0, -60)));
    expect(layer.attributes.map((row) => row.name)).toEqual(['A', 'B']);
    expect(codes(notes)).toEqual(['xml-truncated']);
    expect(notes[0].message.id).toContain('Berkas terpotong');
    expect(notes[0].message.id).toContain('baris 4');
    expect(notes[0].message.id).toContain('(C)');
  });

  it('a missing end tag costs no placemark', async () => {
    const text = `${HEAD}<Document>${placemark(polygon(), 'A').replace('</Placemark>', '')}${placemark(polygon(), 'B')}</Document></kml>`;
    const { layer, notes } = await onlyLayer(readText(text));
    expect(layer.attributes.map((row) => row.name)).toEqual(['A', 'B']);
    expect(codes(notes)).toEqual(['xml-syntax']);
  });

  it('a bare &, an unknown entity and a bare < are left as they are', async () => {
    const { layer, notes } = await onlyLayer(read(placemark(polygon(), 'Siram & Bilas &tiada; 1 < 2')));
    expect(layer.attributes[0].name).toBe('Siram & Bilas &tiada; 1 < 2');
    expect(codes(notes)).toEqual(['xml-entity', 'xml-syntax']);
  });

  it('external and exploding entities do nothing', async () => {
    const doctype =
      '<!DOCTYPE kml [<!ENTITY xxe SYSTEM "file:///etc/passwd"><!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
    const text = `<?xml version="1.0"?>${doctype}<kml>${placemark(polygon(), '&xxe;&b;')}</kml>`;
    const { layer, notes } = await onlyLayer(readText(text));
    expect(layer.attributes[0].name).toBe('&xxe;&b;');
    expect(codes(notes)).toContain('xml-doctype-entity');
  });

  it('other XML, web pages and empty files', async () => {
    for (const [text, code] of [
      ['<?xml version="1.0"?><svg></svg>', 'format-xml'],
      ['<html><body></body></html>', 'format-html'],
      ['<gpx></gpx>', 'format-gpx'],
      ['  ', 'file-empty'],
    ]) {
      const { layers, notes } = await readText(text);
      expect(layers).toEqual([]);
      expect(codes(notes)).toEqual([code]);
    }
  });

  it('depth is no limit, in folders, geometries and misplaced placemarks', async () => {
    const deep = (tag: string) => [`<${tag}>`.repeat(100_000), `</${tag}>`.repeat(100_000)];
    const [folders, endFolders] = deep('Folder');
    expect((await read(`${folders}${placemark(polygon())}${endFolders}`)).layers).toHaveLength(1);
    const [multi, endMulti] = deep('MultiGeometry');
    expect((await read(placemark(`${multi}${polygon()}${endMulti}`))).layers).toHaveLength(1);
    expect(codes((await read('<Placemark>'.repeat(100_000))).notes)).toContain('xml-syntax');
  });

  // A reader that went back over its text for each of them would run into the test's time limit.
  it('hostile tags are all answered', async () => {
    for (const bit of [
      '<a',
      '<a "',
      "<a b='",
      '<a b ',
      '<',
      '&',
      '</',
      '<!',
      '<![CDATA[',
      '<!--',
      '<?',
      'x=',
      '<td>',
      ', ',
    ])
      expect((await readText(`<kml><Placemark ${bit.repeat(100_000)}`)).layers).toEqual([]);
  });
});

it('honours the declared encoding', async () => {
  const text = `<?xml version="1.0" encoding="ISO-8859-1"?><kml>${placemark(polygon(), 'Café')}</kml>`;
  const bytes = Uint8Array.from(text, (c) => c.charCodeAt(0));
  const { layers, notes } = await kmlDriver.read([{ name: 'a.kml', bytes }], signal);
  expect(layers[0].attributes[0].name).toBe('Café');
  expect(notes).toEqual([]);
});
