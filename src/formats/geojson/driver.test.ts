import { describe, expect, it } from 'vitest';
import { codes, onlyLayer, utf8 } from '../../../tests/support/reading.ts';
import { featureCount, featureRings } from '../../geo/column.ts';
import type { ReadResult } from '../driver.ts';
import { geojsonDriver } from './driver.ts';

const signal = new AbortController().signal;
const read = (content: string | Uint8Array, name = 'kumuh.geojson'): Promise<ReadResult> =>
  geojsonDriver.read([{ name, bytes: typeof content === 'string' ? utf8(content) : content }], signal);
const readValue = (value: unknown) => read(JSON.stringify(value));

const SQUARE = [
  [
    [109, 0],
    [109.1, 0],
    [109.1, 0.1],
    [109, 0.1],
    [109, 0],
  ],
];
const polygon = (coordinates: unknown = SQUARE) => ({ type: 'Polygon', coordinates });
const feature = (geometry: unknown, properties: unknown = { nama: 'Kuala' }) => ({
  type: 'Feature',
  properties,
  geometry,
});
const collection = (features: unknown[], members = {}) => ({
  type: 'FeatureCollection',
  ...members,
  features,
});

describe('what is read', () => {
  it('a FeatureCollection with its name, rows and coordinates', async () => {
    const { layer, notes } = await onlyLayer(
      readValue(collection([feature(polygon())], { name: 'SK 2020' })),
    );
    expect(layer.name).toBe('SK 2020');
    expect(layer.attributes).toEqual([{ nama: 'Kuala' }]);
    expect(featureRings(layer.geometry, 0)).toEqual([SQUARE]);
    expect(layer.crs?.epsg).toBe(4326);
    expect(notes).toEqual([]);
  });

  it('a Feature, a bare geometry, a list of features', async () => {
    for (const value of [feature(polygon()), polygon(), [feature(polygon())]]) {
      const { layer } = await onlyLayer(readValue(value));
      expect(featureRings(layer.geometry, 0)).toEqual([SQUARE]);
      expect(layer.name).toBe('kumuh');
    }
  });

  it('polygons inside collections, with what stands beside them noted', async () => {
    const geometry = {
      type: 'GeometryCollection',
      geometries: [
        polygon(),
        { type: 'Point', coordinates: [1, 2] },
        { type: 'MultiPolygon', coordinates: [SQUARE, SQUARE] },
      ],
    };
    const { layer, notes } = await onlyLayer(readValue(feature(geometry)));
    expect(featureRings(layer.geometry, 0)).toEqual([SQUARE, SQUARE, SQUARE]);
    expect(codes(notes)).toEqual(['geometry-mixed']);
  });

  it('points and lines are counted, not rows', async () => {
    const { layer, notes } = await onlyLayer(
      readValue(
        collection([
          feature({ type: 'Point', coordinates: [1, 2] }),
          feature(polygon()),
          feature({
            type: 'LineString',
            coordinates: [
              [1, 2],
              [3, 4],
            ],
          }),
        ]),
      ),
    );
    expect(layer.otherGeometries).toBe(2);
    expect(layer.attributes).toHaveLength(1);
    expect(codes(notes)).toEqual(['other-geometries']);
  });

  it('newline-delimited features, with and without record separators', async () => {
    const lines = [feature(polygon(), { no: 1 }), feature(polygon(), { no: 2 })].map((each) =>
      JSON.stringify(each),
    );
    for (const text of [
      lines.join('\r\n'),
      `${lines.join('\n')}\n`,
      lines.map((line) => `\u001e${line}\n`).join(''),
    ]) {
      const { layer, notes } = await onlyLayer(read(text, 'a.geojsonl'));
      expect(layer.attributes).toEqual([{ no: 1 }, { no: 2 }]);
      expect(notes).toEqual([]);
    }
    const { layer, notes } = await onlyLayer(read([lines[0], '{"type":', lines[1]].join('\n')));
    expect(layer.attributes).toHaveLength(2);
    expect(codes(notes)).toEqual(['json-record-invalid']);
    expect(notes[0].message.id).toContain('Baris 2');
  });
});

