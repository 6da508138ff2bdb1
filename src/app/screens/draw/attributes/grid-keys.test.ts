import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellAfterKey, cellAfterTab, isWriting } from './grid-keys.ts';

const press = (key: string, more = {}) => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, ...more });
const size = { rows: 10, columns: 4, page: 3 };
const at = { row: 5, column: 2 };

it.each([
  ['ArrowUp', {}, { row: 4, column: 2 }],
  ['ArrowDown', { ctrlKey: true }, { row: 9, column: 2 }],
  ['ArrowLeft', {}, { row: 5, column: 1 }],
  ['ArrowRight', { metaKey: true }, { row: 5, column: 3 }],
  ['Home', {}, { row: 5, column: 0 }],
  ['End', { ctrlKey: true }, { row: 9, column: 3 }],
  ['PageDown', {}, { row: 8, column: 2 }],
  ['PageUp', {}, { row: 2, column: 2 }],
  ['a', {}, null],
] as const)('%s %j leads to %j', (key, more, to) => {
  expect(cellAfterKey(press(key, more), at, size)).toEqual(to);
});

it('no key leaves the grid, and an empty grid has no cells', () => {
  const key = fc.constantFrom(
    'ArrowUp',
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
    'Home',
    'End',
    'PageUp',
    'PageDown',
  );
  const flag = fc.boolean();
  fc.assert(
    fc.property(key, flag, fc.nat(20), fc.nat(8), (pressed, ctrlKey, rows, columns) => {
      const to = cellAfterKey(press(pressed, { ctrlKey }), { row: 0, column: 0 }, { rows, columns, page: 3 });
      if (rows === 0 || columns === 0) expect(to).toBeNull();
      else if (to) expect(to.row < rows && to.column < columns && to.row >= 0 && to.column >= 0).toBe(true);
    }),
  );
});

it('Tab goes along the row, on to the next, and out at the ends', () => {
  expect(cellAfterTab({ row: 0, column: 3 }, false, size)).toEqual({ row: 1, column: 0 });
  expect(cellAfterTab({ row: 1, column: 0 }, true, size)).toEqual({ row: 0, column: 3 });
  expect(cellAfterTab({ row: 9, column: 3 }, false, size)).toBeNull();
  expect(cellAfterTab({ row: 0, column: 0 }, true, size)).toBeNull();
});

it('letters and digits write; shortcuts, names of keys and the space bar do not', () => {
  expect(['a', '9', '='].every((key) => isWriting(press(key)))).toBe(true);
  expect(isWriting(press('c', { ctrlKey: true })) || isWriting(press('F2')) || isWriting(press(' '))).toBe(
    false,
  );
});
