import { all } from './dom.ts';

/** Makes the headings of tables that may be sorted into buttons. Rows of `tfoot` stay where they are. */
export function bindSorting(): void {
  for (const table of all('table.sortable', HTMLTableElement)) {
    const heads = [...(table.tHead?.rows[0].cells ?? [])];
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => sortBy(table, heads, column));
    });
  }
}

function sortBy(table: HTMLTableElement, heads: readonly HTMLTableCellElement[], column: number): void {
  const head = heads[column];
  const words = head.dataset.sort === 'words';
  const ascending = head.ariaSort === null ? words : head.ariaSort !== 'ascending';
  for (const other of heads) other.ariaSort = null;
  head.ariaSort = ascending ? 'ascending' : 'descending';
  const body = table.tBodies[0];
  const collator = new Intl.Collator('id', { numeric: true });
  const rows = [...body.rows].sort((a, b) => {
    const [one, other] = [valueOfCell(a, column), valueOfCell(b, column)];
    const order = words ? collator.compare(one, other) : Number(one) - Number(other);
    return ascending ? order : -order;
  });
  body.append(...rows);
}

const valueOfCell = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column];
  return cell.dataset.value ?? cell.textContent;
};
