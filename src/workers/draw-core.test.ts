import { afterEach, describe, expect, it } from 'vitest';
import { makeCity } from '../../bench/make-city.ts';
import type { State } from '../comparison/balance.ts';
import { compareStates } from '../comparison/compare.ts';
import { areaId, type Delineation, delineationId, type SlumArea } from '../domain/delineation.ts';
import { columnFromFeatures, featureRings, type MultiPolygonRings, type Position } from '../geo/column.ts';
import { type AreaEdit, applyEdit, inverseEdit } from '../project/area-edit.ts';
import { DEFAULT_CHECKS } from '../project/checks/settings.ts';
import { wholeState } from '../project/states.ts';
import type { Draft, DrawSetup } from './draw-api.ts';
import { drawClient } from './draw-client.ts';
import { drawCore } from './draw-core.ts';
import { drawRemote } from './draw-remote.ts';
import { ChannelWorker } from './testing/channel-worker.ts';

const city = makeCity(40, 3);

const delineationOf = ({ geometry, ids, labels }: State): Delineation => ({
  id: delineationId('sk'),
  decree: { name: 'SK', year: 2026, number: null, statedHa: null },
  areas: ids.map(
    (id, i): SlumArea => ({
      id: areaId(id),
      label: labels[i],
      kawasan: null,
      rtRw: `RT ${i + 1} RW 1`,
      kelurahan: null,
      kelurahanCode: null,
      kecamatan: null,
      statedHa: null,
      score: null,
      slumClass: 'light',
      attributes: {},
    }),
  ),
  geometry,
  source: { files: [], layers: [], crs: 'EPSG:4326' },
  notes: [],
  illustrative: true,
});

/** A copy of the last SK, as drawing begins. */
const setup: DrawSetup = {
  delineation: delineationOf(city.before),
  cleared: [],
  previous: city.before,
  units: city.units,
  method: 'utm',
  toleranceMetres: 1,
  checks: DEFAULT_CHECKS,
};
const { areas } = setup.delineation;
const EMPTY: Draft = { shapes: [], removed: [] };

const shapeOf = (index: number): MultiPolygonRings => featureRings(setup.delineation.geometry, index);

/** The first vertex moved by `by` degrees. */
const pulled = (shape: MultiPolygonRings, by: number): MultiPolygonRings =>
  shape.map((rings) =>
    rings.map((ring) => {
      const first: Position = [ring[0][0] - by, ring[0][1] - by];
      return [first, ...ring.slice(1, -1), first];
    }),
  );

const reshape = (index: number, shape: MultiPolygonRings): AreaEdit => ({
  splices: [{ at: index, remove: 1, insert: [{ area: areas[index], shape }] }],
  rows: [],
});

const totalsOf = async (delineation: Delineation) => {
  const { balance } = await compareStates(city.before, wholeState(delineation), city.units, {
    method: 'utm',
    toleranceMetres: 1,
  });
  return balance.totals;
};

const workers: ChannelWorker[] = [];
let opens = 0;
const started = () => {
  const remote = drawRemote(drawCore());
  const counting = {
    ...remote,
    open: (...given: Parameters<typeof remote.open>) => {
      opens++;
      return remote.open(...given);
    },
  };
  const worker = new ChannelWorker(counting);
  workers.push(worker);
  return worker;
};
afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

