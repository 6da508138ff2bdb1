import { describe, expect, it } from 'vitest';
import { areaId, NO_WORDS, type SlumArea } from '../../../domain/delineation.ts';
import { subsetFields } from './start-subset.ts';

const area = (id: string, words: Partial<SlumArea>): SlumArea => ({
  id: areaId(id),
  ...NO_WORDS,
  label: `RT ${id}`,
  ...words,
});

describe('fields by which a part of an SK is chosen', () => {
  it('are those in which areas differ, ours before those of the file', () => {
    const fields = subsetFields([
      area('1', { kelurahan: 'Kuala', kecamatan: 'Barat', attributes: { Program: 'NSUP', Tahun: 2020 } }),
      area('2', { kelurahan: 'Roban', kecamatan: 'Barat', attributes: { Program: 'KOTAKU', Tahun: 2020 } }),
    ]);
    expect(fields.map(({ id }) => id)).toEqual(['kelurahan', 'attribute:Program']);
  });

  it('count how many areas have each value, the most frequent first, what is missing among them', () => {
    const [field] = subsetFields([
      area('1', { kelurahan: 'Roban' }),
      area('2', { kelurahan: 'Kuala' }),
      area('3', { kelurahan: 'Kuala' }),
      area('4', {}),
    ]);
    expect(field.values).toEqual([
      { value: 'Kuala', count: 2 },
      { value: null, count: 1 },
      { value: 'Roban', count: 1 },
    ]);
  });

  it('keep numbers and words apart', () => {
    const [field] = subsetFields([
      area('1', { attributes: { Kode: 1 } }),
      area('2', { attributes: { Kode: '1' } }),
    ]);
    expect(field.values).toHaveLength(2);
  });

  it('leave out what is of every area its own, when there are many', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      area(String(index), { attributes: { No: index } }),
    );
    expect(subsetFields(many)).toEqual([]);
  });
});
