import { Icon } from '../../components/icon.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { keysOf } from '../../keyboard/keys.ts';
import { setTimelineOpen, useStory } from '../../state/timeline.ts';
import styles from './timeline-button.module.css';

/** Opens the story of all states in place of the map, and closes it again. */
export function TimelineButton({ states }: { readonly states: number }) {
  const { t } = useTranslation();
  const isOpen = useStory((state) => state.isOpen);
  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={isOpen}
      title={`${t('timeline.title')} (${keysOf('timeline')})`}
      onClick={() => setTimelineOpen(!isOpen)}
    >
      <Icon name="history" size={16} />
      {t('timeline.open', { count: states })}
      <Icon name={isOpen ? 'close' : 'right'} size={14} />
    </button>
  );
}
