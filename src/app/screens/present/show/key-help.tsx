import { useTranslation } from '../../../i18n/use-translation.ts';
import styles from './key-help.module.css';

/** The keys of the show, over the wall. */
export function KeyHelp() {
  const { t } = useTranslation();
  const rows: readonly (readonly [keys: readonly string[], what: string])[] = [
    [['→', 'PageDown', t('key.space'), t('key.click')], t('show.key.next')],
    [['←', 'PageUp'], t('show.key.previous')],
    [['Home', 'End'], t('show.key.ends')],
    [['0–9', t('key.letters'), 'Enter'], t('show.key.find')],
    [['S'], t('show.key.switch')],
    [['G'], t('show.key.kind')],
    [['B', '.'], t('show.key.blank')],
    [['H'], t('show.key.audience')],
    [['F'], t('show.key.freeze')],
    [['L'], t('show.key.laser')],
    [['N'], t('show.key.strip')],
    [['P'], t('show.key.play')],
    [['?'], t('show.key.help')],
    [['Esc'], t('show.key.end')],
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
    <div className={styles.help} role="dialog" aria-label={t('show.help')} tabIndex={0} data-over>
      <h2>{t('show.help')}</h2>
      <table>
        <tbody>
          {rows.map(([keys, what]) => (
            <tr key={what}>
              <td>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </td>
              <th scope="row">{what}</th>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
