import type { Note } from '../../domain/note.ts';
import type { Text } from '../../domain/text.ts';
import type { Report } from '../report.ts';
import { both, html, jsonBlock, raw } from './markup.ts';
import { viewerContent } from './viewer-content.ts';

/** Where the page takes in the geometry of its map, and what is to be said of it; no text of a file can be a comment. */
export const MAP_DATA = raw('<!--map-data-->');
export const MAP_NOTE = raw('<!--map-note-->');

/** What a file that goes round by message should not pass, in bytes. */
const PAGE_LIMIT = 3_000_000;

/** Metres by which lines may move: the first with which the page keeps to the limit is taken. */
const TOLERANCES = [0, 0.1, 0.25, 0.5, 1, 2, 5] as const;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** The finished page, and what its reader should know of its map and its size. */
export function withMapData(
  page: string,
  report: Report,
  limit = PAGE_LIMIT,
): { readonly page: string; readonly notes: readonly Note[] } {
  const room = limit - bytesOf(page) - NOTE_BYTES;
  for (const tolerance of TOLERANCES) {
    const block = jsonBlock('map-data', viewerContent(report, tolerance)).markup;
    const isLast = tolerance === TOLERANCES.at(-1);
    const isOver = bytesOf(block) > room;
    if (isOver && !isLast) continue;
    const said = tolerance === 0 ? '' : html`<p class="help">${both(thinnedWords(tolerance))}</p>`.markup;
    const whole = page.replace(MAP_NOTE.markup, () => said).replace(MAP_DATA.markup, () => block);
    return {
      page: whole,
      notes: [...(tolerance === 0 ? [] : [thinned(tolerance)]), ...(isOver ? [large(bytesOf(whole))] : [])],
    };
  }
  throw new Error('there is a last tolerance');
}

const NOTE_BYTES = 500;

const metres = (value: number): string => value.toLocaleString('id-ID');

const thinnedWords = (tolerance: number): Text => ({
  id: `Garis pada peta ini disederhanakan, paling jauh ${metres(tolerance)} m, dan kepingan yang lebih kecil dari itu tidak digambar, agar berkasnya kecil. Semua angka dihitung dari bentuk penuh.`,
  en: `Lines of this map are simplified, by ${metres(tolerance)} m at most, and pieces smaller than that are not drawn, to keep the file small. All figures are of the full shapes.`,
});

const thinned = (tolerance: number): Note => ({
  severity: 'info',
  code: 'page-map-simplified',
  place: {},
  message: thinnedWords(tolerance),
});

const large = (bytes: number): Note => ({
  severity: 'warning',
  code: 'page-large',
  place: {},
  message: {
    id: `Halaman HTML ini ${megabytes(bytes)} MB, lebih dari 3 MB: area atau titik sudutnya sangat banyak. Untuk dikirim lewat pesan, pakai PDF atau bagi kota menjadi beberapa laporan.`,
    en: `This HTML page has ${megabytes(bytes)} MB, more than 3 MB: it has very many areas or vertices. For messages, send the PDF or split the city into several reports.`,
  },
});

const megabytes = (bytes: number): string =>
  (bytes / 1_000_000).toLocaleString('id-ID', { maximumFractionDigits: 1 });
