import type { ProjectDocument, StateRef } from '../../../project/document.ts';
import { operations } from '../../../project/operations/registry.ts';
import { type StateOption, sameState, stateOptions } from '../../../project/states.ts';
import { IconButton } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { hectareText } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { keysOf } from '../../keyboard/shortcuts.ts';
import type { Compared } from '../../state/comparison.ts';
import { act } from '../../state/project.ts';
import styles from './state-pickers.module.css';

interface StatePickersProps {
  readonly document: ProjectDocument;
  readonly compared: Compared | null;
  readonly stale: boolean;
}

export function StatePickers({ document, compared, stale }: StatePickersProps) {
  const { t } = useTranslation();
  const options = stateOptions(document);
  const { before, after } = document.comparison;
  const totals = compared && !stale ? compared.balance.totals : null;
  return (
    <div className={styles.pickers}>
      <Picker
        label={t('detail.before')}
        options={options}
        value={before}
        hectares={totals?.beforeHa ?? null}
        onChoose={(ref) => act(operations.chooseStates, { before: ref })}
      />
      <IconButton
        icon="swap"
        label={t('keys.swap')}
        keys={keysOf('swap')}
        onClick={() => act(operations.swapStates, null)}
      />
      <Picker
        label={t('detail.after')}
        options={options}
        value={after}
        hectares={totals?.afterHa ?? null}
        onChoose={(ref) => act(operations.chooseStates, { after: ref })}
      />
    </div>
  );
}

interface PickerProps {
  readonly label: string;
  readonly options: readonly StateOption[];
  readonly value: StateRef | null;
  readonly hectares: number | null;
  readonly onChoose: (ref: StateRef) => void;
}

function Picker({ label, options, value, hectares, onChoose }: PickerProps) {
  const { t } = useTranslation();
  const chosen = options.findIndex((option) => sameState(option.ref, value));
  const name = options[chosen]?.name ?? t('compare.chooseState');
  return (
    <label className={styles.picker} title={name}>
      <span className={styles.label}>
        <span>{label}</span>
        <small>{hectareText(hectares)}</small>
      </span>
      <b aria-hidden="true">{name}</b>
      <Icon name="down" size={12} />
      <select
        aria-label={label}
        value={chosen}
        onChange={(event) => {
          const option = options[Number(event.target.value)];
          if (option) onChoose(option.ref);
        }}
      >
        {chosen < 0 && <option value={-1}>{t('compare.chooseState')}</option>}
        {options.map((option, index) => (
          <option key={option.name} value={index}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
