import { xmlCharacters } from '../xml-characters.ts';

/** Most characters that a cell of a spreadsheet holds (Excel, specifications and limits). */
const LONGEST_CELL = 32_767;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Text as XML holds it, in an element or an attribute. */
export const xmlText = (text: string): string =>
  xmlCharacters(text).replace(/[&<>"\r]/g, (character) => ENTITIES[character]);

/**
 * Text of a cell. Spreadsheets read `_x0041_` in a cell as a character code, so such text has its underscore written as one
 * (ECMA-376 part 1, 22.9.2.19).
 */
export const cellText = (text: string): string =>
  xmlText(cutTo(text, LONGEST_CELL)).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

function cutTo(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
