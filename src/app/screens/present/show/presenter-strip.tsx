import { useEffect, useState } from 'react';
import type { Scene } from '../../../../reports/scenes.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { placeOnWall, type Show, sceneAt } from '../../../state/present-show.ts';
import { placeBeside } from '../../../state/present-steps.ts';
import { elapsedText } from './elapsed-text.ts';
import styles from './presenter-strip.module.css';

interface PresenterStripProps {
  readonly show: Show;
  readonly titleOf: (scene: Scene) => string;
}

/** For the presenter, small: the notes, what comes next, the time. Always there while the wall is frozen. */
export function PresenterStrip({ show, titleOf }: PresenterStripProps) {
  const { t } = useTranslation();
  const { place, presentation, pages, held } = show;
  if (!show.strip && held === null) return null;
  const scene = sceneAt(show, place);
  const next = placeBeside(presentation.shown, pages, place, 1);
  return (
    <aside className={styles.strip} aria-label={t('show.strip')} data-over>
      <p className={styles.here}>
        {held !== null && (
          <b
            className={styles.frozen}
            title={t('show.frozenHint', { scene: titleOf(sceneAt(show, placeOnWall(show))) })}
          >
            {t('show.frozen')}
          </b>
        )}
        {show.playing && <b className={styles.frozen}>{t('show.playing')}</b>}
        <span>
          {t('show.sceneOf', { position: place.scene + 1, all: presentation.shown.length })}:{' '}
          <b>{titleOf(scene)}</b>
        </span>
        <span>
          {t('show.upNext')}: <b>{next === null ? t('show.theEnd') : titleOf(sceneAt(show, next))}</b>
        </span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: notes that scroll must be reachable by keyboard */}
      <p className={styles.note} tabIndex={0}>
        {presentation.notes[scene.id] ?? t('show.noNote')}
      </p>
      <Times startedAt={show.startedAt} />
    </aside>
  );
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
