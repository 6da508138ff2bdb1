import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCells, writeCells } from './delimited.ts';

const row = (cells: fc.Arbitrary<string>) => fc.array(cells, { minLength: 1, maxLength: 5 });
const awkward = fc.oneof(
  fc.string({ unit: fc.constantFrom('"', "'", '\t', '\r', '\n', '=', '-', '1', 'a', ' '), maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

describe('cells on the clipboard', () => {
  it('come back as they were written, whatever is in them', () => {
    fc.assert(
      fc.property(fc.array(row(awkward), { maxLength: 5 }), (rows) => {
        expect(parseCells(writeCells(rows))).toEqual(rows);
      }),
    );
  });

  it('never begin with what a spreadsheet would run, unless it is a number', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const written = writeCells([[text]]).replace(/^"/, '');
        const isNumber = /^[+-]?\d[\d.,]*\r\n$/.test(written);
        expect(isNumber || !/^[=+\-@\t＝＋－＠]/.test(written)).toBe(true);
      }),
    );
  });

  it.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\t\n\tb',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['"RT 01\nRW 02"\t"12"" pipa"', [['RT 01\nRW 02', '12" pipa']]],
    ['12" pipa\t"tak ditutup', [['12" pipa', '"tak ditutup']]],
    ["'=SUM(A1)\t-0,5\t'-abc", [['=SUM(A1)', '-0,5', '-abc']]],
    ['', []],
  ])('are read from %j', (text, cells) => {
    expect(parseCells(text)).toEqual(cells);
  });
});
