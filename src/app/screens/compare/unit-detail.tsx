import type { UnitBalance } from '../../../comparison/balance.ts';
import {
  decimal,
  differencePercent,
  fineHectareText,
  hectareText,
  integer,
  signedHectareText,
  signedPercentText,
} from '../../format/numbers.ts';
import { unbroken } from '../../format/state-name.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Compared } from '../../state/comparison.ts';
import { countKinds } from '../../state/ranking.ts';
import { OUTSIDE } from '../../state/visit.ts';
import { authorityOf } from './authority.ts';
import styles from './detail-card.module.css';
import { FigureRows, GroundRow } from './figure-rows.tsx';
import { MethodName } from './method-name.tsx';
import { useOutsideName } from './outside-name.ts';
import { TurfCheck } from './turf-check.tsx';

/** Closer than this the percentage would read as zero. */
const SAME_PERCENT = 0.05;
/** Less than this reads as 0,00 ha. */
const LEAST_SHOWN_HA = 0.005;

interface UnitDetailProps {
  readonly compared: Compared;
  /** −1: the ground outside all units. */
  readonly unit: number;
}

/** Every figure of one kelurahan, and what they rest on. */
export function UnitDetail({ compared, unit }: UnitDetailProps) {
  const { t } = useTranslation();
  const { balance, before, after } = compared;
  const outsideName = useOutsideName(balance);
  const row = unit === OUTSIDE ? balance.outside : balance.units[unit];
  if (!row) return null;
  const name = unit === OUTSIDE ? outsideName : row.name;
  const sub = [row.kecamatan && t('compare.kecamatan', { name: row.kecamatan }), row.code].filter(
    (part) => part !== null && part !== '',
  );
  return (
    <>
      <h2>{name}</h2>
      {sub.length > 0 && (
        <p className={styles.sub}>
          {sub.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      )}
      <table className={styles.figures}>
        <caption className="visually-hidden">{t('detail.figures', { name })}</caption>
        <tbody>
          <FigureRows figures={row} before={before.name} after={after.name} />
          <StatedRow
            label={t('detail.stated', { name: unbroken(before.name) })}
            stated={row.statedBeforeHa}
            drawn={row.beforeHa}
          />
          <StatedRow
            label={t('detail.stated', { name: unbroken(after.name) })}
            stated={row.statedAfterHa}
            drawn={row.afterHa}
          />
          <UncertainRow row={row} tolerance={balance.method.toleranceMetres} />
          <tr>
            <th scope="row">{t('detail.closing')}</th>
            <td>{fineHectareText(row.closingErrorHa)}</td>
          </tr>
        </tbody>
      </table>
      <Authority hectares={row.afterHa} state={after.name} />
      <Kinds compared={compared} unit={unit} />
      <p className={styles.small}>
        <MethodName method={balance.method} />
      </p>
      {unit !== OUTSIDE && compared.units && <TurfCheck compared={compared} unit={unit} row={row} />}
    </>
  );
}

interface StatedRowProps {
  readonly label: string;
  readonly stated: number | null;
  readonly drawn: number;
}

/** What the decree says beside what is drawn: the difference is of the drawn from the stated. */
function StatedRow({ label, stated, drawn }: StatedRowProps) {
  const { t } = useTranslation();
  const difference = differencePercent(drawn, stated);
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        {stated === null ? t('detail.notStated') : hectareText(stated)}
        {difference !== null && (
          <small>
            {Math.abs(difference) < SAME_PERCENT
              ? t('detail.drawnSame')
              : t('detail.drawnDiffers', { percent: signedPercentText(difference) })}
          </small>
        )}
      </td>
    </tr>
  );
}

function UncertainRow({ row, tolerance }: { readonly row: UnitBalance; readonly tolerance: number }) {
  const { t } = useTranslation();
  if (tolerance === 0) return null;
  const { uncertainReducedHa, uncertainAddedHa } = row;
  const hint = t('detail.uncertainHint', { width: decimal(2 * tolerance, 1).replace(',0', '') });
  const none = Math.max(uncertainReducedHa, uncertainAddedHa) < LEAST_SHOWN_HA;
  return (
    <GroundRow kinds={['uncertain']} label={t('kind.uncertain')} hint={hint}>
      {none ? (
        <span className={styles.none}>{t('detail.noneUncertain')}</span>
      ) : (
        <>
          <span className={styles.reduced}>{signedHectareText(-uncertainReducedHa)}</span>
          {' · '}
          <span className={styles.added}>{signedHectareText(uncertainAddedHa)}</span>
        </>
      )}
    </GroundRow>
  );
}

function Authority({ hectares, state }: { readonly hectares: number; readonly state: string }) {
  const { t } = useTranslation();
  if (hectares <= 0) return null;
  return (
    <p className={styles.small} title={t('detail.authorityHint')}>
      {t('detail.authority', { state: unbroken(state), level: t(`authority.${authorityOf(hectares)}`) })}
    </p>
  );
}

function Kinds({ compared, unit }: UnitDetailProps) {
  const { t } = useTranslation();
  const counts = countKinds(compared.balance.areas.filter((area) => area.unit === unit));
  if (counts.size === 0) return null;
  return (
    <p className={styles.kinds}>
      {[...counts].map(([kind, count]) => (
        <span key={kind}>
          {integer(count)} {t(`lineage.${kind}`).toLowerCase()}
        </span>
      ))}
    </p>
  );
}
