import type { Note } from '../../../domain/note.ts';
import type { Text } from '../../../domain/text.ts';

export const text = (id: string, en: string): Text => ({ id, en });

export const info = (code: string, message: Text, label?: string): Note => ({
  severity: 'info',
  code,
  place: label === undefined ? {} : { label },
  message,
});

export const warning = (code: string, message: Text, label?: string): Note => ({
  ...info(code, message, label),
  severity: 'warning',
});

const NUMBERS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const NUMBERS_EN = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "dua", "tiga" … as people say small numbers. */
export const counted = (count: number): Text => ({
  id: NUMBERS[count] ?? String(count),
  en: NUMBERS_EN[count] ?? String(count),
});

const formatMetres = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });

/** "2,5 m". */
export const metresText = (metres: number): string => `${formatMetres.format(metres)} m`;
