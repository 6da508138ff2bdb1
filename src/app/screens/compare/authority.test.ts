import { expect, it } from 'vitest';
import { authorityOf } from './authority.ts';

it.each([
  [9.999, 'city'],
  [10, 'province'],
  [15, 'province'],
  [15.001, 'ministry'],
] as const)('%d ha is the task of the %s', (hectares, authority) => {
  expect(authorityOf(hectares)).toBe(authority);
});
