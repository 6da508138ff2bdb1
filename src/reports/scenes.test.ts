import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangeBalance, Figures, UnitBalance } from '../comparison/balance.ts';
import type { Timeline } from '../comparison/timeline-types.ts';
import { NO_PRESENTATION } from '../project/presentation.ts';
import { allScenes, type SceneSource, scenesOf, unitSceneIds } from './scenes.ts';
import '../../tests/support/seed.ts';

const figures = (reducedHa: number, addedHa: number, remainingHa = 0): Figures => ({
  beforeHa: remainingHa + reducedHa,
  afterHa: remainingHa + addedHa,
  remainingHa,
  reducedHa,
  addedHa,
  netHa: addedHa - reducedHa,
  uncertainReducedHa: 0,
  uncertainAddedHa: 0,
  closingErrorHa: 0,
});

const unit = (
  name: string,
  ground: Figures,
  code: string | null = null,
  kecamatan: string | null = null,
): UnitBalance => ({
  ...ground,
  name,
  code,
  kecamatan,
  statedBeforeHa: null,
  statedAfterHa: null,
  areasBefore: 0,
  areasAfter: 0,
});

const NO_GROUND = figures(0, 0);

function balanceOf(units: readonly UnitBalance[], outside = NO_GROUND): ChangeBalance {
  const summary = { features: 0, statedHa: null, drawnHa: 0, dissolvedHa: 0, overlapHa: 0 };
  return {
    method: { area: 'utm', projection: null, overlay: '', toleranceMetres: 1 },
    before: summary,
    after: summary,
    totals: NO_GROUND,
    units,
    outside: unit('', outside),
    unitOverlapHa: 0,
    areas: [],
    issues: [],
  };
}

const STATE = { year: null, date: null, kind: 'decree', hectares: 1, statedHa: null } as const;
const timelineOf = (...names: readonly string[]): Timeline => ({
  method: { area: 'utm', projection: null, overlay: '', toleranceMetres: 1 },
  states: names.map((name) => ({ ...STATE, name })),
  steps: [],
  handledHa: 0,
  redrawnOutHa: 0,
  redrawnInHa: 0,
});

const source = (units: readonly UnitBalance[], more: Partial<SceneSource> = {}): SceneSource => ({
  balance: balanceOf(units),
  timeline: null,
  presentation: NO_PRESENTATION,
  ...more,
});

const idsOf = (scenes: readonly { readonly id: string }[]) => scenes.map(({ id }) => id);

describe('scenes', () => {
  const city = [
    unit('Roban', figures(1, 0), '1002'),
    unit('Tanpa kumuh', NO_GROUND, '1003'),
    unit('Kuala', figures(5, 6.4, 7), '1001'),
    unit('Condong', figures(0, 0, 3)),
  ];

  it('open, go through the units by what changed, and close', () => {
    const scenes = scenesOf(source(city, { balance: balanceOf(city, figures(9, 9)) }));
    expect(idsOf(scenes)).toEqual([
      'opening',
      'unit:1001',
      'unit:1002',
      'unit:Condong',
      'outside',
      'closing',
    ]);
    expect(scenes[1]).toEqual({ kind: 'unit', id: 'unit:1001', unit: 2 });
    expect(scenes[4]).toEqual({ kind: 'unit', id: 'outside', unit: -1 });
  });

  it('tell the story only where there is more of it than the two states', () => {
    expect(idsOf(scenesOf(source([], { timeline: timelineOf('SK 2016', 'SK 2020') })))).toEqual([
      'opening',
      'closing',
    ]);
    expect(idsOf(scenesOf(source([], { timeline: timelineOf('SK 2016', 'BA 2019', 'SK 2020') })))).toEqual([
      'opening',
      'timeline',
      'closing',
    ]);
  });

  it('leave out what is hidden, which can still be found', () => {
    const presentation = { ...NO_PRESENTATION, hidden: ['unit:1001', 'opening', 'gone'] };
    expect(idsOf(scenesOf(source(city, { presentation })))).toEqual(['unit:1002', 'unit:Condong', 'closing']);
    expect(allScenes(source(city, { presentation }))).toHaveLength(5);
  });

  it('stand in the order given by hand, a newcomer behind the one it would follow', () => {
    const order = ['closing', 'unit:1002', 'unit:gone', 'opening', 'unit:1002'];
    const presentation = { ...NO_PRESENTATION, order };
    expect(idsOf(scenesOf(source(city, { presentation })))).toEqual([
      'closing',
      'unit:1002',
      'unit:Condong',
      'opening',
      'unit:1001',
    ]);
  });

  it('have ids of their own where units share a name or a code', () => {
    const twins = [
      unit('Gayam', NO_GROUND),
      unit('Gayam', NO_GROUND, null, 'Utara'),
      unit('Gayam', NO_GROUND, null, 'Utara'),
      unit('Gayam', NO_GROUND),
    ];
    expect(unitSceneIds(twins)).toEqual([
      'unit:Gayam',
      'unit:Gayam, Utara',
      'unit:Gayam, Utara #2',
      'unit:Gayam #2',
    ]);
  });
});

const anyUnit = fc
  .record({
    name: fc.constantFrom('Kuala', 'Roban', 'Condong', 'Pasiran', 'Melayu'),
    code: fc.option(fc.constantFrom('1001', '1002', '1003')),
    reduced: fc.nat(3),
    added: fc.nat(3),
  })
  .map(({ name, code, reduced, added }) => unit(name, figures(reduced, added), code));
const anyUnits = fc.array(anyUnit, { maxLength: 8 });
const anyTimeline = fc.constantFrom(null, timelineOf('a', 'b'), timelineOf('a', 'b', 'c'));

describe('scenes, whatever is asked', () => {
  it('are each there once, and none is lost by an order', () => {
    fc.assert(
      fc.property(anyUnits, anyTimeline, fc.array(fc.string()), fc.nat(), (units, timeline, odd, turn) => {
        const plain = source(units, { timeline });
        const ids = idsOf(allScenes(plain));
        const order = [...odd, ...ids.filter((_, index) => (turn >> index) % 2 === 0).reverse()];
        const asked = idsOf(allScenes({ ...plain, presentation: { ...NO_PRESENTATION, order } }));
        expect(new Set(asked).size).toBe(asked.length);
        expect([...asked].sort()).toEqual([...ids].sort());
      }),
    );
  });

  it('keep the order given by hand when units come later', () => {
    fc.assert(
      fc.property(anyUnits, anyUnits, fc.nat(), (units, later, turn) => {
        const shown = idsOf(allScenes(source(units)));
        const cut = turn % shown.length;
        const order = [...shown.slice(cut), ...shown.slice(0, cut)].reverse();
        const presentation = { ...NO_PRESENTATION, order };
        const grown = idsOf(allScenes(source([...units, ...later], { presentation })));
        expect(grown.filter((id) => order.includes(id))).toEqual(order);
      }),
    );
  });

  it('follow the ground that changed, either way', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const changes = scenesOf(source(units)).flatMap((scene) =>
          scene.kind === 'unit' ? [units[scene.unit].reducedHa + units[scene.unit].addedHa] : [],
        );
        expect(changes).toEqual([...changes].sort((a, b) => b - a));
        expect(changes).toHaveLength(units.filter((row) => row.reducedHa + row.addedHa > 0).length);
      }),
    );
  });
});
