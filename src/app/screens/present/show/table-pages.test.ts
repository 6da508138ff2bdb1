import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesNeeded, rowsOfPage, rowsPerPage } from './table-pages.ts';
import '../../../../../tests/support/seed.ts';

describe('pages of the closing table', () => {
  it('hold as many rows on any wall of the same shape', () => {
    expect(rowsPerPage(1280, 720)).toBe(11);
    expect(rowsPerPage(1920, 1080)).toBe(11);
    expect(rowsPerPage(1024, 768)).toBeGreaterThan(11);
    expect(rowsPerPage(390, 844)).toBeGreaterThan(11);
    expect(rowsPerPage(300, 200)).toBeGreaterThanOrEqual(3);
  });

  it('leave no row out, keep the order, hold what fits, and are as long as each other', () => {
    fc.assert(
      fc.property(fc.nat(90), fc.integer({ min: 3, max: 20 }), (count, perPage) => {
        const rows = Array.from({ length: count }, (_, index) => index);
        const pages = pagesNeeded(count, perPage);
        const shown = Array.from({ length: pages }, (_, page) => rowsOfPage(rows, page, pages));
        expect(shown.flat()).toEqual(rows);
        const lengths = shown.map((page) => page.length);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(perPage);
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
