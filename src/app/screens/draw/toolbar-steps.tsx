import { redoLabel, undoLabel } from '../../../project/history.ts';
import { CommandButton } from '../../commands/command-button.tsx';
import { findCommand } from '../../commands/registry.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProject } from '../../state/project.ts';
import styles from './toolbar-options.module.css';

/** The way back and forth. */
export function ToolbarSteps() {
  const { t } = useTranslation();
  return (
    <fieldset aria-label={t('draw.steps')} className={styles.group}>
      <StepButton id="undo" />
      <StepButton id="redo" />
    </fieldset>
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
