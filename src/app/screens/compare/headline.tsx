import type { ReactNode } from 'react';
import type { Figures } from '../../../comparison/balance.ts';
import { differencePercent, hectareText, signedDecimal, signedPercentText } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { ChangeKind } from '../../state/view.ts';
import { GroundButton } from './ground-button.tsx';
import styles from './headline.module.css';

const KINDS: readonly { readonly kind: ChangeKind; readonly figure: (totals: Figures) => number }[] = [
  { kind: 'remaining', figure: (totals) => totals.remainingHa },
  { kind: 'reduced', figure: (totals) => totals.reducedHa },
  { kind: 'added', figure: (totals) => totals.addedHa },
];

/** Characters from which the large figure is set smaller: "−1.234,56". */
const LONG_FIGURE = 8;

/** The answer in one number, and the three grounds it is made of; each opens its ground on the map. */
export function Headline({ totals, children }: { readonly totals: Figures; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const net = signedDecimal(totals.netHa);
  return (
    <section className={styles.headline} aria-label={t('compare.total')}>
      <div className={styles.net}>
        <GroundButton kinds={['reduced', 'added']} className={styles.figure}>
          <strong data-long={net.length > LONG_FIGURE}>{net}</strong>
          <span>
            {t('compare.netUnit')}
            <small title={t('compare.netPercentHint')}>
              {signedPercentText(differencePercent(totals.afterHa, totals.beforeHa))}
            </small>
          </span>
        </GroundButton>
        {children}
      </div>
      <div className={styles.bar} aria-hidden="true">
        {KINDS.map(({ kind, figure }) => (
          <span key={kind} className={styles[kind]} style={{ flexGrow: figure(totals) }} />
        ))}
      </div>
      <ul className={styles.kinds}>
        {KINDS.map(({ kind, figure }) => (
          <li key={kind}>
            <GroundButton kinds={[kind]}>
              <span className={styles.word}>
                <i className={styles[kind]} aria-hidden="true" />
                {t(`kind.${kind}`)}
              </span>
              <b>{hectareText(figure(totals))}</b>
            </GroundButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
