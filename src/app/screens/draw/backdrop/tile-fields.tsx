import { useTranslation } from '../../../i18n/use-translation.ts';
import styles from './server-dialog.module.css';
import type { TileChoice } from './server-dialog.tsx';

interface TileFieldsProps {
  readonly choice: TileChoice;
  /** The levels are not known from the server. */
  readonly canZoom: boolean;
  readonly onChange: (choice: TileChoice) => void;
}

const MOST_ZOOM = 24;

/** Name, whom it is owed to, and the levels there are. */
export function TileFields({ choice, canZoom, onChange }: TileFieldsProps) {
  const { t } = useTranslation();
  const level = (key: 'minZoom' | 'maxZoom', typed: string) => {
    const value = Math.trunc(Number(typed));
    if (typed.trim() === '' || !(value >= 0 && value <= MOST_ZOOM)) return;
    const { minZoom, maxZoom } = choice;
    onChange(
      key === 'minZoom'
        ? { ...choice, minZoom: value, maxZoom: Math.max(maxZoom, value) }
        : { ...choice, maxZoom: value, minZoom: Math.min(minZoom, value) },
    );
  };
  return (
    <div className={styles.fields}>
      <label className={styles.field}>
        {t('backdrop.name')}
        <input value={choice.name} onChange={(event) => onChange({ ...choice, name: event.target.value })} />
      </label>
      <label className={styles.field}>
        {t('server.attribution')}
        <input
          value={choice.attribution}
          onChange={(event) => onChange({ ...choice, attribution: event.target.value })}
        />
      </label>
      {canZoom && (
        <div className={styles.levels}>
          {(['minZoom', 'maxZoom'] as const).map((key) => (
            <label key={key} className={styles.field}>
              {t(`server.${key}`)}
              <input
                type="number"
                min={0}
                max={MOST_ZOOM}
                value={choice[key]}
                onChange={(event) => level(key, event.target.value)}
              />
            </label>
          ))}
        </div>
      )}
    </div>
  );
}
