import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A workbook as it is before anyone has reckoned: what shows in it afterwards comes from the formulas. */
export function withoutValues(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  for (const name of Object.keys(parts))
    if (name.startsWith('xl/worksheets/'))
      parts[name] = strToU8(strFromU8(parts[name]).replace(/<\/f><v>[^<]*<\/v>/g, '</f>'));
  return zipSync(parts);
}

/** Rows of a CSV with quoted cells; none of its cells has a line end. */
export const csvRows = (csv: string): string[][] =>
  csv
    .split('\n')
    .map((line) =>
      Array.from(line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g), ([, cell]) => cell.replace(/^"|"$/g, '')),
    );
