import { Button } from '../../components/button.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SECONDS, setShowSettings, useShowSettings } from '../../state/present-settings.ts';
import { startShow } from '../../state/present-show.ts';
import styles from './present-screen.module.css';

/** How it is shown on this machine. */
export function ShowOptions() {
  const { t } = useTranslation();
  const { dark, change, seconds } = useShowSettings();
  return (
    <section className={styles.options} aria-label={t('present.settings')}>
      <div className={styles.option}>
        <span>{t('present.theme')}</span>
        <Segmented
          label={t('present.theme')}
          value={dark ? 'dark' : 'light'}
          onChange={(value) => setShowSettings({ dark: value === 'dark' })}
          choices={[
            { value: 'dark', label: t('present.dark') },
            { value: 'light', label: t('present.light') },
          ]}
        />
      </div>
      <div className={styles.option}>
        <span>{t('present.change')}</span>
        <Segmented
          label={t('present.change')}
          value={change}
          onChange={(value) => setShowSettings({ change: value })}
          choices={[
            { value: 'swipe', label: t('present.swipe'), hint: 'G' },
            { value: 'fade', label: t('present.fade'), hint: 'G' },
          ]}
        />
      </div>
      <div className={styles.option}>
        <label>
          <span>{t('present.seconds')}</span>
          <input
            type="number"
            min={SECONDS.least}
            max={SECONDS.most}
            defaultValue={seconds}
            onChange={({ target }) => {
              if (target.value !== '' && target.validity.valid)
                setShowSettings({ seconds: target.valueAsNumber });
            }}
          />
        </label>
        <Button icon="play" title={t('present.playHint')} onClick={() => startShow(null, true)}>
          {t('present.play')}
        </Button>
      </div>
    </section>
  );
}
