import type { ReactNode } from 'react';
import { hectareText, signedHectareText } from '../../format/numbers.ts';
import { unbroken } from '../../format/state-name.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { ChangeKind } from '../../state/view.ts';
import styles from './detail-card.module.css';
import { GroundButton } from './ground-button.tsx';

interface ChangeFigures {
  readonly beforeHa: number;
  readonly remainingHa: number;
  readonly reducedHa: number;
  readonly addedHa: number;
  readonly afterHa: number;
}

interface FigureRowsProps {
  readonly figures: ChangeFigures;
  /** Names of the two states. */
  readonly before: string;
  readonly after: string;
}

/** From before to after, as rows of the card's table. */
export function FigureRows({ figures, before, after }: FigureRowsProps) {
  const { t } = useTranslation();
  return (
    <>
      <GroundRow kinds={['remaining', 'reduced']} label={t('detail.before')} state={before}>
        {hectareText(figures.beforeHa)}
      </GroundRow>
      <KindRow kind="remaining" hectares={figures.remainingHa} />
      <KindRow kind="reduced" hectares={figures.reducedHa} />
      <KindRow kind="added" hectares={figures.addedHa} />
      <GroundRow kinds={['remaining', 'added']} label={t('detail.after')} state={after}>
        {hectareText(figures.afterHa)}
      </GroundRow>
      <GroundRow kinds={['reduced', 'added']} label={t('detail.net')}>
        {signedHectareText(figures.afterHa - figures.beforeHa)}
      </GroundRow>
    </>
  );
}

function KindRow({ kind, hectares }: { readonly kind: ChangeKind; readonly hectares: number }) {
  const { t } = useTranslation();
  return (
    <GroundRow kinds={[kind]} label={t(`kind.${kind}`)} look={styles[kind]}>
      {hectareText(hectares)}
    </GroundRow>
  );
}

interface GroundRowProps {
  readonly kinds: readonly ChangeKind[];
  readonly label: string;
  readonly state?: string;
  /** A class for label and figure. */
  readonly look?: string | undefined;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A row that is one button, from its label to its figure. */
export function GroundRow({ kinds, label, state, look, hint, children }: GroundRowProps) {
  return (
    <tr className={styles.ground}>
      <th scope="row" title={state}>
        <GroundButton kinds={kinds} className={look}>
          {label}
        </GroundButton>
        {state && <small className={styles.state}>{unbroken(state)}</small>}
        {hint && <small>{hint}</small>}
      </th>
      <td className={look}>{children}</td>
    </tr>
  );
}
