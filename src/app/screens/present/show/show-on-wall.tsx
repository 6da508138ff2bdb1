import { useEffect, useRef } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { rowOf } from '../../../state/present-scene.ts';
import { useShowSettings } from '../../../state/present-settings.ts';
import { hasMap, lookOf, placeOnWall, type Show, sceneAt, useShow } from '../../../state/present-show.ts';
import { useSceneTitle } from '../scene-title.ts';
import { Announcer } from './announcer.tsx';
import { JumpList } from './jump-list.tsx';
import { KeyHelp } from './key-help.tsx';
import { Laser } from './laser.tsx';
import { MapCorners } from './map-corners.tsx';
import { PresenterStrip } from './presenter-strip.tsx';
import styles from './show.module.css';
import { ShowControls } from './show-controls.tsx';
import { useAlone } from './use-alone.ts';
import { useFullScreenEnd } from './use-full-screen-end.ts';
import { useHands } from './use-hands.ts';
import { useIdle } from './use-idle.ts';
import { usePlaying } from './use-playing.ts';
import { useShowKeys } from './use-show-keys.ts';
import { useShowMap } from './use-show-map.ts';
import { useTablePages } from './use-table-pages.ts';
import { useWakeLock } from './use-wake-lock.ts';
import { WallContent } from './wall-content.tsx';

/** The show that is running, over the map of the page. */
export default function ShowOnWall() {
  const show = useShow((state) => state.show);
  return show && <RunningShow key={show.startedAt} show={show} />;
}

function RunningShow({ show }: { readonly show: Show }) {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  const { dark, change } = useShowSettings();
  const { compared } = show.presentation;
  const titleOf = useSceneTitle(compared);
  const scene = sceneAt(show, placeOnWall(show));
  const figures = scene.kind === 'unit' ? rowOf(compared, scene.unit) : compared.balance.totals;
  const look = lookOf(show);
  const idle = useIdle();
  useShowKeys();
  useAlone(root, dark);
  useFullScreenEnd();
  useWakeLock();
  usePlaying(show);
  useTablePages(show);
  useShowMap(show, dark);
  const hands = useHands();
  useEffect(() => root.current?.focus(), []);
  return (
    <div
      ref={root}
      className={styles.show}
      role="dialog"
      aria-modal="true"
      aria-label={t('show.label', { scene: titleOf(scene) })}
      tabIndex={-1}
      data-look={look}
      data-switch={change}
      data-idle={idle || undefined}
      data-laser={show.laser || undefined}
      data-strip={show.strip || show.held !== null || undefined}
      {...hands}
    >
      <div className={styles.wall} data-wall>
        <WallContent show={show} look={look} scene={scene} title={titleOf(scene)} dark={dark} />
        {hasMap(look) && <SwipeLine />}
        {hasMap(look) && <MapCorners compared={compared} figures={figures} look={look} dark={dark} />}
      </div>
      {show.laser && <Laser />}
      {show.blank && <div className={styles.blank} data-blank />}
      <ShowControls show={show} />
      <PresenterStrip show={show} titleOf={titleOf} />
      {show.refused && <RefusedHint />}
      {show.jump !== null && <JumpList titles={show.presentation.shown.map(titleOf)} typed={show.jump} />}
      {show.help && <KeyHelp />}
      <Announcer show={show} title={titleOf(scene)} look={look} />
    </div>
  );
}

/** Goes over the map between the two states, as the edge of the one over the other. */
function SwipeLine() {
  return <i className={styles.line} aria-hidden="true" />;
}

function RefusedHint() {
  const { t } = useTranslation();
  return (
    <p className={styles.hint} role="status">
      {t('show.noFullScreen')}
    </p>
  );
}
