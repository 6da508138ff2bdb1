import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectNoAxeViolations } from './support/axe.ts';
import { comparedFigures, unitFigures } from './support/compare-screen.ts';
import { openPanel, plain, press, said, startShow, wall } from './support/show.ts';
import { test, viewports } from './support/test.ts';

/** Reads the panel: titles of the scenes in their order. */
async function listed(page: Page): Promise<string[]> {
  const rows = await page.getByRole('region', { name: 'Adegan' }).getByRole('checkbox').all();
  const labels = await Promise.all(rows.map((row) => row.getAttribute('aria-label')));
  return labels.map((label) => (label ?? '').replace(/^Sajikan /, ''));
}

test('a clicker walks through all scenes, and their figures are those of the comparison', async ({
  openApp,
}) => {
  const { page } = await openApp('', { viewport: viewports.projector });
  await comparedFigures(page);
  const rows = await unitFigures(page);
  await page.getByRole('button', { name: 'Sajikan', exact: true }).click();
  await startShow(page);
  const titles = ['Pembuka'];
  const looks = ['change'];
  const shown: string[] = [];
  for (;;) {
    const look = (await wall(page).getAttribute('data-look')) ?? '';
    const title = (await said(page)).split('.')[0];
    if (title !== titles.at(-1)) titles.push(title);
    looks.push(look);
    if (look === 'waterfall' || look === 'axis') await page.locator('[data-chart="drawn"] svg').waitFor();
    if (look === 'change' && title !== 'Pembuka') shown.push(await unitOnWall(page, title));
    expect(await cutWords(page), `${title}, ${look}`).toEqual([]);
    if (look === 'page') break;
    await press(page, 'PageDown');
  }
  expect(titles[0]).toBe('Pembuka');
  expect(titles.at(-1)).toBe('Penutup: tabel neraca');
  expect(new Set(looks)).toEqual(new Set(['change', 'waterfall', 'axis', 'before', 'after', 'page']));
  const expected = rows.filter((row) => !/ 0,00 ha, bertambah 0,00 ha0,00 ha$/.test(row));
  expect(new Set(shown)).toEqual(new Set(expected.filter((row) => !row.startsWith('Di luar'))));
  // The table says the same once more, and its sum is that of the headline.
  const table = wall(page).getByRole('table');
  expect(await table.locator('tbody tr').count()).toBe(shown.length);
  await expect
    .poll(async () => plain(await table.locator('tfoot').textContent()))
    .toBe('Jumlah74,0330,98−43,05+27,5958,57−15,46');
});

/** Words of the wall that reach beyond the column they stand in. */
const cutWords = (page: Page): Promise<readonly string[]> =>
  wall(page)
    .locator('section p, section h1, section strong')
    .evaluateAll((elements) =>
      elements
        .filter((element) => {
          const column = element.closest('section');
          const range = document.createRange();
          range.selectNodeContents(element);
          return (
            column !== null && range.getBoundingClientRect().right > column.getBoundingClientRect().right + 1
          );
        })
        .map((element) => element.textContent ?? ''),
    );

/** As the list of the Bandingkan screen says it. */
async function unitOnWall(page: Page, title: string): Promise<string> {
  const figure = async (kind: string) =>
    plain(await wall(page).locator(`li [data-tone="${kind}"]`).textContent());
  const net = plain(await wall(page).locator('[data-big] strong').textContent());
  return `${title}berkurang ${await figure('reduced')} ha, bertambah ${await figure('added')} ha${net} ha`;
}

test('a scene is found by its name or number, and S shows the other state', async ({ openApp }) => {
  const { page } = await openApp('#/sajikan', { viewport: viewports.projector });
  await startShow(page);
  await page.keyboard.press('Shift+K');
  await page.keyboard.type('uala');
  await page.keyboard.press('Enter');
  await expect.poll(() => said(page)).toMatch(/^Kuala\. SK 2016/);
  await expect.poll(() => page.url()).toMatch(/adegan=unit:61\./);
  await page.keyboard.press('s');
  await expect.poll(() => said(page)).toMatch(/^Kuala\. SK 2020/);
  expect(plain(await wall(page).locator('[data-chip]').textContent())).toBe('SesudahSK 2020');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect.poll(() => said(page)).toMatch(/^Lini masa/);
  await page.keyboard.press('End');
  await expect.poll(() => said(page)).toMatch(/^Penutup/);
  await page.keyboard.press('Home');
  await expect.poll(() => said(page)).toMatch(/^Pembuka/);
});

