/** Rows of a CSV with quotes, as LibreOffice writes it. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows[rows.length - 1].push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows;
}

/** "1.234,56" and "-0,5" as numbers; NaN for other text. */
export function indonesian(text: string): number {
  const plain = text.trim().replace('−', '-');
  if (!/^-?\d[\d.]*(?:,\d+)?(?:E-?\d+)?$/.test(plain)) return Number.NaN;
  return Number(plain.replaceAll('.', '').replace(',', '.'));
}

const twoDecimals = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Hectares as papers show them, without the unit. Written anew here: what is examined does not examine itself. */
export const shown = (hectares: number): string =>
  twoDecimals
    .format(hectares)
    .replace(/^-(0,00)$/, '$1')
    .replace('-', '\u2212');
