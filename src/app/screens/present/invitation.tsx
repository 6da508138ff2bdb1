import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Button, IconButton } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { unbroken } from '../../format/state-name.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useComparison } from '../../state/comparison.ts';
import type { Presentation } from '../../state/present.ts';
import { closeInvitation, useInvitation } from '../../state/present-invitation.ts';
import { startShow, useShow } from '../../state/present-show.ts';
import { useView } from '../../state/view.ts';
import styles from './invitation.module.css';
import { useSceneTitle } from './scene-title.ts';

/** Over the map, where a link has led to a scene: one large button begins there. */
export function Invitation({ presentation }: { readonly presentation: Presentation }) {
  const isOpen = useInvitation((state) => state.isOpen);
  const map = document.querySelector('[data-map]');
  return isOpen && map && createPortal(<Card presentation={presentation} />, map);
}

function Card({ presentation }: { readonly presentation: Presentation }) {
  const { t } = useTranslation();
  const begin = useRef<HTMLButtonElement>(null);
  const stale = useComparison((state) => state.stale);
  const isShowing = useShow(({ show }) => show !== null);
  const asked = useView((view) => view.scene);
  const { compared, shown, document } = presentation;
  const titleOf = useSceneTitle(compared);
  const scene = shown.find(({ id }) => id === asked) ?? shown[0];
  useEffect(() => begin.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (isShowing) closeInvitation();
  }, [isShowing]);
  if (!scene) return null;
  return (
    <section className={styles.over} aria-label={t('present.invitation')}>
      <div className={styles.card}>
        <IconButton
          className={styles.close}
          icon="close"
          label={t('present.notNow')}
          onClick={closeInvitation}
        />
        <p>
          {document.name} ·{' '}
          {t('present.states', {
            before: unbroken(compared.before.name),
            after: unbroken(compared.after.name),
          })}
        </p>
        <h2>{titleOf(scene)}</h2>
        <button
          ref={begin}
          type="button"
          className={styles.begin}
          disabled={stale}
          onClick={() => startShow(scene.id)}
        >
          <Icon name="play" size={30} />
          {t('present.begin')}
        </button>
        {scene !== shown[0] && (
          <Button disabled={stale} onClick={() => startShow(null)}>
            {t('present.beginAtFirst')}
          </Button>
        )}
        {stale && <p role="status">{t('present.stale')}</p>}
      </div>
    </section>
  );
}
