import { fail, ok, type Result } from '../domain/result.ts';
import type { Language, Text } from '../domain/text.ts';
import { loadFonts } from '../reports/drawing/load-fonts.ts';
import { gatherReport } from '../reports/gather.ts';
import { mapProblem } from '../reports/map-problem.ts';
import type { Report, ReportFile } from '../reports/report.ts';
import { reportSource } from '../reports/report-source.ts';
import type { SheetSettings } from '../reports/sheet/settings.ts';
import { type Sheets, sheetsOf } from '../reports/sheet/sheets.ts';
import { Pace } from '../workers/pace.ts';
import { hasMaps, type ReportOrder } from '../workers/report-api.ts';
import { noPictures, reportFile } from '../workers/report-files.ts';
import type { ReportRequest } from './arguments/report-request.ts';
import { openDocument } from './document.ts';
import { type Failure, unreadable, wrongUsage } from './failure.ts';
import { fontFiles, pictureEngine } from './node-assets.ts';
import { loadPapers, withPapers } from './papers-file.ts';
import type { ProgressLine } from './progress-line.ts';
import { reportOrders } from './report-orders.ts';

export interface ReportRun {
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
  readonly signal: AbortSignal;
  readonly progress: ProgressLine;
}

/** Finished files, and what map sheets could not show as they were asked. */
export interface Papers {
  readonly files: readonly ReportFile[];
  readonly notes: readonly Text[];
}

/** Makes the papers that were asked for. Throws only the signal's reason. */
export async function runReport(request: ReportRequest, run: ReportRun): Promise<Result<Papers, Failure>> {
  const report = await gathered(request, run);
  if (!report.ok) return report;
  const orders = reportOrders(request, report.value);
  if (!orders.ok) return orders;
  const undrawable = orders.value.some(hasMaps) ? mapProblem(report.value) : null;
  if (undrawable !== null) return fail(unreadable(undrawable.message));
  const fonts = loadFonts(await fontFiles());
  const laid: Sheets[] = [];
  const sheetsFor = async (settings: SheetSettings): Promise<Sheets> => {
    const sheets = await sheetsOf(report.value, settings, fonts);
    laid.push(sheets);
    return sheets;
  };
  const parts = { report: report.value, fonts, wasm: pictureEngine, sheetsFor, beneath: noPictures };
  const files: ReportFile[] = [];
  for (const order of orders.value) files.push(await reportFile(order, parts, advanceOf(order, run)));
  const ofFiles = files.flatMap(({ name, notes = [] }) =>
    notes.map(({ message }) => prefixed(name, message)),
  );
  return ok({ files, notes: [...ofFiles, ...laid.flatMap(notesOf)] });
}

const notesOf = (sheets: Sheets): readonly Text[] =>
  sheets.titles.flatMap((title, index) => sheets.notes(index).map(({ message }) => prefixed(title, message)));

const prefixed = (of: string, { id, en }: Text): Text => ({ id: `${of}: ${id}`, en: `${of}: ${en}` });

async function gathered(request: ReportRequest, run: ReportRun): Promise<Result<Report, Failure>> {
  const { language, today, signal, progress } = run;
  progress.say(READING[language]);
  const papers = request.papers === null ? ok(null) : await loadPapers(request.papers);
  if (!papers.ok) return papers;
  const opened = await openDocument(request, request.title);
  if (!opened.ok) return opened;
  const named = { ...opened.value, name: request.title ?? opened.value.name };
  const source = reportSource(withPapers(named, papers.value), language, today);
  if (!source.ok) return fail(wrongUsage(source.failure.message));
  const onProgress = (_: unknown, done: number, total: number) =>
    progress.say(`${COMPARING[language]} ${percent(done, total)}`);
  return ok(await gatherReport(source.value, { signal, onProgress }));
}

/** Tells of pieces, and hears a cancel between them. */
function advanceOf(order: ReportOrder, { language, signal, progress }: ReportRun) {
  const pace = new Pace(PIECE_MS);
  const name = order.kind === 'sheets' ? 'pdf' : order.kind;
  return async (done: number, total: number): Promise<void> => {
    progress.say(`${MAKING[language]} ${name} ${done}/${total}`);
    await pace.breath();
    signal.throwIfAborted();
  };
}

const PIECE_MS = 60;

const percent = (done: number, total: number): string => `${Math.round((100 * done) / Math.max(1, total))}%`;

const READING: Text = { id: 'Membaca berkas…', en: 'Reading files…' };
const COMPARING: Text = { id: 'Membandingkan…', en: 'Comparing…' };
const MAKING: Text = { id: 'Menulis', en: 'Writing' };
