import { describe, expect, it } from 'vitest';
import { drawing } from '../../../../../tests/support/picture.ts';
import { drawnSk, ground, Hand } from './testing/hand.ts';
import type { Act } from './tool.ts';

const NEIGHBOURS = drawing(`
  d-----c-----f
  |     |     |
  |     |     |
  |     |     |
  a-----b-----e
`);
const sk = drawnSk({
  west: NEIGHBOURS.shape(['abcd']),
  east: NEIGHBOURS.shape(['befc']),
});
const at = NEIGHBOURS.point;

const reshaped = (act: Act | undefined) => {
  if (act?.kind !== 'reshape') throw new Error('no shape was changed');
  return act;
};

describe('choosing', () => {
  it('chooses the area under a click, adds with Shift, and lets go of all on empty ground', () => {
    const hand = new Hand('select', { sk });
    hand.point('click', [2, 2]);
    expect(hand.chosen.areas).toEqual(['west']);
    hand.point('click', [9, 2], { shift: true });
    expect(hand.chosen.areas).toEqual(['west', 'east']);
    hand.point('click', [9, 2], { shift: true });
    expect(hand.chosen.areas).toEqual(['west']);
    hand.point('click', [20, 20]);
    expect(hand.chosen.areas).toEqual([]);
  });

  it('goes to the area below when clicked again, and round', () => {
    const hand = new Hand('select', {
      sk: drawnSk({ lower: NEIGHBOURS.shape(['aefd']), upper: NEIGHBOURS.shape(['abcd']) }),
    });
    const seen = [1, 2, 3].map(() => {
      hand.point('click', [2, 2]);
      return hand.chosen.areas[0];
    });
    expect(seen).toEqual(['upper', 'lower', 'upper']);
  });

  it('leaves very many to the map', () => {
    const names = Array.from({ length: 101 }, (_, index) => `area ${index}`);
    const many = drawnSk(Object.fromEntries(names.map((name) => [name, NEIGHBOURS.shape(['abcd'])])));
    const hand = new Hand('select', { sk: many, chosen: names });
    expect(hand.sketch).toMatchObject({ shapes: [], handles: [] });
    const fewer = new Hand('select', { sk: many, chosen: names.slice(1) });
    expect(fewer.sketch.shapes).toHaveLength(100);
  });

  it('lets go of the vertex first, then of the areas', () => {
    const hand = new Hand('select', { sk, chosen: ['west'] });
    hand.point('click', at('c'));
    expect(hand.chosen.vertex).toEqual({ polygon: 0, ring: 0, vertex: 2 });
    hand.do({ type: 'give-up' });
    expect(hand.chosen).toEqual({ areas: ['west'], vertex: null });
    hand.do({ type: 'give-up' });
    expect(hand.chosen.areas).toEqual([]);
    expect(hand.do({ type: 'give-up' })).toBe(false);
  });
});

describe('dragging a vertex', () => {
  it('moves it in every neighbour that has exactly that vertex, and shows them while it moves', () => {
    const hand = new Hand('select', { sk, chosen: ['west'] });
    expect(hand.handleAt(at('c'))).toMatchObject({ isShared: true });
    expect(hand.handleAt(at('d'))).toMatchObject({ isShared: false });
    hand.point('press', at('c'));
    hand.point('drag', [7, 5], { handle: null });
    expect(hand.sketch.shapes.map(({ id, look }) => [id, look])).toEqual([
      ['east', 'neighbour'],
      ['west', 'draft'],
    ]);
    expect(hand.draft?.shapes.map(({ id }) => id)).toEqual(['west', 'east']);
    hand.point('release', [7, 5]);
    const act = reshaped(hand.acts[0]);
    expect(act.how).toBe('move-vertex');
    expect(act.shapes.map(({ area }) => area)).toEqual(['west', 'east']);
    for (const { shape } of act.shapes) expect(shape[0][0]).toContainEqual(ground([7, 5]));
    expect(hand.chosen).toEqual({ areas: ['west'], vertex: { polygon: 0, ring: 0, vertex: 2 } });
  });

  it.each([1e-14, 5e-10, -5e-10])(
    'moves it in a neighbour whose file has it %s degrees away, and leaves no gap',
    (off) => {
      const units = off / 1e-4;
      const [[ring]] = NEIGHBOURS.shape(['befc']);
      const noisy = drawnSk({
        west: NEIGHBOURS.shape(['abcd']),
        east: [[ring.map(([x, y]) => [x + units, y + units] as const)]],
      });
      const hand = new Hand('select', { sk: noisy, chosen: ['west'] });
      expect(hand.handleAt(at('c'))).toMatchObject({ isShared: true });
      expect(hand.handleAt(at('d'))).toMatchObject({ isShared: false });
      hand.drag(at('c'), [7, 5]);
      const act = reshaped(hand.acts[0]);
      expect(act.shapes.map(({ area }) => area)).toEqual(['west', 'east']);
      for (const { shape } of act.shapes) expect(shape[0][0]).toContainEqual(ground([7, 5]));
    },
  );

  it('moves only the chosen area when borders are not shared', () => {
    const hand = new Hand('select', { sk, chosen: ['west'], options: { sharedBorders: false } });
    hand.drag(at('c'), [7, 5]);
    expect(reshaped(hand.acts[0]).shapes.map(({ area }) => area)).toEqual(['west']);
  });

  it('looks refused where the border would cross itself, goes back when let go there, and says where', () => {
    const hand = new Hand('select', { sk, chosen: ['west'] });
    hand.point('press', at('c'));
    hand.point('drag', [3, -3], { handle: null });
    expect(hand.sketch.shapes.at(-1)?.look).toBe('refused');
    hand.point('release', [3, -3]);
    expect(hand.acts).toEqual([]);
    expect(hand.said[0]).toMatch(/memotong dirinya sendiri di .*° LU/);
    expect(hand.progress.isUnderWay).toBe(false);
  });

  it('gives the gesture up on Escape', () => {
    const hand = new Hand('select', { sk, chosen: ['west'] });
    hand.point('press', at('c'));
    hand.point('drag', [7, 5], { handle: null });
    expect(hand.progress.isUnderWay).toBe(true);
    expect(hand.point('cancel', [7, 5])).toBe(true);
    hand.point('release', [7, 5]);
    expect(hand.acts).toEqual([]);
  });

  it('snaps to other areas, not to the ones in the hand, and not while Control is held', () => {
    const away = drawnSk({
      west: NEIGHBOURS.shape(['abcd']),
      far: [
        [
          [
            [8, 7],
            [12, 7],
            [12, 9],
            [8, 7],
          ],
        ],
      ],
    });
    const hand = new Hand('select', { sk: away, chosen: ['west'], options: { snap: true } });
    hand.drag(at('c'), [8.4, 6.6]);
    expect(reshaped(hand.acts[0]).shapes[0].shape[0][0][2]).toEqual(ground([8, 7]));
    hand.drag(at('c'), [8.4, 6.6], { control: true });
    expect(reshaped(hand.acts[1]).shapes[0].shape[0][0][2]).toEqual(ground([8.4, 6.6]));
  });
});

