import { useMemo } from 'react';
import type { Figures } from '../../../comparison/balance.ts';
import type { Delineation } from '../../../domain/delineation.ts';
import type { ProjectDocument } from '../../../project/document.ts';
import { sameState, stateOptions } from '../../../project/states.ts';
import { hectareText, signedHectareText } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useComparison } from '../../state/comparison.ts';
import { useDraw } from '../../state/draw.ts';
import { useAreaHectares } from './areas/use-area-hectares.ts';
import styles from './draw-screen.module.css';

interface DrawScreenTotalsProps {
  readonly document: ProjectDocument;
  readonly drawn: Delineation;
}

/** Areas and hectares of the SK, and what it changes; while a hand draws they follow the hand. */
export function DrawScreenTotals({ document, drawn }: DrawScreenTotalsProps) {
  const { t } = useTranslation();
  const totals = useTotals(document);
  const sum = useDrawnSum(drawn);
  const { before } = document.comparison;
  const previous = stateOptions(document).find(({ ref }) => sameState(ref, before))?.name;
  return (
    <div className={styles.totals}>
      <p title={t(totals ? 'draw.drawnHint' : 'draw.sumHint')}>
        <strong>{hectareText(totals?.afterHa ?? sum)}</strong>{' '}
        <span>{t('draw.areas', { count: drawn.areas.length })}</span>
      </p>
      <p className={styles.soft}>
        {previous === undefined && t('draw.noPrevious')}
        {previous !== undefined && !totals && t('draw.computing', { name: previous })}
        {previous !== undefined && totals && <Change totals={totals} previous={previous} />}
      </p>
    </div>
  );
}

interface ChangeProps {
  readonly totals: Figures;
  readonly previous: string;
}

function Change({ totals, previous }: ChangeProps) {
  const { t } = useTranslation();
  return (
    <>
      <b>{signedHectareText(totals.netHa)}</b> {t('draw.against', { name: previous })}
      <span className={styles.parts}>
        <span className={styles.reduced}>
          {t('kind.reduced')} {hectareText(totals.reducedHa)}
        </span>{' '}
        <span className={styles.added}>
          {t('kind.added')} {hectareText(totals.addedHa)}
        </span>
      </span>
    </>
  );
}

/** Of the draft in the hand; else of the last comparison, while that is of this SK as it stands. */
function useTotals({ comparison }: ProjectDocument): Figures | null {
  const live = useDraw((state) => state.live?.totals ?? null);
  const compared = useComparison(({ compared, stale }) => (stale ? null : compared));
  return live ?? (comparison.after?.minute === null ? (compared?.balance.totals ?? null) : null);
}

/** Null until every area has been measured. */
function useDrawnSum({ areas }: Delineation): number | null {
  const hectares = useAreaHectares();
  return useMemo(() => {
    let sum = 0;
    for (const { id } of areas) {
      const each = hectares.get(id);
      if (each === undefined) return null;
      sum += each;
    }
    return sum;
  }, [areas, hectares]);
}
