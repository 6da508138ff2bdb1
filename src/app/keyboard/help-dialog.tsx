import type { Command, CommandGroup } from '../commands/command.ts';
import { useAllCommands } from '../commands/registry.ts';
import { Dialog } from '../components/dialog.tsx';
import { useTranslation } from '../i18n/use-translation.ts';
import styles from './help-dialog.module.css';

const GROUPS: readonly CommandGroup[] = [
  'screens',
  'map',
  'compare',
  'tools',
  'shape',
  'area',
  'cleared',
  'present',
  'print',
  'project',
];

/** Every command under its heading: its name, its keys, and what it does. */
export default function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const commands = useAllCommands();
  return (
    <Dialog title={t('help.title')} onClose={onClose} wide>
      <p className={styles.map}>{t('help.map')}</p>
      {GROUPS.map((group) => (
        <table key={group} className={styles.keys}>
          <caption>{t(`group.${group}`)}</caption>
          <tbody>
            {commands
              .filter((command) => command.group === group)
              .map((command) => (
                <Row key={command.id} command={command} />
              ))}
          </tbody>
        </table>
      ))}
    </Dialog>
  );
}

function Row({ command }: { readonly command: Command }) {
  const { show } = useTranslation();
  return (
    <tr>
      <th scope="row">{show(command.label)}</th>
      <td className={styles.stroke}>
        {command.keys.map((keys) => (
          <kbd key={keys}>{keys}</kbd>
        ))}
      </td>
      <td>{show(command.hint)}</td>
    </tr>
  );
}
