import { describe, expect, it } from 'vitest';
import { parseSlumClass } from './slum-class.ts';

describe('parseSlumClass', () => {
  it.each([
    ['KUMUH RINGAN', 'light'],
    ['Kumuh Sedang', 'medium'],
    ['berat', 'heavy'],
    ['TIDAK KUMUH', 'none'],
    ['Tidak lagi kumuh', 'none'],
    ['KB', 'heavy'],
    ['', null],
    ['Ringan - Sedang', null],
    ['Kawasan Kumuh Bantaran Sungai', null],
  ])('%s', (text, slumClass) => {
    expect(parseSlumClass(text)).toBe(slumClass);
  });
});
