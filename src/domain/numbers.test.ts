import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalMarkOf, parseNumber } from './numbers.ts';

describe('parseNumber', () => {
  it.each([
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['0,85', 0.85],
    ['0.85', 0.85],
    ['1234.5', 1234.5],
    ['1234,567', 1234.567],
    ['1.234.567', 1_234_567],
    ['1 234,5', 1234.5],
    ['.5', 0.5],
    [',5', 0.5],
    ['5,', 5],
    ['-3', -3],
    ['1.2E+01', 12],
    [12, 12],
  ])('reads %s', (text, value) => {
    expect(parseNumber(text)).toEqual({ value, unit: null, fault: null });
  });

  it.each([
    [' 2,34 ha', 2.34, 'ha'],
    ['1.200,5 m2', 1200.5, 'm2'],
    ['3 m²', 3, 'm2'],
    ['0,5 km2', 0.5, 'km2'],
    ['7 Hektar', 7, 'ha'],
  ])('reads the unit of %s', (text, value, unit) => {
    expect(parseNumber(text)).toEqual({ value, unit, fault: null });
  });

  it.each([
    ['', 'empty'],
    ['-', 'empty'],
    ['NULL', 'empty'],
    [null, 'empty'],
    ['dua', 'not-a-number'],
    ['1,2,3', 'not-a-number'],
    ['1..2', 'not-a-number'],
    ['12 m', 'not-a-number'],
    [Number.NaN, 'not-a-number'],
    [true, 'not-a-number'],
    ['<script>alert(1)</script>', 'not-a-number'],
  ])('gives no number for %s', (text, fault) => {
    expect(parseNumber(text)).toEqual({ value: null, unit: null, fault });
  });

  it('reads "1.234" by what the rest of the column shows', () => {
    expect(parseNumber('1.234', decimalMarkOf(['1.234', '0,85']))).toMatchObject({ value: 1234 });
    expect(parseNumber('1.234 m2', decimalMarkOf(['1.234 m2', '0,85']))).toMatchObject({ value: 1234 });
    expect(parseNumber('1.234', decimalMarkOf(['1.234', '0.85']))).toMatchObject({ value: 1.234 });
    expect(parseNumber('1,234', decimalMarkOf(['1,234', '0,85']))).toMatchObject({ value: 1.234 });
    expect(parseNumber('1.234', decimalMarkOf(['1.234', '2.345']))).toMatchObject({ value: 1.234 });
  });

  it('reads back every number that id-ID writes', () => {
    const format = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        expect(parseNumber(format.format(cents / 100)).value).toBeCloseTo(cents / 100, 9);
      }),
    );
  });

  it('never throws and never gives a number that is not finite', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { value, fault } = parseNumber(text);
        return fault === null ? Number.isFinite(value) : value === null;
      }),
    );
  });
});
