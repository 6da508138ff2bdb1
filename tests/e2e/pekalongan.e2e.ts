import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { describeWithSharedData, sharedData } from '../support/shared-data.ts';
import { cardRow, comparedFigures, expectHeadline, expectTotal, openUnit } from './support/compare-screen.ts';
import { dropFiles } from './support/drop.ts';
import { test } from './support/test.ts';

const shared = (name: string) => ({
  name,
  bytes: readFileSync(sharedData(`pekalongan/${name}`) ?? ''),
});

describeWithSharedData('Pekalongan', () => {
  test('two KMZs dropped give the figures of the reference, and Tirto its card', async ({ openApp }) => {
    const { page } = await openApp('#/data');
    await page.getByText('2 dimuat').waitFor();
    await dropFiles(page, [shared('sk2020.kmz'), shared('sk2024.kmz')]);
    await page.getByRole('dialog').getByRole('button', { name: /^Muat/ }).click();
    // The example is left alone: the city's own files make a project of their own, named after it.
    await page.getByRole('heading', { name: 'Kota Pekalongan' }).waitFor();
    await page.getByRole('button', { name: 'Bandingkan', exact: true }).click();
    await comparedFigures(page);
    await expectTotal(page, 'Sebelum', '518,73 ha');
    await expectTotal(page, 'Sesudah', '143,96 ha');
    await expectHeadline(page, 'Tetap', '138,82 ha');
    await expectHeadline(page, 'Berkurang', '379,91 ha');
    await expectHeadline(page, 'Bertambah', '5,13 ha');
    const card = await openUnit(page, 'Tirto');
    await expect.poll(() => cardRow(card, 'Sebelum')).toBe('54,42 ha');
    await expect.poll(() => cardRow(card, 'Sesudah')).toBe('8,15 ha');
  });
});
