import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xmlCharacters } from '../xml-characters.ts';
import { cellText } from './xml-text.ts';

const parsed = (xml: string): string | null =>
  new DOMParser({ onError: () => undefined }).parseFromString(`<t>${xml}</t>`, 'text/xml').documentElement
    ?.textContent ?? null;

/** What a spreadsheet makes of the codes in a cell. */
const decoded = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

describe('cellText', () => {
  it('comes back as it went in, whatever XML can hold', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('_', 'x', 'X', '0', '4', 'F', '<', '&', ']', '>', '\r', '\n', '\u0000'),
      }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        expect(decoded(parsed(cellText(text)) ?? '')).toBe(xmlCharacters(text));
      }),
    );
  });

  it('is cut at what a cell holds', () => {
    expect(cellText('a'.repeat(32_767))).toHaveLength(32_767);
    expect(cellText('a'.repeat(32_768)).endsWith('…')).toBe(true);
  });
});
