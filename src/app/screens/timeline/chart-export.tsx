import type { ChartTable } from '../../../reports/charts/tables.ts';
import type { TimelinePicture } from '../../../workers/timeline-api.ts';
import { Menu } from '../../components/menu.tsx';
import { useToasts } from '../../components/toasts.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { failureText } from '../../state/failure-text.ts';
import { type ChartFileKind, saveChart } from './save-chart.ts';

interface ChartExportProps {
  /** What is exported. */
  readonly title: string;
  readonly picture: TimelinePicture;
  readonly table: ChartTable;
  /** Files of it; all where not given. */
  readonly kinds?: readonly ChartFileKind[];
  /** What its colours and hatches mean, where the picture does not say so itself. */
  readonly keyText: string | null;
  /** It stands beside others like it: only its sign is shown, and it names what it is of. */
  readonly small?: boolean;
}

const KINDS: readonly ChartFileKind[] = ['svg', 'png', 'csv'];

/** A picture as files: SVG, PNG, and the table behind it as CSV. */
export function ChartExport({
  title,
  picture,
  table,
  kinds = KINDS,
  keyText,
  small = false,
}: ChartExportProps) {
  const { t } = useTranslation();
  const save = (kind: ChartFileKind) => {
    saveChart(kind, title, picture, table, keyText).catch((cause: unknown) =>
      useToasts.getState().say(`${t('export.failed')} ${failureText(cause)}`, { tone: 'danger' }),
    );
  };
  return (
    <Menu
      label={small ? t('timeline.exportOf', { title }) : t('timeline.export')}
      icon="download"
      small={small}
      items={kinds.map((id) => ({
        id,
        label: id.toUpperCase(),
        hint: t(`timeline.${id}Hint`),
        onChoose: () => save(id),
      }))}
    />
  );
}
