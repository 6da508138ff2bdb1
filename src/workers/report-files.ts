import type { Drawing, Page } from '../reports/drawing/drawing.ts';
import type { Fonts } from '../reports/drawing/fonts.ts';
import { svgOf } from '../reports/drawing/svg.ts';
import { fileName } from '../reports/file-name.ts';
import type { Advance, Report, ReportFile } from '../reports/report.ts';
import type { SheetSettings } from '../reports/sheet/settings.ts';
import type { Sheets } from '../reports/sheet/sheets.ts';
import type { PictureSize, PicturesOf, ReportOrder } from './report-api.ts';
import { pictureDrawing, pictureName } from './report-pictures.ts';

/** What files are made of. */
export interface ReportParts {
  readonly report: Report;
  readonly fonts: Fonts;
  readonly wasm: () => Promise<ArrayBuffer>;
  readonly sheetsFor: (settings: SheetSettings) => Promise<Sheets>;
  readonly beneath: PicturesOf;
}

/** Sheets on white paper. */
export const noPictures: PicturesOf = async () => [];

/** The file that was asked for; each writer is fetched when it is first used. */
export async function reportFile(
  order: ReportOrder,
  parts: ReportParts,
  advance: Advance,
): Promise<ReportFile> {
  const { report, fonts } = parts;
  switch (order.kind) {
    case 'sheets':
      return sheetsFile(order.settings, parts, advance);
    case 'sheet':
      return sheetFile(order, parts);
    case 'picture': {
      const drawing = await pictureDrawing(report, order.subject, order.size, fonts);
      return pictureFile(drawing, order.size, pictureName(report, order.subject), parts);
    }
    case 'xlsx':
      return (await import('../reports/xlsx/xlsx.ts')).xlsxOf(report);
    case 'decree-docx':
      return (await import('../reports/docx/decree.ts')).decreeDocx(report);
    case 'minute-docx':
      return (await import('../reports/docx/minute.ts')).minuteDocx(report);
    case 'pptx':
      return (await import('../reports/pptx/pptx.ts')).pptxOf(report, fonts, advance);
    case 'html':
      return (await import('../reports/html/html.ts')).htmlOf(report, fonts);
    case 'csv':
      return csvFile(report);
  }
}

const TEMPLATE_NAMES: Readonly<Record<SheetSettings['template'], string>> = {
  decree: 'peta deliniasi',
  change: 'peta perubahan',
  atlas: 'atlas',
};

async function sheetsFile(
  settings: SheetSettings,
  { report, fonts, sheetsFor, beneath }: ReportParts,
  advance: Advance,
): Promise<ReportFile> {
  const { pdfOf } = await import('../reports/drawing/pdf.ts');
  const sheets = await sheetsFor(settings);
  const { title, date } = report.heading;
  const what = TEMPLATE_NAMES[settings.template];
  const bytes = await pdfOf(pagesOf(sheets, beneath), {
    fonts,
    title: `${what.charAt(0).toUpperCase()}${what.slice(1)} ${title}`,
    author: report.papers.agency || report.papers.government,
    subject: `${report.heading.before} – ${report.heading.after}`,
    date,
    language: report.language,
    advance,
    total: sheets.count,
  });
  const mime = 'application/pdf';
  return { name: nameOf(report, [what, settings.paper], 'pdf'), mime, bytes: ownBytes(bytes) };
}

async function* pagesOf(sheets: Sheets, beneath: PicturesOf): AsyncIterable<Page> {
  for (let index = 0; index < sheets.count; index++) yield pageOf(sheets, index, beneath);
}

/** A page over what lies beneath its maps. */
async function pageOf(sheets: Sheets, index: number, beneath: PicturesOf): Promise<Page> {
  const ground = sheets.ground(index);
  return sheets.page(index, ground === null ? [] : await beneath(ground));
}

async function sheetFile(
  { settings, page, format, width }: Extract<ReportOrder, { kind: 'sheet' }>,
  parts: ReportParts,
): Promise<ReportFile> {
  const sheets = await parts.sheetsFor(settings);
  const index = Math.max(0, Math.min(page, sheets.count - 1));
  const { drawing } = await pageOf(sheets, index, parts.beneath);
  const height = Math.round((width * drawing.height) / drawing.width);
  const name = [TEMPLATE_NAMES[settings.template], sheets.titles[page] ?? ''];
  return pictureFile(drawing, { format, width, height }, name, parts);
}

async function pictureFile(
  drawing: Drawing,
  { format, width }: PictureSize,
  what: readonly string[],
  { report, fonts, wasm }: ReportParts,
): Promise<ReportFile> {
  const name = nameOf(report, what, format);
  if (format === 'svg') {
    const svg = svgOf(drawing, { title: what.join(' '), pixelsPerMm: width / drawing.width, fonts });
    return { name, mime: 'image/svg+xml', bytes: new TextEncoder().encode(svg) };
  }
  const { pngOf } = await import('../reports/drawing/png.ts');
  const bytes = await pngOf(drawing, { width, fonts, wasm: await wasm() });
  return { name, mime: 'image/png', bytes };
}

async function csvFile(report: Report): Promise<ReportFile> {
  const { balanceCsv } = await import('../reports/balance-csv.ts');
  const csv = balanceCsv(report.balance, report.heading, { language: report.language });
  return {
    name: nameOf(report, ['neraca'], 'csv'),
    mime: 'text/csv;charset=utf-8',
    bytes: new TextEncoder().encode(csv),
  };
}

const nameOf = ({ heading }: Report, what: readonly string[], extension: string): string =>
  fileName([heading.title, heading.before, heading.after, ...what], extension);

/** Bytes in a buffer that holds nothing else, so that it can be handed to another thread. */
const ownBytes = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);
