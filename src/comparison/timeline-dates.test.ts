import { describe, expect, it } from 'vitest';
import { misdatedStates, undatedStates } from './timeline-dates.ts';

const story = (...dates: readonly (string | null)[]) =>
  dates.map((date, index) => ({ name: `S${index}`, date }));

describe('dates of a story', () => {
  it.each([
    ['years that rise', ['2016', '2019', '2020'], []],
    ['several BAs in one year', ['2016', '2016-03-01', '2016-06-01', '2017'], []],
    ['a year after a day of it', ['2016-06-01', '2016'], []],
    ['a BA before its SK', ['2020', '2018-01-01', '2024'], ['S1']],
    ['a BA after the next SK', ['2016', '2021', '2020'], ['S2']],
    ['two that lie before a third', ['2020', '2018', '2019'], ['S1', 'S2']],
    ['a state without a date between', ['2020', null, '2019'], ['S2']],
    ['none', [], []],
  ])('%s', (_, dates, misdated) => {
    expect(misdatedStates(story(...dates))).toEqual(misdated);
  });

  it('that are not known', () => {
    expect(
      undatedStates([
        { name: 'SK 2016', year: 2016 },
        { name: 'SK Lama', year: null },
      ]),
    ).toEqual(['SK Lama']);
  });
});
