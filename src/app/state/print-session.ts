import type { Language } from '../../domain/text.ts';
import type { Backdrop } from '../../project/backdrop.ts';
import type { ProjectDocument } from '../../project/document.ts';
import { reportSource } from '../../reports/report-source.ts';
import type { SheetSettings } from '../../reports/sheet/settings.ts';
import type { SheetPreview } from '../../workers/report-api.ts';
import { Cancelled } from '../../workers/worker-host.ts';
import { useLanguage } from '../i18n/language.ts';
import { failureText } from './failure-text.ts';
import { nextTask } from './next-task.ts';
import { forgetPrint, reportWorker, usePrint } from './print.ts';
import { creditOf, printedBackdrops } from './print-backdrop.ts';
import { useBackdropPrinting } from './print-backdrop-settings.ts';
import { previewPictures, stopPreviewPictures } from './print-preview-backdrop.ts';
import { readPrintSettings, writePrintSettings } from './print-settings.ts';
import { project } from './project.ts';
import { throttled } from './throttled.ts';

const set = usePrint.setState;

/** What the worker's report was made of. */
interface Opened {
  readonly document: ProjectDocument;
  readonly language: Language;
  readonly date: string;
}

let opened: Opened | null = null;
let projectId: string | null = null;
/** Only the last request is shown. */
let turn = 0;

/** Keeps the report and its preview to the project for as long as the Print screen is open. */
export function enterPrinting(): () => void {
  const follow = () => void refresh();
  const stops = [
    project.subscribe(({ document }, before) => {
      if (document !== before.document) follow();
    }),
    useLanguage.subscribe(follow),
    useBackdropPrinting.subscribe(follow),
    stopPreviewPictures,
  ];
  follow();
  return () => {
    for (const stop of stops) stop();
  };
}

/** Chooses sheets and which of them is in sight, before or after the Print screen is there. */
export function openSheets(changes: Partial<SheetSettings>, page: number): void {
  const { document } = project.getState();
  if (document === null) return;
  if (document.id !== projectId) startAnew(document.id);
  setSheets(changes);
  // How many there are is not known yet: the layout brings it into bounds.
  set({ page });
}

/** Chooses how sheets are made; the preview follows. */
export function setSheets(changes: Partial<SheetSettings>): void {
  const { settings } = usePrint.getState();
  const next = { ...settings, ...changes };
  const isOtherSheets = next.template !== settings.template || next.of !== settings.of;
  set({ settings: next, ...(isOtherSheets && { page: 0 }) });
  writePrintSettings(projectId, next);
  void refresh();
}

export function turnToPage(page: number): void {
  const last = (usePrint.getState().preview?.count ?? 1) - 1;
  set({ page: Math.max(0, Math.min(page, last)) });
  void refresh();
}

/** Has everything computed again, after a failure or a cancel. */
export function retryPrinting(): void {
  opened = null;
  void refresh();
}

/** Gathers what has changed, and lays the sheet in sight out again. */
async function refresh(): Promise<void> {
  const mine = ++turn;
  stopPreviewPictures();
  const { document } = project.getState();
  if (document === null) return;
  if (document.id !== projectId) startAnew(document.id);
  set(({ preview }) => ({ failure: null, stopped: false, stale: preview !== null }));
  await nextTask();
  if (mine !== turn) return;
  try {
    if (await gatherChanged(document, () => mine === turn)) await layOut(document, () => mine === turn);
  } catch (cause) {
    if (mine !== turn) return;
    // A file was cancelled, and the worker with it: it gathers anew when asked again.
    if (cause instanceof Cancelled) return refresh();
    opened = null;
    set({ work: 'none', progress: null, failure: failureText(cause) });
  }
}

/** Stops the computation; what is on screen stays. */
export function stopPrinting(): void {
  turn++;
  opened = null;
  reportWorker.cancel();
  set({ work: 'none', progress: null, stopped: true });
}

function startAnew(id: string): void {
  projectId = id;
  opened = null;
  forgetPrint(readPrintSettings(id));
}

/** False: there is nothing to print, or something newer has taken over. */
async function gatherChanged(document: ProjectDocument, isLast: () => boolean): Promise<boolean> {
  const { language } = useLanguage.getState();
  const date = new Date().toISOString().slice(0, 10);
  const source = reportSource(document, language, date);
  if (!source.ok) {
    set({ work: 'none', missing: source.failure, overview: null, preview: null, stale: false });
    return false;
  }
  const now = { document, language, date };
  if (opened !== null && sameFigures(opened.document, document)) {
    if (sameWords(opened, now)) return true;
    const { title, papers, presentation } = source.value;
    opened = now;
    await reportWorker.dress({ title, date, language, papers, presentation });
    return isLast();
  }
  opened = now;
  set({ work: 'gathering', progress: null, missing: null });
  const overview = await reportWorker.open(
    source.value,
    throttled((progress) => opened === now && set({ progress })),
  );
  if (opened === now) set({ overview });
  return isLast();
}

const FIGURES = ['delineations', 'minutes', 'unitLayers', 'comparison'] as const;

const sameFigures = (a: ProjectDocument, b: ProjectDocument): boolean =>
  FIGURES.every((part) => a[part] === b[part]);

const sameWords = (a: Opened, b: Opened): boolean =>
  a.language === b.language &&
  a.date === b.date &&
  a.document.name === b.document.name &&
  a.document.papers === b.document.papers &&
  a.document.presentation === b.document.presentation;

async function layOut(document: ProjectDocument, isLast: () => boolean): Promise<void> {
  const { settings, page, overview } = usePrint.getState();
  if (overview?.mapProblem) {
    const failure = overview.mapProblem.message[useLanguage.getState().language];
    set({ work: 'none', stale: false, missing: null, preview: null, failure });
    return;
  }
  set({ work: 'laying-out', progress: null, missing: null });
  const backdrops = printedBackdrops(document);
  await creditBackdrops(backdrops.map(creditOf));
  const preview = await reportWorker.preview(settings, page, []);
  if (!isLast()) return;
  set({ preview, page: preview.page, work: 'none', stale: false });
  if (backdrops.length > 0 && preview.ground !== null) await layOver(backdrops, preview, isLast);
}

let credited = '[]';

async function creditBackdrops(credits: readonly string[]): Promise<void> {
  const now = JSON.stringify(credits);
  if (now === credited) return;
  await reportWorker.credit(credits);
  credited = now;
}

/** The same sheet over its backdrops, as soon as they are there. */
async function layOver(
  backdrops: readonly Backdrop[],
  { page, ground }: SheetPreview,
  isLast: () => boolean,
): Promise<void> {
  const beneath = ground === null ? [] : await previewPictures(backdrops, ground);
  if (!isLast() || beneath.length === 0) return;
  const preview = await reportWorker.preview(usePrint.getState().settings, page, beneath);
  if (isLast()) set({ preview });
}
