import { describe, expect, it } from 'vitest';
import { askedBy, type ShowStroke } from './show-keys.ts';

const stroke = (key: string, held: Partial<ShowStroke> = {}): ShowStroke => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('keys of a show', () => {
  it.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['.', 'blank'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['s', 'switch'],
    ['F', 'freeze'],
    ['h', 'audience'],
    ['Escape', 'end'],
    ['?', 'help'],
  ] as const)('%j asks for %s', (key, act) => {
    expect(askedBy(stroke(key))).toEqual({ act });
  });

  it('look for a scene with digits, with letters of no act, and with capitals as names begin', () => {
    expect(askedBy(stroke('7'))).toEqual({ find: '7' });
    expect(askedBy(stroke('k'))).toEqual({ find: 'k' });
    expect(askedBy(stroke('S', { shiftKey: true }))).toEqual({ find: 'S' });
    expect(askedBy(stroke('Enter'))).toEqual({ find: '' });
  });

  it('leave the browser its own, but not the reload that a clicker would ask for', () => {
    expect(askedBy(stroke('r', { ctrlKey: true }))).toBeNull();
    expect(askedBy(stroke('s', { metaKey: true }))).toBeNull();
    expect(askedBy(stroke('F5'))).toBe('taken');
    expect(askedBy(stroke('Tab'))).toBeNull();
  });
});
