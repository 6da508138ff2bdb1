import { describe, expect, it } from 'vitest';
import { columnFromFeatures } from '../geo/column.ts';
import { mapProblem } from './map-problem.ts';
import { sampleReport } from './testing/sample-report.ts';

describe('a map of a report', () => {
  it('can be drawn of a city, and not of shapes on two sides of the globe', async () => {
    const report = await sampleReport();
    expect(mapProblem(report)).toBeNull();
    const ring = [-179.99, -179.98, -179.98].map((lon, index): [number, number] => [
      lon,
      0.9 + (index % 2) / 100,
    ]);
    const geometry = columnFromFeatures([[[[...ring, ring[0]]]]]);
    const far = { ...report, after: { ...report.after, state: { ...report.after.state, geometry } } };
    expect(mapProblem(far)?.message.id).toContain('\u2212179,99°');
  });
});
