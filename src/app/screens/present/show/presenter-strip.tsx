import { useEffect, useState } from 'react';
import type { Scene } from '../../../../reports/scenes.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { audiencePicture, type Show, sceneAt } from '../../../state/present-show-model.ts';
import { placeBeside } from '../../../state/present-steps.ts';
import { elapsedText } from './elapsed-text.ts';
import styles from './presenter-strip.module.css';
import { StripSwitches } from './strip-switches.tsx';

interface PresenterStripProps {
  readonly show: Show;
  readonly titleOf: (scene: Scene) => string;
}

/** Whether the strip stands below the wall: always while the wall is frozen, or is another window. */
export const hasStrip = ({ strip, held, role }: Show): boolean =>
  strip || held !== null || role === 'presenter';

/** For the presenter, small: the notes, what comes next, the time, and what the wall does. */
export function PresenterStrip({ show, titleOf }: PresenterStripProps) {
  const { t } = useTranslation();
  if (!hasStrip(show)) return null;
  const scene = sceneAt(show, show.place);
  return (
    <aside className={styles.strip} aria-label={t('show.strip')} data-over data-strip-body>
      <Here show={show} titleOf={titleOf} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: notes that scroll must be reachable by keyboard */}
      <p className={styles.note} tabIndex={0}>
        {show.outdated && <b className={styles.state}>{t('show.outdated')} </b>}
        {show.presentation.notes[scene.id] ?? t('show.noNote')}
      </p>
      <StripSwitches show={show} />
      <Times startedAt={show.startedAt} />
    </aside>
  );
}

function Here({ show, titleOf }: PresenterStripProps) {
  const { t } = useTranslation();
  const { place, presentation, pages } = show;
  const next = placeBeside(presentation.shown, pages, place, 1);
  const states = useStates(show, titleOf);
  return (
    <p className={styles.here}>
      {states.map((state) => (
        <b key={state} className={styles.state}>
          {state}
        </b>
      ))}
      <span>
        {t('show.sceneOf', { position: place.scene + 1, all: presentation.shown.length })}:{' '}
        <b>{titleOf(sceneAt(show, place))}</b>
      </span>
      {states.length < 2 && (
        <span>
          {t('show.upNext')}: <b>{next === null ? t('show.theEnd') : titleOf(sceneAt(show, next))}</b>
        </span>
      )}
    </p>
  );
}

/** In what the wall differs from what the presenter would expect. */
function useStates(show: Show, titleOf: (scene: Scene) => string): readonly string[] {
  const { t } = useTranslation();
  const { held, blank, playing, restingSince } = show;
  const onWall = titleOf(sceneAt(show, audiencePicture(show).place));
  return [
    ...(held !== null ? [t('show.frozenAt', { scene: onWall })] : []),
    ...(blank ? [t('show.isBlank')] : []),
    ...(playing ? [t(restingSince === null ? 'show.playing' : 'show.resting')] : []),
  ];
}

function Times({ startedAt }: { readonly startedAt: number }) {
  const { t } = useTranslation();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <dl className={styles.times}>
      <dt>{t('show.clock')}</dt>
      <dd>{CLOCK.format(now)}</dd>
      <dt>{t('show.elapsed')}</dt>
      <dd>{elapsedText(now - startedAt)}</dd>
    </dl>
  );
}

const CLOCK = new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit' });
