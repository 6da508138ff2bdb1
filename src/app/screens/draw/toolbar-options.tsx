import { CommandButton } from '../../commands/command-button.tsx';
import { optionCommands } from '../../commands/options.ts';
import { useCommandChanges } from '../../commands/use-command-changes.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import styles from './toolbar-options.module.css';
import { ToolbarSteps } from './toolbar-steps.tsx';

/** Over the map: the way back and forth, and the switches of the precise hand. */
export function ToolbarOptions() {
  const { t, show } = useTranslation();
  useCommandChanges();
  return (
    <div className={styles.strip}>
      <ToolbarSteps />
      <fieldset aria-label={t('draw.options')} className={styles.group}>
        {optionCommands.map((command) => (
          <CommandButton key={command.id} command={command} word={show(command.label)} />
        ))}
      </fieldset>
    </div>
  );
}
