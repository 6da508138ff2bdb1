import { beforeEach, describe, expect, it } from 'vitest';
import { showOnly, showsOnly, toggleKind, useView } from './view.ts';

const hidden = () => [...useView.getState().hidden].sort();

describe('the ground a figure stands on', () => {
  beforeEach(() => useView.setState({ mode: 'swipe', hidden: new Set() }));

  it('is shown alone in the overlay, and with all other ground again the second time', () => {
    showOnly(['remaining', 'reduced']);
    expect(useView.getState().mode).toBe('overlay');
    expect(hidden()).toEqual(['added', 'uncertain']);
    showOnly(['remaining', 'reduced']);
    expect(hidden()).toEqual([]);
  });

  it('gives way to that of another figure', () => {
    showOnly(['reduced', 'added']);
    showOnly(['uncertain']);
    expect(hidden()).toEqual(['added', 'reduced', 'remaining']);
  });

  it('counts as shown however it came to be, but only in the overlay', () => {
    for (const kind of ['added', 'uncertain'] as const) toggleKind(kind);
    expect(showsOnly(useView.getState(), ['remaining', 'reduced'])).toBe(false);
    useView.setState({ mode: 'overlay' });
    expect(showsOnly(useView.getState(), ['remaining', 'reduced'])).toBe(true);
    expect(showsOnly(useView.getState(), ['reduced'])).toBe(false);
  });
});
