import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projector } from '../geo/crs/project.ts';
import { paintedGround } from './ground.ts';
import { tileCover } from './tile-cover.ts';
import { metresOfTilePixel, placeOfTile, tilePlace, tileUrl } from './tile-grid.ts';

const UTM_49S = 32_749;

/** Ground of so many metres about a place, in pixels of a metre or more. */
function groundAt(place: readonly [number, number], width: number, height: number) {
  const [x, y] = projector(UTM_49S)?.forward(place) ?? [0, 0];
  const ground = paintedGround(
    UTM_49S,
    [x - width / 2, y - height / 2, x + width / 2, y + height / 2],
    [Math.round(width), Math.round(height)],
  );
  if (!ground) throw new Error('no such plane');
  return ground;
}

const anywhere = { minZoom: 0, maxZoom: 22, bounds: null };
const place = fc.tuple(
  fc.double({ min: 95, max: 141, noNaN: true }),
  fc.double({ min: -11, max: 6, noNaN: true }),
);
const inJava = fc.tuple(
  fc.double({ min: 108.5, max: 113.5, noNaN: true }),
  fc.double({ min: -8, max: -6, noNaN: true }),
);

describe('the grid of tiles', () => {
  it('takes a place to its tile and back', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 22 }), ([longitude, latitude], zoom) => {
        const [x, y] = placeOfTile(zoom, tilePlace(zoom, [longitude, latitude]));
        expect(Math.hypot(x - longitude, y - latitude)).toBeLessThan(1e-9);
      }),
    );
  });

  it('is that of web maps: known tiles, by every kind of address', () => {
    const [x, y] = tilePlace(14, [109.6753, -6.8886]);
    const tile = { z: 14, x: Math.floor(x), y: Math.floor(y) };
    // Pekalongan, by the formula of the OpenStreetMap wiki (Slippy map tilenames).
    expect(tile).toEqual({ z: 14, x: 13183, y: 8506 });
    expect(tileUrl('https://u/{z}/{x}/{y}.png', tile)).toBe('https://u/14/13183/8506.png');
    expect(tileUrl('https://u/{z}/{x}/{-y}.png', tile)).toBe('https://u/14/13183/7877.png');
    const [west, south, east, north] = tileUrl('{bbox-epsg-3857}', tile).split(',').map(Number);
    const mercator = projector(3857);
    const corner = mercator?.inverse([west, north]) ?? [];
    expect(corner[0]).toBeCloseTo(placeOfTile(14, [13183, 8506])[0], 9);
    expect(corner[1]).toBeCloseTo(placeOfTile(14, [13183, 8506])[1], 9);
    expect(east - west).toBeCloseTo(north - south, 6);
  });
});

describe('tileCover', () => {
  it('covers every pixel of the ground', () => {
    fc.assert(
      fc.property(
        inJava,
        fc.integer({ min: 200, max: 3000 }),
        fc.integer({ min: 200, max: 3000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (at, width, height, across, down) => {
          const ground = groundAt(at, width, height);
          const { tiles } = tileCover(ground, 4, anywhere);
          const [{ z }] = tiles ?? [];
          const [x, y] = tilePlace(z, ground.toGround([across * ground.width, down * ground.height]));
          expect(tiles).toContainEqual({ z, x: Math.floor(x), y: Math.floor(y) });
        },
      ),
    );
  });

  it('takes tiles as fine as the paper, give or take the step from zoom to zoom', () => {
    const ground = groundAt([109.67, -6.89], 500, 500);
    for (const wanted of [0.3, 0.5, 0.7, 1, 1.6, 2.4, 4]) {
      const { metresPerPixel } = tileCover(ground, wanted, anywhere);
      expect(metresPerPixel / wanted).toBeLessThanOrEqual(1.25);
      expect(metresPerPixel / wanted).toBeGreaterThan(0.62);
    }
    const coarse = tileCover(ground, 0.3, { ...anywhere, maxZoom: 15 });
    expect(coarse.metresPerPixel).toBeCloseTo(metresOfTilePixel(15, ground.middle[1]), 6);
  });

  it('asks for nothing where there is nothing, and never for more than a server can be asked for', () => {
    const ground = groundAt([109.67, -6.89], 30_000, 30_000);
    expect(tileCover(ground, 0.2, { ...anywhere, bounds: [100, -1, 101, 0] }).tiles).toEqual([]);
    const many = tileCover(ground, 0.2, anywhere).tiles ?? [];
    expect(many.length).toBeGreaterThan(300);
    expect(many.length).toBeLessThanOrEqual(1500);
    expect(tileCover(ground, 0.2, { ...anywhere, minZoom: 20 }).tiles).toBeNull();
  });
});