describe('the draw worker', () => {
  let client: ReturnType<typeof drawClient>;
  const open = async (given: DrawSetup = setup) => {
    client = drawClient(started);
    await client.open(given);
    return client;
  };

  it('finds a copy of the last SK unchanged to the last square metre', async () => {
    await open();
    const { totals, rows, shapes } = await client.measure(EMPTY, [areas[5].id]);
    expect(totals).toMatchObject({ reducedHa: 0, addedHa: 0, uncertainReducedHa: 0, uncertainAddedHa: 0 });
    expect(rows.length).toBeGreaterThan(0);
    expect(shapes.map(({ id }) => id)).toEqual([areas[5].id]);
    expect(shapes[0]).toMatchObject({ parts: 1, holes: 0, vertices: 128 });
    const { sphere, utm } = shapes[0].hectares;
    expect(sphere / shapes[0].hectares['geodesic-wgs84']).toBeCloseTo(1.0044, 3);
    expect(utm / shapes[0].hectares['geodesic-wgs84']).toBeCloseTo(1.0002, 3);
  });

  it('tells the numbers of a draft, keeps none of it, and follows edits there and back', async () => {
    await open();
    // The south-west corner of the first area borders on none.
    const shape = pulled(shapeOf(0), 2e-4);
    const edit = reshape(0, shape);
    const whole = await totalsOf(applyEdit(setup.delineation, edit));
    const draft = await client.measure({ shapes: [{ id: areas[0].id, shape }], removed: [] }, []);
    for (const key of ['addedHa', 'reducedHa', 'remainingHa', 'afterHa'] as const)
      expect(draft.totals?.[key]).toBeCloseTo(whole[key], 7);
    expect(draft.totals?.addedHa).toBeGreaterThan(0.005);
    expect((await client.measure(EMPTY, [])).totals?.addedHa).toBe(0);
    await client.apply(edit, []);
    expect((await client.measure(EMPTY, [])).totals?.addedHa).toBeCloseTo(whole.addedHa, 7);
    await client.apply(inverseEdit(setup.delineation, edit), []);
    expect((await client.measure(EMPTY, [])).totals).toMatchObject({ addedHa: 0, reducedHa: 0 });
  });

  it('counts what is cleared as reduced, whatever is drawn of it', async () => {
    await open({ ...setup, cleared: [areas[3].id] });
    const { totals, shapes } = await client.measure(EMPTY, [areas[3].id]);
    expect(totals?.reducedHa).toBeGreaterThan(0.9 * shapes[0].hectares.utm);
    const drawn = { id: areas[3].id, shape: pulled(shapeOf(3), 1e-4) };
    const draft = await client.measure({ shapes: [drawn], removed: [] }, []);
    expect(draft.totals?.reducedHa).toBe(totals?.reducedHa);
    await client.apply({ splices: [], rows: [] }, []);
    expect((await client.measure(EMPTY, [])).totals?.reducedHa).toBe(0);
  });

  it('measures shapes without a previous state, on empty ground, and with new areas beside the others', async () => {
    const empty = { ...setup.delineation, areas: [], geometry: columnFromFeatures([]) };
    await open({ ...setup, delineation: empty, previous: null, units: null });
    const draft: Draft = { shapes: [{ id: areaId('baru'), shape: shapeOf(0) }], removed: [] };
    const { totals, rows, shapes } = await client.measure(draft, []);
    expect([totals, rows]).toEqual([null, []]);
    expect(shapes[0].hectares.utm / shapes[0].hectares['geodesic-wgs84']).toBeCloseTo(1.0002, 3);
    expect(shapes[0].perimeterMetres).toBeGreaterThan(400);
  });

  it('checks, and after an edit tells what is new and what is gone', async () => {
    await open();
    const before = await client.check(null);
    const edit = reshape(7, pulled(shapeOf(7), 3e-4));
    await client.apply(edit, []);
    const overlaps = (await client.check(null)).filter(({ rule }) => rule === 'overlap');
    expect(overlaps.length).toBeGreaterThan(0);
    expect(overlaps.every((finding) => finding.areas.includes(areas[7].id))).toBe(true);
    expect((await client.check([areas[7].id])).some(({ rule }) => rule === 'overlap')).toBe(true);
    await client.apply(inverseEdit(setup.delineation, edit), []);
    expect(await client.check(null)).toEqual(before);
  });

  it('answers a hand while it checks', async () => {
    await open();
    const order: string[] = [];
    const checking = client.check(null).then(() => order.push('checked'));
    await Promise.all(
      [1, 2, 3].map(async (i) => {
        const shape = pulled(shapeOf(i), 1e-4);
        await client.measure({ shapes: [{ id: areas[i].id, shape }], removed: [] }, []);
        order.push('measured');
      }),
    );
    await checking;
    expect(order).toEqual(['measured', 'measured', 'measured', 'checked']);
  });

  it('encodes the SK with what the map tells areas by', async () => {
    await open({ ...setup, cleared: [areas[3].id] });
    const { geojson, bounds } = await client.encode();
    const { features } = JSON.parse(await geojson.text());
    expect(features).toHaveLength(areas.length);
    expect(features[3].properties).toEqual({
      id: areas[3].id,
      label: areas[3].label,
      unit: expect.any(Number),
      slumClass: 'light',
      cleared: true,
    });
    expect(features[4].properties).not.toHaveProperty('cleared');
    expect(bounds).toHaveLength(4);
  });

  it('is told all it knew when it was stopped', async () => {
    opens = 0;
    await open();
    await client.apply(reshape(0, pulled(shapeOf(0), 2e-4)), [areas[3].id]);
    const { totals } = await client.measure(EMPTY, []);
    client.cancel();
    const again = (await client.measure(EMPTY, [])).totals;
    expect(opens).toBe(2);
    expect(again?.addedHa).toBeCloseTo(totals?.addedHa ?? Number.NaN, 9);
    expect(again?.reducedHa).toBeCloseTo(totals?.reducedHa ?? Number.NaN, 9);
    expect(setup.delineation.geometry.coordinates.length).toBeGreaterThan(0);
  });

  it('may be told of another project while it is still being told of one', async () => {
    client = drawClient(started);
    const other = { ...setup, delineation: delineationOf(makeCity(12, 5).before), previous: city.after };
    const first = client.open(other);
    const second = client.open(setup);
    const applied = client.apply(reshape(0, pulled(shapeOf(0), 2e-4)), []);
    await Promise.all([first, second, applied]);
    const { totals } = await client.measure(EMPTY, []);
    const whole = await totalsOf(applyEdit(setup.delineation, reshape(0, pulled(shapeOf(0), 2e-4))));
    expect(totals?.addedHa).toBeCloseTo(whole.addedHa, 7);
    expect(totals?.beforeHa).toBeCloseTo(whole.beforeHa, 7);
  });

  it('says that nothing was opened', async () => {
    await expect(drawClient(started).measure(EMPTY, [])).rejects.toMatchObject({ name: 'WorkFailed' });
  });
});
