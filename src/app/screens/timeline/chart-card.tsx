import { type ReactNode, useId, useState } from 'react';
import type { ChartTable } from '../../../reports/charts/tables.ts';
import type { TimelinePicture } from '../../../workers/timeline-api.ts';
import { Button } from '../../components/button.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import styles from './chart-card.module.css';
import { ChartExport } from './chart-export.tsx';
import { FigureTable } from './figure-table.tsx';

interface ChartCardProps {
  readonly title: string;
  /** What its files say they are of, where that is more than its title. */
  readonly fileTitle?: string;
  /** What is exported; null while there is nothing to draw. */
  readonly picture: TimelinePicture | null;
  readonly table: ChartTable;
  /** What its colours and hatches mean, where the picture does not say so itself. */
  readonly keyText?: string | null;
  readonly children: ReactNode;
}

/** A chart with its title, the table behind it, and its files. */
export function ChartCard({
  title,
  fileTitle = title,
  picture,
  table,
  keyText = null,
  children,
}: ChartCardProps) {
  const { t } = useTranslation();
  const [hasTable, setTable] = useState(false);
  const [heading, shown] = [useId(), useId()];
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
            <ChartExport title={fileTitle} picture={picture} table={table} keyText={keyText} />
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
