import { attachmentRows } from '../attachment-rows.ts';
import { fileName } from '../file-name.ts';
import { placeAreas } from '../placed-areas.ts';
import type { Report, ReportFile } from '../report.ts';
import { WORDS } from '../words.ts';
import { areaSheet, linkSheet } from './area-sheets.ts';
import { attachmentSheet } from './attachment-sheet.ts';
import { balanceSheet } from './balance-sheet.ts';
import { issueSheet } from './issue-sheet.ts';
import { methodSheet } from './method-sheet.ts';
import { timelineSheet } from './timeline-sheet.ts';
import { writeWorkbook } from './workbook.ts';

/**
 * The report as a workbook: the balance with formulas that add up, every area and its lineage, the issues, the table of the SK's
 * attachment, the timeline where there is one, and the method. Figures are of full precision; formulas go with the values
 * they give.
 */
export async function xlsxOf(report: Report): Promise<ReportFile> {
  const { heading, language, timeline } = report;
  const placed = await placeAreas(report);
  const sheets = [
    balanceSheet(report, placed.kecamatan),
    areaSheet(report, placed.kecamatan),
    linkSheet(report),
    attachmentSheet(report, attachmentRows(report, 'after', placed)),
    ...(timeline === null ? [] : [timelineSheet(report, timeline)]),
    issueSheet(report),
    methodSheet(report),
  ];
  const title = `${WORDS.title[language]}: ${heading.title}`;
  return {
    name: fileName([heading.title, heading.before, heading.after], 'xlsx'),
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: writeWorkbook({ title, language, date: heading.date, sheets }),
  };
}
