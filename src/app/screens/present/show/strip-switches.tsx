import { useTranslation } from '../../../i18n/use-translation.ts';
import type { Show, ShowAct } from '../../../state/present-show-model.ts';
import { actInWindow } from './act-in-window.ts';
import { giveFocusBack } from './give-focus-back.ts';
import styles from './presenter-strip.module.css';

/** What the presenter does to the wall. */
export function StripSwitches({ show }: { readonly show: Show }) {
  const { t } = useTranslation();
  const { role, held, laser, blank } = show;
  const switches: readonly (readonly [act: ShowAct, label: string, keys: string, on: boolean])[] = [
    ['audience', t('show.audience'), 'H', role === 'presenter'],
    ['freeze', t('show.freeze'), 'F', held !== null],
    ['laser', t('show.laser'), 'L', laser],
    ['blank', t('show.blank'), 'B', blank],
  ];
  return (
    <div className={styles.switches}>
      {switches.map(([act, label, keys, on]) => (
        <button
          key={act}
          type="button"
          aria-pressed={on}
          onClick={(event) => {
            giveFocusBack(event);
            actInWindow(act);
          }}
        >
          {label} <kbd>{keys}</kbd>
        </button>
      ))}
    </div>
  );
}
