import type { ProjectDocument } from '../../../project/document.ts';
import type { IconName } from '../../components/icon.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { usePrint } from '../../state/print.ts';
import { makeFile } from '../../state/print-files.ts';
import styles from './files-panel.module.css';
import form from './form.module.css';
import { PictureForm } from './picture-form.tsx';

const PAPERS = [
  { kind: 'xlsx', icon: 'table', hint: 'print.xlsxHint' },
  { kind: 'decree-docx', icon: 'note', hint: 'print.decreeHint' },
  { kind: 'minute-docx', icon: 'note', hint: 'print.minuteHint' },
  { kind: 'pptx', icon: 'present', hint: 'print.pptxHint' },
  { kind: 'html', icon: 'compare', hint: 'print.htmlHint' },
  { kind: 'csv', icon: 'list', hint: 'print.csvHint' },
] as const;

/** Every file that can be made, and what each holds. */
export function FilesPanel({ document }: { readonly document: ProjectDocument }) {
  const { t } = useTranslation();
  const settings = usePrint((state) => state.settings);
  return (
    <div className={form.form}>
      <section className={styles.group}>
        <h2 className={form.heading}>{t('print.groupSheets')}</h2>
        <FileButton
          id="pdf"
          icon="print"
          label={t('print.file.pdf')}
          hint={t('print.pdfHint', {
            template: t(`print.template.${settings.template}`),
            paper: settings.paper,
          })}
          onChoose={() => void makeFile('pdf', { kind: 'sheets', settings })}
        />
      </section>
      <section className={styles.group}>
        <h2 className={form.heading}>{t('print.groupPapers')}</h2>
        {PAPERS.map(({ kind, icon, hint }) => (
          <FileButton
            key={kind}
            id={kind}
            icon={icon}
            label={t(`print.file.${kind}`)}
            hint={t(hint)}
            onChoose={() => void makeFile(kind, { kind })}
          />
        ))}
      </section>
      <section className={styles.group}>
        <h2 className={form.heading}>{t('print.groupPictures')}</h2>
        <PictureForm hasTarget={document.presentation.target !== null} />
      </section>
    </div>
  );
}

interface FileButtonProps {
  readonly id: string;
  readonly icon: IconName;
  readonly label: string;
  readonly hint: string;
  readonly onChoose: () => void;
}

function FileButton({ id, icon, label, hint, onChoose }: FileButtonProps) {
  const { t } = useTranslation();
  const isBusy = usePrint((state) => state.making !== null);
  return (
    <button
      type="button"
      className={styles.file}
      data-file={id}
      aria-disabled={isBusy || undefined}
      title={isBusy ? t('print.busy') : undefined}
      onClick={onChoose}
    >
      <Icon name={icon} size={18} />
      <span>
        <b>{label}</b>
        <small>{hint}</small>
      </span>
      <Icon name="download" size={16} />
    </button>
  );
}
