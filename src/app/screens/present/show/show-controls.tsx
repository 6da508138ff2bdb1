import { IconButton } from '../../../components/button.tsx';
import type { IconName } from '../../../components/icon.tsx';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { setJump } from '../../../state/present-show.ts';
import type { Show, ShowAct } from '../../../state/present-show-model.ts';
import { actInWindow } from './act-in-window.ts';
import { giveFocusBack } from './give-focus-back.ts';
import styles from './show.module.css';

/** For mouse and finger; they leave the wall while the hand rests. */
export function ShowControls({ show }: { readonly show: Show }) {
  const { t } = useTranslation();
  const { place, presentation } = show;
  const button = (act: ShowAct, icon: IconName, label: string, keys: string) => (
    <IconButton
      icon={icon}
      label={label}
      keys={keys}
      onClick={(event) => {
        giveFocusBack(event);
        actInWindow(act);
      }}
    />
  );
  return (
    <fieldset className={styles.controls} aria-label={t('show.controls')} data-over>
      {button('previous', 'left', t('show.previous'), 'PageUp')}
      <button
        type="button"
        className={styles.position}
        title={t('show.find')}
        aria-label={`${t('show.find')}: ${t('show.sceneOf', { position: place.scene + 1, all: presentation.shown.length })}`}
        onClick={() => setJump('')}
      >
        {t('show.scene', { position: place.scene + 1, all: presentation.shown.length })}
      </button>
      {button('next', 'right', t('show.next'), 'PageDown')}
      {button('strip', 'note', t('show.strip'), 'N')}
      {button('help', 'help', t('show.help'), '?')}
      {button('end', 'close', t('show.end'), 'Esc')}
    </fieldset>
  );
}
