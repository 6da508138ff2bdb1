import { comparedFigures, expectTotal } from './support/compare-screen.ts';
import { goOffline } from './support/offline.ts';
import { test } from './support/test.ts';

test('works without the network after the first visit', async ({ openApp, site }) => {
  const { page } = await openApp();
  await comparedFigures(page);
  await page.getByText('tersimpan').waitFor();
  await goOffline(page, site);
  await page.reload();
  await comparedFigures(page);
  await expectTotal(page, 'Sebelum', '74,03 ha');
});
