import { describe, expect, it } from 'vitest';
import type { NamedBytes } from '../formats/driver.ts';
import { columnBuffers } from './buffers.ts';
import { intakeCore } from './intake-core.ts';

const RING = [
  [108.96, 0.91],
  [108.961, 0.91],
  [108.961, 0.911],
  [108.96, 0.911],
  [108.96, 0.91],
];

const file = (name: string, features: readonly object[]): NamedBytes => ({
  name,
  bytes: new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features })),
});

const sk = file(
  'SK Kumuh 2016.geojson',
  ['RT 01', 'RT 02', 'RT 03', 'RT 04'].map((rt) => ({
    type: 'Feature',
    properties: { Kelurahan: 'Kuala', RT_RW: rt, Luas_Kumuh: 1.24, Skor_Kumuh: 40, KOSONG: null },
    geometry: { type: 'Polygon', coordinates: [RING] },
  })),
);

const quiet = () => {};

describe('intakeCore', () => {
  it('proposes without handing out geometry, and samples the fields', async () => {
    const { proposals } = await intakeCore().read([sk], quiet);
    expect(proposals).toHaveLength(1);
    const [{ layers, role }] = proposals;
    expect(role).toBe('delineation');
    expect(layers[0]).toMatchObject({
      file: 'SK Kumuh 2016.geojson',
      features: 4,
      bounds: [108.96, 0.91, 108.961, 0.911],
    });
    expect(layers[0]).not.toHaveProperty('geometry');
    const samples = Object.fromEntries(layers[0].fields.map((field) => [field.name, field.samples]));
    expect(samples).toMatchObject({ RT_RW: ['RT 01', 'RT 02', 'RT 03'], Kelurahan: ['Kuala'], KOSONG: [] });
  });

  it('takes in what was decided, under the name the user gave', async () => {
    const intake = intakeCore();
    const { proposals } = await intake.read([sk], quiet);
    const taken = await intake.takeIn([{ ...proposals[0], name: 'SK 653' }], quiet);
    expect(taken.delineations).toMatchObject([{ decree: { name: 'SK 653' }, areas: { length: 4 } }]);
  });

  it('reads the fields anew when the user says it is something else', async () => {
    const intake = intakeCore();
    const { proposals } = await intake.read([sk], quiet);
    const units = await intake.reconsider({ ...proposals[0], role: 'units', name: 'Batas' });
    expect(units).toMatchObject({ role: 'units', name: 'Batas', mapping: { kelurahan: 'Kelurahan' } });
    expect(units.mapping).not.toHaveProperty('statedArea');
  });

  it('leaves out the layers that the user does not want', async () => {
    const intake = intakeCore();
    const { proposals } = await intake.read([sk], quiet);
    const taken = await intake.takeIn([{ ...proposals[0], leftOut: [0] }], quiet);
    expect(taken.delineations).toEqual([]);
  });

  it('gives away its own arrays each time: a second decision still finds the layers', async () => {
    const intake = intakeCore();
    const { proposals } = await intake.read([sk], quiet);
    for (let time = 0; time < 2; time++) {
      const { delineations } = await intake.takeIn(proposals, quiet);
      const [{ geometry }] = delineations;
      expect(geometry.coordinates).toHaveLength(2 * 5 * 4);
      structuredClone(geometry, { transfer: columnBuffers([geometry]) });
    }
  });

  it('leaves out what is skipped', async () => {
    const intake = intakeCore();
    const { proposals } = await intake.read([sk], quiet);
    const taken = await intake.takeIn([{ ...proposals[0], role: 'skip' }], quiet);
    expect(taken).toEqual({ delineations: [], minutes: [], unitLayers: [], notes: [] });
  });

  it('says so when a proposal has been forgotten', async () => {
    const intake = intakeCore();
    const { proposals } = await intake.read([sk], quiet);
    await intake.forget();
    const taken = await intake.takeIn(proposals, quiet);
    expect(taken.notes).toMatchObject([
      { severity: 'error', code: 'proposal-forgotten', place: { file: sk.name } },
    ]);
  });

  it('notes what it cannot read, and reads the rest', async () => {
    const outcome = await intakeCore().read([{ name: 'kosong.geojson', bytes: new Uint8Array() }, sk], quiet);
    expect(outcome.proposals).toHaveLength(1);
    expect(outcome.notes.some(({ severity }) => severity === 'error')).toBe(true);
  });
});
