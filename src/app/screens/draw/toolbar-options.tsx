import { redoLabel, undoLabel } from '../../../project/history.ts';
import { CommandButton } from '../../commands/command-button.tsx';
import { optionCommands } from '../../commands/options.ts';
import { findCommand } from '../../commands/registry.ts';
import { useCommandChanges } from '../../commands/use-command-changes.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProject } from '../../state/project.ts';
import styles from './toolbar-options.module.css';

/** Over the map: the way back and forth, and the switches of the precise hand. */
export function ToolbarOptions() {
  const { t, show } = useTranslation();
  useCommandChanges();
  return (
    <div className={styles.strip}>
      <fieldset aria-label={t('draw.steps')} className={styles.group}>
        <StepButton id="undo" />
        <StepButton id="redo" />
      </fieldset>
      <fieldset aria-label={t('draw.options')} className={styles.group}>
        {optionCommands.map((command) => (
          <CommandButton key={command.id} command={command} word={show(command.label)} />
        ))}
      </fieldset>
    </div>
  );
}

/** Says which step it takes back or does again. */
function StepButton({ id }: { readonly id: 'undo' | 'redo' }) {
  const { show } = useTranslation();
  const step = useProject(({ history }) => (id === 'undo' ? undoLabel(history) : redoLabel(history)));
  const command = findCommand(id);
  if (!command) return null;
  const name = step ? `${show(command.label)}: ${show(step)}` : show(command.label);
  return <CommandButton command={command} name={name} />;
}
