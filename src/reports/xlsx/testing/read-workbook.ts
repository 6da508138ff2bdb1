import type { Element } from '@xmldom/xmldom';
import { elements, xmlParts } from '../../testing/xml-parts.ts';

interface ReadCell {
  readonly text: string | null;
  readonly formula: string | null;
  readonly value: number | null;
  /** Whether editing the cell keeps its text a text (`quotePrefix`). */
  readonly isQuoted: boolean;
}

export interface ReadSheet {
  readonly name: string;
  /** By address: "B7". Blank cells are left out. */
  readonly cells: ReadonlyMap<string, ReadCell>;
  readonly rows: number;
}

/** A workbook as another program reads it. */
export function readWorkbook(bytes: Uint8Array): readonly ReadSheet[] {
  const parts = xmlParts(bytes);
  const part = (name: string) => {
    const found = parts.get(name);
    if (!found) throw new Error(`the workbook has no ${name}`);
    return found;
  };
  const [formats] = elements(part('xl/styles.xml'), 'cellXfs');
  const quoted = elements(formats, 'xf').map((xf) => xf.getAttribute('quotePrefix') === '1');
  return elements(part('xl/workbook.xml'), 'sheet').map((sheet, index) => {
    const xml = part(`xl/worksheets/sheet${index + 1}.xml`);
    const cells = elements(xml, 'c').map(
      (cell) => [cell.getAttribute('r') ?? '', readCell(cell, quoted)] as const,
    );
    return {
      name: sheet.getAttribute('name') ?? '',
      cells: new Map(cells.filter(([, { text, value }]) => text !== null || value !== null)),
      rows: elements(xml, 'row').length,
    };
  });
}

function readCell(cell: Element, quoted: readonly boolean[]): ReadCell {
  const inner = (name: string): string | null => elements(cell, name)[0]?.textContent ?? null;
  const value = inner('v');
  return {
    text: inner('t'),
    formula: inner('f'),
    value: value === null ? null : Number(value),
    isQuoted: quoted[Number(cell.getAttribute('s'))],
  };
}
