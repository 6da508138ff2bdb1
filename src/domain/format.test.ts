import { describe, expect, it } from 'vitest';
import { formatDecimal, formatHectares, formatSigned, formatTwoDecimals } from './format.ts';

describe('figures for people', () => {
  it('are written as Indonesian officials write them', () => {
    expect(formatTwoDecimals(1234.5)).toBe('1.234,50');
    expect(formatHectares(2.341)).toBe('2,34 ha');
    expect(formatDecimal(0.00012345, 6)).toBe('0,000123');
  });

  it('bear a true minus, which does not break from its digits', () => {
    expect(formatTwoDecimals(-1234.5)).toBe('\u22121.234,50');
    expect(formatSigned(-0.005)).toBe('\u22120,01');
    expect(formatSigned(0.006)).toBe('+0,01');
  });

  it('bear no sign where they round to zero', () => {
    expect(formatTwoDecimals(-0.004)).toBe('0,00');
    expect(formatSigned(0.004)).toBe('0,00');
    expect(formatSigned(-0)).toBe('0,00');
  });
});
