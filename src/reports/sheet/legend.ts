import type { SlumClass } from '../../domain/delineation.ts';
import type { Mark } from '../drawing/drawing.ts';
import { type AreaLook, type LineLook, line, rectangle, text } from '../drawing/marks.ts';
import { fitText } from '../drawing/text-fit.ts';
import { SLUM_CLASS_NAMES } from '../slum-class-names.ts';
import { type Block, type Setting, titledBlock } from './block.ts';
import { INK, type MapLooks, mapLooks } from './looks.ts';
import type { SheetView } from './map-content.ts';
import { measure } from './type-sizes.ts';
import { SHEET_WORDS } from './words.ts';

export interface LegendInput {
  readonly views: readonly SheetView[];
  readonly scale: number;
  /** Names of the states, as the legend says them. */
  readonly before: string;
  readonly after: string;
  readonly hasUnits: boolean;
  readonly isOfUnit: boolean;
  /** Uncertain ground is told apart only where a tolerance was set. */
  readonly hasUncertain: boolean;
  readonly classes: readonly (SlumClass | null)[];
}

interface Entry {
  readonly words: string;
  readonly area?: AreaLook;
  /** Drawn over the area, the first lowest. */
  readonly lines?: readonly LineLook[];
  /** Around the swatch, not through it. */
  readonly isRim?: boolean;
}

/** What the colours, hatches and lines of the maps mean. */
export function legendBlock(setting: Setting, input: LegendInput): Block {
  return titledBlock(setting, SHEET_WORDS.legend[setting.language], (width) => {
    const entries = entriesOf(setting, input);
    const { body, unit } = setting.type;
    const row = body * 1.75;
    const longest = Math.max(...entries.map(({ words }) => setting.fonts.width(words, body, 400)));
    const columns = width > 2 * (longest + 10 * unit) ? 2 : 1;
    const each = width / columns;
    const rows = Math.ceil(entries.length / columns);
    return {
      height: rows * row,
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
    ...marks,
    text([x + 8.5 * unit, y + body * 1.15], fitted.text, { size: fitted.size, colour: INK }),
  ];
}

function entriesOf(setting: Setting, input: LegendInput): Entry[] {
  const looks = mapLooks(input.scale, setting.type.unit);
  const boundaries: Entry[] = input.hasUnits
    ? [{ words: SHEET_WORDS.unitBoundary[setting.language], lines: [looks.boundary] }]
    : [];
  const own: Entry[] =
    input.isOfUnit && input.hasUnits
      ? [{ words: SHEET_WORDS.chosenUnit[setting.language], lines: [looks.chosen] }]
      : [];
  const ground = input.views.includes('classes')
    ? classEntries(setting, looks, input.classes)
    : changeEntries(setting, looks, input);
  return [...ground, ...boundaries, ...own];
}

function changeEntries({ language }: Setting, looks: MapLooks, input: LegendInput): Entry[] {
  const { before, after, views, hasUncertain } = input;
  const words = (key: 'remains' | 'gone' | 'came' | 'uncertain'): string => SHEET_WORDS[key][language];
  const states: Entry[] = [
    ...(views.includes('before')
      ? [
          {
            words: `${SHEET_WORDS.slumBefore[language]}: ${before}`,
            area: looks.slum,
            lines: [looks.before],
            isRim: true,
          },
        ]
      : lineEntry(`${SHEET_WORDS.beforeOutline[language]}: ${before}`, looks.beforeOfChange)),
    ...(views.includes('after')
      ? [
          {
            words: `${SHEET_WORDS.slumAfter[language]}: ${after}`,
            area: looks.slum,
            lines: [looks.after],
            isRim: true,
          },
        ]
      : lineEntry(`${SHEET_WORDS.afterOutline[language]}: ${after}`, looks.afterOfChange)),
  ];
  if (!views.includes('change')) return states;
  return [
    ...states,
    { words: words('remains'), area: looks.change.remaining },
    { words: words('gone'), area: looks.change.reduced },
    { words: words('came'), area: looks.change.added },
    ...(hasUncertain ? [{ words: words('uncertain'), area: looks.change.uncertain }] : []),
  ];
}

const lineEntry = (words: string, look: LineLook | null): Entry[] => (look ? [{ words, lines: [look] }] : []);

const CLASSES: readonly SlumClass[] = ['heavy', 'medium', 'light', 'none'];

function classEntries({ language }: Setting, looks: MapLooks, found: LegendInput['classes']): Entry[] {
  const shown = CLASSES.filter((each) => each !== 'none' || found.includes('none'));
  return [
    ...shown.map((each) => ({ words: SLUM_CLASS_NAMES[each][language], area: looks.slumClass[each] })),
    ...(found.includes(null)
      ? [{ words: SHEET_WORDS.noClass[language], area: looks.slumClass.unknown }]
      : []),
  ];
}
