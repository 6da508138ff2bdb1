import { describe, expect, it } from 'vitest';
import { projector } from '../geo/crs/project.ts';
import { NO_PAPERS } from '../project/papers.ts';
import { NO_PRESENTATION } from '../project/presentation.ts';
import { resvgWasm, testFonts } from '../reports/drawing/testing/fonts.ts';
import type { ReportSource } from '../reports/report-source.ts';
import { DEFAULT_SHEETS } from '../reports/sheet/settings.ts';
import { sampleReport } from '../reports/testing/sample-report.ts';
import type { ReportOrder } from './report-api.ts';
import { reportClient } from './report-client.ts';
import { reportCore } from './report-core.ts';
import { noPictures } from './report-files.ts';
import { ChannelWorker } from './testing/channel-worker.ts';
import { Cancelled } from './worker-host.ts';

const assets = {
  fonts: async () => testFonts().files,
  wasm: async () => resvgWasm().buffer,
};

async function source(changes: Partial<ReportSource> = {}): Promise<ReportSource> {
  const { before, after, units, unitSource } = await sampleReport();
  return {
    title: 'Kota Uji',
    date: '2026-01-01',
    language: 'id',
    before,
    after,
    units,
    unitSource,
    illustrative: true,
    options: { method: 'geodesic-wgs84', toleranceMetres: 0 },
    timeline: null,
    found: [],
    papers: NO_PAPERS,
    presentation: NO_PRESENTATION,
    ...changes,
  };
}

const quiet = () => {};

/** Four grey pixels. */
const jpeg = Uint8Array.from(
  atob(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/wAALCAACAAIBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AR//Z',
  ),
  (letter) => letter.charCodeAt(0),
);

async function opened() {
  const core = reportCore(assets);
  await core.open(await source(), quiet);
  return core;
}

const textOf = ({ bytes }: { readonly bytes: Uint8Array }) => new TextDecoder().decode(bytes);
const startOf = ({ bytes }: { readonly bytes: Uint8Array }) => String.fromCharCode(...bytes.subarray(0, 4));

