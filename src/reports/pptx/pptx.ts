import type { Fonts } from '../drawing/fonts.ts';
import type { Advance, Report, ReportFile } from '../report.ts';

/** The presentation as a PowerPoint file: maps as shapes, tables that can be edited, the presenter's notes below. */
export function pptxOf(_report: Report, _fonts: Fonts, _advance?: Advance): Promise<ReportFile> {
  return Promise.reject(new Error('being written'));
}