test('the picture is frozen, blanked and pointed at', async ({ openApp }) => {
  const { page } = await openApp('#/sajikan', { viewport: viewports.projector });
  await startShow(page);
  await page.keyboard.type('fl');
  const strip = page.getByRole('complementary', { name: 'Strip penyaji' });
  await strip.getByText('beku pada Pembuka').waitFor();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await strip.getByText('Lini masa').first().waitFor();
  expect(await said(page)).toMatch(/^Pembuka/);
  await page.mouse.move(700, 300);
  await page.mouse.move(760, 340);
  await page.locator('[data-laser-dot][data-lit]').waitFor();
  await page.keyboard.press('f');
  await expect.poll(() => said(page)).toMatch(/^Lini masa/);
  await page.keyboard.press('.');
  await page.locator('[data-blank]').waitFor();
  await page.keyboard.press('PageDown');
  await page.locator('[data-blank]').waitFor({ state: 'detached' });
  expect(await wall(page).getAttribute('data-look')).toBe('axis');
});

test('keys of the page rest during a show, and Escape returns to where one was', async ({ openApp }) => {
  const { page } = await openApp('#/sajikan', { viewport: viewports.projector });
  await openPanel(page);
  await expect.poll(() => page.url()).toContain('peta=');
  const address = page.url();
  await page.keyboard.press('F5');
  await wall(page).waitFor();
  for (const key of ['1', 'Escape', 'x', 'Escape', 'Control+z']) await page.keyboard.press(key);
  expect(await page.locator('[data-announcer]').count()).toBe(1);
  for (let step = 0; step < 4; step++) await press(page, 'PageDown');
  await page.keyboard.press('Escape');
  await wall(page).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Mulai sajian F5' }).waitFor();
  await expect.poll(() => page.url()).toBe(address);
  expect(await page.locator('[inert]').count()).toBe(0);
});

test('the order made by hand is kept after a reload, and can be undone', async ({ openApp }) => {
  const { page } = await openApp('#/sajikan', { serviceWorkers: 'allow' });
  await openPanel(page);
  const byChange = await listed(page);
  const third = byChange[2];
  const handle = page.getByRole('button', { name: new RegExp(`^Pindahkan ${third}:`) });
  await handle.focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => listed(page)).toEqual([byChange[0], third, byChange[1], ...byChange.slice(3)]);
  await page.getByRole('checkbox', { name: `Sajikan ${byChange[3]}`, exact: true }).uncheck();
  await page.getByRole('button', { name: new RegExp(`^\\d+ ?${third}`) }).click();
  await page.getByRole('textbox', { name: 'Catatan penyaji' }).fill('Tanyakan lurah.');
  await page.getByRole('textbox', { name: 'Catatan penyaji' }).blur();
  await page.getByText('tersimpan').waitFor();
  const order = await listed(page);
  await expect.poll(() => page.url()).toContain('adegan=unit:');
  await page.reload();
  await openPanel(page);
  await expect.poll(() => listed(page)).toEqual(order);
  expect(await page.getByRole('checkbox', { name: `Sajikan ${byChange[3]}`, exact: true }).isChecked()).toBe(
    false,
  );
  // The address knows the chosen scene, and the notes are those written to it.
  expect(await page.getByRole('textbox', { name: 'Catatan penyaji' }).inputValue()).toBe('Tanyakan lurah.');
  await page.getByRole('button', { name: 'Urut menurut perubahan' }).click();
  await expect.poll(() => listed(page)).toEqual(byChange);
  await page.keyboard.press('Control+z');
  await expect.poll(() => listed(page)).toEqual(order);
});

