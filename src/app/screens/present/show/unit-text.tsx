import { Fragment } from 'react';
import type { UnitBalance } from '../../../../comparison/balance.ts';
import { areaCounts } from '../../../../reports/area-counts.ts';
import { LINEAGE_NAMES } from '../../../../reports/lineage-names.ts';
import { decimal, hectareText, integer, signedDecimal } from '../../../format/numbers.ts';
import { unbroken } from '../../../format/state-name.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import type { Compared } from '../../../state/comparison.ts';
import type { Presentation } from '../../../state/present.ts';
import { rowOf } from '../../../state/present-scene.ts';
import { OUTSIDE } from '../../../state/visit.ts';
import { BigNumber } from './big-number.tsx';
import { ChangeLines } from './change-lines.tsx';
import { toneOfNet } from './figure-tone.ts';
import styles from './wall-text.module.css';
import { WallText } from './wall-text.tsx';

interface UnitTextProps {
  readonly presentation: Presentation;
  readonly unit: number;
  readonly title: string;
  readonly look: string;
}

/** A kelurahan in words and figures: one state, or what changed and why. */
export function UnitText({ presentation, unit, title, look }: UnitTextProps) {
  const { t } = useTranslation();
  const { compared } = presentation;
  const city = presentation.document.name;
  const row = rowOf(compared, unit);
  const { kecamatan } = row;
  return (
    <WallText>
      <p className={styles.eyebrow}>
        {kecamatan === null
          ? city
          : t('show.kecamatan', {
              city: unbroken(city),
              kecamatan: unbroken(t('compare.kecamatan', { name: kecamatan })),
            })}
      </p>
      <h1 className={styles.name} data-long={title.length > 14 || undefined}>
        {title}
      </h1>
      {look === 'before' || look === 'after' ? (
        <OneState compared={compared} row={row} side={look} />
      ) : (
        <>
          <BigNumber unit={t('show.net')} tone={toneOfNet(row.netHa)}>
            {signedDecimal(row.netHa)}
          </BigNumber>
          <ChangeLines figures={row} />
          <p className={styles.soft}>
            {t('show.fromTo', { before: decimal(row.beforeHa), after: decimal(row.afterHa) })}
          </p>
          <Reasons compared={compared} unit={unit} row={row} />
          {unit === OUTSIDE && compared.units !== null && (
            <p className={styles.reason}>{t('show.outside')}</p>
          )}
        </>
      )}
    </WallText>
  );
}

interface OneStateProps {
  readonly compared: Compared;
  readonly row: UnitBalance;
  readonly side: 'before' | 'after';
}

function OneState({ compared, row, side }: OneStateProps) {
  const { t } = useTranslation();
  const isBefore = side === 'before';
  const stated = isBefore ? row.statedBeforeHa : row.statedAfterHa;
  const areas = isBefore ? row.areasBefore : row.areasAfter;
  const hectares = isBefore ? row.beforeHa : row.afterHa;
  // Areas are counted where most of them lies: their edges reach beyond.
  const hasSlum = hectares > 0;
  const what = useAreaWord(compared);
  return (
    <>
      <BigNumber unit={t('show.haAt', { state: unbroken(compared[side].name) })} tone="remaining">
        {decimal(hectares)}
      </BigNumber>
      <p className={styles.soft}>
        {areas > 0
          ? t('show.areas', { count: integer(areas), what })
          : t(hasSlum ? 'show.partsOnly' : 'show.none')}
      </p>
      {stated !== null && (
        <p className={styles.soft}>{t('show.stated', { hectares: hectareText(stated) })}</p>
      )}
      {!isBefore && (
        <p className={styles.soft}>{t('show.beforeWas', { hectares: hectareText(row.beforeHa) })}</p>
      )}
    </>
  );
}

interface ReasonsProps {
  readonly compared: Compared;
  readonly unit: number;
  readonly row: UnitBalance;
}

/** What became of its areas, and how much of the change is no more than the width of a line. */
function Reasons({ compared, unit, row }: ReasonsProps) {
  const { t, show } = useTranslation();
  const counts = areaCounts(compared.balance, unit);
  const what = useAreaWord(compared);
  const uncertain = row.uncertainReducedHa + row.uncertainAddedHa;
  const { toleranceMetres } = compared.balance.method;
  return (
    <>
      {counts.length > 0 && (
        <p className={styles.reason}>
          {counts.map(({ kind, count }, index) => (
            <Fragment key={kind}>
              <span>
                {integer(count)} {index === 0 && `${what} `}
                {show(LINEAGE_NAMES[kind]).toLowerCase()}
                {index < counts.length - 1 && ','}
              </span>{' '}
            </Fragment>
          ))}
        </p>
      )}
      {toleranceMetres > 0 && /[1-9]/.test(decimal(uncertain)) && (
        <p className={styles.reason}>
          {t('show.uncertain', {
            hectares: hectareText(uncertain),
            width: decimal(2 * toleranceMetres, 1).replace(',0', ''),
          })}
        </p>
      )}
    </>
  );
}

/** "RT" where every area is called one. */
function useAreaWord({ before, after }: Compared): string {
  const { t } = useTranslation();
  const labels = [...before.labels, ...after.labels];
  const areRts = labels.length > 0 && labels.every((label) => /^rt\b/i.test(label));
  return areRts ? t('show.rt') : t('show.area');
}
