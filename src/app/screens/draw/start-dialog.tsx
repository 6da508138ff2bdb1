import { type FormEvent, useId, useMemo, useState } from 'react';
import { delineationId } from '../../../domain/delineation.ts';
import type { ProjectDocument } from '../../../project/document.ts';
import { freeName } from '../../../project/names.ts';
import { type DecreeOrigin, startDecree } from '../../../project/operations/start-decree.ts';
import { randomId } from '../../../project/random-id.ts';
import { stateOptions } from '../../../project/states.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useToasts } from '../../components/toasts.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { chooseAreas, chooseTool, setDrawTab } from '../../state/draw.ts';
import { act, useDocument } from '../../state/project.ts';
import styles from './start-dialog.module.css';
import { StartFrom, type StartFromValue } from './start-from.tsx';
import { START_WAYS, type StartWay, useStartWay } from './start-way.ts';

interface StartDialogProps {
  readonly onClose: () => void;
}

/** Begins the next SK. */
export default function StartDialog({ onClose }: StartDialogProps) {
  const document = useDocument();
  return document && <StartForm document={document} onClose={onClose} />;
}

function StartForm({ document, onClose }: StartDialogProps & { readonly document: ProjectDocument }) {
  const { t } = useTranslation();
  const form = useId();
  const options = useMemo(() => stateOptions(document), [document]);
  const asked = useStartWay((state) => state.way);
  const [way, setWay] = useState<StartWay>(options.length === 0 && asked !== 'scan' ? 'empty' : asked);
  const [words, setWords] = useState(() => wordsFor(document));
  const [from, setFrom] = useState<StartFromValue>({
    option: options.at(-1) ?? null,
    field: null,
    values: [],
  });
  const origin = originOf(way, from);
  const start = (event: FormEvent) => {
    event.preventDefault();
    if (!origin) return;
    const year = words.year.trim() === '' ? null : Number(words.year);
    if (!act(startDecree, { id: delineationId(randomId()), name: words.name, year, from: origin })) return;
    useToasts.getState().say(t('start.done', { name: words.name.trim() }));
    chooseAreas([]);
    chooseTool(way === 'copy' || way === 'subset' ? 'select' : 'polygon');
    setDrawTab(way === 'scan' ? 'backdrop' : 'areas');
    onClose();
  };
  return (
    <Dialog
      title={t('start.title')}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            type="submit"
            form={form}
            look="primary"
            aria-disabled={!origin || undefined}
            aria-description={origin ? undefined : t('start.incomplete')}
            title={origin ? undefined : t('start.incomplete')}
          >
            {t('start.make')}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={start}>
        <div className={styles.words}>
          <label>
            {t('start.name')}
            <input
              required
              data-autofocus
              value={words.name}
              onChange={(event) => setWords({ ...words, name: event.target.value })}
            />
          </label>
          <label className={styles.year}>
            {t('start.year')}
            <input
              inputMode="numeric"
              pattern="[0-9]{4}"
              value={words.year}
              onChange={(event) => setWords({ ...words, year: event.target.value })}
            />
          </label>
        </div>
        <fieldset className={styles.ways}>
          <legend>{t('start.how')}</legend>
          {START_WAYS.map(({ id, label, hint, needsState }) => (
            <label key={id}>
              <input
                type="radio"
                name={`${form}-way`}
                checked={way === id}
                disabled={needsState && options.length === 0}
                onChange={() => setWay(id)}
              />
              <span>
                <b>{t(label)}</b>
                <small>{t(needsState && options.length === 0 ? 'start.needsState' : hint)}</small>
              </span>
            </label>
          ))}
        </fieldset>
        {(way === 'copy' || way === 'subset') && (
          <StartFrom
            document={document}
            options={options}
            value={from}
            isSubset={way === 'subset'}
            onChange={setFrom}
          />
        )}
      </form>
    </Dialog>
  );
}

/** Null while what was chosen is not enough to begin with. */
function originOf(way: StartWay, { option, field, values }: StartFromValue): DecreeOrigin | null {
  if (way === 'empty' || way === 'scan') return { kind: 'empty' };
  if (!option) return null;
  if (way === 'copy') return { kind: 'state', ref: option.ref };
  return field === null || values.length === 0
    ? null
    : { kind: 'state', ref: option.ref, where: { field, values } };
}

/** The SK of the year after the last one, under a name that is free. */
function wordsFor(document: ProjectDocument): { readonly name: string; readonly year: string } {
  const names = document.delineations.map(({ decree }) => decree.name);
  const year = new Date().getFullYear();
  return { name: freeName(`SK ${year}`, names), year: String(year) };
}
