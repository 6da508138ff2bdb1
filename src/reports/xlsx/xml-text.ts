/** Most characters that a cell of a spreadsheet holds (Excel, specifications and limits). */
const LONGEST_CELL = 32_767;

/** What XML 1.0 has no place for: control characters but tab and line ends, lone halves of a pair, U+FFFE, U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be found
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Text as XML holds it, in an element or an attribute; what XML cannot hold becomes U+FFFD, so that its loss is seen. */
export const xmlText = (text: string): string =>
  text.replace(NOT_XML, '\ufffd').replace(/[&<>"\r]/g, (character) => ENTITIES[character]);

/**
 * Text of a cell. Spreadsheets read `_x0041_` in a cell as a character code, so such text has its underscore written as one
 * (ECMA-376 part 1, 22.9.2.19).
 */
export const cellText = (text: string): string =>
  xmlText(cutTo(text, LONGEST_CELL)).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

function cutTo(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
