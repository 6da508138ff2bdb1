import { expect, it } from 'vitest';
import { describe as describeArchive } from './archive.ts';
import { plainText } from './attribution.ts';
import { keptSize } from './image.ts';

it('says in words whom a backdrop is owed to', () => {
  expect(plainText('&copy; <a href="https://x.contoh">Peta &amp; Co</a>\n kontributor')).toBe(
    '© Peta & Co kontributor',
  );
});

it('keeps a picture to 4,096 pixels a side', () => {
  expect(keptSize(4096, 100)).toEqual([4096, 100]);
  expect(keptSize(9000, 6000)).toEqual([4096, 2731]);
  expect(keptSize(20_000, 2)).toEqual([4096, 1]);
});

it('vector tiles are named by the file, whatever else it says', () => {
  expect(describeArchive({ vector_layers: [{ id: 'roads' }, { name: 'x' }, null], attribution: 3 })).toEqual({
    layers: ['roads'],
    attribution: '',
  });
  expect(describeArchive('nonsense').layers).toEqual([]);
});
