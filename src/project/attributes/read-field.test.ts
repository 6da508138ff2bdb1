import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SLUM_CLASSES } from './class-names.ts';
import { FIELDS } from './fields.ts';
import { fieldText, readField } from './read-field.ts';

const read = (reading: ReturnType<typeof readField>) => (reading.ok ? reading.value : 'refused');

describe('reading a field', () => {
  it('reads back what it writes, for either decimal mark', () => {
    const number = fc.double({ min: 1e-9, max: 95, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(number, fc.constantFrom('comma' as const, 'point' as const), (value, mark) => {
        expect(read(readField('statedHa', fieldText(value), 'comma'))).toBe(value);
        expect(read(readField('score', fieldText(Math.round(value)), mark))).toBe(Math.round(value));
      }),
    );
    for (const slumClass of SLUM_CLASSES)
      expect(read(readField('slumClass', fieldText(slumClass)))).toBe(slumClass);
  });

  it('never throws, and gives only values that the field may hold', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELDS), fc.string({ unit: 'grapheme' }), ({ id, kind }, text) => {
        const reading = readField(id, text);
        if (!reading.ok) expect(reading.reason.id).not.toBe('');
        else if (reading.value === null) expect(id).not.toBe('label');
        else if (kind === 'number') expect(Number(reading.value)).toBeGreaterThanOrEqual(0);
        else expect(typeof reading.value).toBe('string');
      }),
    );
  });

  it.each([
    ['statedHa', '2,34', 2.34],
    ['statedHa', ' 12.400 m2 ', 1.24],
    ['statedHa', '0.85', 0.85],
    ['statedHa', '', null],
    ['statedHa', '-1', 'refused'],
    ['statedHa', '0,00', 'refused'],
    ['statedHa', 'dua', 'refused'],
    ['score', '45', 45],
    ['score', '100', 100],
    ['score', '100,5', 'refused'],
    ['score', '-1', 'refused'],
    ['statedHa', '0', 'refused'],
    ['score', '3 ha', 'refused'],
    ['slumClass', 'KUMUH RINGAN', 'light'],
    ['slumClass', 'agak kumuh', 'refused'],
    ['label', '  ', 'refused'],
    ['kawasan', '  Kuala \n 3 ', 'Kuala 3'],
    ['rtRw', 'RT 004 RW 001', 'RT 004 RW 001'],
  ] as const)('%s: %j is %j', (field, text, value) => {
    expect(read(readField(field, text))).toBe(value);
  });

  it('reads a point as the pasted column does', () => {
    expect(read(readField('statedHa', '1.234', 'point'))).toBe(1.234);
    expect(read(readField('statedHa', '1.234', 'comma'))).toBe(1234);
  });

  it('takes what is odd, and says so', () => {
    const remarks = [
      readField('rtRw', 'sebelah masjid'),
      readField('kelurahanCode', '33750401'),
      readField('kelurahanCode', 'abc'),
      readField('statedHa', '1.234'),
      readField('score', '90'),
      readField('score', '97'),
    ];
    for (const reading of remarks) expect(reading).toMatchObject({ ok: true, remark: { id: /./ } });
  });
});
