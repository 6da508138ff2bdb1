import { expect, it } from 'vitest';
import type { SlumArea } from '../../../../domain/delineation.ts';
import { hectares } from '../../../../geo/units.ts';
import { delineation } from '../../../../project/testing/builders.ts';
import { type AreaOrder, orderAreas } from './order-areas.ts';

const given: readonly Partial<SlumArea>[] = [
  { label: 'RT 10', kelurahan: 'Kuala', statedHa: hectares(3) },
  { label: 'RT 2', kelurahan: 'Kuala', statedHa: null },
  { label: 'RT 1', kelurahan: null, statedHa: hectares(1) },
  { label: 'RT 7', kelurahan: 'Condong', statedHa: hectares(4) },
];
const areas = delineation('SK', 2020, ['a', 'b', 'c', 'd']).areas.map((area, index) => ({
  ...area,
  kawasan: null,
  ...given[index],
}));
const drawn = new Map(areas.map(({ id }, index) => [id, index + 1]));
const labels = (order: AreaOrder, query = '') =>
  orderAreas(areas, drawn, query, order).map(({ label }) => label);

it('orders by place as a person would', () => {
  expect(labels('place')).toEqual(['RT 7', 'RT 2', 'RT 10', 'RT 1']);
});

it('orders by hectares drawn, and by how far they are from those stated', () => {
  expect(labels('largest')).toEqual(['RT 7', 'RT 1', 'RT 2', 'RT 10']);
  expect(labels('difference')).toEqual(['RT 10', 'RT 1', 'RT 7', 'RT 2']);
});

it('finds all words, whatever their order and case', () => {
  expect(labels('place', 'kuala rt')).toEqual(['RT 2', 'RT 10']);
  expect(labels('place', 'roban')).toEqual([]);
});
