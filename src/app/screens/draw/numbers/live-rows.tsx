import type { Figures } from '../../../../comparison/balance.ts';
import type { LiveNumbers } from '../../../../workers/draw-api.ts';
import { hectareText, signedHectareText } from '../../../format/numbers.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useProject } from '../../../state/project.ts';
import styles from './live-card.module.css';

/** Rows shown at once; what is dragged seldom touches more kelurahan. */
const MOST_ROWS = 6;

/** The balance of the kelurahan that are touched, against the state the SK is compared with. */
export function LiveRows({ live }: { readonly live: LiveNumbers }) {
  const { t } = useTranslation();
  const hasPrevious = useProject(({ document }) => document?.comparison.before !== null);
  if (!hasPrevious) return <p className={styles.note}>{t('live.noPrevious')}</p>;
  const rows = live.rows.slice(0, MOST_ROWS);
  const left = live.rows.length - rows.length;
  return (
    <>
      {rows.map(({ unit, name, figures }) => (
        <section key={unit} className={styles.row} aria-label={name || t('live.outside')}>
          <h3>{unit < 0 ? t('live.outside') : name}</h3>
          <p className={styles.states}>
            <span>{hectareText(figures.beforeHa)}</span>
            <i aria-hidden="true">→</i>
            <span className="visually-hidden">{t('live.becomes')}</span>
            <b>{hectareText(figures.afterHa)}</b>
          </p>
          <Changes figures={figures} />
        </section>
      ))}
      {left > 0 && <p className={styles.note}>{t('live.more', { count: left })}</p>}
    </>
  );
}

function Changes({ figures }: { readonly figures: Figures }) {
  const { t } = useTranslation();
  const { reducedHa, addedHa, uncertainReducedHa, uncertainAddedHa } = figures;
  return (
    <ul className={styles.changes}>
      <li className={styles.reduced}>
        <span>{t('kind.reduced')}</span> <b>{signedHectareText(-reducedHa)}</b>
      </li>
      <li className={styles.added}>
        <span>{t('kind.added')}</span> <b>{signedHectareText(addedHa)}</b>
      </li>
      <li>
        <span>{t('kind.uncertain')}</span>{' '}
        <b>
          {signedHectareText(-uncertainReducedHa)} · {signedHectareText(uncertainAddedHa)}
        </b>
      </li>
    </ul>
  );
}
