import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { Step } from '../../../project/history.ts';
import { IconButton } from '../../components/button.tsx';
import { dateTimeText } from '../../format/dates.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { goToStep, project } from '../../state/project.ts';
import type { HistoryEntry } from './history-entries.ts';
import styles from './history-panel.module.css';

/** One step: pressing it goes to where it was the last that is done. */
export function HistoryRow({ entry: { position, step, standing } }: { readonly entry: HistoryEntry }) {
  const { t, show } = useTranslation();
  const [isExplaining, setExplaining] = useState(false);
  const name = step ? show(step.label) : t('history.start');
  return (
    <div className={styles.row} data-standing={standing}>
      <button
        type="button"
        className={styles.step}
        aria-current={standing === 'now' ? 'step' : undefined}
        onClick={() => goToStep(position)}
      >
        <i aria-hidden="true" />
        <span>
          <b>{name}</b>
          {standing !== 'done' && <em>{t(`history.${standing}`)}</em>}
          <small>{step ? <Circumstances step={step} /> : t('history.startHint')}</small>
        </span>
      </button>
      {step && !isExplaining && (
        <IconButton
          icon="note"
          label={t('history.addWhy', { step: name })}
          onClick={() => setExplaining(true)}
        />
      )}
      {step && isExplaining && <Reason step={step} onDone={() => setExplaining(false)} />}
    </div>
  );
}

function Circumstances({ step }: { readonly step: Step }) {
  const { t } = useTranslation();
  return (
    <>
      {dateTimeText(step.at)}
      {step.by && ` · ${t('history.by', { name: step.by })}`}
      {step.why && <q>{step.why}</q>}
    </>
  );
}

function Reason({ step, onDone }: { readonly step: Step; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(step.why ?? '');
  const keep = () => {
    if (typed !== (step.why ?? '')) project.getState().explain(step.id, typed);
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onDone();
  };
  return (
    <form className={styles.reason} onSubmit={submit}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the field has just been asked for
        autoFocus
        aria-label={t('history.why')}
        placeholder={t('history.whyPlaceholder')}
        maxLength={400}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={keep}
      />
    </form>
  );
}
