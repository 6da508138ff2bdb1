import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { featureCount } from '../geo/column.ts';
import type { FormatDriver, ReadResult } from './driver.ts';
import { geojsonDriver } from './geojson/driver.ts';
import { kmlDriver } from './kml/driver.ts';
import { kmzDriver } from './kmz/driver.ts';
import { readFiles } from './registry.ts';

const signal = new AbortController().signal;

const GEOJSON = strToU8(
  JSON.stringify({
    type: 'FeatureCollection',
    name: 'kumuh',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::32749' } },
    features: [0, 1, 2].map((no) => ({
      type: 'Feature',
      properties: { no, nama: 'Kuala “é”', rt: ['1', { a: null }] },
      geometry: {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [109, 0],
              [109.5, 0],
              [109.5, 0.5],
              [109, 0],
            ],
            [
              [109.1, 0.1],
              [109.2, 0.1],
              [109.2, 0.2],
              [109.1, 0.1],
            ],
          ],
        ],
      },
    })),
  }),
);
const KML = strToU8(
  `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE kml><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>D &amp; E</name>
  <Schema id="S" name="S"><SimpleField type="double" name="luas"/></Schema><!-- c --><Folder><name><![CDATA[Kumuh <2020>]]></name>
  ${[1, 2, 3]
    .map(
      (
        no,
      ) => `<Placemark id='${no}'><name>RT ${no}</name><description><![CDATA[<table><tr><td>FID</td><td>${no}</td></tr></table>]]></description>
  <ExtendedData><SchemaData schemaUrl="#S"><SimpleData name="luas">1.5</SimpleData></SchemaData></ExtendedData>
  <MultiGeometry><Polygon><outerBoundaryIs><LinearRing><coordinates>109,0,0 109.1,0,0 109.1,0.1,0 109,0,0</coordinates></LinearRing></outerBoundaryIs></Polygon></MultiGeometry></Placemark>`,
    )
    .join('')}</Folder></Document></kml>`,
);
const KMZ = zipSync({ 'doc.kml': KML, 'files/a.png': strToU8('x') });

/** Every layer hangs together, whatever came in, and an empty hand is explained. */
function expectSound({ layers, notes }: ReadResult): void {
  if (layers.length === 0) expect(notes.some((note) => note.severity === 'error')).toBe(true);
  for (const { geometry, attributes } of layers) {
    expect(attributes).toHaveLength(featureCount(geometry));
    expect(geometry.coordinates.every(Number.isFinite)).toBe(true);
  }
  for (const { message } of notes) expect(message.id.length * message.en.length).toBeGreaterThan(0);
}

const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 8 });

function damaged(
  bytes: Uint8Array,
  keep: number,
  changes: readonly (readonly [number, number])[],
): Uint8Array {
  const copy = bytes.slice(0, Math.round(bytes.length * keep));
  for (const [at, value] of changes) if (copy.length > 0) copy[at % copy.length] = value;
  return copy;
}

describe('damaged files are told, never thrown', () => {
  const drivers: [string, FormatDriver, Uint8Array][] = [
    ['kumuh.geojson', geojsonDriver, GEOJSON],
    ['kumuh.kml', kmlDriver, KML],
    ['kumuh.kmz', kmzDriver, KMZ],
  ];

  it.each(drivers)('%s cut off and with bytes changed', async (name, driver, whole) => {
    const keep = fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }));
    await fc.assert(
      fc.asyncProperty(keep, damage, async (share, changes) => {
        const bytes = damaged(whole, share, changes);
        expectSound(await driver.read([{ name, bytes }], signal));
      }),
      { numRuns: 300 },
    );
  });

  it.each(drivers)('%s cut at every seventh byte', async (name, driver, whole) => {
    for (let length = 0; length <= whole.length; length += 7)
      expectSound(await driver.read([{ name, bytes: whole.subarray(0, length) }], signal));
  });

  it('any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        for (const [name, driver] of drivers) expectSound(await driver.read([{ name, bytes }], signal));
        expectSound(await readFiles([{ name: 'a', bytes }], signal));
      }),
    );
  });

  it('any JSON at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expectSound(await geojsonDriver.read([{ name: 'a.json', bytes: strToU8(text) }], signal));
      }),
    );
  });

  it('any geometry at all', async () => {
    const junk = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom([], [[]], [[[]]], [[[[]]]], [[[1, 2]]], [[[1, 2], 3]]),
    );
    const type = fc.constantFrom(
      'Polygon',
      'MultiPolygon',
      'GeometryCollection',
      'Point',
      'constructor',
      '__proto__',
    );
    await fc.assert(
      fc.asyncProperty(type, junk, junk, async (kind, coordinates, geometries) => {
        const feature = {
          type: 'Feature',
          properties: null,
          geometry: { type: kind, coordinates, geometries },
        };
        expectSound(
          await geojsonDriver.read([{ name: 'a', bytes: strToU8(JSON.stringify(feature)) }], signal),
        );
      }),
      { numRuns: 500 },
    );
  });
});
