import { describe, expect, it } from 'vitest';
import { sampleTileUrl } from './sample-tile.ts';
import { readAddress } from './typed-address.ts';

const kindOf = (typed: string) => {
  const read = readAddress(typed);
  if (!read.ok) return read.failure.code;
  return read.value.kind === 'xyz' ? read.value.url : read.value.guess;
};

describe('readAddress', () => {
  it.each([
    ['https://u.contoh/{z}/{x}/{y}.png', 'https://u.contoh/{z}/{x}/{y}.png'],
    [' https://{s}.u.contoh/{z}/{x}/{y}{r}.png ', 'https://a.u.contoh/{z}/{x}/{y}.png'],
    ['https://{switch:p,q}.u.contoh/{zoom}/{x}/{-y}', 'https://p.u.contoh/{z}/{x}/{-y}'],
    ['http://u.contoh/%7Bz%7D/%7Bx%7D/%7by%7d', 'http://u.contoh/{z}/{x}/{y}'],
    ['https://u.contoh/t?z={z}&x={x}&y={y}&key=K', 'https://u.contoh/t?z={z}&x={x}&y={y}&key=K'],
  ])('tiles: %s', (typed, url) => expect(kindOf(typed)).toBe(url));

  it.each([
    ['https://s.contoh/geoserver/wms', 'wms'],
    ['https://s.contoh/ows?SERVICE=WMTS&REQUEST=GetCapabilities', 'wmts'],
    ['https://s.contoh/wmts/1.0.0/WMTSCapabilities.xml', 'wmts'],
    ['https://s.contoh/ows?request=GetTile&layer=a', 'wmts'],
    ['https://s.contoh/cgi?map=/a.map&request=GetMap&layers=a', 'wms'],
  ])('services: %s', (typed, guess) => expect(kindOf(typed)).toBe(guess));

  it.each([
    ['', 'address-empty'],
    ['u.contoh/{z}/{x}/{y}', 'address-unreadable'],
    ['javascript:alert(1)', 'address-unreadable'],
    ['ftp://u.contoh/{z}/{x}/{y}', 'address-unreadable'],
    ['https://u.contoh/{z}/{x}.png', 'address-placeholder'],
  ])('refuses %j', (typed, code) => expect(kindOf(typed)).toBe(code));
});

describe('sampleTileUrl', () => {
  // The tile of Pekalongan at zoom 12, from the tile formula of OpenStreetMap.
  const camera = { center: [109.675, -6.889], zoom: 12.2 } as const;

  it('fills the tile under the middle of the map', () => {
    expect(sampleTileUrl('{z}/{x}/{y}', camera, 0, 19)).toBe('12/3295/2126');
    expect(sampleTileUrl('{z}/{x}/{-y}', camera, 0, 19)).toBe('12/3295/1969');
    expect(sampleTileUrl('{z}', camera, 0, 8)).toBe('8');
  });

  it('fills a box in metres that holds the place', () => {
    const [west, south, east, north] = sampleTileUrl('{bbox-epsg-3857}', camera, 0, 22)
      .split(',')
      .map(Number);
    const [x, y] = [12_208_965, -768_740];
    expect(west < x && x < east && south < y && y < north).toBe(true);
    expect(east - west).toBeCloseTo(40_075_016.68 / 4096, 1);
  });
});
