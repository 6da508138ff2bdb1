import { describe, expect, it } from 'vitest';
import { dictionary } from './dictionary.ts';
import { fill } from './translate.ts';

const namesIn = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

describe('the dictionary', () => {
  it.each(Object.entries(dictionary))('%s has both languages, with the same parameters', (_, { id, en }) => {
    expect(id.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    expect(namesIn(en)).toEqual(namesIn(id));
  });
});

describe('filling a sentence', () => {
  it('writes whole numbers with points and words as they are', () => {
    expect(fill('{count} area di {name}', { count: 12474, name: '<b>Kuala</b>' })).toBe(
      '12.474 area di <b>Kuala</b>',
    );
  });

  it('chooses between one and many', () => {
    const sentence = '{count} {count|area|areas}';
    expect(fill(sentence, { count: 1 })).toBe('1 area');
    expect(fill(sentence, { count: 0 })).toBe('0 areas');
  });

  it('does not read a value as a pattern, and leaves what has no value', () => {
    expect(fill('{a} {b}', { a: '{b} $& $1' })).toBe('{b} $& $1 {b}');
  });
});
