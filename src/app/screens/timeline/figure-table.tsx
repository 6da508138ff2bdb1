import type { ChartTable } from '../../../reports/charts/tables.ts';
import { decimal } from '../../format/numbers.ts';
import styles from './chart-card.module.css';

/** The figures behind a chart, two decimals as everywhere; a column of figures stands to the right. */
export function FigureTable({ caption, table }: { readonly caption: string; readonly table: ChartTable }) {
  const { head, rows } = table;
  const isFigure = head.map((_, column) => rows.some((row) => typeof row[column] === 'number'));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((word, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table are only shown
              <th key={column} scope="col" data-figure={isFigure[column]}>
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a table are only shown
            <tr key={index}>
              <th scope="row">{row[0]}</th>
              {row.slice(1).map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={column} data-figure={isFigure[column + 1]}>
                  {typeof cell === 'number' ? decimal(cell) : (cell ?? '–')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
