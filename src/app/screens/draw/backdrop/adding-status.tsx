import { useEffect, useState } from 'react';
import { type Room, roomLeft } from '../../../../project/storage/quota.ts';
import { Button } from '../../../components/button.tsx';
import { bytesText } from '../../../format/numbers.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { cancelAdding, useAdding } from './adding.ts';
import styles from './backdrop-panel.module.css';

/** How far the file is that is being added, with a way to stop it. */
export function AddingStatus() {
  const { t } = useTranslation();
  const { stage, fileName, done, total } = useAdding();
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    if (stage === 'keeping') void roomLeft().then(setRoom);
  }, [stage]);
  if (stage === 'idle') return null;
  const words = t(stage === 'reading' ? 'backdrop.reading' : 'backdrop.keeping', { name: fileName });
  return (
    <div className={styles.adding} role="status">
      <div>
        <span>{words}</span>
        {stage === 'keeping' && total > 0 ? (
          <progress aria-label={words} max={total} value={done} />
        ) : (
          <progress aria-label={words} />
        )}
        {stage === 'keeping' && (
          <small>
            {t('backdrop.keptBytes', { done: bytesText(done), total: bytesText(total) })}
            {room && ` · ${t('backdrop.room', { free: bytesText(Math.max(0, room.quota - room.used)) })}`}
          </small>
        )}
      </div>
      <Button onClick={cancelAdding}>{t('common.cancel')}</Button>
    </div>
  );
}
