import type { Delineation } from '../../../domain/delineation.ts';
import { Button } from '../../components/button.tsx';
import { useToasts } from '../../components/toasts.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { project, useProject } from '../../state/project.ts';

/** The change log of the SK as a file; the writer is fetched when it is asked for. What was undone is not in the log. */
export function HistoryExportButton({ drawn }: { readonly drawn: Delineation }) {
  const { t } = useTranslation();
  const language = useLanguage((state) => state.language);
  const say = useToasts((state) => state.say);
  const isEmpty = useProject(
    ({ history: { steps, position } }) =>
      !steps
        .slice(0, position)
        .some(({ touches }) => touches.some(({ delineation }) => delineation === drawn.id)),
  );
  const hint = t(isEmpty ? 'history.nothingToExport' : 'history.exportHint');
  const save = () =>
    import('./history-export.ts')
      .then(({ exportChangeLog }) => exportChangeLog(project.getState(), drawn, language))
      .catch((cause: unknown) => say(`${t('history.exportFailed')} ${String(cause)}`, { tone: 'danger' }));
  return (
    <Button
      icon="download"
      title={hint}
      aria-description={hint}
      aria-disabled={isEmpty || undefined}
      onClick={() => (isEmpty ? say(hint) : void save())}
    >
      {t('history.export')}
    </Button>
  );
}
