import { dropFiles } from './support/drop.ts';
import { test } from './support/test.ts';

const ring = [
  [108.96, 0.91],
  [108.962, 0.91],
  [108.962, 0.912],
  [108.96, 0.912],
  [108.96, 0.91],
];

test('files dropped while the example is still being read wait their turn', async ({ openApp }) => {
  const { page } = await openApp('#/data');
  await page.getByText('Buka berkas').waitFor();
  const feature = {
    type: 'Feature',
    properties: { RT_RW: 'RT001-RW001', Luas_Kumuh: 4.9 },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
  const text = JSON.stringify({ type: 'FeatureCollection', features: [feature] });
  await dropFiles(page, [{ name: 'SK 2030.geojson', bytes: new TextEncoder().encode(text) }]);
  const dialog = page.getByRole('dialog');
  await dialog.getByText('SK 2030.geojson').first().waitFor();
  await dialog.getByRole('button', { name: /^Muat/ }).click();
  await page.getByText('1 dimuat').waitFor();
});
