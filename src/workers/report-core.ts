import type { Fonts } from '../reports/drawing/fonts.ts';
import { loadFonts } from '../reports/drawing/load-fonts.ts';
import { outlinedSvgOf } from '../reports/drawing/outlined-svg.ts';
import { gatherReport } from '../reports/gather.ts';
import { mapProblem } from '../reports/map-problem.ts';
import type { Advance, Report } from '../reports/report.ts';
import type { PlacedPicture } from '../reports/sheet/picture.ts';
import type { SheetSettings } from '../reports/sheet/settings.ts';
import { type Sheets, sheetsOf } from '../reports/sheet/sheets.ts';
import { onceKept } from './once-kept.ts';
import { Pace } from './pace.ts';
import type { OnPieces, ReportApi, ReportOverview, SheetPreview } from './report-api.ts';
import type { ReportAssets } from './report-assets.ts';
import { reportFile } from './report-files.ts';

/** The page may ask for a preview while a long file is being written: it is answered between two pieces. */
const PIECE_MS = 60;
/** Progress told more often than this nobody reads. */
const LEAST_MS = 100;

/** What the report worker does, as plain functions: it keeps the report that was opened last. */
export function reportCore(assets: ReportAssets): ReportApi {
  let report: Report | null = null;
  let backdrops: readonly string[] = [];
  let laid: { readonly settings: SheetSettings; readonly sheets: Sheets } | null = null;
  const fonts = onceKept(async (): Promise<Fonts> => loadFonts(await assets.fonts()));

  const opened = (): Report => {
    if (report === null) throw new Error('no report was opened in the report worker');
    return report;
  };
  const sheetsFor = async (settings: SheetSettings): Promise<Sheets> => {
    const ready = await fonts();
    if (laid === null || !sameSettings(laid.settings, settings))
      laid = { settings, sheets: await sheetsOf(opened(), settings, ready, backdrops) };
    return laid.sheets;
  };
  return {
    async open(source, onProgress) {
      const gathered = await gatherReport(source, {
        onProgress: (stage, done, total) => onProgress({ stage, done, total }),
      });
      laid = null;
      report = gathered;
      return overviewOf(gathered);
    },
    async dress({ title, date, ...said }) {
      const { heading, ...figures } = opened();
      laid = null;
      report = { ...figures, ...said, heading: { ...heading, title, date } };
    },
    async credit(named) {
      laid = null;
      backdrops = named;
    },
    preview: async (settings, page, beneath) =>
      previewOf(await sheetsFor(settings), page, beneath, await fonts()),
    async make(order, onPieces, beneath) {
      const parts = { report: opened(), fonts: await fonts(), wasm: assets.wasm, sheetsFor, beneath };
      return reportFile(order, parts, told(onPieces));
    },
  };
}

function overviewOf(report: Report): ReportOverview {
  const { balance, timeline } = report;
  const rows = [...balance.units, balance.outside].map((row, index) => ({
    unit: row === balance.outside ? -1 : index,
    name: row.name,
    kecamatan: row.kecamatan,
    beforeHa: row.beforeHa,
    afterHa: row.afterHa,
  }));
  const hasTimeline = timeline !== null && timeline.states.length > 1;
  return { totals: balance.totals, rows, hasTimeline, mapProblem: mapProblem(report) };
}

/** Letters are outlines: the picture shows what comes out, whatever fonts the page has. */
function previewOf(
  sheets: Sheets,
  asked: number,
  beneath: readonly PlacedPicture[],
  fonts: Fonts,
): SheetPreview {
  const page = Math.max(0, Math.min(asked, sheets.count - 1));
  const { drawing } = sheets.page(page, beneath);
  return {
    svg: new Blob([outlinedSvgOf(drawing, fonts)], { type: 'image/svg+xml' }),
    width: drawing.width,
    height: drawing.height,
    page,
    count: sheets.count,
    titles: sheets.titles,
    scale: sheets.scale(page),
    ground: sheets.ground(page),
    notes: sheets.notes(page),
  };
}

/** Tells of pieces now and then, and lets the worker hear what else is asked. */
function told(onPieces: OnPieces): Advance {
  const pace = new Pace(PIECE_MS);
  let last = Number.NEGATIVE_INFINITY;
  return async (done, total) => {
    const now = performance.now();
    if (done === total || now - last >= LEAST_MS) {
      last = now;
      onPieces(done, total);
    }
    await pace.breath();
  };
}

const sameSettings = (a: SheetSettings, b: SheetSettings): boolean => JSON.stringify(a) === JSON.stringify(b);
