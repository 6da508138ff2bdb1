import { afterEach, describe, expect, it } from 'vitest';
import type { State } from '../comparison/balance.ts';
import { columnFromFeatures } from '../geo/column.ts';
import { compareClient } from './compare-client.ts';
import { compareCore } from './compare-core.ts';
import { compareRemote } from './compare-remote.ts';
import { intakeClient } from './intake-client.ts';
import { intakeCore } from './intake-core.ts';
import { ChannelWorker } from './testing/channel-worker.ts';
import { Cancelled } from './worker-host.ts';

const RING = [
  [109, 0.9],
  [109.001, 0.9],
  [109.001, 0.901],
  [109, 0.901],
  [109, 0.9],
] as const;

const state = (name: string): State => ({
  name,
  geometry: columnFromFeatures([[[RING]]]),
  ids: ['a'],
  labels: ['A'],
  statedHa: [null],
  unitCodes: [null],
  unitNames: [null],
  decreeHa: null,
});

const options = { method: 'geodesic-wgs84', toleranceMetres: 0 } as const;
const heading = {
  title: 'Kota',
  before: 'SK 2016',
  after: 'SK 2020',
  date: '2026-01-01',
  illustrative: false,
};
const quiet = () => {};

const workers: ChannelWorker[] = [];
const started = (api: () => object) => () => {
  const worker = new ChannelWorker(api());
  workers.push(worker);
  return worker;
};
afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

describe('compareClient', () => {
  it('compares, tells its progress, and leaves the states as they were', async () => {
    const client = compareClient(started(() => compareRemote(compareCore())));
    const before = state('SK 2016');
    const stages: string[] = [];
    const { balance, encoded } = await client.compare(before, state('SK 2020'), null, options, ({ stage }) =>
      stages.push(stage),
    );
    expect(balance.totals.remainingHa).toBeCloseTo(1.23, 2);
    expect(encoded.change.size).toBeGreaterThan(100);
    expect(balance.areas.map(({ kind }) => kind)).toEqual(['unchanged']);
    await expect.poll(() => stages).toContain('encoding');
    expect(before.geometry.coordinates).toHaveLength(10);
  });

  it('gives the ground as often as it is asked for', async () => {
    const client = compareClient(started(() => compareRemote(compareCore())));
    const { balance } = await client.compare(state('SK 2016'), state('SK 2020'), null, options, quiet);
    const first = await (await client.groundFile(balance, heading))?.text();
    expect(JSON.parse(first ?? '').features).toMatchObject([{ properties: { kind: 'remaining' } }]);
    expect(await (await client.groundFile(balance, heading))?.text()).toEqual(first);
  });

  it('hands geometry over once, however often it is compared', async () => {
    let handed = 0;
    const client = compareClient(
      started(() => {
        const remote = compareRemote(compareCore());
        return {
          ...remote,
          hold: (...given: Parameters<typeof remote.hold>) => {
            handed++;
            return remote.hold(...given);
          },
        };
      }),
    );
    const [before, after] = [state('SK 2016'), state('SK 2020')];
    for (const method of ['geodesic-wgs84', 'sphere'] as const)
      await client.compare(before, after, null, { ...options, method }, quiet);
    expect(handed).toBe(2);
  });

  it('a new comparison takes the place of a running one', async () => {
    const client = compareClient(started(() => compareRemote(compareCore())));
    const first = client.compare(state('SK 2016'), state('SK 2018'), null, options, quiet);
    const second = client.compare(state('SK 2016'), state('SK 2020'), null, options, quiet);
    await expect(first).rejects.toBeInstanceOf(Cancelled);
    expect((await second).balance.before.features).toBe(1);
  });

  it('still has the ground of the last finished comparison after a cancel', async () => {
    const client = compareClient(started(() => compareRemote(compareCore())));
    const { balance } = await client.compare(state('SK 2016'), state('SK 2020'), null, options, quiet);
    const file = await (await client.groundFile(balance, heading))?.text();
    const running = client.compare(state('SK 2016'), state('SK 2020'), null, options, quiet);
    client.cancel();
    await expect(running).rejects.toBeInstanceOf(Cancelled);
    expect(await (await client.groundFile(balance, heading))?.text()).toEqual(file);
  });

  it('cancelling does not stop the drawing of the map', async () => {
    const client = compareClient(started(() => compareRemote(compareCore())));
    const running = client.compare(state('SK 2016'), state('SK 2020'), null, options, quiet);
    const drawn = client.encodeState(state('SK 2016'), ['light'], null);
    client.cancel();
    await expect(running).rejects.toBeInstanceOf(Cancelled);
    expect((await drawn).size).toBeGreaterThan(100);
  });
});

describe('intakeClient', () => {
  it('hands the bytes over instead of cloning them', async () => {
    const client = intakeClient(started(intakeCore));
    const bytes = new TextEncoder().encode('{"type":"FeatureCollection","features":[]}');
    await client.read([{ name: 'kosong.geojson', bytes }], quiet);
    expect(bytes.byteLength).toBe(0);
  });

  it('after a cancel, an earlier proposal is named as gone', async () => {
    const client = intakeClient(started(intakeCore));
    const feature = { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [RING] } };
    const bytes = new TextEncoder().encode(
      JSON.stringify({ type: 'FeatureCollection', features: [feature] }),
    );
    const { proposals } = await client.read([{ name: 'sk.geojson', bytes }], quiet);
    expect(proposals).toHaveLength(1);
    client.cancel();
    const { notes } = await client.takeIn(proposals, quiet);
    expect(notes).toMatchObject([{ code: 'proposal-forgotten' }]);
  });
});
