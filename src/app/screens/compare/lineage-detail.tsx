import type { Lineage } from '../../../comparison/balance.ts';
import { hectareText, percentText } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Compared } from '../../state/comparison.ts';
import { lineageTitle } from '../../state/ranking.ts';
import styles from './detail-card.module.css';
import { FigureRows } from './figure-rows.tsx';
import { MethodName } from './method-name.tsx';
import { useOutsideName } from './outside-name.ts';

interface LineageDetailProps {
  readonly compared: Compared;
  readonly lineage: Lineage;
}

/** What became of one area, or of a few that were split or merged. */
export function LineageDetail({ compared, lineage }: LineageDetailProps) {
  const { t } = useTranslation();
  const { balance, names, before, after } = compared;
  const outsideName = useOutsideName(balance);
  const place = balance.units[lineage.unit]?.name ?? outsideName;
  return (
    <>
      <h2>{lineageTitle(lineage, names)}</h2>
      <p className={styles.sub}>
        <span>{t(`lineage.${lineage.kind}`)}</span>
        <span>{place}</span>
      </p>
      <table className={styles.figures}>
        <tbody>
          <FigureRows figures={lineage} before={before.name} after={after.name} />
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
