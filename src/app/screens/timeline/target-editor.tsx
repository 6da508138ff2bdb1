import { type FormEvent, useId, useState } from 'react';
import { setPresentation } from '../../../project/operations/set-presentation.ts';
import type { PresentationSettings } from '../../../project/presentation.ts';
import { Button } from '../../components/button.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { act } from '../../state/project.ts';
import { readTargetHectares, readTargetYear } from './read-target.ts';
import styles from './target-editor.module.css';

type Target = PresentationSettings['target'];

/** The year and the hectares to be left by then; kept with the project, and undone as any act. */
export function TargetEditor({ target }: { readonly target: Target }) {
  const { t } = useTranslation();
  const [year, setYear] = useState(target === null ? '' : String(target.year));
  const [hectares, setHectares] = useState(target === null ? '0' : typed(target.hectares));
  const [refusal, setRefusal] = useState<string | null>(null);
  const problem = useId();
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const [readYear, readHectares] = [readTargetYear(year), readTargetHectares(hectares)];
    if (readYear === null) return setRefusal(t('timeline.badYear', { typed: year }));
    if (readHectares === null) return setRefusal(t('timeline.badHectares', { typed: hectares }));
    setRefusal(null);
    act(setPresentation, { target: { year: readYear, hectares: readHectares } });
  };
  return (
    <form className={styles.form} onSubmit={keep} noValidate>
      <label>
        {t('timeline.targetYear')}
        <input
          inputMode="numeric"
          value={year}
          placeholder="2024"
          aria-describedby={refusal === null ? undefined : problem}
          onChange={(event) => setYear(event.target.value)}
        />
      </label>
      <label>
        {t('timeline.targetHa')}
        <input
          inputMode="decimal"
          value={hectares}
          aria-describedby={refusal === null ? undefined : problem}
          onChange={(event) => setHectares(event.target.value)}
        />
      </label>
      <Button type="submit">{t('timeline.setTarget')}</Button>
      {target && (
        <Button look="quiet" onClick={() => act(setPresentation, { target: null })}>
          {t('timeline.removeTarget')}
        </Button>
      )}
      {refusal && (
        <p id={problem} role="alert">
          {refusal}
        </p>
      )}
    </form>
  );
}

const typed = (hectares: number): string => String(hectares).replace('.', ',');
