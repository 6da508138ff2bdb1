import { describe, expect, it } from 'vitest';
import {
  bytesText,
  decimal,
  differencePercent,
  fineHectareText,
  hectareText,
  integer,
  signedDecimal,
  signedHectareText,
  signedPercentText,
} from './numbers.ts';

describe('numbers as officials write them', () => {
  it('uses a decimal comma, points for thousands and a real minus', () => {
    expect(decimal(2.344)).toBe('2,34');
    expect(decimal(1792.59)).toBe('1.792,59');
    expect(decimal(-2.34)).toBe('−2,34');
    expect(integer(12474)).toBe('12.474');
  });

  it('never shows a signed zero', () => {
    expect(decimal(-0.001)).toBe('0,00');
    expect(decimal(-0)).toBe('0,00');
    expect(signedDecimal(0.004)).toBe('0,00');
    expect(signedHectareText(1.3)).toBe('+1,30\u00a0ha');
  });

  it('keeps the unit with the figure, and gives a dash without a unit for a missing one', () => {
    expect(hectareText(58.57)).toBe('58,57\u00a0ha');
    expect(hectareText(null)).toBe('–');
    expect(hectareText(Number.NaN)).toBe('–');
    expect(fineHectareText(0.00000012)).toBe('0,000000\u00a0ha');
  });

  it('gives differences as a share of the base', () => {
    expect(signedPercentText(differencePercent(24.36, 47.53))).toBe('−48,7\u00a0%');
    expect(differencePercent(1, 0)).toBeNull();
    expect(signedPercentText(differencePercent(1, null))).toBe('–');
  });

  it('counts bytes', () => {
    expect(bytesText(12_400_000)).toBe('12,4 MB');
    expect(bytesText(999)).toBe('999 B');
  });
});
