import { describe, expect, it } from 'vitest';
import { areaId, delineationId, minuteId } from '../../domain/delineation.ts';
import { hectares } from '../../geo/units.ts';
import type { ProjectDocument } from '../document.ts';
import type { Change, Operation } from '../operation.ts';
import { NO_SELECTION } from '../selection.ts';
import { delineation, minute, project } from '../testing/builders.ts';
import { operations } from './registry.ts';

const sk = { ...delineation('SK 2020', 2020, ['a', 'b', 'c']), illustrative: true };
const ba = minute(sk, 'BA 2021', '2021', ['b']);
const start = project(sk, ba);
const [a, b, c] = sk.areas.map(({ id }) => id);

function done<Input>(operation: Operation<Input>, document: ProjectDocument, input: Input): Change {
  const result = operation.apply(document, input);
  if (!result.ok) throw new Error(result.failure.message.id);
  return result.value;
}

function refusal<Input>(operation: Operation<Input>, document: ProjectDocument, input: Input): string {
  const result = operation.apply(document, input);
  return result.ok ? 'done' : result.failure.code;
}

const id = delineationId('next');
const whole = { delineation: sk.id, minute: null };
const reduced = { delineation: sk.id, minute: ba.id };
const decree = { id, name: 'SK 2024', year: 2024 };

describe('startDecree', () => {
  const startDecree = operations.startDecree;

  it('copies an SK: the very same shapes and rows, without what the old decree stated', () => {
    const { document, label, edits } = done(startDecree, start, {
      ...decree,
      from: { kind: 'state', ref: whole },
    });
    const copy = document.delineations[1];
    expect(copy.geometry).toBe(sk.geometry);
    expect(copy.areas).toBe(sk.areas);
    expect(copy).toMatchObject({
      decree: { name: 'SK 2024', year: 2024, number: null, statedHa: null },
      illustrative: true,
      source: { files: sk.source.files, layers: ['SK 2020'], crs: sk.source.crs },
    });
    expect(document.comparison).toMatchObject({ before: whole, after: { delineation: id, minute: null } });
    expect(label.id).toBe('Mulai SK 2024 dari SK 2020');
    expect(edits).toEqual([]);
  });

  it('leaves out what BA minutes have cleared up to the state it is copied from', () => {
    const { document, label } = done(startDecree, start, {
      ...decree,
      from: { kind: 'state', ref: reduced },
    });
    expect(document.delineations[1].areas).toEqual([sk.areas[0], sk.areas[2]]);
    expect(document.delineations[1].geometry.featureStarts).toHaveLength(3);
    expect(document.comparison.before).toEqual(reduced);
    expect(label.id).toBe('Mulai SK 2024 dari SK 2020 · BA 2021');
  });

  it.each([
    ['attribute:KETERANGAN', ['c'], ['c']],
    ['kawasan', ['a', 'b'], ['a', 'b']],
    ['kelurahan', ['Kuala'], ['a', 'b', 'c']],
  ])('takes a part over: %s', (field, values, expected) => {
    const where = { field, values };
    const { document } = done(startDecree, start, { ...decree, from: { kind: 'state', ref: whole, where } });
    expect(document.delineations[1].areas.map((area) => area.id)).toEqual(expected);
  });

  it('begins an empty one, compared with the last state there is', () => {
    const { document } = done(startDecree, start, { ...decree, from: { kind: 'empty' } });
    expect(document.delineations[1]).toMatchObject({ areas: [], illustrative: false });
    expect(document.comparison).toMatchObject({ before: reduced, after: { delineation: id, minute: null } });
    expect(
      done(startDecree, project(), { ...decree, from: { kind: 'empty' } }).document.delineations,
    ).toHaveLength(1);
  });

  it('refuses a name in use, a state that is gone, and a choice that nothing matches', () => {
    const from = { kind: 'state', ref: whole } as const;
    expect(refusal(startDecree, start, { ...decree, name: 'sk  2020', from })).toBe('name-taken');
    expect(refusal(startDecree, start, { ...decree, id: sk.id, from })).toBe('delineation-exists');
    const gone = { kind: 'state', ref: { ...whole, minute: minuteId('x') } } as const;
    expect(refusal(startDecree, start, { ...decree, from: gone })).toBe('state-gone');
    const where = { field: 'attribute:TIDAK ADA', values: [null] };
    expect(refusal(startDecree, start, { ...decree, from: { ...from, where } })).toBe('nothing-matches');
  });
});

describe('setFields', () => {
  const set = (
    fields: Parameters<typeof operations.setFields.apply>[1]['changes'][number]['fields'],
    of = [a],
  ) => ({
    delineation: sk.id,
    changes: of.map((area) => ({ area, fields })),
  });

  it('writes fields, leaves the row as it came, and tells the rows it changed', () => {
    const { document, label, edits } = done(
      operations.setFields,
      start,
      set({ label: ' RT  2 ', kawasan: ' ' }),
    );
    expect(document.delineations[0].areas[0]).toEqual({ ...sk.areas[0], label: 'RT 2', kawasan: null });
    expect(document.delineations[0].geometry).toBe(sk.geometry);
    expect(edits).toMatchObject([
      { forth: { splices: [], rows: [{ at: 0 }] }, back: { rows: [{ area: sk.areas[0] }] } },
    ]);
    expect(label.id).toBe('Ubah atribut A');
  });

  it('names the field, and how many areas', () => {
    expect(done(operations.setFields, start, set({ score: 38 }, [a, c])).label.id).toBe('Ubah Skor 2 area');
  });

  it.each([
    [{ statedHa: hectares(0) }, 'hectares-invalid'],
    [{ statedHa: hectares(Number.NaN) }, 'hectares-invalid'],
    [{ score: -1 }, 'score-invalid'],
    [{ score: 100.5 }, 'score-invalid'],
    [{ label: '  ' }, 'label-empty'],
    [{ kawasan: 'x'.repeat(201) }, 'text-too-long'],
  ])('refuses %j', (fields, code) => {
    expect(refusal(operations.setFields, start, set(fields))).toBe(code);
  });

  it('changes nothing where an area is gone, or all is so already', () => {
    expect(refusal(operations.setFields, start, set({ score: 1 }, [a, areaId('x')]))).toBe('area-gone');
    expect(done(operations.setFields, start, set({ label: 'A' })).document).toBe(start);
  });

  it('says that areas are to be chosen first', () => {
    expect(operations.setFields.availability(start, { ...NO_SELECTION, delineation: sk.id })).toMatchObject({
      ok: false,
      reason: { id: expect.stringContaining('Belum ada area yang dipilih') },
    });
    expect(operations.setFields.availability(start, { ...NO_SELECTION, areas: [a] })).toEqual({ ok: true });
  });
});

