import { useRef } from 'react';
import { Button } from '../../components/button.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { openFiles } from '../../state/intake.ts';

/** Opens the file picker. No filter on types: the program looks at what a file holds, not at its name. */
export function OpenButton({ look }: { readonly look: 'plain' | 'primary' }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-testid="file-input"
        aria-label={t('data.open')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // Else choosing the same file again would not be a change.
          event.target.value = '';
          void openFiles(files);
        }}
      />
      <Button look={look} icon="upload" onClick={() => input.current?.click()}>
        {t('data.open')}
      </Button>
    </>
  );
}
