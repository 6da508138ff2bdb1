import { useTranslation } from '../../i18n/use-translation.ts';
import { ProjectHeader } from '../../shell/project-header.tsx';
import { useDocument } from '../../state/project.ts';

/** Map sheets and papers: what is printed, how, and by whom it is signed. */
export function PrintScreen() {
  const { t } = useTranslation();
  const document = useDocument();
  if (!document) return <p>{t('shell.opening')}</p>;
  return <ProjectHeader />;
}

export default PrintScreen;
