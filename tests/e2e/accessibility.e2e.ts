import { describe } from 'vitest';
import { expectNoAxeViolations } from './support/axe.ts';
import { comparedFigures, openUnit } from './support/compare-screen.ts';
import { test, viewports } from './support/test.ts';

describe.each([
  ['laptop', 'light'],
  ['laptop', 'dark'],
  ['phone', 'light'],
  ['phone', 'dark'],
] as const)('axe on a %s, %s', (device, colorScheme) => {
  test('the Bandingkan screen', async ({ openApp }) => {
    const { page } = await openApp('', { viewport: viewports[device], colorScheme });
    await comparedFigures(page);
    await expectNoAxeViolations(page);
    await openUnit(page, 'Roban');
    await expectNoAxeViolations(page);
  });

  test('the Data screen', async ({ openApp }) => {
    const { page } = await openApp('#/data', { viewport: viewports[device], colorScheme });
    await page.getByRole('button', { name: 'Buka berkas' }).waitFor();
    await page.getByText('2 dimuat').waitFor();
    await expectNoAxeViolations(page);
  });
});
