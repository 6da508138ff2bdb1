import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Text of markup with its entities resolved, tags as spaces. */
export const plainText = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ');

/** Parts of an Office file whose names match, as text of their markup, in the order of their numbers. */
export function officeParts(path: string, name: RegExp): { readonly name: string; readonly xml: string }[] {
  const number = (part: string) => Number(/\d+/.exec(part)?.[0] ?? 0);
  return Object.entries(unzipSync(readFileSync(path)))
    .filter(([part]) => name.test(part))
    .sort(([one], [other]) => number(one) - number(other))
    .map(([part, bytes]) => ({ name: part, xml: strFromU8(bytes) }));
}

/** Rows of the tables of a Word or PowerPoint part: the text of each cell. */
export function tableRows(xml: string): string[][] {
  const rows = xml.match(/<(?:w|a):tr[ >][\s\S]*?<\/(?:w|a):tr>/g) ?? [];
  return rows.map((row) =>
    (row.match(/<(?:w|a):tc[ >][\s\S]*?<\/(?:w|a):tc>/g) ?? []).map((cell) =>
      (cell.match(/<(?:w|a):t[ >][^<]*/g) ?? [])
        .map((run) => plainText(`${run.replace(/^<[^>]*>/, '')}<`).trimEnd())
        .join('')
        .replace(/ ?<$/, '')
        .trim(),
    ),
  );
}