test('a scene is dragged to its place', async ({ openApp }) => {
  const { page } = await openApp('#/sajikan');
  await openPanel(page);
  const byChange = await listed(page);
  const middle = async (title: string) => {
    const box = await page.getByRole('button', { name: new RegExp(`^Pindahkan ${title}:`) }).boundingBox();
    if (!box) throw new Error(`no handle of ${title}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const [from, to] = [await middle(byChange[4]), await middle(byChange[1])];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
  const moved = byChange.toSpliced(4, 1).toSpliced(1, 0, byChange[4]);
  await expect.poll(() => listed(page)).toEqual(moved);
});

test('a show runs by itself until a key is pressed, in a window and awake, and waits while it is hidden', async ({
  openApp,
}) => {
  const { page } = await openApp('#/sajikan', { viewport: viewports.projector });
  await openPanel(page);
  await page.evaluate(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('not here'));
    const root = document.documentElement.dataset;
    const request = () => {
      root.locks = String(Number(root.locks ?? 0) + 1);
      return Promise.resolve({ release: () => Promise.resolve() });
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
  });
  const setHidden = (hidden: boolean) =>
    page.evaluate((isHidden) => {
      Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  const look = () => wall(page).getAttribute('data-look');
  await page.getByRole('spinbutton', { name: 'Detik tiap langkah' }).fill('3');
  await page.getByRole('button', { name: 'Putar sendiri' }).click();
  await wall(page).waitFor();
  await page.getByText('Peramban tidak mengizinkan layar penuh').waitFor();
  expect(await page.locator('html').getAttribute('data-locks')).toBe('1');
  await expect.poll(look, { timeout: 20_000 }).toBe('waterfall');
  await setHidden(true);
  await page.waitForTimeout(4500);
  expect(await look()).toBe('waterfall');
  await setHidden(false);
  expect(await page.locator('html').getAttribute('data-locks')).toBe('2');
  await expect.poll(look, { timeout: 20_000 }).toBe('axis');
  await page.keyboard.press('PageDown');
  expect(await look()).toBe('axis');
  await page.waitForTimeout(4500);
  expect(await look()).toBe('axis');
  // Hands that are on it do as they like.
  await press(page, 'PageDown');
});

test('an address opens at its scene', async ({ openApp }) => {
  const { page } = await openApp('#/sajikan?adegan=unit:61.72.04.1006', { viewport: viewports.projector });
  await openPanel(page);
  const chosen = page.getByRole('region', { name: 'Adegan' }).locator('[aria-expanded="true"]');
  await chosen.waitFor();
  const title = plain(await chosen.textContent());
  // Full screen needs a hand: a large button begins at the scene of the link.
  const invitation = page.getByRole('region', { name: 'Mulai sajian dari tautan' });
  await expectNoAxeViolations(page);
  await invitation.getByRole('button', { name: 'Mulai', exact: true }).click();
  await expect.poll(() => said(page)).not.toMatch(/^Pembuka/);
  expect(title).toContain((await said(page)).split('.')[0]);
  await page.keyboard.press('Escape');
  await wall(page).waitFor({ state: 'detached' });
  expect(await invitation.count()).toBe(0);
  await page.goto(`${page.url().split('#')[0]}#/sajikan?adegan=closing`);
  await chosen.filter({ hasText: 'Penutup' }).waitFor();
  await page.keyboard.press('Shift+F5');
  await expect.poll(() => said(page)).toMatch(/^Penutup/);
});

describe.each([
  ['projector', 'dark'],
  ['projector', 'light'],
  ['phone', 'dark'],
] as const)('axe on a %s, %s', (device, theme) => {
  test('Sajikan and its show', async ({ openApp }) => {
    const { page } = await openApp('#/sajikan', { viewport: viewports[device] });
    await openPanel(page);
    if (theme === 'light') await page.getByText('Terang', { exact: true }).click();
    await page
      .getByRole('button', { name: /Lini masa/ })
      .last()
      .click();
    await expectNoAxeViolations(page);
    await startShow(page);
    await expectNoAxeViolations(page);
    await page.keyboard.press('n');
    await page.keyboard.press('?');
    await expectNoAxeViolations(page);
    await page.keyboard.press('?');
    await page.keyboard.press('/');
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    for (let step = 0; step < 6; step++) {
      await press(page, 'PageDown');
      if (step > 1) await expectNoAxeViolations(page);
    }
    await page.keyboard.press('End');
    await expectNoAxeViolations(page);
  });
});

test('without two states the screen teaches what to do', async ({ openApp }) => {
  const { page } = await openApp('#/data');
  await page.getByText('2 dimuat').waitFor();
  await page
    .getByRole('button', { name: /Proyek/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: /^Nama proyek baru/ }).fill('Kota kosong');
  await page.getByRole('button', { name: 'Buat', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Sajikan', exact: true }).click();
  await page.getByRole('heading', { name: 'Belum ada yang dapat disajikan' }).waitFor();
  await expectNoAxeViolations(page);
});