describe('letters', () => {
  const text = JSON.stringify(feature(polygon(), { nama: 'Kampung Café – Rōban' }));

  it('UTF-8 with a byte order mark, UTF-16 either way', async () => {
    const utf16 = (little: boolean) => {
      const view = new DataView(new ArrayBuffer(2 + text.length * 2));
      view.setUint16(0, 0xfeff, little);
      for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), little);
      return new Uint8Array(view.buffer);
    };
    for (const bytes of [utf8(`\uFEFF${text}`), utf16(true), utf16(false), utf16(true).subarray(2)]) {
      const { layer, notes } = await onlyLayer(read(bytes));
      expect(layer.attributes[0]).toEqual({ nama: 'Kampung Café – Rōban' });
      expect(notes).toEqual([]);
    }
  });

  it('Latin-1 is read and said to be guessed', async () => {
    const latin1 = Uint8Array.from(JSON.stringify(feature(polygon(), { nama: 'Café' })), (c) =>
      c.charCodeAt(0),
    );
    const { layer, notes } = await onlyLayer(read(latin1));
    expect(layer.attributes[0]).toEqual({ nama: 'Café' });
    expect(codes(notes)).toEqual(['encoding-guessed']);
  });
});

describe('coordinate system', () => {
  const withCrs = (crs: unknown) => onlyLayer(readValue(collection([feature(polygon())], { crs })));
  const named = (name: string) => ({ type: 'name', properties: { name } });

  it.each([
    ['urn:ogc:def:crs:EPSG::32749', 32749],
    ['EPSG:32749', 32749],
    ['epsg:23830', 23830],
    ['urn:ogc:def:crs:EPSG:8.5:32649', 32649],
    ['http://www.opengis.net/def/crs/EPSG/0/32749', 32749],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 4326],
    ['urn:ogc:def:crs:OGC::CRS84', 4326],
    ['CRS84', 4326],
  ])('%s is EPSG:%i', async (name, epsg) => {
    const { layer, notes } = await withCrs(named(name));
    expect(layer.crs).toEqual({ text: name, epsg });
    expect(notes).toEqual([]);
  });

  it('an unknown, linked, empty or null one is said', async () => {
    const unknown = await withCrs(named('Lokal Kota'));
    expect(unknown.layer.crs).toEqual({ text: 'Lokal Kota', epsg: null });
    expect(codes(unknown.notes)).toEqual(['crs-unknown']);
    const linked = await withCrs({ type: 'link', properties: { href: 'https://epsg.io/32749.proj4' } });
    expect(linked.layer.crs?.epsg).toBe(32749);
    expect(codes(linked.notes)).toEqual(['crs-linked']);
    for (const crs of [null, {}, 'EPSG:4326']) {
      const { layer, notes } = await withCrs(crs);
      expect(layer.crs).toBeNull();
      expect(codes(notes)).toEqual(['crs-unreadable']);
    }
  });
});

