import type { ProjectDocument, StateRef } from '../../../project/document.ts';
import { chooseStates } from '../../../project/operations/choose-states.ts';
import { swapStates } from '../../../project/operations/swap-states.ts';
import { type StateOption, sameState, stateOptions } from '../../../project/states.ts';
import { IconButton } from '../../components/button.tsx';
import { Picker } from '../../components/picker.tsx';
import { hectareText } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { keysOf } from '../../keyboard/keys.ts';
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
      <StatePicker
        label={t('detail.before')}
        options={options}
        value={before}
        hectares={totals?.beforeHa ?? null}
        onChoose={(ref) => act(chooseStates, { before: ref })}
      />
      <IconButton
        icon="swap"
        label={t('keys.swap')}
        keys={keysOf('swap')}
        onClick={() => act(swapStates, null)}
      />
      <StatePicker
        label={t('detail.after')}
        options={options}
        value={after}
        hectares={totals?.afterHa ?? null}
        onChoose={(ref) => act(chooseStates, { after: ref })}
      />
    </div>
  );
}

interface StatePickerProps {
  readonly label: string;
  readonly options: readonly StateOption[];
  readonly value: StateRef | null;
  readonly hectares: number | null;
  readonly onChoose: (ref: StateRef) => void;
}

function StatePicker({ label, options, value, hectares, onChoose }: StatePickerProps) {
  const { t } = useTranslation();
  return (
    <Picker
      label={label}
      figure={hectareText(hectares)}
      options={options}
      chosen={options.findIndex((option) => sameState(option.ref, value))}
      none={t('compare.chooseState')}
      onChoose={({ ref }) => onChoose(ref)}
    />
  );
}
