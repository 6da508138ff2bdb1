import type { ProjectDocument } from '../../../project/document.ts';
import { Menu } from '../../components/menu.tsx';
import { useToasts } from '../../components/toasts.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Compared } from '../../state/comparison.ts';

interface ExportMenuProps {
  readonly document: ProjectDocument;
  readonly compared: Compared;
  readonly disabled: boolean;
}

/** The balance as a file; the writers are fetched when one is asked for. */
export function ExportMenu({ document, compared, disabled }: ExportMenuProps) {
  const { t } = useTranslation();
  const language = useLanguage((state) => state.language);
  const write = (kind: 'csv' | 'geojson') =>
    import('./export-balance.ts')
      .then(({ exportBalance }) => exportBalance(kind, document.name, compared, language))
      .catch((cause: unknown) =>
        useToasts.getState().say(`${t('export.failed')} ${String(cause)}`, { tone: 'danger' }),
      );
  return (
    <Menu
      disabled={disabled}
      label={t('export.title')}
      icon="download"
      items={[
        { id: 'csv', label: 'CSV', hint: t('export.csv'), onChoose: () => void write('csv') },
        {
          id: 'geojson',
          label: 'GeoJSON',
          hint: t('export.geojson'),
          onChoose: () => void write('geojson'),
        },
      ]}
    />
  );
}
