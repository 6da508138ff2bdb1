import { useEffect, useRef } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { findAudience } from '../../../state/present-audience-host.ts';
import { useShowSettings } from '../../../state/present-settings.ts';
import { useShow } from '../../../state/present-show.ts';
import { lookOf, placeOnWall, type Show, sceneAt } from '../../../state/present-show-model.ts';
import { useSceneTitle } from '../scene-title.ts';
import { Announcer } from './announcer.tsx';
import { JumpList } from './jump-list.tsx';
import { KeyHelp } from './key-help.tsx';
import { Laser } from './laser.tsx';
import { hasStrip, PresenterStrip } from './presenter-strip.tsx';
import styles from './show.module.css';
import { ShowControls } from './show-controls.tsx';
import { ShowHint } from './show-hint.tsx';
import { useAlone } from './use-alone.ts';
import { useDark } from './use-dark.ts';
import { useFullScreenEnd } from './use-full-screen-end.ts';
import { useHands } from './use-hands.ts';
import { useIdle } from './use-idle.ts';
import { usePlaying } from './use-playing.ts';
import { useShowKeys } from './use-show-keys.ts';
import { useShowMap } from './use-show-map.ts';
import { useTablePages } from './use-table-pages.ts';
import { useWakeLock } from './use-wake-lock.ts';
import { useWheel } from './use-wheel.ts';
import { Wall } from './wall.tsx';

/** The show that is running, over the map of the page. */
export default function ShowOnWall() {
  const show = useShow((state) => state.show);
  return show && <RunningShow key={show.startedAt} show={show} />;
}

function RunningShow({ show }: { readonly show: Show }) {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  const { dark, change } = useShowSettings();
  const titleOf = useSceneTitle(show.presentation.compared);
  const title = titleOf(sceneAt(show, placeOnWall(show)));
  const look = lookOf(show);
  const idle = useIdle();
  useShowKeys();
  useAlone(root);
  useDark(dark);
  useFullScreenEnd();
  useWakeLock();
  usePlaying(show);
  useTablePages(show);
  useShowMap(show, dark);
  useWheel(root);
  const hands = useHands();
  useEffect(() => root.current?.focus(), []);
  useEffect(findAudience, []);
  return (
    <div
      ref={root}
      className={styles.show}
      role="dialog"
      aria-modal="true"
      aria-label={t('show.label', { scene: title })}
      tabIndex={-1}
      data-look={look}
      data-switch={change}
      data-idle={idle || undefined}
      data-laser={show.laser || undefined}
      data-strip={hasStrip(show) || undefined}
      {...hands}
    >
      <Wall show={show} titleOf={titleOf} dark={dark} />
      {show.laser && <Laser />}
      {show.blank && show.role === 'alone' && <div className={styles.blank} data-blank />}
      <ShowControls show={show} />
      <PresenterStrip show={show} titleOf={titleOf} />
      {show.hint && <ShowHint hint={show.hint} />}
      {show.jump !== null && <JumpList titles={show.presentation.shown.map(titleOf)} typed={show.jump} />}
      {show.help && <KeyHelp />}
      <Announcer show={show} title={title} look={look} />
    </div>
  );
}
