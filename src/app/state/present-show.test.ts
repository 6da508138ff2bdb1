import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../reports/scenes.ts';
import { sampleBalance } from '../../reports/testing/sample.ts';
import type { Presentation } from './present.ts';
import { afterAct, lookOf, newShow, placeOnWall, type Show, type ShowAct } from './present-show.ts';
import { lastPlace, placeBeside, stepsOf } from './present-steps.ts';
import '../../../tests/support/seed.ts';

const SCENES: readonly Scene[] = [
  { kind: 'opening', id: 'opening' },
  { kind: 'timeline', id: 'timeline' },
  { kind: 'unit', id: 'unit:1', unit: 0 },
  { kind: 'unit', id: 'outside', unit: -1 },
  { kind: 'closing', id: 'closing' },
];
const PAGES = 3;

const { balance } = await sampleBalance();
const side = { ids: [], labels: [], statedHa: [], unitCodes: [], unitNames: [], decreeHa: null };
const geometry = {
  coordinates: new Float64Array(),
  ringStarts: new Uint32Array([0]),
  polygonStarts: new Uint32Array([0]),
  featureStarts: new Uint32Array([0]),
};
const presentation: Presentation = {
  compared: {
    before: { ...side, name: 'SK 2016', geometry },
    after: { ...side, name: 'SK 2020', geometry },
    units: null,
    balance,
    bounds: [],
    change: { key: '', geojson: new Blob() },
    names: { before: new Map(), after: new Map() },
    illustrative: false,
  },
  scenes: SCENES,
  shown: SCENES,
  notes: {},
};

const begin = (scene = 0): Show => ({ ...newShow(presentation, scene, false), pages: PAGES });
const pressed = (show: Show, ...acts: readonly Exclude<ShowAct, 'end'>[]): Show =>
  acts.reduce(afterAct, show);

describe('the steps of a show', () => {
  it('lead through every step of every scene, and back the same way', () => {
    const walked = [];
    let place = begin().place;
    for (;;) {
      walked.push(place);
      const next = placeBeside(SCENES, PAGES, place, 1);
      if (next === null) break;
      expect(placeBeside(SCENES, PAGES, next, -1)).toEqual(place);
      place = next;
    }
    expect(walked).toHaveLength(SCENES.reduce((sum, scene) => sum + stepsOf(scene, PAGES).length, 0));
    expect(place).toEqual(lastPlace(SCENES, PAGES));
    expect(placeBeside(SCENES, PAGES, { scene: 0, step: 0 }, -1)).toBeNull();
  });

  it('show before, after, and what changed', () => {
    const looks = [begin(2), pressed(begin(2), 'next'), pressed(begin(2), 'next', 'next')].map(lookOf);
    expect(looks).toEqual(['before', 'after', 'change']);
  });
});

describe('a show', () => {
  it('goes to the other state and back where there is a map, and forgets it on the next step', () => {
    const change = pressed(begin(2), 'next', 'next', 'switch');
    expect(lookOf(change)).toBe('before');
    expect(lookOf(pressed(change, 'switch'))).toBe('after');
    expect(lookOf(pressed(change, 'next'))).toBe('before');
    expect(pressed(change, 'next').side).toBeNull();
    expect(lookOf(pressed(begin(4), 'switch'))).toBe('page');
  });

  it('keeps its picture while it is frozen, and then goes where the presenter is', () => {
    const looking = pressed(begin(2), 'freeze', 'next', 'next', 'next');
    expect(placeOnWall(looking)).toEqual({ scene: 2, step: 0 });
    expect(looking.place).toEqual({ scene: 3, step: 0 });
    const thawed = pressed(looking, 'freeze');
    expect(placeOnWall(thawed)).toEqual({ scene: 3, step: 0 });
  });

  it('comes back from a blank wall before anything else, without a step', () => {
    const blank = pressed(begin(2), 'blank');
    expect(blank.blank).toBe(true);
    expect(pressed(blank, 'next')).toMatchObject({ blank: false, place: { scene: 2, step: 0 } });
    expect(pressed(blank, 'strip').blank).toBe(true);
  });

  it('never leaves its scenes and steps, whatever is pressed', () => {
    const acts = fc.constantFrom<Exclude<ShowAct, 'end'>>(
      'next',
      'previous',
      'first',
      'last',
      'switch',
      'kind',
      'blank',
      'freeze',
      'laser',
      'strip',
      'help',
      'play',
    );
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 60 }), (keys) => {
        const show = pressed(begin(), ...keys);
        for (const place of [show.place, placeOnWall(show)]) {
          expect(place.scene).toBeLessThan(SCENES.length);
          expect(stepsOf(SCENES[place.scene], PAGES)[place.step]).toBeDefined();
        }
        expect(lookOf(show)).toBeDefined();
      }),
    );
  });
});