describe('faults of single features keep the row', () => {
  const cases: [string, unknown, string][] = [
    [
      'a word for a number',
      polygon([
        [
          [109, 'x'],
          [1, 1],
          [2, 2],
          [109, 'x'],
        ],
      ]),
      'geometry-invalid',
    ],
    [
      'null for a number',
      polygon([
        [
          [109, null],
          [1, 1],
          [2, 2],
          [109, 0],
        ],
      ]),
      'geometry-invalid',
    ],
    ['a lone number', polygon([[[109], [1, 1], [2, 2], [109]]]), 'geometry-invalid'],
    [
      'positions without rings',
      polygon([
        [1, 2],
        [3, 4],
      ]),
      'geometry-invalid',
    ],
    ['[[]]', polygon([[]]), 'ring-too-short'],
    ['[]', polygon([]), 'geometry-empty'],
    ['MultiPolygon []', { type: 'MultiPolygon', coordinates: [] }, 'geometry-empty'],
    ['an empty collection', { type: 'GeometryCollection', geometries: [] }, 'geometry-empty'],
    ['no coordinates', { type: 'Polygon' }, 'geometry-invalid'],
    ['null', null, 'geometry-null'],
    ['a type of the prototype', { type: 'constructor', coordinates: SQUARE }, 'geometry-invalid'],
    ['an unknown type', { type: 'Poligon', coordinates: SQUARE }, 'geometry-invalid'],
    [
      'two positions',
      polygon([
        [
          [1, 1],
          [2, 2],
          [1, 1],
        ],
      ]),
      'ring-too-short',
    ],
    ['text', 'POLYGON((1 1, 2 2))', 'geometry-invalid'],
  ];
  it.each(cases)('%s', async (_, geometry, code) => {
    const { layer, notes } = await onlyLayer(
      readValue(collection([feature(polygon()), feature(geometry, { no: 2 }), feature(polygon())])),
    );
    expect(featureCount(layer.geometry)).toBe(3);
    expect(layer.attributes[1]).toEqual({ no: 2 });
    expect(featureRings(layer.geometry, 1)).toEqual([]);
    expect(featureRings(layer.geometry, 2)).toEqual([SQUARE]);
    expect(codes(notes)).toEqual([code]);
    expect(notes[0].place.feature).toBe(1);
    expect(notes[0].message.id).toContain('ke-2');
  });

  it('NaN and Infinity, as Python writes them, cost only their own feature', async () => {
    const text = JSON.stringify(collection([feature(polygon(), { a: 7 }), feature(polygon(), { b: 8 })]));
    const broken = text.replace('[109.1,0]', '[NaN,-Infinity]').replace('"b":8', '"b":NaN');
    const { layer, notes } = await onlyLayer(read(broken));
    expect(codes(notes)).toEqual(['json-non-finite', 'geometry-invalid']);
    expect(layer.attributes).toEqual([{ a: 7 }, { b: null }]);
    expect(featureRings(layer.geometry, 1)).toEqual([SQUARE]);
  });

  it('1e999 is no coordinate', async () => {
    const { layer, notes } = await onlyLayer(
      read(JSON.stringify(feature(polygon())).replace('109.1', '1e999')),
    );
    expect(codes(notes)).toEqual(['geometry-invalid']);
    expect(layer.geometry.coordinates).toHaveLength(0);
  });

  it('an open ring is closed, a hole too short is left out, a number in quotes is read: all noted', async () => {
    const open = await onlyLayer(readValue(feature(polygon([SQUARE[0].slice(0, -1)]))));
    expect(featureRings(open.layer.geometry, 0)).toEqual([SQUARE]);
    expect(codes(open.notes)).toEqual(['ring-unclosed']);
    const hole = await onlyLayer(
      readValue(
        feature(
          polygon([
            SQUARE[0],
            [
              [1, 1],
              [1, 1],
            ],
          ]),
        ),
      ),
    );
    expect(featureRings(hole.layer.geometry, 0)).toEqual([SQUARE]);
    expect(codes(hole.notes)).toEqual(['hole-too-short']);
    const text = await onlyLayer(
      readValue(feature(polygon([SQUARE[0].map((position) => position.map(String))]))),
    );
    expect(featureRings(text.layer.geometry, 0)).toEqual([SQUARE]);
    expect(codes(text.notes)).toEqual(['coordinate-text']);
  });

  it('heights are dropped and noted once', async () => {
    const high = polygon([SQUARE[0].map((position) => [...position, 12])]);
    const { layer, notes } = await onlyLayer(readValue(collection([feature(high), feature(high)])));
    expect(featureRings(layer.geometry, 1)).toEqual([SQUARE]);
    expect(codes(notes)).toEqual(['height-dropped']);
  });

  it('what is no Feature keeps an empty row', async () => {
    const { layer, notes } = await onlyLayer(readValue(collection([null, 5, {}, feature(polygon())])));
    expect(featureCount(layer.geometry)).toBe(4);
    expect(codes(notes)).toEqual(['not-a-feature', 'not-a-feature', 'not-a-feature']);
  });

  it('the validator has its say where we find nothing', async () => {
    const { notes } = await onlyLayer(readValue({ type: 'Feature', geometry: polygon() }));
    expect(codes(notes)).toEqual(['structure']);
    expect(notes[0].message.id).toContain('properties');
  });

  it('forty thousand like faults make a short list', async () => {
    const features = Array.from({ length: 40_000 }, () => feature(null));
    const { layer, notes } = await onlyLayer(readValue(collection(features)));
    expect(layer.attributes).toHaveLength(40_000);
    expect(notes).toHaveLength(51);
    expect(notes[50].message.id).toContain('40.000');
  });
});

describe('rows', () => {
  it('__proto__ and constructor are ordinary fields', async () => {
    const text = `{"type":"Feature","geometry":${JSON.stringify(polygon())},"properties":{"__proto__":{"polluted":1},"constructor":"x","toString":2}}`;
    const { layer } = await onlyLayer(read(text));
    expect(Object.entries(layer.attributes[0])).toEqual([
      ['__proto__', '{"polluted":1}'],
      ['constructor', 'x'],
      ['toString', 2],
    ]);
    expect(Object.hasOwn({}, 'polluted')).toBe(false);
  });

  it('nested values are JSON text; id is kept; fields outside properties are told', async () => {
    const value = { ...feature(polygon(), { rt: [1, 2], ok: true, x: null }), id: 7, LUAS: 3 };
    const { layer, notes } = await onlyLayer(readValue(value));
    expect(layer.attributes[0]).toEqual({ rt: '[1,2]', ok: true, x: null, id: 7 });
    expect(codes(notes)).toEqual(['foreign-members']);
  });

  it('properties that are no object', async () => {
    const { layer, notes } = await onlyLayer(readValue(feature(polygon(), ['a'])));
    expect(layer.attributes).toEqual([{}]);
    expect(codes(notes)).toEqual(['properties-invalid']);
  });
});

