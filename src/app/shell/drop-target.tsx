import { useEffect, useState } from 'react';
import { Icon } from '../components/icon.tsx';
import { useTranslation } from '../i18n/use-translation.ts';
import { openFiles } from '../state/intake.ts';
import styles from './app.module.css';

/** Files may be dropped anywhere, on any screen. */
export function DropTarget() {
  const { t } = useTranslation();
  const over = useFileDrop();
  if (!over) return null;
  return (
    <div className={styles.dropping}>
      <Icon name="upload" size={40} />
      {t('shell.drop')}
    </div>
  );
}

function useFileDrop(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      void openFiles([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', onDragOver);
    addEventListener('dragleave', onDragLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onDragOver);
      removeEventListener('dragleave', onDragLeave);
      removeEventListener('drop', onDrop);
    };
  }, []);
  return over;
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
