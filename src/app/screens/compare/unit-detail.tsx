import type { UnitBalance } from '../../../comparison/balance.ts';
import {
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
import { type ChangeKind, showOnly } from '../../state/view.ts';
import { OUTSIDE } from '../../state/visit.ts';
import { authorityOf } from './authority.ts';
import styles from './detail-card.module.css';
import { MethodName } from './method-name.tsx';
import { TurfCheck } from './turf-check.tsx';

interface UnitDetailProps {
  readonly compared: Compared;
  /** −1: the ground outside all units. */
  readonly unit: number;
}

/** Every figure of one kelurahan, and what they rest on. */
export function UnitDetail({ compared, unit }: UnitDetailProps) {
  const { t } = useTranslation();
  const { balance, before, after } = compared;
  const row = unit === OUTSIDE ? balance.outside : balance.units[unit];
  if (!row) return null;
  const name = unit === OUTSIDE ? t('compare.outside') : row.name;
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
          <FigureRow label={t('detail.before')} state={before.name} hectares={row.beforeHa} />
          <KindRow kind="remaining" hectares={row.remainingHa} />
          <KindRow kind="reduced" hectares={row.reducedHa} />
          <KindRow kind="added" hectares={row.addedHa} />
          <FigureRow label={t('detail.after')} state={after.name} hectares={row.afterHa} />
          <tr>
            <th scope="row">{t('detail.net')}</th>
            <td>{signedHectareText(row.netHa)}</td>
          </tr>
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

interface FigureRowProps {
  readonly label: string;
  readonly state: string;
  readonly hectares: number;
}

function FigureRow({ label, state, hectares }: FigureRowProps) {
  return (
    <tr>
      <th scope="row">
        {label} <small className={styles.inline}>{unbroken(state)}</small>
      </th>
      <td>{hectareText(hectares)}</td>
    </tr>
  );
}

function KindRow({ kind, hectares }: { readonly kind: ChangeKind; readonly hectares: number }) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={styles[kind]}
          title={t('compare.showGround')}
          onClick={() => showOnly(kind)}
        >
          {t(`kind.${kind}`)}
        </button>
      </th>
      <td className={styles[kind]}>{hectareText(hectares)}</td>
    </tr>
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
          <small>{t('detail.drawnDiffers', { percent: signedPercentText(difference) })}</small>
        )}
      </td>
    </tr>
  );
}

function UncertainRow({ row, tolerance }: { readonly row: UnitBalance; readonly tolerance: number }) {
  const { t } = useTranslation();
  if (tolerance === 0) return null;
  return (
    <tr>
      <th scope="row">
        {t('detail.uncertain')}
        <small>{t('detail.uncertainHint', { width: integer(2 * tolerance) })}</small>
      </th>
      <td>
        <span className={styles.reduced}>{signedHectareText(-row.uncertainReducedHa)}</span>
        {' · '}
        <span className={styles.added}>{signedHectareText(row.uncertainAddedHa)}</span>
      </td>
    </tr>
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
