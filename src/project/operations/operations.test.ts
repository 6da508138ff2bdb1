import { beforeAll, describe, expect, it } from 'vitest';
import { loadOverlayEngine } from '../../geo/overlay/engine.ts';
import type { ProjectDocument } from '../document.ts';
import type { Change, Operation } from '../operation.ts';
import { delineation, minute, project, unitLayer } from '../testing/builders.ts';
import { newProject } from './new-project.ts';
import { operations } from './registry.ts';

const sk2016 = delineation('SK 2016', 2016, ['a', 'b']);
const sk2018 = delineation('SK 2018', 2018, ['a']);
const sk2020 = delineation('SK 2020', 2020, ['a', 'c']);
const ba2018 = minute(sk2016, 'BA 2018', '2018', ['b']);
const kelurahan = unitLayer('Kelurahan');
const empty = project();
const full = project(sk2016, ba2018, sk2018, sk2020, kelurahan);
const whole = (of: { readonly id: typeof sk2016.id }) => ({ delineation: of.id, minute: null });

function done<Input>(operation: Operation<Input>, document: ProjectDocument, input: Input): Change {
  const result = operation.apply(document, input);
  if (!result.ok) throw new Error(result.failure.message.id);
  return result.value;
}

function refusal<Input>(operation: Operation<Input>, document: ProjectDocument, input: Input): string {
  const result = operation.apply(document, input);
  return result.ok ? 'done' : result.failure.code;
}

describe('newProject', () => {
  it('makes an empty project under a free name', () => {
    const made = newProject('p2', '  Kota Banjar ', ['kota  banjar']);
    expect(made).toMatchObject({ ok: true, value: { id: 'p2', name: 'Kota Banjar (2)', delineations: [] } });
  });

  it('refuses an empty name', () => {
    expect(newProject('p2', '  ')).toMatchObject({ ok: false, failure: { code: 'name-empty' } });
  });
});

describe('addData', () => {
  const none = { delineations: [], minutes: [], unitLayers: [] };

  it('chooses the earliest against the latest SK, and the units, when nothing is chosen', () => {
    expect(full.comparison).toMatchObject({
      before: whole(sk2016),
      after: whole(sk2020),
      units: kelurahan.id,
    });
  });

  it('chooses anew when data come one by one, the later year first', () => {
    const { document } = done(operations.addData, project(sk2020), { ...none, delineations: [sk2016] });
    expect(document.comparison).toMatchObject({ before: whole(sk2016), after: whole(sk2020) });
  });

  it('compares a single SK with its last BA', () => {
    const after = { delineation: sk2016.id, minute: ba2018.id };
    expect(project(sk2016, ba2018).comparison).toMatchObject({ before: whole(sk2016), after });
  });

  it('leaves a pair that the user chose', () => {
    const chosen = done(operations.chooseStates, full, { before: whole(sk2018) }).document;
    const { document } = done(operations.addData, chosen, {
      ...none,
      delineations: [delineation('SK 2010', 2010, [])],
    });
    expect(document.comparison).toMatchObject({ before: whole(sk2018), after: whole(sk2020) });
  });

  it('never overwrites: the same SK again gets a number, an id and a BA of its own, and a note', () => {
    const { document, notes } = done(operations.addData, project(sk2016, ba2018), {
      ...none,
      delineations: [sk2016],
      minutes: [ba2018],
    });
    expect(document.delineations.map(({ decree }) => decree.name)).toEqual(['SK 2016', 'SK 2016 (2)']);
    expect(new Set(document.delineations.map(({ id }) => id)).size).toBe(2);
    expect(document.minutes.map((ba) => ba.delineation)).toEqual(document.delineations.map(({ id }) => id));
    expect(new Set(document.minutes.map(({ id }) => id)).size).toBe(2);
    expect(notes).toMatchObject([{ severity: 'info', code: 'name-taken' }]);
    expect(document.delineations[1].notes).toEqual(notes);
  });

  it('numbers unit layers of one name as well', () => {
    const { document } = done(operations.addData, full, { ...none, unitLayers: [kelurahan, kelurahan] });
    expect(document.unitLayers.map(({ name }) => name)).toEqual([
      'Kelurahan',
      'Kelurahan (2)',
      'Kelurahan (3)',
    ]);
  });

  it('takes a BA for an SK that is there, and says so when it is not', () => {
    const there = done(operations.addData, project(sk2016), { ...none, minutes: [ba2018] });
    expect(there.document.minutes).toHaveLength(1);
    const missing = done(operations.addData, project(sk2020), { ...none, minutes: [ba2018] });
    expect(missing.document.minutes).toHaveLength(0);
    expect(missing.notes).toMatchObject([{ severity: 'error', code: 'minute-without-decree' }]);
  });
});

