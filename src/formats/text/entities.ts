/** The five entities that XML itself knows. */
export const XML_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Those of HTML that are found in balloon tables. */
export const HTML_ENTITIES: ReadonlyMap<string, string> = new Map([
  ...XML_ENTITIES,
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['deg', '°'],
  ['sup2', '²'],
  ['eacute', 'é'],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
]);

/** Text with its character references resolved once. An unknown one stays as it is written, and is told. */
export function decodeEntities(
  text: string,
  table: ReadonlyMap<string, string>,
  onUnknown: (entity: string) => void = () => undefined,
): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]\w{0,31}));|&/g,
    (whole, decimal, hex, name) => {
      const found = name === undefined ? codePoint(decimal, hex) : table.get(name);
      if (found === undefined) onUnknown(whole);
      return found ?? whole;
    },
  );
}

function codePoint(decimal: string | undefined, hex: string | undefined): string | undefined {
  const code =
    decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : Number.NaN;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