describe('adding and removing vertices', () => {
  it('makes the middle of an edge a vertex where it is dragged, in the neighbour too', () => {
    const hand = new Hand('select', { sk, chosen: ['west'] });
    hand.drag([6, 2], [7, 2]);
    const act = reshaped(hand.acts[0]);
    expect(act.how).toBe('add-vertex');
    expect(act.shapes.map(({ area, shape }) => [area, shape[0][0].length])).toEqual([
      ['west', 6],
      ['east', 6],
    ]);
    for (const { shape } of act.shapes) expect(shape[0][0]).toContainEqual(ground([7, 2]));
  });

  it('adds one where the border is double clicked, and leaves the map its zoom elsewhere', () => {
    const hand = new Hand('select', { sk, chosen: ['west'] });
    expect(hand.point('double', [2, 0.2])).toBe(true);
    const [{ shape }] = reshaped(hand.acts[0]).shapes;
    expect(shape[0][0]).toHaveLength(6);
    expect(shape[0][0][1][0]).toBeCloseTo(ground([2, 0])[0], 12);
    expect(hand.point('double', [2, 2])).toBe(false);
    // Where there is a vertex already nothing is added, and the map stays.
    expect(hand.point('double', at('a'))).toBe(true);
    expect(hand.acts).toHaveLength(1);
  });

  it('removes the chosen vertex from every area that has it', () => {
    const hexagon = drawing(`
      d---c---f
      |   |   |
      a---b---e
    `);
    const both = drawnSk({
      west: [
        [
          [
            [0, 0],
            [4, 0],
            [4, 1],
            [4, 2],
            [0, 2],
            [0, 0],
          ],
        ],
      ],
      east: [
        [
          [
            [4, 0],
            [8, 0],
            [8, 2],
            [4, 2],
            [4, 1],
            [4, 0],
          ],
        ],
      ],
    });
    expect(hexagon.point('b')).toEqual([4, 0]);
    const hand = new Hand('select', { sk: both, chosen: ['west'] });
    hand.point('click', [4, 1]);
    hand.do({ type: 'remove-vertex' });
    const act = reshaped(hand.acts[0]);
    expect(act.how).toBe('delete-vertex');
    expect(act.shapes.map(({ area, shape }) => [area, shape[0][0].length])).toEqual([
      ['west', 5],
      ['east', 5],
    ]);
    expect(hand.chosen.vertex).toBeNull();
  });

  it('keeps the third vertex of a triangle and says why', () => {
    const triangle = drawnSk({
      only: [
        [
          [
            [0, 0],
            [4, 0],
            [0, 4],
            [0, 0],
          ],
        ],
      ],
    });
    const hand = new Hand('select', { sk: triangle, chosen: ['only'] });
    hand.point('click', [4, 0]);
    hand.do({ type: 'remove-vertex' });
    expect(hand.acts).toEqual([]);
    expect(hand.said[0]).toContain('sedikitnya tiga titik');
  });

  it('puts the chosen vertex at a typed place to the last digit', () => {
    const hand = new Hand('select', { sk, chosen: ['west'] });
    hand.point('click', at('d'));
    expect(hand.progress.from).toEqual(ground(at('d')));
    hand.do({ type: 'typed', at: [108.99991234567891, 0.9005] });
    const [{ shape }] = reshaped(hand.acts[0]).shapes;
    expect(shape[0][0]).toContainEqual([108.99991234567891, 0.9005]);
  });
});
