import type { Progress } from '../../workers/api.ts';
import { integer } from '../format/numbers.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { Button } from './button.tsx';
import styles from './progress.module.css';

interface ProgressBarProps {
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}

export function ProgressBar({ progress, onCancel }: ProgressBarProps) {
  const { t } = useTranslation();
  const stage = progress ? t(`stage.${progress.stage}`) : t('stage.starting');
  const total = progress?.total ?? null;
  return (
    <div className={styles.box}>
      <div className={styles.main}>
        <span>
          {stage}
          {total !== null && progress && (
            <small>
              {integer(progress.done)} / {integer(total)}
            </small>
          )}
        </span>
        {total !== null && progress ? (
          <progress aria-label={stage} max={total} value={progress.done} />
        ) : (
          <progress aria-label={stage} />
        )}
      </div>
      <Button onClick={onCancel}>{t('common.cancel')}</Button>
    </div>
  );
}
