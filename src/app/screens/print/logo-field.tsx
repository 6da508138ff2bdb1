import { useRef, useState } from 'react';
import type { Logo } from '../../../project/papers.ts';
import { Button, IconButton } from '../../components/button.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import styles from './form.module.css';
import own from './logo-field.module.css';
import { type LogoFault, readLogo } from './logo-file.ts';

interface LogoFieldProps {
  readonly logo: Logo | null;
  readonly onChange: (logo: Logo | null) => void;
}

export function LogoField({ logo, onChange }: LogoFieldProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<{ readonly fault: LogoFault; readonly name: string } | null>(null);
  const take = async (file: File) => {
    const read = await readLogo(file);
    if (typeof read === 'string') setRefused({ fault: read, name: file.name });
    else {
      setRefused(null);
      onChange(read);
    }
  };
  const { name } = refused ?? { name: '' };
  return (
    <div className={styles.field}>
      {t('print.logo')}
      <div className={own.row}>
        {logo && <img src={`data:${logo.mime};base64,${logo.base64}`} alt={logo.name} />}
        <input
          ref={input}
          type="file"
          accept="image/png,image/jpeg"
          hidden
          data-testid="logo-input"
          aria-label={t('print.logo')}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void take(file);
            target.value = '';
          }}
        />
        <Button icon="image" onClick={() => input.current?.click()}>
          {t(logo ? 'print.logoReplace' : 'print.logoChoose')}
        </Button>
        {logo && <IconButton icon="trash" label={t('print.logoRemove')} onClick={() => onChange(null)} />}
      </div>
      {refused ? (
        <p className={styles.fault} role="alert">
          {refused.fault === 'too-large'
            ? t('print.logoTooLarge', { name })
            : t('print.logoNotPicture', { name })}
        </p>
      ) : (
        <p className={styles.remark}>{t('print.logoHint')}</p>
      )}
    </div>
  );
}
