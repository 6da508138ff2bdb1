import type { SlumArea } from '../../../../domain/delineation.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import styles from './attribute-form.module.css';

/** The row as it came in the file, for reading. */
export function OriginalRow({ area }: { readonly area: SlumArea }) {
  const { t } = useTranslation();
  const entries = Object.entries(area.attributes);
  return (
    <details className={styles.original}>
      <summary>{t('form.original', { count: entries.length })}</summary>
      {entries.length === 0 ? (
        <p className={styles.remark}>{t('form.noOriginal')}</p>
      ) : (
        <dl>
          {entries.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value === null || value === '' ? '–' : String(value)}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
