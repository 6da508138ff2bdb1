import { copyLink } from '../address/copy-link.ts';
import { IconButton } from '../components/button.tsx';
import { useTranslation } from '../i18n/use-translation.ts';

/** Copies a link to what is on the screen. */
export function LinkButton({ className }: { readonly className?: string }) {
  const { t } = useTranslation();
  return (
    <IconButton icon="link" label={t('link.copy')} className={className} onClick={() => void copyLink()} />
  );
}
