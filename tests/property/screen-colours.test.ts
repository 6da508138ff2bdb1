import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paintOf } from '../../src/reports/charts/paint.ts';
import { difference, isVision, labOf, lightOf, rgbOfHex, seen, VISIONS } from '../reports/support/vision.ts';

/** What stays, what went and what came, as figures and bars of the screen bear them. */
const KINDS = ['remaining', 'reduced', 'added'] as const;
/** CIEDE2000: a difference of 5 is seen at a glance side by side; inks of figures have their words and signs besides. */
const BARS = 12;
const INKS = 9;

const css = (path: string): string => readFileSync(new URL(`../../src/app/${path}`, import.meta.url), 'utf8');
const [light, dark] = css('theme/tokens.css').split(':root[data-theme="dark"]');

function least(colours: readonly string[], vision: keyof typeof VISIONS): number {
  const labs = colours.map((colour) => labOf(seen(lightOf(rgbOfHex(colour)), vision)));
  return Math.min(
    ...labs.flatMap((one, index) => labs.slice(index + 1).map((other) => difference(one, other))),
  );
}

const colourOf = (theme: string, token: string): string =>
  new RegExp(`--${token}: (#[0-9a-f]{6});`).exec(theme)?.[1] ?? '';

describe.each(Object.keys(VISIONS).filter((vision) => isVision(vision) && vision !== 'grey'))(
  'colours of the screen, as seen with %s vision',
  (vision) => {
    if (!isVision(vision)) return;

    it.each([
      ['light', light],
      ['dark', dark],
    ])('stay apart in the %s theme', (_, theme) => {
      const of = (suffix: string) => KINDS.map((kind) => colourOf(theme, `${kind}${suffix}`));
      expect(least(of(''), vision)).toBeGreaterThan(BARS);
      expect(least(of('-ink'), vision)).toBeGreaterThan(INKS);
    });

    it.each([false, true])('stay apart in charts (dark: %s)', (isDark) => {
      const { state, handled, left, taken } = paintOf({ dark: isDark }).bar;
      expect(least([state, handled, left, taken], vision)).toBeGreaterThan(INKS);
    });
  },
);

describe('colours of the screen in grey', () => {
  it.each(['screens/compare/headline.module.css', 'screens/compare/unit-list.module.css'])(
    'have a hatch beside them in %s',
    (path) => {
      for (const kind of ['reduced', 'added'])
        expect(css(path)).toMatch(new RegExp(`background: var\\(--${kind}-hatch\\), var\\(--${kind}\\);`));
    },
  );
});
