import { useRef } from 'react';
import { Button } from '../../../components/button.tsx';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { addFile, useAdding } from './adding.ts';
import styles from './backdrop-panel.module.css';

/** The two ways in: a file from disk, or an address. What a file is, its content says. */
export function AddButtons({ onServer }: { readonly onServer: () => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const isBusy = useAdding(({ stage }) => stage !== 'idle');
  return (
    <div className={styles.add}>
      <input
        ref={input}
        type="file"
        hidden
        data-testid="backdrop-input"
        aria-label={t('backdrop.addFile')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // Else choosing the same file again would not be a change.
          event.target.value = '';
          if (file) void addFile(file);
        }}
      />
      <Button
        look="primary"
        icon="upload"
        disabled={isBusy}
        title={isBusy ? t('backdrop.busy') : t('backdrop.addFileHint')}
        onClick={() => input.current?.click()}
      >
        {t('backdrop.addFile')}
      </Button>
      <Button icon="plus" title={t('backdrop.addServerHint')} onClick={onServer}>
        {t('backdrop.addServer')}
      </Button>
    </div>
  );
}
