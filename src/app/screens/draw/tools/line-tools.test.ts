import { describe, expect, it } from 'vitest';
import { drawing } from '../../../../../tests/support/picture.ts';
import { drawnSk, ground, Hand } from './testing/hand.ts';
import type { Act } from './tool.ts';

const PICTURE = drawing(`
  d-----c
  |     |
  |     |
  |     |
  a-----b
`);
const sk = drawnSk({ west: PICTURE.shape(['abcd']) });
const TRIANGLE = [
  [10, 0],
  [14, 0],
  [12, 3],
] as const;

const ringOf = (act: Act | undefined) => {
  if (!act || !('shape' in act)) throw new Error('nothing was drawn');
  return act.shape[0][0];
};
const lineOf = (act: Act | undefined) => {
  if (!act || !('line' in act)) throw new Error('no line was drawn');
  return act.line;
};

describe('drawing a polygon', () => {
  it.each([
    ['a click on the first point', (hand: Hand) => hand.clicks([10, 0])],
    ['a click on the last point', (hand: Hand) => hand.clicks([12, 3])],
    ['a double click', (hand: Hand) => hand.point('double', [12, 3])],
    ['Enter', (hand: Hand) => hand.do({ type: 'finish' })],
  ])('ends by %s', (_, end) => {
    const hand = new Hand('polygon', { sk });
    hand.clicks(...TRIANGLE);
    expect(hand.progress).toMatchObject({ canFinish: true, canTakeBack: true, isUnderWay: true });
    end(hand);
    const corners = TRIANGLE.map(ground);
    expect(hand.acts).toEqual([{ kind: 'draw', shape: [[[...corners, corners[0]]]] }]);
    expect(hand.progress.isUnderWay).toBe(false);
  });

  it('takes points back, gives up, and says when there are too few', () => {
    const hand = new Hand('polygon', { sk });
    expect(hand.do({ type: 'take-back' })).toBe(false);
    hand.clicks([10, 0], [14, 0]);
    hand.do({ type: 'take-back' });
    expect(hand.progress.from).toEqual(ground([10, 0]));
    hand.do({ type: 'finish' });
    expect(hand.acts).toEqual([]);
    expect(hand.said[0]).toContain('3 titik');
    expect(hand.do({ type: 'give-up' })).toBe(true);
    expect(hand.do({ type: 'give-up' })).toBe(false);
  });

  it('keeps the line when the project refuses it', () => {
    const hand = new Hand('polygon', { sk });
    hand.clicks(...TRIANGLE);
    hand.do({ type: 'finish' });
    hand.refuse();
    expect(hand.progress.canFinish).toBe(true);
    expect(hand.sketch.line).toHaveLength(3);
  });

  it('follows the pointer with a rubber band, a draft and words beside it', () => {
    const hand = new Hand('polygon', { sk });
    hand.clicks([10, 0], [14, 0]);
    expect(hand.draft).toBeNull();
    hand.point('move', [12, 3]);
    expect(hand.draft?.shapes[0].shape[0][0]).toHaveLength(4);
    expect(hand.sketch.rubber.map(([x]) => x)).toEqual(
      [
        [14, 0],
        [12, 3],
        [10, 0],
      ].map(([x, y]) => ground([x, y])[0]),
    );
    expect(hand.sketch.readout?.text).toMatch(/^0,07\sha · 39,9\sm · 326,1°$/);
  });

  it('takes typed points as they are, between clicked ones', () => {
    const hand = new Hand('polygon', { sk, options: { snap: true } });
    hand.clicks([10, 0], [14, 0]);
    hand.do({ type: 'typed', at: [109.00123456789012, 0.9] });
    hand.do({ type: 'finish' });
    expect(ringOf(hand.acts[0])[2]).toEqual([109.00123456789012, 0.9]);
  });
});

