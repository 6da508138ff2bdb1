import { describe, expect } from 'vitest';
import { comparedFigures } from './support/compare-screen.ts';
import { dropFiles } from './support/drop.ts';
import { test } from './support/test.ts';

const text = (content: string) => new TextEncoder().encode(content);
const square = '[[[109,0.9],[109.001,0.9],[109.001,0.901],[109,0.901],[109,0.9]]]';
const feature = (properties: string, coordinates = square) =>
  `{"type":"FeatureCollection","features":[{"type":"Feature","properties":${properties},"geometry":{"type":"Polygon","coordinates":${coordinates}}}]}`;

describe('bad input is answered, and nothing else is lost', () => {
  test.for([
    { name: 'kosong.geojson', content: '' },
    { name: 'terpotong.geojson', content: feature('{}').slice(0, 120) },
    { name: 'bukan-peta.kmz', content: 'PK bukan zip' },
    { name: 'foto.jpg', content: '\u00ff\u00d8\u00ff\u00e0' },
    { name: 'satu-baris.geojson', content: '['.repeat(10_000_000) },
  ])('$name', async ({ name, content }, { openApp }) => {
    const { page } = await openApp('#/data');
    await page.getByText('2 dimuat').waitFor();
    await dropFiles(page, [{ name, bytes: text(content) }]);
    await page.getByText(name).first().waitFor();
    await page.getByText('2 dimuat').waitFor();
    await page.getByRole('button', { name: 'Bandingkan', exact: true }).click();
    await comparedFigures(page);
  });

  test('names and keys of a file are never executed', async ({ openApp }) => {
    const { page } = await openApp('#/data');
    await page.getByText('2 dimuat').waitFor();
    const properties =
      '{"Kawasan":"<img src=x onerror=\\"document.title=\'dijalankan\'\\">","__proto__":{"polluted":true},"constructor":"x","LUAS_HA":"1,23"}';
    await dropFiles(page, [{ name: 'SK 2021 <script>.geojson', bytes: text(feature(properties)) }]);
    await page.getByRole('dialog').getByRole('button', { name: /^Muat/ }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByText('1 dimuat').waitFor();
    await page
      .getByText(/<script>/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Bandingkan', exact: true }).click();
    expect(await page.title()).not.toBe('dijalankan');
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  });
});