describe('filling in from the ground', () => {
  it('writes the kelurahan of many areas in one step', () => {
    const values = [a, b].map((area) => ({
      area,
      kelurahan: 'Roban',
      kelurahanCode: '61.72.02.1002',
      kecamatan: null,
    }));
    const { document, label, edits } = done(operations.fillUnits, start, { delineation: sk.id, values });
    expect(document.delineations[0].areas.map(({ kelurahan }) => kelurahan)).toEqual([
      'Roban',
      'Roban',
      'Kuala',
    ]);
    expect(label.id).toBe('Isi kelurahan 2 area dari letaknya');
    expect(edits).toHaveLength(1);
  });

  it('writes drawn hectares, all of them measured', () => {
    const input = { delineation: sk.id, areas: [a, c], hectares: [2.34, 0.5] };
    const { document } = done(operations.fillStated, start, input);
    expect(document.delineations[0].areas.map(({ statedHa }) => statedHa)).toEqual([2.34, 1.5, 0.5]);
    expect(refusal(operations.fillStated, start, { ...input, hectares: [2.34] })).toBe('not-measured');
    expect(refusal(operations.fillStated, start, { ...input, hectares: [2.34, 0] })).toBe('not-measured');
  });
});

describe('clearing by BA', () => {
  const words = { name: ' BA 2022 ', number: '', date: '20/12/2022', note: 'Drainase' };

  it('makes a minute of what was typed', () => {
    const { document, label } = done(operations.clearAreas, start, {
      delineation: sk.id,
      areas: [a, c],
      minute: words,
    });
    expect(document.minutes[1]).toMatchObject({
      name: 'BA 2022',
      number: null,
      date: '2022-12-20',
      note: 'Drainase',
      clearedAreas: ['a', 'c'],
    });
    expect(label.id).toBe('Nyatakan tuntas 2 area (BA 2022)');
  });

  it('adds to a minute, and leaves to another what that one has cleared', () => {
    const added = done(operations.clearAreas, start, { delineation: sk.id, areas: [c], minute: ba.id });
    expect(added.document.minutes[0].clearedAreas).toEqual(['b', 'c']);
    const input = { delineation: sk.id, areas: [a, b], minute: words };
    const { document, notes } = done(operations.clearAreas, start, input);
    expect(document.minutes.map(({ clearedAreas }) => clearedAreas)).toEqual([['b'], ['a']]);
    expect(notes[0].message.id).toBe('B tidak diubah: sudah tuntas menurut BA 2021.');
    expect(refusal(operations.clearAreas, start, { ...input, areas: [b] })).toBe('cleared-already');
    expect(done(operations.clearAreas, start, { ...input, areas: [b], minute: ba.id }).document).toBe(start);
  });

  it.each([
    [{ ...words, name: 'ba 2021' }, 'minute-name-taken'],
    [{ ...words, date: 'kemarin' }, 'date-invalid'],
    [{ ...words, name: '' }, 'name-empty'],
    [minuteId('x'), 'minute-gone'],
  ])('refuses %j', (asked, code) => {
    expect(refusal(operations.clearAreas, start, { delineation: sk.id, areas: [a], minute: asked })).toBe(
      code,
    );
  });

  it('is taken back for an area, and the minute stays', () => {
    const { document } = done(operations.unclearAreas, start, { delineation: sk.id, areas: [a, b] });
    expect(document.minutes).toEqual([{ ...ba, clearedAreas: [] }]);
    expect(done(operations.unclearAreas, start, { delineation: sk.id, areas: [a] }).document).toBe(start);
  });

  it('a minute can be reworded and removed', () => {
    const input = { ...words, minute: ba.id };
    expect(done(operations.editMinute, start, input).document.minutes[0]).toMatchObject({
      name: 'BA 2022',
      clearedAreas: ['b'],
    });
    const removed = done(operations.removeMinute, start, { minute: ba.id });
    expect(removed.document.minutes).toEqual([]);
    expect(removed.document.comparison.after).toBeNull();
    expect(refusal(operations.removeMinute, removed.document, { minute: ba.id })).toBe('minute-gone');
    expect(operations.removeMinute.availability(removed.document)).toMatchObject({ ok: false });
  });
});

describe('setChecks', () => {
  it('sets all, within limits', () => {
    const checks = { ...start.checks, thinMetres: 0, statedShare: 1 };
    expect(done(operations.setChecks, start, checks).document.checks).toEqual(checks);
    expect(done(operations.setChecks, start, { ...start.checks }).document).toBe(start);
    for (const wrong of [{ thinMetres: -1 }, { statedShare: 1.01 }, { nearLimitHa: Number.NaN }])
      expect(refusal(operations.setChecks, start, { ...start.checks, ...wrong })).toBe('check-out-of-range');
  });
});
