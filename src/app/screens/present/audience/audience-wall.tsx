import { useEffect, useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { enterFullScreen } from '../../../state/present-full-screen.ts';
import { useShowSettings } from '../../../state/present-settings.ts';
import { lookOf, placeOnWall, type Show, sceneAt } from '../../../state/present-show-model.ts';
import { useSceneTitle } from '../scene-title.ts';
import { Announcer } from '../show/announcer.tsx';
import { AudienceLaser } from '../show/laser.tsx';
import styles from '../show/show.module.css';
import { useDark } from '../show/use-dark.ts';
import { useIdle } from '../show/use-idle.ts';
import { useShowMap } from '../show/use-show-map.ts';
import { useTablePages } from '../show/use-table-pages.ts';
import { useWakeLock } from '../show/use-wake-lock.ts';
import { Wall } from '../show/wall.tsx';
import pageStyles from './audience-page.module.css';
import { usePassedKeys } from './use-passed-keys.ts';

/** What the presenter's window tells this one to show. A click makes it fill the screen. */
export function AudienceWall({ show }: { readonly show: Show }) {
  const { t } = useTranslation();
  const { dark, change } = useShowSettings();
  const titleOf = useSceneTitle(show.presentation.compared);
  const title = titleOf(sceneAt(show, placeOnWall(show)));
  const look = lookOf(show);
  const idle = useIdle();
  usePassedKeys();
  useWakeLock();
  useTablePages(show);
  useShowMap(show, dark);
  useDark(dark);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: F11 does the same
    <div
      className={styles.show}
      role="document"
      aria-label={t('show.label', { scene: title })}
      data-audience
      data-look={look}
      data-switch={change}
      data-idle={idle || undefined}
      onClick={() => enterFullScreen(() => undefined)}
    >
      <Wall show={show} titleOf={titleOf} dark={dark} />
      <AudienceLaser />
      {show.blank && <div className={styles.blank} data-blank />}
      <FullScreenBar />
      <Announcer show={show} title={title} look={look} />
    </div>
  );
}

/** Until the window fills the screen, or somebody has had enough of being asked. */
function FullScreenBar() {
  const { t } = useTranslation();
  const [state, setState] = useState<'asked' | 'refused' | 'done'>('asked');
  useEffect(() => {
    const onChange = () => setState('done');
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
  if (state === 'done') return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: it has a button
    // biome-ignore lint/a11y/noStaticElementInteractions: what is clicked here is not the wall
    <div className={pageStyles.bar} onClick={(event) => event.stopPropagation()}>
      {t(state === 'asked' ? 'audience.drag' : 'audience.refused')}
      <span>
        <Button look="primary" onClick={() => enterFullScreen(() => setState('refused'))}>
          {t('audience.fullScreen')}
        </Button>{' '}
        <Button onClick={() => setState('done')}>{t('audience.asItIs')}</Button>
      </span>
    </div>
  );
}
