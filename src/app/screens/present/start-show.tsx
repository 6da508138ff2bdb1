import { Button } from '../../components/button.tsx';
import { unbroken } from '../../format/state-name.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { keysOf } from '../../keyboard/keys.ts';
import { useComparison } from '../../state/comparison.ts';
import type { Presentation } from '../../state/present.ts';
import { startShow } from '../../state/present-show.ts';
import { useView } from '../../state/view.ts';
import styles from './present-screen.module.css';

/** The way onto the wall. */
export function StartShow({ presentation }: { readonly presentation: Presentation }) {
  const { t } = useTranslation();
  const stale = useComparison((state) => state.stale);
  const chosen = useView((view) => view.scene);
  const { compared, scenes, shown } = presentation;
  const isChosenShown = shown.some(({ id }) => id === chosen);
  const problem = stale ? t('present.stale') : shown.length === 0 ? t('present.allHidden') : null;
  return (
    <section className={styles.start} aria-label={t('present.title')}>
      <p className={styles.states}>
        {t('present.states', {
          before: unbroken(compared.before.name),
          after: unbroken(compared.after.name),
        })}
      </p>
      <Button
        look="primary"
        icon="present"
        className={styles.big}
        disabled={problem !== null}
        onClick={() => startShow(null)}
      >
        {t('present.start')} <kbd>{keysOf('start-show')}</kbd>
      </Button>
      {problem === null && isChosenShown && (
        <Button onClick={() => startShow(chosen)}>
          {t('present.startHere')} <kbd>{keysOf('start-show-here')}</kbd>
        </Button>
      )}
      <p className={styles.count} role={problem === null ? undefined : 'status'}>
        {problem ?? t('present.count', { shown: shown.length, all: scenes.length })}
      </p>
    </section>
  );
}
