import type { Locator, Page } from 'playwright-core';

/** Longitude, latitude in degrees. */
export type Place = readonly [number, number];

interface View {
  readonly center: Place;
  readonly zoom: number;
}

/** CSS pixels of the whole earth at zoom 0. */
const WORLD = 512;

const mercator = ([longitude, latitude]: Place, zoom: number): Place => {
  const world = WORLD * 2 ** zoom;
  const sine = Math.sin((latitude * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [((longitude + 180) / 360) * world, y * world];
};

/** An address that shows the Draw screen with this SK and this view. */
export const drawAddress = (decree: string, { center, zoom }: View): string =>
  `#/gambar?sk=${encodeURIComponent(decree)}&peta=${center[0]},${center[1]},${zoom}`;

/** Where a place of the ground is on the page, as long as the map stands as its address says. */
export async function pixelOf(
  page: Page,
  place: Place,
  { center, zoom }: View,
): Promise<{ x: number; y: number }> {
  const box = await page.locator('.map-pane-primary').boundingBox();
  if (!box) throw new Error('there is no map');
  const [x, y] = mercator(place, zoom);
  const [cx, cy] = mercator(center, zoom);
  return { x: box.x + box.width / 2 + x - cx, y: box.y + box.height / 2 + y - cy };
}

/** Waits until the SK can be drawn on: its map, the overlay engine and its findings are there. */
export async function readyToDraw(page: Page): Promise<void> {
  await page.locator('[data-command="tool-polygon"]:not([aria-disabled])').waitFor({ state: 'attached' });
  await page.locator('.map-pane-primary:not([data-state])').waitFor();
  await page.getByRole('status').filter({ hasText: 'Klik area' }).waitFor();
  await page.getByRole('tab', { name: /Periksa/ }).waitFor();
}

/** Starts an SK as a copy of what is left of the last one. */
export async function startCopy(page: Page, name: string): Promise<void> {
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Mulai SK baru' });
  await dialog.getByLabel('Nama SK').fill(name);
  await dialog.getByRole('button', { name: 'Mulai SK' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText(`terhadap SK 2020`).first().waitFor();
}

const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ').trim();

/** Hectares drawn and number of areas, as the head of the panel says them: "56,23 ha 57 area". */
export const totalsOf = async (page: Page): Promise<string> =>
  plain(
    await page
      .getByRole('region', { name: 'SK yang digambar' })
      .locator('strong')
      .locator('..')
      .textContent(),
  );

/** Figures of what is chosen or in the hand, as the live card says them; null: it is not there, or is still computing. */
export async function liveFigures(page: Page): Promise<Readonly<Record<string, string>> | null> {
  const card = page.getByRole('region', { name: 'Angka langsung' });
  if ((await card.count()) === 0 || (await card.getAttribute('data-old')) === 'true') return null;
  const figures: Record<string, string> = { luas: plain(await card.locator('strong').textContent()) };
  for (const row of await card.locator('dl > div').all())
    figures[plain(await row.locator('dt').textContent())] = plain(await row.locator('dd').textContent());
  return figures;
}

/** The row of an area in the panel. */
export const areaRow = (page: Page, name: string): Locator =>
  page.getByRole('listbox', { name: 'Area' }).getByRole('option').filter({ hasText: name }).first();
