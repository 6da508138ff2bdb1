import { describe, expect, it } from 'vitest';
import { archiveTemplate, splitArchiveUrl } from './archive-address.ts';
import { backdropPlan, sourceKey } from './plan.ts';
import { rowsFromSouth, splitTileUrl, tileTemplate } from './tile-address.ts';
import { vectorLayers } from './vector-look.ts';

describe('addresses', () => {
  it('carry the typed address through MapLibre', () => {
    const template = tileTemplate('3', 'https://u.contoh/{z}/{x}/{-y}.png?k=a/b');
    expect(template).toBe('deliniasi-tiles://3/https://u.contoh/{z}/{x}/{y}.png?k=a/b');
    expect(splitTileUrl(template)).toEqual({
      server: '3',
      address: 'https://u.contoh/{z}/{x}/{y}.png?k=a/b',
    });
    expect(rowsFromSouth('https://u.contoh/{z}/{x}/{-y}.png')).toBe(true);
  });

  it('name a tile of a file', () => {
    const url = archiveTemplate('7').replace('{z}', '12').replace('{x}', '3').replace('{y}', '4');
    expect(splitArchiveUrl(url)).toEqual({ archive: '7', z: 12, x: 3, y: 4 });
    expect(splitArchiveUrl('deliniasi-pmtiles://7/a/b/c')).toBeNull();
  });
});

describe('backdropPlan', () => {
  const tiles = (url: string, opacity = 1, id = 'a') =>
    ({ id, opacity, source: { kind: 'tiles', url, attribution: '', minZoom: 0, maxZoom: 19 } }) as const;
  const present = (...all: ReturnType<typeof tiles>[]) =>
    new Map(all.map(({ id, source }) => [id, sourceKey(source)]));

  it('opens what is new and seen, and asks nothing of what is not seen', () => {
    expect(backdropPlan(new Map(), [tiles('u'), tiles('v', 0, 'b')]).open.map(({ id }) => id)).toEqual(['a']);
  });

  it('loads nothing again for another opacity', () => {
    expect(backdropPlan(present(tiles('u')), [tiles('u', 0.3)])).toEqual({ drop: [], open: [] });
    expect(backdropPlan(present(tiles('u')), [tiles('u', 0)])).toEqual({ drop: [], open: [] });
  });

  it('drops what has gone, and what has another source now', () => {
    expect(backdropPlan(present(tiles('u')), []).drop).toEqual(['a']);
    const changed = backdropPlan(present(tiles('u')), [tiles('v')]);
    expect([changed.drop, changed.open.length]).toEqual([['a'], 1]);
  });

  it('moves a scan by its corners without loading it', () => {
    const scan = (x: number) =>
      ({
        kind: 'image',
        key: 'k',
        file: new Blob(),
        corners: [
          [x, 1],
          [1, 1],
          [1, 0],
          [0, 0],
        ],
      }) as const;
    expect(sourceKey(scan(0))).toBe(sourceKey(scan(0.5)));
  });
});

describe('vector tiles', () => {
  it('have grounds below lines, one of each for every layer', () => {
    expect(vectorLayers('p', 's', ['water', 'jalan']).map(({ id }) => id)).toEqual([
      'p-ground-0',
      'p-ground-1',
      'p-lines-0',
      'p-lines-1',
    ]);
  });
});
