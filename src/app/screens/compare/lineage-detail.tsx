import type { Lineage } from '../../../comparison/balance.ts';
import { hectareText, percentText } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Compared } from '../../state/comparison.ts';
import { lineageTitle } from '../../state/ranking.ts';
import styles from './detail-card.module.css';
import { MethodName } from './method-name.tsx';

interface LineageDetailProps {
  readonly compared: Compared;
  readonly lineage: Lineage;
}

/** What became of one area, or of a few that were split or merged. */
export function LineageDetail({ compared, lineage }: LineageDetailProps) {
  const { t } = useTranslation();
  const { balance, names, before, after } = compared;
  const place = balance.units[lineage.unit]?.name ?? t('compare.outside');
  const rows = [
    { label: t('detail.before'), state: before.name, hectares: lineage.beforeHa },
    { label: t('kind.remaining'), state: null, hectares: lineage.remainingHa },
    { label: t('kind.reduced'), state: null, hectares: lineage.reducedHa },
    { label: t('kind.added'), state: null, hectares: lineage.addedHa },
    { label: t('detail.after'), state: after.name, hectares: lineage.afterHa },
  ];
  return (
    <>
      <h2>{lineageTitle(lineage, names)}</h2>
      <p className={styles.sub}>
        <span>{t(`lineage.${lineage.kind}`)}</span>
        <span>{place}</span>
      </p>
      <table className={styles.figures}>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">
                {row.label} {row.state && <small className={styles.inline}>{row.state}</small>}
              </th>
              <td>{hectareText(row.hectares)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lineage.links.length > 0 && <Links {...{ compared, lineage }} />}
      <p className={styles.small}>
        <MethodName method={balance.method} />
      </p>
    </>
  );
}

function Links({ compared: { names }, lineage }: LineageDetailProps) {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('detail.sameGround')}</h3>
      <table className={styles.figures}>
        <tbody>
          {lineage.links.map((link) => (
            <tr key={`${link.before} ${link.after}`}>
              <th scope="row">
                {names.before.get(link.before) ?? link.before} → {names.after.get(link.after) ?? link.after}
                <small>
                  {t('detail.shares', {
                    before: percentText(link.shareOfBefore * 100),
                    after: percentText(link.shareOfAfter * 100),
                  })}
                </small>
              </th>
              <td>{hectareText(link.hectares)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
