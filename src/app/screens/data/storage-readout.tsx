import { useEffect, useState } from 'react';
import { type Room, roomLeft } from '../../../project/storage/quota.ts';
import { bytesText } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProject } from '../../state/project.ts';
import styles from './data-screen.module.css';

/** Room taken in the browser, read again after each save. */
export function StorageReadout() {
  const { t } = useTranslation();
  const saveState = useProject((state) => state.saveState.kind);
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    if (saveState !== 'saving') void roomLeft().then(setRoom);
  }, [saveState]);
  return (
    <p className={styles.storage}>
      {room
        ? t('data.storage', { used: bytesText(room.used), quota: bytesText(room.quota) })
        : t('data.storageUnknown')}
    </p>
  );
}
