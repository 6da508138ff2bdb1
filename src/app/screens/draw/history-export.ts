import type { Delineation } from '../../../domain/delineation.ts';
import type { Language } from '../../../domain/text.ts';
import { changeLog } from '../../../project/change-log.ts';
import type { ProjectState } from '../../../project/store.ts';
import { changeLogCsv } from '../../../reports/change-log-csv.ts';
import { fileName } from '../../../reports/file-name.ts';
import { saveFile } from '../../shell/save-file.ts';

/** Makes the change log of an SK as a spreadsheet, and hands it to the browser to keep. */
export function exportChangeLog(
  { document, history }: Pick<ProjectState, 'document' | 'history'>,
  drawn: Delineation,
  language: Language,
): void {
  if (!document) return;
  const heading = {
    decree: drawn.decree.name,
    title: document.name,
    method: 'geodesic-wgs84',
    date: new Date().toISOString().slice(0, 10),
    illustrative: drawn.illustrative,
  } as const;
  const csv = changeLogCsv(changeLog(history, drawn), heading, { language });
  saveFile(fileName([document.name, drawn.decree.name, 'riwayat'], 'csv'), 'text/csv;charset=utf-8', csv);
}
