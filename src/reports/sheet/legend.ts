import type { SlumClass } from '../../domain/delineation.ts';
import type { Mark } from '../drawing/drawing.ts';
import { type AreaLook, type LineLook, line, rectangle, text } from '../drawing/marks.ts';
import { fitText } from '../drawing/text-fit.ts';
import { SLUM_CLASS_NAMES } from '../slum-class-names.ts';
import { type Block, type Setting, titledBlock } from './block.ts';
import { INK, type MapLooks, mapLooks, VEIL } from './looks.ts';
import type { SheetView } from './map-content.ts';
import type { Signs } from './signs.ts';
import { measure } from './type-sizes.ts';
import { SHEET_WORDS } from './words.ts';

export interface LegendInput {
  readonly views: readonly SheetView[];
  readonly scale: number;
  /** Names of the states, as the legend says them. */
  readonly before: string;
  readonly after: string;
  /** What the maps show: nothing else is explained. */
  readonly signs: Signs;
  /** What they may show wherever they lie: the legend keeps paper for it, so that a page that was parted has room in the end. */
  readonly possible: Signs;
}

interface Entry {
  readonly words: string;
  readonly area?: AreaLook | undefined;
  /** Drawn over the area, the first lowest. */
  readonly lines?: readonly LineLook[];
  /** Around the swatch, not through it. */
  readonly isRim?: boolean;
  /** As ground looks beneath the veil. */
  readonly isFaded?: boolean;
}

/** What the colours, hatches and lines of the maps mean. */
export function legendBlock(setting: Setting, input: LegendInput): Block {
  return titledBlock(setting, SHEET_WORDS.legend[setting.language], (width) => {
    const possible = entriesOf(setting, input, input.possible);
    const entries = entriesOf(setting, input, input.signs);
    const { body, unit } = setting.type;
    const row = body * 1.75;
    const longest = Math.max(...possible.map(({ words }) => setting.fonts.width(words, body, 400)));
    const columns = width > 2 * (longest + 10 * unit) ? 2 : 1;
    const each = width / columns;
    const rows = Math.ceil(entries.length / columns);
    return {
      height: Math.ceil(possible.length / columns) * row,
      draw: (x, y) =>
        entries.flatMap((entry, index) =>
          entryMarks(setting, entry, x + Math.floor(index / rows) * each, y + (index % rows) * row, each),
        ),
    };
  });
}

function entryMarks(setting: Setting, entry: Entry, x: number, y: number, width: number): readonly Mark[] {
  const { body, small, unit } = setting.type;
  const box = { x, y: y + body * 0.15, width: 7 * unit, height: body * 1.35 };
  const fitted = fitText(entry.words, width - 9.5 * unit, measure(setting.fonts, body), small);
  const middle = box.y + box.height / 2;
  const marks = (entry.lines ?? []).map((look) =>
    entry.isRim
      ? rectangle(box, look)
      : line(
          [
            [box.x, middle],
            [box.x + box.width, middle],
          ],
          look,
        ),
  );
  return [
    ...(entry.area ? [rectangle(box, entry.area)] : []),
    ...(entry.isFaded ? [rectangle(box, VEIL)] : []),
    ...marks,
    text([x + 8.5 * unit, y + body * 1.15], fitted.text, { size: fitted.size, colour: INK }),
  ];
}

function entriesOf(setting: Setting, input: LegendInput, signs: Signs): Entry[] {
  const { language, type } = setting;
  const looks = mapLooks(input.scale, type.unit);
  const ground = input.views.includes('classes')
    ? classEntries(setting, looks, signs)
    : changeEntries(setting, looks, input, signs);
  return [
    ...ground,
    ...entry(signs.faded, { words: SHEET_WORDS.faded[language], area: ground.at(0)?.area, isFaded: true }),
    ...entry(signs.boundary, { words: SHEET_WORDS.unitBoundary[language], lines: [looks.boundary] }),
    ...entry(signs.own, { words: SHEET_WORDS.chosenUnit[language], lines: [looks.chosen] }),
  ];
}

const entry = (isShown: boolean, shown: Entry): Entry[] => (isShown ? [shown] : []);

function changeEntries({ language }: Setting, looks: MapLooks, input: LegendInput, signs: Signs): Entry[] {
  const { views } = input;
  const states = (['before', 'after'] as const).flatMap((side) => {
    if (!signs[side]) return [];
    const [slum, outline] = STATE_WORDS[side].map((words) => `${words[language]}: ${input[side]}`);
    return views.includes(side)
      ? [{ words: slum, area: looks.slum, lines: [looks[side]], isRim: true }]
      : lineEntry(outline, side === 'before' ? looks.beforeOfChange : looks.afterOfChange);
  });
  if (!views.includes('change')) return states;
  const kinds = KINDS.flatMap(([kind, words]) =>
    entry(signs[kind], { words: words[language], area: looks.change[kind] }),
  );
  return [...states, ...kinds];
}

const STATE_WORDS = {
  before: [SHEET_WORDS.slumBefore, SHEET_WORDS.beforeOutline],
  after: [SHEET_WORDS.slumAfter, SHEET_WORDS.afterOutline],
} as const;

const KINDS = [
  ['remaining', SHEET_WORDS.remains],
  ['reduced', SHEET_WORDS.gone],
  ['added', SHEET_WORDS.came],
  ['uncertain', SHEET_WORDS.uncertain],
] as const;

const lineEntry = (words: string, look: LineLook | null): Entry[] => (look ? [{ words, lines: [look] }] : []);

const CLASSES: readonly SlumClass[] = ['heavy', 'medium', 'light', 'none'];

function classEntries({ language }: Setting, looks: MapLooks, { classes }: Signs): Entry[] {
  return [
    ...CLASSES.flatMap((each) =>
      entry(classes.has(each), { words: SLUM_CLASS_NAMES[each][language], area: looks.slumClass[each] }),
    ),
    ...entry(classes.has('unknown'), {
      words: SHEET_WORDS.noClass[language],
      area: looks.slumClass.unknown,
    }),
  ];
}
