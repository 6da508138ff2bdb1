import { type ReactNode, useMemo, useRef } from 'react';
import type { Figures } from '../../../comparison/balance.ts';
import type { AreaId, Delineation } from '../../../domain/delineation.ts';
import type { ProjectDocument } from '../../../project/document.ts';
import { sameState, stateOptions } from '../../../project/states.ts';
import { hectareText, signedHectareText } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useComparison } from '../../state/comparison.ts';
import { useDraw } from '../../state/draw.ts';
import { useClearedBy } from './areas/area-marks.ts';
import { useAreaHectares } from './areas/use-area-hectares.ts';
import styles from './draw-screen.module.css';

interface DrawScreenTotalsProps {
  readonly document: ProjectDocument;
  readonly drawn: Delineation;
  /** Beside the figure. */
  readonly children: ReactNode;
}

/** Areas and hectares of the SK, less what a BA has cleared, and what it changes; while a hand draws they follow the hand. */
export function DrawScreenTotals({ document, drawn, children }: DrawScreenTotalsProps) {
  const { t } = useTranslation();
  const cleared = useClearedBy();
  const count = drawn.areas.filter(({ id }) => cleared.has(id)).length;
  const totals = useTotals(document, count > 0);
  const sum = useDrawnSum(drawn, cleared);
  const isOld = useIsOld(totals, drawn, count);
  const { before } = document.comparison;
  const previous = stateOptions(document).find(({ ref }) => sameState(ref, before))?.name;
  return (
    <div className={styles.totals}>
      <p title={t(totals ? 'draw.drawnHint' : 'draw.sumHint')}>
        <strong data-old={isOld}>{hectareText(totals?.afterHa ?? sum)}</strong>{' '}
        <span className={styles.amount}>{t('draw.areas', { count: drawn.areas.length - count })}</span>
      </p>
      {children}
      <p className={styles.change}>
        {count > 0 && <span>{t('draw.cleared', { count })}</span>}
        {previous === undefined && t('draw.noPrevious')}
        {previous !== undefined && !totals && t('draw.computing', { name: previous })}
        {previous !== undefined && totals && <Change totals={totals} previous={previous} />}
      </p>
    </div>
  );
}

/** Whether shapes or BAs have changed since these totals came: for a moment after an act they stand beside newer words. */
function useIsOld(totals: Figures | null, { geometry }: Delineation, cleared: number): boolean {
  const seen = useRef({ totals, geometry, cleared });
  if (seen.current.totals !== totals) seen.current = { totals, geometry, cleared };
  return totals !== null && (seen.current.geometry !== geometry || seen.current.cleared !== cleared);
}

interface ChangeProps {
  readonly totals: Figures;
  readonly previous: string;
}

function Change({ totals, previous }: ChangeProps) {
  const { t } = useTranslation();
  return (
    <>
      <span>
        <b>{signedHectareText(totals.netHa)}</b> {t('draw.against', { name: previous })}
      </span>
      <i />
      <span className={styles.reduced}>
        {t('kind.reduced')} {hectareText(totals.reducedHa)}
      </span>
      <span className={styles.added}>
        {t('kind.added')} {hectareText(totals.addedHa)}
      </span>
    </>
  );
}

/** Of the draft in the hand; else of the last comparison, while that is of what is drawn here. */
function useTotals({ comparison }: ProjectDocument, hasCleared: boolean): Figures | null {
  const live = useDraw((state) => state.live?.totals ?? null);
  const compared = useComparison((state) => (state.stale ? null : state.compared));
  const isSame = comparison.after?.minute === null && !hasCleared;
  return live ?? (isSame ? (compared?.balance.totals ?? null) : null);
}

/** Null until every area has been measured. */
function useDrawnSum({ areas }: Delineation, cleared: ReadonlyMap<AreaId, string>): number | null {
  const hectares = useAreaHectares();
  return useMemo(() => {
    let sum = 0;
    for (const { id } of areas) {
      const each = cleared.has(id) ? 0 : hectares.get(id);
      if (each === undefined) return null;
      sum += each;
    }
    return sum;
  }, [areas, cleared, hectares]);
}
