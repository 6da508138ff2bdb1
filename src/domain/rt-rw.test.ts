import { describe, expect, it } from 'vitest';
import { normaliseRtRw } from './rt-rw.ts';

describe('normaliseRtRw', () => {
  it.each([
    ['RT008-RW009', 'RT 008 RW 009'],
    ['RT 39 RW 08', 'RT 039 RW 008'],
    ['RT01-RW05', 'RT 001 RW 005'],
    ['RW 5 / RT. 1', 'RT 001 RW 005'],
    ['33750401-RT004-RW001', 'RT 004 RW 001'],
    ['Desa Auh RT. 03', 'RT 003'],
    ['rt_003', 'RT 003'],
    ['RT 1, 2 & 3 RW 04', 'RT 1, 2 & 3 RW 04'],
    ['  Gang   Mawar ', 'Gang Mawar'],
    ['PORT 12', 'PORT 12'],
  ])('%s → %s', (text, label) => {
    expect(normaliseRtRw(text)).toBe(label);
  });
});
