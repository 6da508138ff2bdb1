import { describe, expect, it } from 'vitest';
import { balanceJson, comparisonJson, placeText } from './balance-json.ts';
import { sampleBalance } from './testing/sample.ts';

const FIGURES = [
  'beforeHa',
  'afterHa',
  'remainingHa',
  'reducedHa',
  'addedHa',
  'netHa',
  'uncertainReducedHa',
  'uncertainAddedHa',
  'closingErrorHa',
];

describe('balanceJson', () => {
  it('keeps the promise of deliniasi.comparison/1', async () => {
    const { balance } = await sampleBalance();
    const json: unknown = JSON.parse(balanceJson(balance));
    expect(json).toMatchObject({
      schema: 'deliniasi.comparison/1',
      method: { area: 'utm', overlay: expect.any(String), toleranceMetres: 0.5 },
      before: {
        features: 4,
        statedHa: 4.8,
        drawnHa: expect.any(Number),
        dissolvedHa: expect.any(Number),
        overlapHa: expect.any(Number),
      },
      after: { features: 4 },
      units: [{ code: '61.72.02.1001', name: expect.any(String) }, { code: '61.72.02.1002' }, { code: null }],
      outside: { code: null },
    });
    const { totals, units, outside } = comparisonJson(balance);
    for (const row of [totals, ...units, outside])
      expect(Object.keys(row)).toEqual(expect.arrayContaining(FIGURES));
    expect(totals.beforeHa).toBe(balance.totals.beforeHa);
  });

  it('names the unit of each area, and null for those outside', async () => {
    const { areas } = comparisonJson((await sampleBalance()).balance);
    const byBefore = new Map(areas.map((area) => [area.before[0], area]));
    expect(byBefore.get('SK 2016-0')).toMatchObject({
      kind: 'cleared',
      after: [],
      unit: { code: '61.72.02.1001' },
    });
    expect(byBefore.get('SK 2016-3')).toMatchObject({ kind: 'unchanged', after: ['SK 2020-2'], unit: null });
  });

  it('gives issues as severity, code, where and message in the asked language', async () => {
    const { balance } = await sampleBalance();
    const [issue] = comparisonJson(balance, 'en').issues;
    expect(issue).toEqual({
      severity: 'warning',
      code: 'outside-units',
      where: '',
      message: expect.stringMatching(/^Outside every kelurahan/),
    });
  });
});

describe('placeText', () => {
  it('reads from file to point', () => {
    const place = { file: 'sk.kmz', layer: 'Kumuh', feature: 11, label: 'RT 03', at: [109.5, -6.9] } as const;
    expect(placeText(place)).toBe('sk.kmz › Kumuh › RT 03 (#12) @ 109.5, -6.9');
    expect(placeText({ feature: 0 })).toBe('#1');
    expect(placeText({ label: 'RT 03' })).toBe('RT 03');
    expect(placeText({ at: [1, 2] })).toBe('@ 1, 2');
    expect(placeText({})).toBe('');
  });
});
