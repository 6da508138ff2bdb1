import { decodeEntities, HTML_ENTITIES } from '../text/entities.ts';

/** Attributes found in the HTML of a placemark's balloon. */
export interface Balloon {
  readonly pairs: readonly (readonly [string, string | null])[];
  /** Some rows have another number of cells than two, so the pairs are not all that the balloon says. */
  readonly partial: boolean;
}

/** Tags that matter; of the others only the text they enclose does. `<Null>` is a value that ArcGIS writes unescaped. */
const TAG = /<(\/?)(null|[a-z][a-z0-9:]*)\b[^<>]*>|<!--[\s\S]*?-->/gi;

/**
 * Reads the two-column table that ArcGIS puts into each placemark's description: one row a field, its name in the
 * first cell and its value in the second. A row of one cell is a title, or the cell that holds the inner table. Missing
 * end tags and nested tables are no hindrance. Null where the text holds no such table.
 */
export function readBalloon(html: string): Balloon | null {
  if (!/<t[dh]\b/i.test(html)) return null;
  const rows = tableRows(html);
  const pairs: [string, string | null][] = [];
  let partial = false;
  for (const cells of rows) {
    const [key, value] = cells;
    if (cells.length === 2 && key !== '') pairs.push([key, nullable(value)]);
    else if (cells.length > 1) partial = true;
  }
  return pairs.length === 0 ? null : { pairs, partial };
}

/** `<Null>`, as ArcGIS writes an empty field. */
function nullable(value: string): string | null {
  return /^<null>$/i.test(value) ? null : value;
}

function tableRows(html: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell: string | null = null;
  let from = 0;
  const endCell = () => {
    if (cell !== null) row.push(cellText(cell));
    cell = null;
  };
  const endRow = () => {
    endCell();
    if (row.length > 0) rows.push(row);
    row = [];
  };
  for (const match of html.matchAll(TAG)) {
    if (cell !== null) cell += html.slice(from, match.index);
    from = match.index + match[0].length;
    const name = match[2]?.toLowerCase() ?? '';
    const closing = match[1] === '/';
    if (name === 'table' || name === 'tr') endRow();
    else if (name === 'td' || name === 'th') {
      endCell();
      if (!closing) cell = '';
    } else if (cell !== null) cell += inlineText(name);
  }
  endRow();
  return rows;
}

function inlineText(tag: string): string {
  if (tag === 'null') return '&lt;Null&gt;';
  return tag === 'br' || tag === 'p' || tag === 'div' ? ' ' : '';
}

function cellText(raw: string): string {
  return decodeEntities(raw, HTML_ENTITIES).replace(/\s+/g, ' ').trim();
}
