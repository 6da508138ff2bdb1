import { describe, expect, it } from 'vitest';
import { agreement, sizeOf } from './agreement.ts';
import { eachPart, hectaresOf } from './engine.ts';
import { mapshaperEngine } from './engines/mapshaper.ts';
import { ours } from './engines/ours.ts';
import { turf } from './engines/turf.ts';
import { makeCity } from './make-city.ts';
import { sampledTask, wholeTask } from './sample.ts';

const city = makeCity(40);
const whole = wholeTask(city);
const rows = [...whole.chosen];

describe('the engines of the bench', () => {
  it('agree on a small city to 1e-6 ha, though nothing is shared between them', async () => {
    const own = hectaresOf((await ours.run(whole)).ground());
    for (const engine of [mapshaperEngine, turf]) {
      const theirs = hectaresOf((await engine.run(whole)).ground());
      expect(agreement(own, theirs, rows).largest).toBeLessThan(1e-6);
    }
  });

  it('do a sample as they do the whole', async () => {
    const sample = sampledTask(city, 3);
    const own = hectaresOf((await ours.run(whole)).ground());
    for (const engine of [ours, turf]) {
      const part = hectaresOf((await engine.run(sample)).ground());
      expect(agreement(own, part, [...sample.chosen]).largest).toBeLessThan(1e-6);
      expect(part.before[1]).toBe(0);
    }
  });
});

describe('agreement', () => {
  const flat = (value: number) => eachPart(() => new Float64Array([value, value]));

  it('names the rows and parts that differ, the largest first', () => {
    const theirs = { ...flat(1), added: new Float64Array([1.5, 0]) };
    const { largest, disagreements, figures } = agreement(flat(1), theirs, [0, 1]);
    expect(figures).toBe(10);
    expect(largest).toBe(1);
    expect(disagreements.map(({ row, part }) => [row, part])).toEqual([
      [1, 'added'],
      [0, 'added'],
    ]);
    expect(disagreements.map(sizeOf)).toEqual([1, 0.5]);
  });

  it('leaves out rows that were not asked', () => {
    const theirs = { ...flat(1), added: new Float64Array([1, 0]) };
    expect(agreement(flat(1), theirs, [0]).disagreements).toEqual([]);
  });
});