describe('files that are something else', () => {
  it.each([
    ['', 'file-empty'],
    [' \r\n\uFEFF', 'file-empty'],
    ['<!DOCTYPE html><html><body>Login</body></html>', 'format-html'],
    ['{"type":"Topology","objects":{},"arcs":[]}', 'topojson'],
    ['{"kode":"61.72","nama":"Singkawang"}', 'json-without-geometry'],
    ['[1,2,3]', 'json-without-geometry'],
    ['"text"', 'json-without-geometry'],
    ['{"geometryType":"esriGeometryPolygon","features":[]}', 'esri-json'],
    ['{"type":"constructor"}', 'json-without-geometry'],
    ['{"type":"FeatureCollection"}', 'json-without-geometry'],
    ['bukan json', 'json-invalid'],
  ])('%j', async (text, code) => {
    const { layers, notes } = await read(text);
    expect(layers).toEqual([]);
    expect(codes(notes)).toEqual([code]);
    expect(notes[0].severity).toBe('error');
  });

  it('an empty collection is a layer without features, and says so', async () => {
    const { layer, notes } = await onlyLayer(readValue(collection([])));
    expect(layer.attributes).toEqual([]);
    expect(codes(notes)).toEqual(['layer-empty']);
  });
});

describe('text that is not whole JSON', () => {
  const text = JSON.stringify(
    collection([feature(polygon(), { no: 1 }), feature(polygon(), { no: 2 })]),
    null,
    1,
  );

  it('a truncated file gives one note with its place, and its whole features', async () => {
    const { layer, notes } = await onlyLayer(read(text.slice(0, text.lastIndexOf('0.1'))));
    expect(codes(notes)).toEqual(['json-truncated']);
    expect(notes[0].message.id).toMatch(/Berkas terpotong: kumuh.geojson berakhir pada baris \d+ kolom \d+/);
    expect(notes[0].message.en).toMatch(/Truncated file/);
    expect(layer.attributes).toEqual([{ no: 1 }]);
  });

  it('cut before the first whole feature, nothing is read', async () => {
    const { layers, notes } = await read(text.slice(0, 60));
    expect(layers).toEqual([]);
    expect(codes(notes)).toEqual(['json-truncated']);
  });

  it('an error in the middle is told by line and column', async () => {
    const { notes } = await read('{"type":"Feature",\n "properties":{"a":1,},\n "geometry":null}');
    expect(codes(notes)).toEqual(['json-invalid']);
    expect(notes[0].message.id).toContain('baris 2 kolom 22');
    expect(notes[0].message.id).toContain('▶}');
  });

  it('depth is no limit', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const inProperties = await onlyLayer(
      read(`{"type":"Feature","properties":{"a":${deep}},"geometry":${JSON.stringify(polygon())}}`),
    );
    expect(featureRings(inProperties.layer.geometry, 0)).toEqual([SQUARE]);
    const inGeometry = await onlyLayer(
      read(`{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":${deep}}}`),
    );
    expect(codes(inGeometry.notes)).toEqual(['geometry-invalid']);
    const collections = `${'{"type":"GeometryCollection","geometries":['.repeat(20_000)}${JSON.stringify(polygon())}${']}'.repeat(20_000)}`;
    const nested = await onlyLayer(read(collections));
    expect(featureRings(nested.layer.geometry, 0)).toEqual([SQUARE]);
    const cut = await read(`{"a":${'['.repeat(200_000)}`);
    expect(codes(cut.notes)).toEqual(['json-truncated']);
  });

  it('ten megabytes on one line', async () => {
    const features = Array.from({ length: 50_000 }, (_, no) =>
      feature(polygon(), { no, nama: 'x'.repeat(60) }),
    );
    const line = JSON.stringify(collection(features));
    expect(line.length).toBeGreaterThan(10_000_000);
    const { layer, notes } = await onlyLayer(read(line));
    expect(layer.attributes).toHaveLength(50_000);
    expect(notes).toEqual([]);
  });
});

it('stops for the signal', async () => {
  const stopped = AbortSignal.abort(new Error('berhenti'));
  await expect(geojsonDriver.read([{ name: 'a', bytes: utf8('{}') }], stopped)).rejects.toThrow('berhenti');
});