describe('removing', () => {
  it('removes an SK with its BA, and chooses the comparison anew', () => {
    const { document, label } = done(operations.removeDelineation, full, { id: sk2016.id });
    expect(label.id).toBe('Hapus SK 2016');
    expect(document.minutes).toEqual([]);
    expect(document.comparison).toMatchObject({ before: whole(sk2018), after: whole(sk2020) });
    expect(document.unitLayers).toBe(full.unitLayers);
  });

  it('leaves a comparison that did not use it', () => {
    const { document } = done(operations.removeDelineation, full, { id: sk2018.id });
    expect(document.comparison).toBe(full.comparison);
  });

  it('removes units and chooses others or none', () => {
    const { document } = done(operations.removeUnitLayer, full, { id: kelurahan.id });
    expect(document.comparison.units).toBeNull();
  });

  it('refuses what is gone', () => {
    expect(refusal(operations.removeDelineation, empty, { id: sk2016.id })).toBe('delineation-gone');
    expect(refusal(operations.removeUnitLayer, empty, { id: kelurahan.id })).toBe('unit-layer-gone');
  });
});

describe('renameDelineation', () => {
  const rename = operations.renameDelineation;

  it('changes name and year, and keeps the geometry as it is', () => {
    const { document } = done(rename, full, { id: sk2016.id, name: ' SK 653/2016 ', year: 2015 });
    expect(document.delineations[0].decree).toMatchObject({ name: 'SK 653/2016', year: 2015 });
    expect(document.delineations[0].geometry).toBe(full.delineations[0].geometry);
    expect(document.delineations[1]).toBe(full.delineations[1]);
  });

  it('refuses a name in use, an empty name and a year that is none', () => {
    expect(refusal(rename, full, { id: sk2016.id, name: 'sk  2020', year: null })).toBe('name-taken');
    expect(refusal(rename, full, { id: sk2016.id, name: '', year: null })).toBe('name-empty');
    expect(refusal(rename, full, { id: sk2016.id, name: 'x'.repeat(201), year: null })).toBe('name-too-long');
    for (const year of [20.5, 20160, Number.NaN])
      expect(refusal(rename, full, { id: sk2016.id, name: 'SK', year })).toBe('year-invalid');
  });
});

describe('comparison settings', () => {
  it('choose one side, and name the step by both', () => {
    const { document, label } = done(operations.chooseStates, full, {
      after: { delineation: sk2016.id, minute: ba2018.id },
    });
    expect(label.id).toBe('Bandingkan SK 2016 dengan SK 2016 · BA 2018');
    expect(document.comparison.before).toEqual(whole(sk2016));
    expect(refusal(operations.chooseStates, empty, { before: whole(sk2016) })).toBe('delineation-gone');
  });

  it('swap', () => {
    const { document } = done(operations.swapStates, full, null);
    expect(document.comparison).toMatchObject({ before: whole(sk2020), after: whole(sk2016) });
  });

  it('take a method, units, and a tolerance from 0 to 100 m', () => {
    expect(done(operations.setMethod, full, { method: 'utm' }).document.comparison.method).toBe('utm');
    expect(done(operations.chooseUnits, full, { units: null }).document.comparison.units).toBeNull();
    for (const metres of [0, 0.5, 100])
      expect(done(operations.setTolerance, full, { metres }).document.comparison.toleranceMetres).toBe(
        metres,
      );
    for (const metres of [-0.1, 100.1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(refusal(operations.setTolerance, full, { metres })).toBe('tolerance-out-of-range');
  });

  it('change nothing when the value is the same: the document is the very same', () => {
    expect(done(operations.setTolerance, full, { metres: 1 }).document).toBe(full);
    expect(done(operations.chooseStates, full, { before: whole(sk2016) }).document).toBe(full);
    expect(done(operations.renameProject, full, { name: 'Singkawang' }).document).toBe(full);
  });
});

describe('availability', () => {
  beforeAll(async () => void (await loadOverlayEngine()));

  it('says why not, in an empty project', () => {
    const reasons = Object.values(operations).map((operation) => {
      const availability = operation.availability(empty);
      return [operation.id, availability.ok ? 'ok' : availability.reason.id.split('.')[0]];
    });
    expect(Object.fromEntries(reasons)).toMatchObject({
      'rename-project': 'ok',
      'add-data': 'ok',
      'remove-delineation': 'Belum ada SK di proyek ini',
      'swap-states': 'Belum ada yang dapat ditukar',
      'choose-units': 'Belum ada batas kelurahan di proyek ini',
    });
  });

  it('is given for everything in a full project', () => {
    const backdrop = {
      id: 'b',
      kind: 'xyz',
      name: 'Citra',
      url: 'https://contoh.id/{z}/{x}/{y}.png',
      attribution: '',
      opacity: 1,
      isShown: true,
      minZoom: 0,
      maxZoom: 18,
      bounds: null,
    } as const;
    const { document } = done(operations.addBackdrop, full, { backdrop });
    for (const operation of Object.values(operations))
      expect([operation.id, operation.availability(document)]).toEqual([operation.id, { ok: true }]);
  });

  it('ids and keys are unique', () => {
    const all = Object.values(operations);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});
