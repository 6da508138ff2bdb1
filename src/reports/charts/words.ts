import type { Text } from '../../domain/text.ts';
import type { BarKind } from './paint.ts';

/** Words that stand in the charts and their tables. */
export const CHART_WORDS = {
  slum: { id: 'luas kumuh', en: 'slum area' },
  leftOf: { id: 'Sisa', en: 'Left of' },
  afterMinute: { id: 'setelah', en: 'after' },
  handledGroup: { id: 'Tertangani', en: 'Handled' },
  redrawnGroup: { id: 'Perubahan deliniasi', en: 'Redrawn' },
  handledOrRedrawn: {
    id: 'Tertangani adalah lahan yang dikeluarkan Berita Acara dari SK yang sama; perubahan deliniasi adalah lahan yang keluar atau masuk karena SK baru digambar lain, dan bukan hasil penanganan.',
    en: 'Handled is ground that a minute (BA) took off its own decree; redrawn is ground that left or came in because a new decree was drawn otherwise, which is no handling.',
  },
  decreeMark: { id: 'SK', en: 'Decree (SK)' },
  minuteMark: { id: 'BA pengurangan', en: 'Minute (BA)' },
  target: { id: 'Target', en: 'Target' },
  inHectares: { id: 'hektare (ha)', en: 'hectares (ha)' },
  otherUnits: { id: 'kelurahan lain', en: 'other units' },
  noChange: { id: 'Tidak ada kelurahan yang berubah.', en: 'No unit has changed.' },
  noStates: { id: 'Belum ada keadaan.', en: 'There is no state yet.' },
} as const satisfies Readonly<Record<string, Text>>;

/** What a bar is, beside its colour and hatch. */
export const BAR_WORDS: Readonly<Record<BarKind, Text>> = {
  state: { id: 'luas kumuh', en: 'slum area' },
  handled: { id: 'tertangani', en: 'handled' },
  reduced: { id: 'berkurang', en: 'reduced' },
  left: { id: 'keluar deliniasi', en: 'left out' },
  taken: { id: 'masuk deliniasi', en: 'taken in' },
  added: { id: 'bertambah', en: 'added' },
  needed: { id: 'diperlukan', en: 'needed' },
};

/** Heads and words of the tables behind the charts. */
export const TABLE_WORDS = {
  state: { id: 'Keadaan', en: 'State' },
  date: { id: 'Tanggal', en: 'Date' },
  kind: { id: 'Jenis', en: 'Kind' },
  slumHa: { id: 'Luas kumuh (ha)', en: 'Slum area (ha)' },
  statedHa: { id: 'Luas menurut SK (ha)', en: 'Stated area (ha)' },
  step: { id: 'Langkah', en: 'Step' },
  fromHa: { id: 'Awal (ha)', en: 'From (ha)' },
  toHa: { id: 'Akhir (ha)', en: 'To (ha)' },
  year: { id: 'Tahun', en: 'Year' },
  reached: { id: 'keadaan terakhir tahun itu', en: 'last state of that year' },
} as const satisfies Readonly<Record<string, Text>>;
