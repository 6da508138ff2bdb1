import { expect, it } from 'vitest';
import { fileName } from './file-name.ts';

it('names a file by the city and both states', () => {
  expect(fileName(['Kota Singkawang', 'SK 2016', 'SK 2020 · BA 2021'], 'csv')).toBe(
    'kota-singkawang_sk-2016_sk-2020-ba-2021.csv',
  );
});

it('leaves nothing in it that a file system would refuse', () => {
  expect(fileName(['../é<script>', 'a/b:c'], 'geojson')).toBe('e-script_a-b-c.geojson');
  expect(fileName(['', '???'], 'csv')).toBe('deliniasi.csv');
});
