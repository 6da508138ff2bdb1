import { useTranslation } from '../../../i18n/use-translation.ts';
import type { Show } from '../../../state/present-show-model.ts';
import styles from './show.module.css';

const WORDS = {
  'full-screen-refused': 'show.noFullScreen',
  'audience-blocked': 'show.audienceBlocked',
  'audience-closed': 'show.audienceClosed',
  'audience-unable': 'show.audienceUnable',
} as const;

/** Told to the presenter for a moment; the style sheet takes it away. */
export function ShowHint({ hint }: { readonly hint: NonNullable<Show['hint']> }) {
  const { t } = useTranslation();
  return (
    <p key={hint.at} className={styles.hint} role="status">
      {t(WORDS[hint.what])}
    </p>
  );
}
