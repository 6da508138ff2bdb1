import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from '../../project/testing/builders.ts';
import type { Scene } from '../../reports/scenes.ts';
import { sampleBalance } from '../../reports/testing/sample.ts';
import { NO_MAP_DATA } from './map-data.ts';
import type { Presentation } from './present.ts';
import {
  afterAct,
  audiencePicture,
  type InnerAct,
  lookOf,
  newShow,
  placeOnWall,
  type Show,
  withPages,
} from './present-show-model.ts';
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
  document: project(),
  illustrative: false,
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

const begin = (scene = 0): Show => ({ ...newShow(presentation, NO_MAP_DATA, scene, false), pages: PAGES });
const pressed = (show: Show, ...acts: readonly InnerAct[]): Show => acts.reduce(afterAct, show);

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

  it('keeps the state asked for by hand when it is frozen, and then shows the other', () => {
    const asked = pressed(begin(2), 'switch', 'freeze');
    expect(lookOf(asked)).toBe('after');
    expect(lookOf(pressed(asked, 'next', 'next'))).toBe('after');
    expect(lookOf(pressed(asked, 'switch'))).toBe('before');
  });

  it('with a second window holds that one, and goes on in this', () => {
    const presenter = { ...begin(2), role: 'presenter' } as const;
    const looking = pressed(presenter, 'switch', 'freeze', 'next', 'next', 'next', 'switch');
    expect(audiencePicture(looking)).toEqual({ place: { scene: 2, step: 0 }, side: 'after' });
    expect(placeOnWall(looking)).toEqual({ scene: 3, step: 0 });
    expect(lookOf(looking)).toBe('after');
    expect(audiencePicture(pressed(looking, 'freeze')).place).toEqual({ scene: 3, step: 0 });
  });

  it('stays on its last page when a smaller window asks for more of them, and when it asks for fewer', () => {
    const last = pressed(begin(4), 'last', 'freeze');
    expect(withPages(last, 5).place).toEqual({ scene: 4, step: PAGES - 1 });
    expect(withPages(last, 1)).toMatchObject({ place: { step: 0 }, held: { place: { step: 0 } }, pages: 1 });
  });

  it('comes back from a blank wall before anything else, without a step', () => {
    const blank = pressed(begin(2), 'blank');
    expect(blank.blank).toBe(true);
    expect(pressed(blank, 'next')).toMatchObject({ blank: false, place: { scene: 2, step: 0 } });
    expect(pressed(blank, 'strip').blank).toBe(true);
  });

  it('never leaves its scenes and steps, whatever is pressed', () => {
    const acts = fc.constantFrom<InnerAct>(
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
