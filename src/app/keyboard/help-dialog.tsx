import { Dialog } from '../components/dialog.tsx';
import { useTranslation } from '../i18n/use-translation.ts';
import styles from './help-dialog.module.css';
import { shortcuts } from './shortcuts.ts';

export default function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('help.title')} onClose={onClose}>
      <table className={styles.keys}>
        <tbody>
          {shortcuts.map((shortcut) => (
            <tr key={shortcut.id}>
              <th scope="row">
                <kbd>{shortcut.keys}</kbd>
              </th>
              <td>{t(shortcut.label)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.map}>{t('help.map')}</p>
    </Dialog>
  );
}
