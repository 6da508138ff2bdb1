import { describe, expect, it } from 'vitest';
import { type KeyStroke, matchesKeys } from './match-keys.ts';

const stroke = (key: string, code: string, held: Partial<KeyStroke> = {}): KeyStroke => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

const control = { ctrlKey: true };
const shift = { shiftKey: true };

describe('keys', () => {
  it.each([
    ['P', stroke('p', 'KeyP')],
    ['P', stroke('P', 'KeyP')], // caps lock
    ['Shift+P', stroke('P', 'KeyP', shift)],
    ['Ctrl+Z', stroke('z', 'KeyZ', control)],
    ['Ctrl+Z', stroke('z', 'KeyZ', { metaKey: true })],
    ['Ctrl+Z', stroke('z', 'KeyY', control)], // QWERTZ
    ['Ctrl+Shift+Z', stroke('Z', 'KeyZ', { ...control, ...shift })],
    ['Esc', stroke('Escape', 'Escape')],
    ['Del', stroke('Delete', 'Delete')],
    ['Shift+F10', stroke('F10', 'F10', shift)],
    ['?', stroke('?', 'Slash', shift)],
    ['/', stroke('/', 'Digit7', shift)], // QWERTZ
    [
      '[',
      stroke('[', 'Digit8', { ...control, altKey: true, getModifierState: (name) => name === 'AltGraph' }),
    ],
    ['1', stroke('1', 'Digit1')],
    ['1', stroke('1', 'Numpad1')],
    ['1', stroke('&', 'Digit1')], // AZERTY
    ['1', stroke('1', 'Digit1', shift)], // AZERTY
    ['M', stroke('ь', 'KeyM')], // a keyboard without Latin letters
    ['Ctrl+K', stroke('ن', 'KeyK', control)],
  ] as const)('%s is %o', (keys, pressed) => {
    expect(matchesKeys(keys, pressed)).toBe(true);
  });

  it.each([
    ['P', stroke('P', 'KeyP', shift)],
    ['Shift+P', stroke('p', 'KeyP')],
    ['P', stroke('p', 'KeyP', control)],
    ['P', stroke('p', 'KeyP', { altKey: true })],
    ['Ctrl+Z', stroke('Z', 'KeyZ', { ...control, ...shift })],
    ['Ctrl+Z', stroke('y', 'KeyZ', control)], // QWERTZ: what is written counts, not the place
    ['1', stroke('!', 'Digit1', shift)],
    ['1', stroke('1', 'Digit1', control)],
    ['/', stroke('7', 'Digit7')],
  ] as const)('%s is not %o', (keys, pressed) => {
    expect(matchesKeys(keys, pressed)).toBe(false);
  });
});
