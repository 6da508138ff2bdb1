import { type FormEvent, type ReactNode, useId } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { hectareText, integer, signedDecimal, signedHectareText } from '../../format/numbers.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import styles from './parameter-dialog.module.css';
import type { Preview } from './preview.ts';

interface ParameterDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Null: not enough has been given yet. */
  readonly preview: Preview | null;
  readonly onApply: () => void;
  readonly onClose: () => void;
}

/** Asks what a command needs to know, and shows what it would do before it is done. */
export function ParameterDialog({ title, children, preview, onApply, onClose }: ParameterDialogProps) {
  const { t, show } = useTranslation();
  const form = useId();
  const refusal = preview?.ok ? undefined : preview ? show(preview.reason) : t('parameter.incomplete');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (preview?.ok) onApply();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            type="submit"
            form={form}
            look="primary"
            aria-disabled={!preview?.ok || undefined}
            aria-description={refusal}
            title={refusal}
          >
            {t('parameter.apply')}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit}>
        {children}
        <div role="status">
          <Outcome preview={preview} />
        </div>
      </form>
    </Dialog>
  );
}

function Outcome({ preview }: { readonly preview: Preview | null }) {
  const { t, show } = useTranslation();
  if (preview === null) return <p className={styles.hint}>{t('parameter.incomplete')}</p>;
  if (!preview.ok) return <p className={styles.refused}>{show(preview.reason)}</p>;
  const { before, after } = preview;
  return (
    <table className={styles.figures}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('parameter.before')}</th>
          <th scope="col">{t('parameter.after')}</th>
          <th scope="col">{t('parameter.change')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('parameter.area')}</th>
          <td>{hectareText(before.hectares)}</td>
          <td>{hectareText(after.hectares)}</td>
          <td>{signedHectareText(after.hectares - before.hectares)}</td>
        </tr>
        <tr>
          <th scope="row">{t('parameter.vertices')}</th>
          <td>{integer(before.vertices)}</td>
          <td>{integer(after.vertices)}</td>
          <td>{signedDecimal(after.vertices - before.vertices, 0)}</td>
        </tr>
      </tbody>
    </table>
  );
}
