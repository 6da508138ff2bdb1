import { describe, expect, it } from 'vitest';
import { hatchImages } from './change-layers.ts';
import { CHANGING_PAINT, layerChanges, markChanges, NO_MARKS, paneView } from './pane-view.ts';
import type { MapData, MapMode, MapScene } from './scene.ts';
import type { PaneRole } from './sources.ts';
import type { LayerSpecification } from './style-types.ts';
import { warmUpData, warmUpLayers } from './warm-up.ts';

const data = (key: string): MapData => ({ key, geojson: new Blob(['{}']) });
const scene = (change: Partial<MapScene> = {}): MapScene => ({
  units: data('units'),
  unitLabels: data('labels'),
  before: data('before'),
  after: data('after'),
  change: data('change'),
  mode: 'swipe',
  dark: false,
  highlight: { unit: null, beforeAreas: [], afterAreas: [], point: null },
  ...change,
});

const shownLayers = (mode: MapMode, role: PaneRole): string[] =>
  paneView(scene({ mode }), role)
    .layers.filter((layer) => layer.layout?.visibility !== 'none')
    .map((layer) => layer.id)
    .filter((id) => /^(before|after|change|draw)/.test(id));

const neededSources = (mode: MapMode, role: PaneRole): string[] =>
  Object.entries(paneView(scene({ mode }), role).sources)
    .filter(([, plan]) => plan.needed)
    .map(([id]) => id)
    .filter((id) => /^(before|after|change)/.test(id));

describe('paneView', () => {
  it.each(['swipe', 'side'] as const)('%s: before on the first map, after on the second', (mode) => {
    expect(shownLayers(mode, 'primary')).toEqual(['before-fill', 'before-outline']);
    expect(shownLayers(mode, 'secondary')).toEqual(['after-fill', 'after-outline']);
    expect(neededSources(mode, 'primary')).toEqual(['before']);
    expect(neededSources(mode, 'secondary')).toEqual(['after']);
  });

  it('overlay: the change on one map under both outlines', () => {
    expect(shownLayers('overlay', 'primary')).toEqual([
      'before-ground',
      'after-ground',
      'change-remaining',
      'change-reduced',
      'change-added',
      'change-uncertain',
      'change-remaining-rim',
      'change-reduced-rim',
      'change-added-rim',
      'before-outline',
      'after-outline',
    ]);
    expect(neededSources('overlay', 'primary')).toEqual(['before', 'after', 'change']);
    expect(neededSources('overlay', 'secondary')).toEqual([]);
  });

  it('has names of one size: those of the page, of a wall, or of a large one', () => {
    const names = (onWall: boolean, onLargeWall = false) =>
      paneView(scene({ onWall, onLargeWall }), 'primary')
        .layers.filter(({ id, layout }) => id.startsWith('unit-names') && layout?.visibility === 'visible')
        .map(({ id }) => id);
    expect(names(false)).toEqual(['unit-names']);
    expect(names(true)).toEqual(['unit-names-on-wall']);
    expect(names(true, true)).toEqual(['unit-names-on-large-wall']);
    expect(names(false, true)).toEqual(['unit-names']);
  });

  it('draws a problem as a point, keyed by its place', async () => {
    const highlight = { unit: null, beforeAreas: [], afterAreas: [], point: [109.1, -0.2] as const };
    const problem = paneView(scene({ highlight }), 'primary').sources.problem.data;
    expect(problem?.key).toContain('109.1,-0.2');
    expect(JSON.parse((await problem?.geojson.text()) ?? '')).toMatchObject({
      features: [{ geometry: { type: 'Point', coordinates: [109.1, -0.2] } }],
    });
  });
});

