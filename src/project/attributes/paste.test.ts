import { describe, expect, it } from 'vitest';
import { delineation } from '../testing/builders.ts';
import { tableColumns } from './columns.ts';
import { parseCells } from './delimited.ts';
import { headingsOf, type PasteInput, pastedMark, planPaste } from './paste.ts';

const { areas } = delineation('SK', 2020, ['a', 'b', 'c']);
const columns = tableColumns(areas);
const from = (id: string) => columns.slice(columns.findIndex((column) => column.id === id));

function plan(text: string, options: Partial<PasteInput> = {}) {
  const cells = parseCells(text);
  return planPaste({
    cells,
    headings: headingsOf(cells),
    areas,
    columns: from('statedHa'),
    mark: pastedMark(cells),
    byKey: false,
    ...options,
  });
}
const changes = (text: string, options?: Partial<PasteInput>) =>
  plan(text, options).changes.map(({ area, field, value }) => [area, field, value]);

describe('pasting', () => {
  it('fills cells rightwards and down from the one pasted into', () => {
    expect(changes('Kuala Baru\t63.01\nSedau\t', { columns: from('kelurahan') })).toEqual([
      ['a', 'kelurahan', 'Kuala Baru'],
      ['a', 'kelurahanCode', '63.01'],
      ['b', 'kelurahan', 'Sedau'],
      ['b', 'kelurahanCode', null],
    ]);
  });

  it('reads decimals as the pasted column writes them', () => {
    expect(changes('1,234\n2,5')).toEqual([
      ['a', 'statedHa', 1.234],
      ['b', 'statedHa', 2.5],
    ]);
    expect(changes('1.234\n2.75\n0.5')).toEqual([
      ['a', 'statedHa', 1.234],
      ['b', 'statedHa', 2.75],
      ['c', 'statedHa', 0.5],
    ]);
    expect(pastedMark([['1.234'], ['Kuala']])).toBe('comma');
  });

  it('says which cells do not fit, and why, and does the rest', () => {
    const { changes: done, misfits, unchanged } = plan('1,5\tx\nabc\ty\n3\n4\n');
    expect(done.map(({ area, value }) => [area, value])).toEqual([['c', 3]]);
    expect(unchanged).toBe(1);
    expect(misfits.map(({ row, text }) => [row, text])).toEqual([
      [1, 'x'],
      [2, 'abc'],
      [4, '4'],
    ]);
  });

  it('goes by the headings where there are some', () => {
    const { changes: done, misfits } = plan('Skor\tLuas (m2)\tWarna\n45\t12.400\tmerah\n\t3000 m2\t\n');
    expect(done.map(({ area, field, value }) => [area, field, value])).toEqual([
      ['a', 'score', 45],
      ['a', 'statedHa', 1.24],
      ['b', 'statedHa', 0.3],
    ]);
    expect(misfits).toMatchObject([{ row: 1, text: 'Warna' }]);
  });

  it('takes the first of two columns for one field, and says so', () => {
    const { changes: done, misfits } = plan('skor_awal\tSkor\n45\t12\n');
    expect(done.map(({ value }) => value)).toEqual([45]);
    expect(misfits).toMatchObject([{ row: 1, text: 'Skor' }]);
  });

  it('does not take data for headings', () => {
    expect(headingsOf(parseCells('Kuala\t1,5\nSedau\t2'))).toBeNull();
    expect(headingsOf(parseCells('Kelurahan\tSkor'))).toBeNull();
  });

  it('finds rows by name, whatever their order, and says which it cannot find', () => {
    const text = 'Nama area\tKelurahan\tSkor\nC\tKel. KUALA\t30\nA\tKuala\t20\nB\tSedau\t10\n';
    const { changes: done, misfits } = plan(text, { byKey: true });
    expect(done.map(({ area, field, value }) => [area, field, value])).toEqual([
      ['c', 'score', 30],
      ['a', 'score', 20],
    ]);
    expect(misfits).toMatchObject([{ row: 4, reason: { id: /Tidak ada area/ } }]);
  });

  it('tells names apart that begin with the same RT and RW', () => {
    const named = areas.map((area, at) => ({
      ...area,
      label: `RT 006 RW 002 ${['Kuala', 'Roban', 'Sedau'][at]}`,
    }));
    const { changes: done } = plan('Nama area\tSkor\nrt.6-rw.2 roban\t30\n', { byKey: true, areas: named });
    expect(done.map(({ area, value }) => [area, value])).toEqual([['b', 30]]);
  });

  it('refuses a name that several areas have', () => {
    const doubled = areas.map((area) => ({ ...area, label: 'RT 01' }));
    const { changes: done, misfits } = plan('Nama area\tSkor\nRT 1\t30\n', { byKey: true, areas: doubled });
    expect(done).toEqual([]);
    expect(misfits).toMatchObject([{ row: 2, reason: { id: /Ada 3 area/ } }]);
  });

  it('leaves columns that are for reading as they are', () => {
    const { changes: done, misfits } = plan('9,9\t1', { columns: from('drawnHa') });
    expect(done).toMatchObject([{ field: 'score', value: 1 }]);
    expect(misfits).toMatchObject([{ row: 1, text: '9,9', reason: { id: /hanya untuk dibaca/ } }]);
  });
});
