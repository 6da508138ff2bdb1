import type { Figures } from '../../../../comparison/balance.ts';
import { METHOD_NAMES } from '../../../../project/method-names.ts';
import { decimal, signedDecimal } from '../../../format/numbers.ts';
import { unbroken } from '../../../format/state-name.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import type { Presentation } from '../../../state/present.ts';
import { useSceneTitle } from '../scene-title.ts';
import styles from './table-page.module.css';
import { rowsOfPage, tableRows, unitsWithoutGround } from './table-pages.ts';

interface TablePageProps {
  readonly presentation: Presentation;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
}

/** The whole balance, every kelurahan and the sum; in pages where one does not hold it at a size that can be read. */
export function TablePage({ presentation, page, pages }: TablePageProps) {
  const { t, show } = useTranslation();
  const { compared, scenes, document } = presentation;
  const { balance } = compared;
  const titleOf = useSceneTitle(compared);
  const rows = tableRows(compared, scenes);
  const shown = rowsOfPage(rows, page, pages);
  const without = unitsWithoutGround(compared);
  const [before, after] = [unbroken(compared.before.name), unbroken(compared.after.name)];
  return (
    <section className={styles.page}>
      <header>
        <h1>
          {document.name} · {t('show.tableTitle')}
        </h1>
        {pages > 1 && <p>{t('show.page', { page: page + 1, pages })}</p>}
      </header>
      <table>
        <caption className="visually-hidden">
          {t('show.tableTitle')}, {t('show.inHectares')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('show.unitHead')}</th>
            <th scope="col">{before}</th>
            <th scope="col" data-spare>
              {t('kind.remaining')}
            </th>
            <th scope="col">{t('kind.reduced')}</th>
            <th scope="col">{t('kind.added')}</th>
            <th scope="col">{after}</th>
            <th scope="col" data-spare>
              {t('show.netHead')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ scene, row }) => (
            <FigureRow key={scene.id} name={titleOf(scene)} figures={row} />
          ))}
        </tbody>
        <tfoot>
          <FigureRow name={t('compare.total')} figures={balance.totals} />
        </tfoot>
      </table>
      <footer>
        {[
          t('show.inHectares'),
          t('show.method', { method: show(METHOD_NAMES[balance.method.area]) }),
          ...(without > 0 ? [t('show.withoutGround', { count: without })] : []),
          ...(compared.illustrative ? [t('common.illustrative')] : []),
        ].join(' · ')}
      </footer>
    </section>
  );
}

function FigureRow({ name, figures }: { readonly name: string; readonly figures: Figures }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{decimal(figures.beforeHa)}</td>
      <td data-spare data-tone="remaining">
        {decimal(figures.remainingHa)}
      </td>
      <td data-tone="reduced">{signedDecimal(-figures.reducedHa)}</td>
      <td data-tone="added">{signedDecimal(figures.addedHa)}</td>
      <td>{decimal(figures.afterHa)}</td>
      <td data-spare>
        <b>{signedDecimal(figures.netHa)}</b>
      </td>
    </tr>
  );
}
