import type { Language } from '../../../domain/text.ts';
import { balanceCsv } from '../../../reports/balance-csv.ts';
import { fileName } from '../../../reports/file-name.ts';
import type { ReportHeading } from '../../../reports/heading.ts';
import { saveFile } from '../../shell/save-file.ts';
import { type Compared, groundFileOf } from '../../state/comparison.ts';

/** Makes the file and hands it to the browser to keep. */
export async function exportBalance(
  kind: 'csv' | 'geojson',
  title: string,
  compared: Compared,
  language: Language,
): Promise<void> {
  const { balance, before, after, illustrative } = compared;
  const date = new Date().toISOString().slice(0, 10);
  const heading: ReportHeading = { title, before: before.name, after: after.name, date, illustrative };
  const name = fileName([title, before.name, after.name], kind);
  if (kind === 'csv')
    return saveFile(name, 'text/csv;charset=utf-8', balanceCsv(balance, heading, { language }));
  saveFile(name, 'application/geo+json', await groundFileOf(compared, heading));
}
