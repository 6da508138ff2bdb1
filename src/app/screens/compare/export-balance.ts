import type { Language } from '../../../domain/text.ts';
import { balanceCsv } from '../../../reports/balance-csv.ts';
import type { ReportHeading } from '../../../reports/heading.ts';
import { type Compared, groundFileOf } from '../../state/comparison.ts';
import { fileName } from './file-name.ts';

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
  if (kind === 'csv') return save(name, 'text/csv;charset=utf-8', balanceCsv(balance, heading, { language }));
  save(name, 'application/geo+json', await groundFileOf(compared, heading));
}

function save(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the bytes once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
