import { expect, it } from 'vitest';
import { elapsedText } from './elapsed-text.ts';

it('counts the time of a show as a clock does', () => {
  expect(elapsedText(-5)).toBe('00.00');
  expect(elapsedText(7 * 60_000 + 30_999)).toBe('07.30');
  expect(elapsedText(3_600_000 + 65_000)).toBe('1.01.05');
});
