import { expect, it } from 'vitest';
import { classOfScore, rulesetOf } from './score-class.ts';

it.each([
  [80, 2020, 'heavy'],
  [60, 2020, 'heavy'],
  [59.5, 2020, 'medium'],
  [38, null, 'medium'],
  [37, 2020, 'light'],
  [16, 2018, 'light'],
  [15.99, 2018, 'none'],
  [71, 2016, 'heavy'],
  [60, 2016, 'medium'],
  [44, 2016, 'light'],
  [18, 2016, 'none'],
] as const)('a score of %d in an SK of %s is %s', (score, year, slumClass) => {
  expect(classOfScore(score, rulesetOf(year))).toBe(slumClass);
});