describe('reportCore', () => {
  it('tells what can be printed, in the figures of the balance', async () => {
    const core = reportCore(assets);
    const { totals, rows, hasTimeline } = await core.open(await source(), quiet);
    expect(rows.map(({ unit, name }) => `${unit} ${name}`).slice(1)).toEqual([
      '1 Roban',
      '2 Jauh',
      expect.stringMatching(/^-1 /),
    ]);
    const sum = rows.reduce((hectares, { beforeHa }) => hectares + beforeHa, 0);
    expect(sum).toBeCloseTo(totals.beforeHa, 9);
    expect(hasTimeline).toBe(false);
  });

  it('shows a sheet as a picture that has the size of its paper, and the last one for a page beyond', async () => {
    const core = await opened();
    const preview = await core.preview({ ...DEFAULT_SHEETS, paper: 'A4', landscape: false }, 999, []);
    expect([preview.width, preview.height]).toEqual([210, 297]);
    expect(preview.page).toBe(preview.count - 1);
    expect(preview.titles).toHaveLength(preview.count);
    expect(await preview.svg.text()).toContain('viewBox="0 0 210 297"');
  });

  it('lays what is beneath the maps exactly under their ground, and says whom it is owed to', async () => {
    const core = await opened();
    await core.credit(['Citra 2019 (Badan Uji)']);
    const bare = await core.preview(DEFAULT_SHEETS, 0, []);
    if (bare.ground === null) throw new Error('a map sheet shows no ground');
    const plane = projector(bare.ground.epsg);
    if (plane === null) throw new Error('no such plane');
    const { bounds, width, height } = bare.ground;
    const beneath = {
      mime: 'image/jpeg',
      bytes: jpeg,
      topLeft: plane.inverse([bounds[0], bounds[3]]),
      topRight: plane.inverse([bounds[2], bounds[3]]),
      bottomLeft: plane.inverse([bounds[0], bounds[1]]),
      opacity: 1,
    } as const;
    const svg = await (await core.preview(DEFAULT_SHEETS, 0, [beneath])).svg.text();
    const images = [...svg.matchAll(/<image [^>]*matrix\(([^)]*)\)/g)].map(([, numbers]) =>
      numbers.split(/[ ,]+/).map(Number),
    );
    expect(images).toHaveLength(3);
    for (const [across, , , down] of images) {
      expect(across).toBeCloseTo(width, 2);
      expect(down).toBeCloseTo(height, 2);
    }
    const scale = ((bounds[2] - bounds[0]) / width) * 1000;
    expect(scale).toBeCloseTo(bare.scale ?? 0, 3);
    const sheet = { kind: 'sheet', settings: DEFAULT_SHEETS, page: 0, format: 'svg', width: 900 } as const;
    expect(textOf(await core.make(sheet, quiet, noPictures))).toContain('Citra 2019 (Badan Uji)');
    const asked: number[] = [];
    const pdf = await core.make({ kind: 'sheets', settings: DEFAULT_SHEETS }, quiet, async (ground) => {
      asked.push(ground.width);
      return [beneath];
    });
    expect(asked).toEqual([width]);
    expect(new TextDecoder('latin1').decode(pdf.bytes)).toContain('/DCTDecode');
  });

  it('dresses the figures in other words without computing them again', async () => {
    const core = await opened();
    const said = {
      papers: NO_PAPERS,
      presentation: NO_PRESENTATION,
      language: 'id',
      date: '2027-02-03',
    } as const;
    await core.dress({ ...said, title: 'Kota Lain' });
    const csv = await core.make({ kind: 'csv' }, quiet, noPictures);
    expect(csv.name).toMatch(/^kota-lain_/);
    expect(textOf(csv)).toContain('Kota Lain');
  });

  it.each<[string, ReportOrder, string]>([
    ['PDF', { kind: 'sheets', settings: DEFAULT_SHEETS }, '%PDF'],
    ['XLSX', { kind: 'xlsx' }, 'PK\u0003\u0004'],
    ['PPTX', { kind: 'pptx' }, 'PK\u0003\u0004'],
    ['HTML', { kind: 'html' }, '<!do'],
    ['the decree’s DOCX', { kind: 'decree-docx' }, 'PK\u0003\u0004'],
    ['the minute’s DOCX', { kind: 'minute-docx' }, 'PK\u0003\u0004'],
    [
      'PNG',
      {
        kind: 'picture',
        subject: { of: 'map', view: 'change', unit: 1, plane: 'utm', furniture: true },
        size: { format: 'png', width: 640, height: 360 },
      },
      '\u0089PNG',
    ],
    [
      'SVG',
      {
        kind: 'picture',
        subject: { of: 'chart', chart: 'waterfall' },
        size: { format: 'svg', width: 640, height: 360 },
      },
      '<svg',
    ],
  ])('makes a file: %s', async (_, order, start) => {
    const file = await (await opened()).make(order, quiet, noPictures);
    expect(startOf(file).toLowerCase()).toBe(start.toLowerCase());
    expect(file.name).toMatch(/^[a-z0-9_-]+\.[a-z]+$/);
  });

  it('counts the sheets that are done', async () => {
    const told: string[] = [];
    const settings = { ...DEFAULT_SHEETS, template: 'atlas' } as const;
    await (await opened()).make(
      { kind: 'sheets', settings },
      (done, total) => told.push(`${done}/${total}`),
      noPictures,
    );
    const last = told.at(-1)?.split('/') ?? [];
    expect(last[0]).toBe(last[1]);
  });
});

describe('reportClient', () => {
  const started: ChannelWorker[] = [];
  const client = () =>
    reportClient(() => {
      const worker = new ChannelWorker(reportCore(assets));
      started.push(worker);
      return worker;
    });

  it('gathers anew in a fresh worker after a cancel', async () => {
    const { open, make, cancel } = client();
    await open(await source(), quiet);
    const making = make({ kind: 'sheets', settings: DEFAULT_SHEETS }, quiet, noPictures);
    cancel();
    await expect(making).rejects.toBeInstanceOf(Cancelled);
    const workers = started.length;
    const csv = await make({ kind: 'csv' }, quiet, noPictures);
    expect(textOf(csv)).toContain('Kota Uji');
    expect(started).toHaveLength(workers + 1);
    for (const worker of started) worker.terminate();
  });

  it('lets a report opened later take the place of one still being gathered', async () => {
    const { open, make } = client();
    const first = open(await source(), quiet);
    const second = open(await source({ title: 'Kota Kedua' }), quiet);
    await expect(first).rejects.toBeInstanceOf(Cancelled);
    await second;
    expect((await make({ kind: 'csv' }, quiet, noPictures)).name).toMatch(/^kota-kedua_/);
    for (const worker of started) worker.terminate();
  });
});
