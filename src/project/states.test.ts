import { describe, expect, it } from 'vitest';
import { delineationId, minuteId, unitLayerId } from '../domain/delineation.ts';
import { columnFromFeatures } from '../geo/column.ts';
import { slumClassesOf, stateOf, stateOptions, unitsOf } from './states.ts';
import { delineation, minute, project, squares, unitLayer } from './testing/builders.ts';

const sk2016 = delineation('SK 2016', 2016, ['a', 'b', 'c']);
const sk2020 = delineation('SK 2020', 2020, ['a', 'd']);
const ba2019 = minute(sk2016, 'BA 2019', '2019-11-02', ['c']);
const ba2018 = minute(sk2016, 'BA 2018', '2018', ['b']);
const singkawang = project(sk2020, sk2016, ba2019, ba2018, unitLayer('Kelurahan'));

describe('stateOptions', () => {
  it('lists each SK by year, then its BA minutes by date', () => {
    expect(stateOptions(singkawang).map(({ name, year }) => [name, year])).toEqual([
      ['SK 2016', 2016],
      ['SK 2016 · BA 2018', 2018],
      ['SK 2016 · BA 2019', 2019],
      ['SK 2020', 2020],
    ]);
  });

  it('puts an SK without a year last', () => {
    const options = stateOptions(project(delineation('Draf', null, ['x']), sk2016));
    expect(options.map(({ name }) => name)).toEqual(['SK 2016', 'Draf']);
  });
});

describe('stateOf', () => {
  it('is the whole SK without a minute, with the very same geometry', () => {
    const state = stateOf(singkawang, { delineation: sk2016.id, minute: null });
    expect(state?.geometry).toBe(sk2016.geometry);
    expect(state).toMatchObject({
      name: 'SK 2016',
      ids: ['a', 'b', 'c'],
      labels: ['A', 'B', 'C'],
      decreeHa: 10,
    });
  });

  // SK 2016: [a][b][c]   BA 2018 clears b: [a]   [c]   BA 2019 clears c too: [a]
  it('takes off what BA minutes cleared up to and including the chosen one', () => {
    const in2018 = stateOf(singkawang, { delineation: sk2016.id, minute: ba2018.id });
    expect(in2018).toMatchObject({ name: 'SK 2016 · BA 2018', ids: ['a', 'c'], statedHa: [1.5, 1.5] });
    expect(in2018?.geometry).toEqual(columnFromFeatures(squares(0, 2)));
    expect(stateOf(singkawang, { delineation: sk2016.id, minute: ba2019.id })?.ids).toEqual(['a']);
  });

  it('does not carry the total of the decree over to a reduced state', () => {
    expect(stateOf(singkawang, { delineation: sk2016.id, minute: ba2018.id })?.decreeHa).toBeNull();
  });

  it('keeps SKs apart whose areas bear the same ids', () => {
    expect(stateOf(singkawang, { delineation: sk2020.id, minute: null })?.ids).toEqual(['a', 'd']);
  });

  it('is null for what is not there, also for a minute of another SK', () => {
    expect(stateOf(singkawang, { delineation: delineationId('gone'), minute: null })).toBeNull();
    expect(stateOf(singkawang, { delineation: sk2016.id, minute: minuteId('gone') })).toBeNull();
    expect(stateOf(singkawang, { delineation: sk2020.id, minute: ba2018.id })).toBeNull();
  });
});

describe('unitsOf and slumClassesOf', () => {
  it('give columns in the order of the features', () => {
    expect(unitsOf(singkawang, unitLayerId('Kelurahan'))).toMatchObject({
      names: ['Kuala'],
      codes: ['61.72.02.1001'],
    });
    expect(unitsOf(singkawang, unitLayerId('gone'))).toBeNull();
    const ref = { delineation: sk2016.id, minute: ba2018.id };
    const state = stateOf(singkawang, ref);
    expect(state && slumClassesOf(singkawang, state, ref)).toEqual(['light', 'light']);
  });
});
