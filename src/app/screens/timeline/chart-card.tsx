import { type ReactNode, useId, useState } from 'react';
import type { ChartTable } from '../../../reports/charts/tables.ts';
import type { TimelinePicture } from '../../../workers/timeline-api.ts';
import { Button } from '../../components/button.tsx';
import { Menu } from '../../components/menu.tsx';
import { useToasts } from '../../components/toasts.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { failureText } from '../../state/failure-text.ts';
import styles from './chart-card.module.css';
import { FigureTable } from './figure-table.tsx';
import { type ChartFileKind, saveChart } from './save-chart.ts';

interface ChartCardProps {
  readonly title: string;
  /** What is exported; null while there is nothing to draw. */
  readonly picture: TimelinePicture | null;
  readonly table: ChartTable;
  readonly children: ReactNode;
}

/** A chart with its title, the table behind it, and its files. */
export function ChartCard({ title, picture, table, children }: ChartCardProps) {
  const { t } = useTranslation();
  const [hasTable, setTable] = useState(false);
  const [heading, shown] = [useId(), useId()];
  const save = (kind: ChartFileKind) => {
    if (picture === null) return;
    saveChart(kind, title, picture, table).catch((cause: unknown) =>
      useToasts.getState().say(`${t('export.failed')} ${failureText(cause)}`, { tone: 'danger' }),
    );
  };
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 id={heading}>{title}</h3>
        {picture && (
          <div className={styles.acts}>
            <Button
              look="quiet"
              aria-expanded={hasTable}
              aria-controls={shown}
              onClick={() => setTable(!hasTable)}
            >
              {hasTable ? t('timeline.hideTable') : t('timeline.table')}
            </Button>
            <Menu
              label={t('timeline.export')}
              icon="download"
              items={[
                { id: 'svg', label: 'SVG', hint: t('timeline.svgHint'), onChoose: () => save('svg') },
                { id: 'png', label: 'PNG', hint: t('timeline.pngHint'), onChoose: () => save('png') },
                { id: 'csv', label: 'CSV', hint: t('timeline.csvHint'), onChoose: () => save('csv') },
              ]}
            />
          </div>
        )}
      </div>
      {children}
      <div id={shown}>
        {hasTable && picture && <FigureTable caption={t('timeline.tableOf', { title })} table={table} />}
      </div>
    </section>
  );
}
