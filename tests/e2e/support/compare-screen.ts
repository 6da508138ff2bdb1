import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export type Side = 'Sebelum' | 'Sesudah';

/** Names of the states a side can be, in the order of time. */
export const statesOf = (page: Page, side: Side): Promise<string[]> =>
  page.getByRole('combobox', { name: side }).locator('option').allTextContents();

export async function chooseState(page: Page, side: Side, name: string): Promise<void> {
  await page.getByRole('combobox', { name: side }).selectOption({ label: name });
}

/** Waits until the figures on screen are those of what is chosen. */
export async function comparedFigures(page: Page): Promise<void> {
  await page.locator('[aria-busy="false"]').waitFor();
}

const totalOf = (page: Page, side: Side): Locator =>
  page.locator('label', { has: page.getByRole('combobox', { name: side }) }).locator('small');

/** Waits for the total of a side to stand as people read it: "74,03 ha". */
export async function expectTotal(page: Page, side: Side, hectares: string): Promise<void> {
  await expect.poll(() => readText(totalOf(page, side))).toBe(hectares);
}

/** The three grounds of the headline: tetap, berkurang, bertambah. */
export async function expectHeadline(
  page: Page,
  kind: 'Tetap' | 'Berkurang' | 'Bertambah',
  hectares: string,
): Promise<void> {
  const ground = page.getByRole('region', { name: 'Jumlah' }).getByRole('button', { name: kind });
  await expect.poll(() => readText(ground.locator('b'))).toBe(hectares);
}

/** Chooses a kelurahan in the list and gives its card. */
export async function openUnit(page: Page, name: string): Promise<Locator> {
  await page.getByPlaceholder('Cari kelurahan').or(page.getByLabel('Cari kelurahan')).first().fill(name);
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click();
  const card = page.getByRole('complementary', { name: 'Rincian' });
  await card.getByRole('heading', { name }).waitFor();
  return card;
}

/** A row of the card's table as it reads. */
export const cardRow = (card: Locator, label: string): Promise<string> =>
  readText(card.getByRole('row', { name: label }).first().locator('td'));

/** With plain spaces: on screen, a number and its unit are kept on one line. */
const readText = async (element: Locator): Promise<string> =>
  ((await element.textContent()) ?? '').replaceAll('\u00a0', ' ');

/** Every row of the list of kelurahan as it reads; only what is in sight is drawn, so the list is gone through. */
export async function unitFigures(page: Page): Promise<string[]> {
  const list = page.getByRole('list', { name: 'Kelurahan' });
  const rows = await list.evaluate(async (element) => {
    const found = new Map<number, string>();
    const scroller = element.parentElement ?? element;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let top = 0; top < scroller.scrollHeight; top += scroller.clientHeight) {
      scroller.scrollTop = top;
      await frame();
      await frame();
      for (const row of element.children)
        found.set(Number(row.getAttribute('aria-posinset')), row.textContent ?? '');
    }
    return [...found.values()];
  });
  return rows.map((row) => row.replaceAll('\u00a0', ' '));
}
