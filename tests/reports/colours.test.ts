import { describe, expect, it } from 'vitest';
import { HATCHES, hatchImage } from '../../src/map/hatch.ts';
import { mapPalette } from '../../src/map/palette.ts';
import { barLook, paintOf } from '../../src/reports/charts/paint.ts';
import type { AreaLook } from '../../src/reports/drawing/marks.ts';
import { mapLooks } from '../../src/reports/sheet/looks.ts';
import { contrast, drawnSwatch, likeness, meanColour, type Swatch, tiledSwatch } from './support/swatch.ts';
import { difference, isVision, type Lab, rgbOfHex, VISIONS, type Vision } from './support/vision.ts';

/**
 * Two areas are told apart by colour where CIEDE2000 of what they are from afar is at least this: 1 is just seen side by side; ten
 * times that holds across a map, on a poor projector.
 */
const APART = 10;
/** Or by hatch: the marks of one stand out by this much lightness at least, and those of the other are not alike. */
const MARKED = 4;
const ALIKE = 0.6;

const EYES = Object.keys(VISIONS).filter(isVision);

interface Pair {
  readonly names: string;
  readonly eyes: Vision;
  readonly colour: number;
  readonly byHatch: () => boolean;
}

/** Every pair of swatches to every eye. */
function pairsOf(swatches: Readonly<Record<string, Swatch>>, eyes: readonly Vision[] = EYES): Pair[] {
  const all = Object.entries(swatches);
  return eyes.flatMap((vision) =>
    all.flatMap(([name, one], index) =>
      all.slice(index + 1).map(([other, two]) => ({
        names: `${name} – ${other}`,
        eyes: vision,
        colour: difference(meanColour(one, vision), meanColour(two, vision)),
        byHatch: () => apartByHatch(one, two, vision),
      })),
    ),
  );
}

function apartByHatch(one: Swatch, other: Swatch, vision: Vision): boolean {
  const strongest = Math.max(contrast(one, vision), contrast(other, vision));
  return strongest >= MARKED && likeness(one, other, vision) < ALIKE;
}

const confused = (pairs: readonly Pair[]) =>
  pairs
    .filter(({ colour, byHatch }) => colour < APART && !byHatch())
    .map(({ names, eyes, colour }) => `${names}, ${eyes}: ${colour.toFixed(1)}`);

async function drawn(looks: Readonly<Record<string, AreaLook>>, ground = '#ffffff') {
  const swatches: Record<string, Swatch> = {};
  for (const [name, look] of Object.entries(looks)) swatches[name] = await drawnSwatch(look, ground);
  return swatches;
}

describe('the yardstick', () => {
  it.each<[Lab, Lab, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])('measures the published pair %j %j', (one, other, published) => {
    expect(difference(one, other)).toBeCloseTo(published, 4);
  });

  it('sees a hatch for the same in other colours, and for another when it is turned', async () => {
    const hatch = (kind: 'rising' | 'falling', colour: string): AreaLook => ({
      hatch: { kind, colour, spacing: 1.1, width: 0.3 },
    });
    const { one, recoloured, turned, plain } = await drawn({
      one: hatch('rising', '#178f5f'),
      recoloured: hatch('rising', '#b8237f'),
      turned: hatch('falling', '#178f5f'),
      plain: { fill: '#178f5f' },
    });
    expect(likeness(one, recoloured, 'grey')).toBeGreaterThan(0.95);
    expect(likeness(one, turned, 'grey')).toBeLessThan(ALIKE);
    expect(contrast(plain, 'grey')).toBeLessThan(0.5);
  });
});

describe('colours of the field, to every eye and in grey print', () => {
  const kinds = ['remaining', 'reduced', 'added', 'uncertain'] as const;

  it.each([1000, 5000, 25_000])('on map sheets at 1:%d', async (scale) => {
    expect(confused(pairsOf(await drawn(mapLooks(scale, 1).change)))).toEqual([]);
  });

  it('kinds of change differ by hatch alone, as the legend draws them', async () => {
    const pairs = pairsOf(await drawn(mapLooks(5000, 1).change), ['grey']);
    expect(pairs.filter(({ byHatch }) => !byHatch()).map(({ names }) => names)).toEqual([]);
  });

  it('of classes, berat to tidak kumuh', async () => {
    expect(confused(pairsOf(await drawn(mapLooks(5000, 1).slumClass)))).toEqual([]);
  });

  it.each([
    ['light', false],
    ['dark', true],
  ])('on the %s map of the screen', (_, dark) => {
    const { change, paper } = mapPalette(dark);
    const swatches = Object.fromEntries(
      kinds.map((kind) => {
        const tile = hatchImage(HATCHES[kind], change[kind], 4);
        return [kind, tiledSwatch(tile, rgbOfHex(paper), 64)];
      }),
    );
    expect(confused(pairsOf(swatches))).toEqual([]);
  });

  it.each([
    ['on paper', false],
    ['on a dark wall', true],
  ])('of the bars of charts %s', async (_, dark) => {
    const paint = paintOf({ dark });
    const bars = ['state', 'handled', 'left', 'taken', 'needed'] as const;
    const looks = Object.fromEntries(bars.map((kind) => [kind, barLook(kind, paint)]));
    expect(confused(pairsOf(await drawn(looks, paint.ground)))).toEqual([]);
  });
});
