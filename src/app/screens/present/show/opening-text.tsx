import { METHOD_NAMES } from '../../../../project/method-names.ts';
import { hasGround } from '../../../../reports/scenes.ts';
import { decimal, signedDecimal } from '../../../format/numbers.ts';
import { unbroken } from '../../../format/state-name.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import type { Presentation } from '../../../state/present.ts';
import { BigNumber } from './big-number.tsx';
import { ChangeLines } from './change-lines.tsx';
import { toneOfNet } from './figure-tone.ts';
import styles from './wall-text.module.css';
import { WallText } from './wall-text.tsx';

interface OpeningTextProps {
  readonly presentation: Presentation;
  readonly look: string;
}

/** The city, its two states, and the answer in one number. */
export function OpeningText({ presentation, look }: OpeningTextProps) {
  const { t, show } = useTranslation();
  const { compared } = presentation;
  const city = presentation.document.name;
  const { totals, units, method } = compared.balance;
  const [before, after] = [unbroken(compared.before.name), unbroken(compared.after.name)];
  const inUnits = units.filter(hasGround).length;
  return (
    <WallText>
      <p className={styles.eyebrow}>{t('present.states', { before, after })}</p>
      <h1 className={styles.name} data-long={city.length > 14 || undefined}>
        {city}
      </h1>
      {look === 'before' || look === 'after' ? (
        <BigNumber unit={t('show.haAt', { state: look === 'before' ? before : after })} tone="remaining">
          {decimal(look === 'before' ? totals.beforeHa : totals.afterHa)}
        </BigNumber>
      ) : (
        <>
          <BigNumber unit={t('show.net')} tone={toneOfNet(totals.netHa)}>
            {signedDecimal(totals.netHa)}
          </BigNumber>
          <ChangeLines figures={totals} />
          <p className={styles.soft}>
            {t('show.fromTo', { before: decimal(totals.beforeHa), after: decimal(totals.afterHa) })}
          </p>
        </>
      )}
      {inUnits > 0 && <p className={styles.reason}>{t('show.inUnits', { count: inUnits })}</p>}
      {compared.illustrative && look === 'waterfall' && (
        <p className={styles.reason}>{t('common.illustrative')}</p>
      )}
      <p className={styles.reason}>{t('show.method', { method: show(METHOD_NAMES[method.area]) })}</p>
    </WallText>
  );
}
