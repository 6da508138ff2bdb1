import { openDialog } from '../commands/dialogs.ts';
import { IconButton } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import { useLanguage } from '../i18n/language.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { keysOf } from '../keyboard/keys.ts';
import { openScreen, type ScreenId, useView } from '../state/view.ts';
import { useTheme } from '../theme/theme.ts';
import styles from './rail.module.css';

const SCREENS: readonly ScreenId[] = ['data', 'compare', 'draw', 'present', 'print'];

/** The five screens in the order of the work, and below them what holds for all of them. */
export function Rail() {
  const { t } = useTranslation();
  const screen = useView((view) => view.screen);
  return (
    <nav className={styles.rail} aria-label={t('rail.screens')}>
      <ul className={styles.screens}>
        {SCREENS.map((each) => (
          <li key={each}>
            <button
              type="button"
              className={styles.screen}
              aria-current={screen === each ? 'page' : undefined}
              title={`${t(`rail.${each}`)} (${keysOf(each)})`}
              onClick={() => openScreen(each)}
            >
              <Icon name={each} />
              {t(`rail.${each}`)}
            </button>
          </li>
        ))}
      </ul>
      <RailFoot />
    </nav>
  );
}

function RailFoot() {
  const { t } = useTranslation();
  const language = useLanguage();
  const theme = useTheme();
  const dark = theme.theme === 'dark';
  const other = language.language === 'id' ? 'en' : 'id';
  return (
    <div className={styles.foot}>
      <button
        type="button"
        className={styles.language}
        lang={other}
        title={t('rail.language')}
        onClick={() => language.choose(other)}
      >
        <span aria-hidden="true">{language.language.toUpperCase()}</span>
        <span className="visually-hidden">{t('rail.language')}</span>
      </button>
      <IconButton
        icon={dark ? 'sun' : 'moon'}
        label={dark ? t('rail.light') : t('rail.dark')}
        onClick={() => theme.choose(dark ? 'light' : 'dark')}
      />
      <IconButton
        icon="help"
        label={t('help.title')}
        keys={keysOf('help')}
        onClick={() => openDialog('help')}
      />
    </div>
  );
}