describe('snapping and tracing', () => {
  it('snaps to vertices before edges, names the layer, and comes back to points of the line', () => {
    const hand = new Hand('polygon', { sk, options: { snap: true } });
    hand.point('move', [6.3, 0.5]);
    expect(hand.sketch.snap).toEqual({ at: ground([6, 0]), kind: 'vertex', label: 'titik SK 2025' });
    hand.point('move', [6.3, 2]);
    expect(hand.sketch.snap?.kind).toBe('edge');
    expect(hand.sketch.snap?.edge).toHaveLength(2);
    hand.clicks([20, 0], [24, 0], [24, 4]);
    hand.point('move', [24.3, 0.3]);
    expect(hand.sketch.snap).toMatchObject({ kind: 'vertex', label: 'titik garis ini' });
    hand.point('move', [6.3, 0.5], { control: true });
    expect(hand.sketch.snap).toBeNull();
  });

  it('follows a boundary between two clicks on it, the short way round, or with Alt the long way', () => {
    const hand = new Hand('polygon', { sk, options: { snap: true, trace: true } });
    hand.clicks([3, 4], [6, 1.5]);
    expect(hand.sketch.line).toHaveLength(3);
    expect(hand.sketch.line[1]).toEqual(ground(PICTURE.point('c')));
    hand.do({ type: 'take-back' });
    expect(hand.sketch.line).toHaveLength(1);
    hand.point('click', [6, 1.5], { alt: true });
    expect(hand.sketch.line.slice(1, 4)).toEqual(
      ['d', 'a', 'b'].map((letter) => ground(PICTURE.point(letter))),
    );
  });

  it('snaps to other SKs of the project', () => {
    const older = {
      ...drawnSk({
        old: [
          [
            [
              [20, 0],
              [24, 0],
              [20, 4],
              [20, 0],
            ],
          ],
        ],
      }),
    };
    const decree = { ...older.decree, name: 'SK 2020' };
    const others = [{ ...older, id: sk.id.replace('2025', '2020') as typeof sk.id, decree }];
    const hand = new Hand('polygon', { sk, others, options: { snap: true } });
    hand.point('move', [20.4, 4.4]);
    expect(hand.sketch.snap?.label).toBe('titik SK 2020');
  });
});

describe('tools that work on one area', () => {
  it.each(['part', 'hole', 'cut-cleared', 'erase'] as const)('%s: chooses first, then draws', (tool) => {
    const hand = new Hand(tool, { sk });
    expect(hand.status).toContain('Pilih dulu satu area');
    hand.clicks([2, 2]);
    expect(hand.chosen.areas).toEqual(['west']);
    expect(hand.acts).toEqual([]);
    hand.clicks([1, 1], [3, 1], [3, 3]);
    hand.do({ type: 'finish' });
    const kind = tool === 'cut-cleared' ? 'clear' : tool;
    expect(hand.acts[0]).toMatchObject({ kind, area: 'west' });
    expect(ringOf(hand.acts[0])).toHaveLength(4);
  });

  it('shows the area less the hole that is being drawn', () => {
    const hand = new Hand('hole', { sk, chosen: ['west'] });
    hand.clicks([1, 1], [3, 1]);
    hand.point('move', [3, 3]);
    expect(hand.draft?.shapes).toMatchObject([{ id: 'west' }]);
    expect(hand.draft?.shapes[0].shape[0]).toHaveLength(2);
    expect(hand.sketch.shapes.map(({ look }) => look)).toEqual(['chosen', 'cut']);
  });

  it('splits by a line of two points', () => {
    const hand = new Hand('split', { sk, chosen: ['west'] });
    hand.clicks([3, -1], [3, 6]);
    hand.do({ type: 'finish' });
    expect(hand.acts).toEqual([{ kind: 'split', area: 'west', line: [ground([3, -1]), ground([3, 6])] }]);
  });
});

describe('redrawing a stretch', () => {
  it('starts on the border, ends by itself where it comes back to it', () => {
    const hand = new Hand('redraw', { sk, chosen: ['west'] });
    hand.clicks([6.5, 1], [8, 2]);
    expect(hand.acts).toEqual([]);
    hand.point('click', [6.4, 3], { alt: true });
    expect(hand.acts[0]).toMatchObject({ kind: 'redraw', area: 'west', long: true });
    const line = lineOf(hand.acts[0]);
    expect(line).toHaveLength(3);
    expect(line[0][0]).toBeCloseTo(ground([6, 1])[0], 12);
    expect(line[2][0]).toBeCloseTo(ground([6, 3])[0], 12);
  });

  it('does not start away from the border', () => {
    const hand = new Hand('redraw', { sk, chosen: ['west'] });
    hand.clicks([9, 9]);
    expect(hand.said[0]).toContain('garis batas');
    expect(hand.progress.isUnderWay).toBe(false);
  });
});

describe('moving areas', () => {
  it('drags what is chosen, and lets the map pan elsewhere', () => {
    const hand = new Hand('move', { sk, chosen: ['west'] });
    expect(hand.point('press', [9, 9])).toBe(false);
    hand.drag([2, 2], [4, 3]);
    const [act] = hand.acts;
    if (act?.kind !== 'reshape') throw new Error('nothing was moved');
    expect(act.how).toBe('move');
    const [corner] = act.shapes[0].shape[0][0];
    expect(corner[0]).toBeCloseTo(ground([2, 1])[0], 12);
    expect(corner[1]).toBeCloseTo(ground([2, 1])[1], 12);
  });

  it('puts them back on Escape', () => {
    const hand = new Hand('move', { sk, chosen: ['west'] });
    hand.point('press', [2, 2]);
    hand.point('drag', [4, 3]);
    hand.do({ type: 'give-up' });
    hand.point('release', [4, 3]);
    expect(hand.acts).toEqual([]);
  });
});
