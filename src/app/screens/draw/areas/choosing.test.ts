import { expect, it } from 'vitest';
import { areaId } from '../../../../domain/delineation.ts';
import { type Choosing, chooseOne, chooseRange, toggleOne } from './choosing.ts';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(areaId);
const listed = [a, b, c, d];
const nothing: Choosing = { chosen: [], anchor: null };

it('chooses one, more, and fewer', () => {
  const two = toggleOne(chooseOne(c), a);
  expect(two).toEqual({ chosen: [c, a], anchor: a });
  expect(toggleOne(two, c).chosen).toEqual([a]);
});

it('reaches from the anchor either way, and lets go of what is out of reach', () => {
  const down = chooseRange(chooseOne(b), d, listed);
  expect(down.chosen).toEqual([b, c, d]);
  expect(chooseRange(down, a, listed).chosen).toEqual([b, a]);
  expect(chooseRange(nothing, c, listed).chosen).toEqual([c]);
  expect(chooseRange(chooseOne(areaId('gone')), c, listed).chosen).toEqual([c]);
});
