import type { Fonts } from '../drawing/fonts.ts';
import type { Report, ReportFile } from '../report.ts';

/** The report as one HTML file that opens offline by double click. @param fonts measure the texts of its charts and maps */
export function htmlOf(_report: Report, _fonts: Fonts): Promise<ReportFile> {
  return Promise.reject(new Error('being written'));
}
