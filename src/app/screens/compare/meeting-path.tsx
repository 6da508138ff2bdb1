import { Icon } from '../../components/icon.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { keysOf } from '../../keyboard/keys.ts';
import { setTimelineOpen, useStory } from '../../state/timeline.ts';
import { openScreen } from '../../state/view.ts';
import styles from './meeting-path.module.css';

const SCREENS = ['present', 'print'] as const;

/** The way from the figures to the meeting: their story, the show, the papers. */
export function MeetingPath({ states }: { readonly states: number }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('compare.meeting')}>
      <ol className={styles.path}>
        <li>
          <TimelineStep states={states} />
        </li>
        {SCREENS.map((screen) => (
          <li key={screen}>
            <button
              type="button"
              aria-label={t(`compare.${screen}`)}
              title={`${t(`compare.${screen}`)} (${keysOf(screen)})`}
              onClick={() => openScreen(screen)}
            >
              <Icon name={screen} size={16} />
              {t(`rail.${screen}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Opens the story of all states in place of the map, and closes it again. */
function TimelineStep({ states }: { readonly states: number }) {
  const { t } = useTranslation();
  const isOpen = useStory((state) => state.isOpen);
  return (
    <button
      type="button"
      aria-pressed={isOpen}
      title={`${t('timeline.open', { count: states })} (${keysOf('timeline')})`}
      onClick={() => setTimelineOpen(!isOpen)}
    >
      <Icon name="history" size={16} />
      <span>
        {t('timeline.title')}
        <span className="visually-hidden">{t('timeline.ofStates', { count: states })}</span>
      </span>
      <small aria-hidden="true">{states}</small>
    </button>
  );
}
