import { useEffect } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { MapView } from '../../../map/map-view.tsx';
import { joinShow, useGuest } from '../../../state/present-audience-guest.ts';
import { useShow } from '../../../state/present-show.ts';
import styles from './audience-page.module.css';
import { AudienceWall } from './audience-wall.tsx';

const WAITING = {
  waiting: 'audience.waiting',
  silent: 'audience.silent',
  showing: 'audience.waiting',
  ended: 'audience.ended',
  unable: 'audience.unable',
} as const;

/** The page of the second window: the scene and nothing else. */
export default function AudiencePage({ session }: { readonly session: string }) {
  const { t } = useTranslation();
  const show = useShow((state) => state.show);
  const status = useGuest((state) => state.status);
  useEffect(() => joinShow(session), [session]);
  useEffect(() => {
    document.title = `${t('audience.title')} · Deliniasi`;
  }, [t]);
  return (
    <main className={styles.page} data-map aria-label={t('audience.title')}>
      <div className={styles.ground} data-ground>
        <MapView />
      </div>
      {show ? (
        <AudienceWall key={show.startedAt} show={show} />
      ) : (
        <div className={styles.waiting} role="status">
          <h1>{t('audience.title')}</h1>
          <p>{t(WAITING[status])}</p>
        </div>
      )}
    </main>
  );
}
