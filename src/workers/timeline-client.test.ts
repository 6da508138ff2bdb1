import { afterEach, describe, expect, it } from 'vitest';
import type { State } from '../comparison/balance.ts';
import type { TimelineInput } from '../comparison/timeline.ts';
import { columnFromFeatures, type MultiPolygonRings } from '../geo/column.ts';
import { resvgWasm, testFonts } from '../reports/drawing/testing/fonts.ts';
import { ChannelWorker } from './testing/channel-worker.ts';
import type { TimelinePicture } from './timeline-api.ts';
import { timelineClient } from './timeline-client.ts';
import { timelineCore } from './timeline-core.ts';
import { timelineRemote } from './timeline-remote.ts';
import { Cancelled } from './worker-host.ts';

const square = (column: number): MultiPolygonRings => {
  const [west, east] = [109 + column / 1000, 109 + (column + 1) / 1000];
  return [
    [
      [
        [west, 0.9],
        [east, 0.9],
        [east, 0.901],
        [west, 0.901],
        [west, 0.9],
      ],
    ],
  ];
};

function input(name: string, year: number, columns: readonly number[]): TimelineInput {
  const nothing = columns.map(() => null);
  const state: State = {
    name,
    geometry: columnFromFeatures(columns.map(square)),
    ids: columns.map(String),
    labels: columns.map(String),
    statedHa: nothing,
    unitCodes: nothing,
    unitNames: nothing,
    decreeHa: null,
  };
  const [delineation] = name.split(' · ');
  return { state, kind: name.includes('BA') ? 'minute' : 'decree', year, date: String(year), delineation };
}

const STORY = [
  input('SK 2016', 2016, [0, 1, 2]),
  input('SK 2016 · BA 2019', 2019, [0]),
  input('SK 2020', 2020, [0, 1]),
];
const OPTIONS = { method: 'geodesic-wgs84', toleranceMetres: 1 } as const;
const LOOK = { width: 120, height: 80, language: 'id' } as const;
const WATERFALL = { of: 'waterfall', isFolded: false, target: null } as const;
const quiet = () => {};

const assets = {
  fonts: async () => testFonts().files,
  wasm: async () => resvgWasm().buffer,
};
const workers: ChannelWorker[] = [];
const client = () =>
  timelineClient(() => {
    const worker = new ChannelWorker(timelineRemote(timelineCore(assets)));
    workers.push(worker);
    return worker;
  });
afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

describe('the timeline worker', () => {
  it('strikes a story, and draws its charts and maps', async () => {
    const worker = client();
    const { steps } = await worker.strike(STORY, null, OPTIONS, quiet);
    expect(steps.map(({ kind }) => kind)).toEqual(['handled', 'redrawn']);
    const pictures = [
      WATERFALL,
      { of: 'timeline', isFolded: true, target: { year: 2024, hectares: 0 } },
      { of: 'target', isFolded: false, target: { year: 2024, hectares: 0 } },
      { of: 'maps', states: [{ state: 1, before: 0, title: null }], unit: null },
    ] as const satisfies readonly TimelinePicture[];
    for (const picture of pictures) {
      const svg = await worker.svg(picture, LOOK, null);
      expect(await svg?.text()).toContain('<svg');
    }
    const png = await worker.png(WATERFALL, LOOK, { title: 'Kota', notes: ['Ilustratif'] }, 600);
    expect(new TextDecoder('latin1').decode(await png?.slice(0, 4).arrayBuffer())).toBe('\u0089PNG');
  });

  it('draws nothing where nothing was struck, or no target is set', async () => {
    const worker = client();
    expect(await worker.svg(WATERFALL, LOOK, null)).toBeNull();
    await worker.strike(STORY, null, OPTIONS, quiet);
    expect(await worker.svg({ of: 'target', isFolded: false, target: null }, LOOK, null)).toBeNull();
  });

  it('leaves the states as they were, and takes only what it does not hold', async () => {
    const worker = client();
    const first = await worker.strike(STORY, null, OPTIONS, quiet);
    const again = await worker.strike(STORY.slice(1), null, OPTIONS, quiet);
    expect(again.states[0].hectares).toBeCloseTo(first.states[1].hectares, 12);
    expect(STORY[0].state.geometry.coordinates.length).toBe(30);
  });

  it('gives way to a newer story, and stops when asked', async () => {
    const worker = client();
    const old = worker.strike(STORY, null, OPTIONS, quiet);
    const next = worker.strike(STORY, null, OPTIONS, quiet);
    await expect(old).rejects.toBeInstanceOf(Cancelled);
    worker.cancel();
    await expect(next).rejects.toBeInstanceOf(Cancelled);
    expect((await worker.strike(STORY, null, OPTIONS, quiet)).states).toHaveLength(3);
  });
});
