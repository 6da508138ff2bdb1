import { describe, expect, it } from 'vitest';
import { parseDate, yearIn } from './dates.ts';

describe('dates', () => {
  it.each([
    ['2018', '2018'],
    ['2018.0', '2018'],
    ['2018-12-20', '2018-12-20'],
    ['2018/12/20T00:00:00', '2018-12-20'],
    ['20/12/2018', '2018-12-20'],
    ['1 Desember 2018', '2018-12-01'],
    ['1 Des 2018', '2018-12-01'],
    ['31/02/2018', null],
    ['12 xyz 2018', null],
    ['Ya', null],
    ['', null],
  ])('%s → %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each([
    ['sk2020.kmz', 2020],
    ['SHP_Kumuh_2024_(180,7,2024)', 2024],
    ['kumuh-2015.geojson', 2015],
    ['pontianak_kumuh_crs32749', null],
    ['RT20181', null],
  ])('year in %s', (text, year) => {
    expect(yearIn(text)).toBe(year);
  });
});