describe('layerChanges', () => {
  const changes = (from: MapScene, to: MapScene) =>
    layerChanges(paneView(from, 'primary').layers, paneView(to, 'primary').layers);

  it('is empty between equal scenes', () => {
    expect(changes(scene(), scene())).toEqual([]);
  });

  it('touches neither paint nor filter when only the mode changes', () => {
    const found = changes(scene(), scene({ mode: 'overlay' }));
    expect(new Set(found.map((change) => change.type))).toEqual(new Set(['visibility']));
  });

  it('leaves a kind of change out by visibility only', () => {
    const overlay = scene({ mode: 'overlay' });
    expect(changes(overlay, { ...overlay, hiddenKinds: new Set(['added']) })).toEqual([
      { type: 'visibility', layer: 'change-added', shown: false },
      { type: 'visibility', layer: 'change-added-rim', shown: false },
    ]);
  });

  it('points a unit out by filters and visibility only, the filter first', () => {
    const highlight = { unit: 4, beforeAreas: [], afterAreas: [], point: null };
    const found = changes(scene(), scene({ highlight }));
    expect(found.map((change) => `${change.type} ${change.layer}`)).toEqual([
      'filter units-dimmed',
      'visibility units-dimmed',
      'filter unit-selected-halo',
      'visibility unit-selected-halo',
      'filter unit-selected',
      'visibility unit-selected',
    ]);
    expect(found[0]).toMatchObject({ filter: ['!=', ['get', 'unit'], 4] });
  });

  it('switches the theme by paint only, hatches by their name', () => {
    const found = changes(scene(), scene({ dark: true }));
    expect(new Set(found.map((change) => change.type))).toEqual(new Set(['paint']));
    const names = hatchImages().map(({ name }) => name);
    const hatches = found.filter((change) => change.type === 'paint' && change.name === 'fill-pattern');
    expect(hatches).toHaveLength(5);
    for (const hatch of hatches) expect(names).toContain('value' in hatch ? hatch.value : '');
  });

  it('leads from any scene to any other: nothing else in the layers differs', () => {
    const known = new Set<string>(CHANGING_PAINT);
    const compared = [false, true].flatMap((dark) =>
      (['swipe', 'side', 'overlay'] as const).flatMap((mode) =>
        [null, 3].map((unit) =>
          scene({ dark, mode, highlight: { unit, beforeAreas: [], afterAreas: [], point: null } }),
        ),
      ),
    );
    const picture = { id: 'p', opacity: 1, source: { kind: 'pmtiles', key: 'k', file: new Blob() } } as const;
    const scenes = compared.flatMap((each): MapScene[] => [
      each,
      { ...each, drawing: { edited: null, hiddenAreas: ['a'], chosenAreas: ['b'] } },
      { ...each, drawing: { edited: null, hiddenAreas: [], chosenAreas: [] }, backdrops: [picture] },
    ]);
    const fixed = (layers: readonly LayerSpecification[]): string =>
      JSON.stringify(layers, (key, value) =>
        key === 'filter' || key === 'visibility' || known.has(key) ? undefined : value,
      );
    for (const role of ['primary', 'secondary'] as const) {
      const all = scenes.flatMap((one) => [
        fixed(paneView(one, role).layers),
        fixed(warmUpLayers(one, role)),
      ]);
      expect(new Set(all).size).toBe(1);
    }
  });
});

describe('markChanges', () => {
  it('takes a mark off what had it and puts it on what has it, each source and mark by itself', () => {
    const before = { ...NO_MARKS, before: { chosen: ['a', 'b'], hidden: [] } };
    const after = {
      ...NO_MARKS,
      before: { chosen: ['b', 'c', 'c'], hidden: ['b'] },
      edited: { chosen: ['x'], hidden: [] },
    };
    expect(markChanges(before, after)).toEqual([
      { source: 'before', id: 'a', mark: 'chosen', on: false },
      { source: 'before', id: 'c', mark: 'chosen', on: true },
      { source: 'before', id: 'b', mark: 'hidden', on: true },
      { source: 'edited', id: 'x', mark: 'chosen', on: true },
    ]);
  });
});

describe('warm-up', () => {
  it('shows every layer, and has a speck for every kind of change', () => {
    for (const layer of warmUpLayers(scene(), 'secondary')) expect(layer.layout?.visibility).not.toBe('none');
    const change = warmUpData('change', { center: [109, 1], zoom: 13 });
    expect(JSON.stringify(change)).toMatch(/remaining.*reduced.*added.*uncertain/);
  });
});
