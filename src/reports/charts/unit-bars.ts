import { scaleLinear } from 'd3-scale';
import type { UnitBalance } from '../../comparison/balance.ts';
import { formatSigned, formatTwoDecimals } from '../../domain/format.ts';
import type { Drawing, Mark } from '../drawing/drawing.ts';
import { line, rectangle, text } from '../drawing/marks.ts';
import { cutText } from '../drawing/text-fit.ts';
import { type ChartLook, emOf } from './look.ts';
import { type BarKind, barLook, paintOf } from './paint.ts';
import { BAR_WORDS, CHART_WORDS } from './words.ts';

/** Hectares of one row: of a kelurahan, or of those that did not fit. */
interface Row {
  readonly name: string;
  readonly reducedHa: number;
  readonly addedHa: number;
}

/** Of the em: a row at its closest, and at its widest. */
const LOWEST_ROW = 1.6;
const HIGHEST_ROW = 2.6;
const NAME_SHARE = 0.32;
const NET_WORD = { id: 'selisih (ha)', en: 'net (ha)' } as const;

/**
 * Kelurahan by change: reduced to the left, added to the right, the net beside them; a figure on every bar. Those that do not fit
 * are summed in the last row.
 */
export function unitBarsDrawing(units: readonly UnitBalance[], look: ChartLook): Drawing {
  const { width, height } = look;
  const em = emOf(look);
  const head = 1.8 * em;
  const rows = fittingRows(units, Math.floor((height - head) / (LOWEST_ROW * em)), look);
  const places = placesOf(rows, head, look);
  const marks = rows.length === 0 ? noRows(look) : headMarks(places, look);
  return {
    width,
    height,
    marks: [...marks, ...rows.flatMap((row, index) => rowMarks(row, index, places, look))],
  };
}

function fittingRows(units: readonly UnitBalance[], most: number, { language }: ChartLook): Row[] {
  const rows = units
    .filter(({ reducedHa, addedHa }) => isShown(reducedHa) || isShown(addedHa))
    .toSorted((a, b) => b.reducedHa + b.addedHa - (a.reducedHa + a.addedHa));
  if (rows.length <= most) return rows;
  const shown = rows.slice(0, Math.max(most - 1, 0));
  const rest = rows.slice(shown.length);
  const sum = (figure: 'reducedHa' | 'addedHa') => rest.reduce((total, row) => total + row[figure], 0);
  const name = `${rest.length} ${CHART_WORDS.otherUnits[language]}`;
  return [...shown, { name, reducedHa: sum('reducedHa'), addedHa: sum('addedHa') }];
}

const isShown = (hectares: number): boolean => /[1-9]/.test(formatTwoDecimals(hectares));

interface Places {
  readonly head: number;
  readonly row: number;
  readonly names: number;
  readonly zero: number;
  /** Millimetres of so many hectares. */
  length(hectares: number): number;
}

function placesOf(rows: readonly Row[], head: number, look: ChartLook): Places {
  const em = emOf(look);
  const figureWidth = (values: readonly string[]) =>
    Math.max(0, ...values.map((value) => look.fonts.width(value, em, 600)));
  const net = figureWidth([...rows.map(netOf), NET_WORD[look.language]]);
  const reduced = figureWidth(rows.map(({ reducedHa }) => formatSigned(-reducedHa)));
  const added = figureWidth([
    ...rows.map(({ addedHa }) => formatSigned(addedHa)),
    BAR_WORDS.added[look.language],
  ]);
  const widest = Math.max(0, ...rows.map(({ name }) => look.fonts.width(name, em, 600)));
  const names = Math.min(widest, NAME_SHARE * look.width);
  const left = names + reduced + 1.2 * em;
  const right = look.width - net - added - 1.6 * em;
  const most = (figure: 'reducedHa' | 'addedHa') => Math.max(0, ...rows.map((row) => row[figure]));
  const length = scaleLinear([0, most('reducedHa') + most('addedHa') || 1], [0, Math.max(right - left, 1)]);
  const row = Math.min((look.height - head) / Math.max(rows.length, 1), HIGHEST_ROW * em);
  return { head, row, names, zero: left + length(most('reducedHa')), length };
}

const netOf = ({ reducedHa, addedHa }: Row): string => formatSigned(addedHa - reducedHa);

function headMarks({ head, zero }: Places, look: ChartLook): Mark[] {
  const em = emOf(look);
  const { language } = look;
  const style = { size: 0.9 * em, colour: paintOf(look).soft } as const;
  const baseline = head - 0.7 * em;
  return [
    text([zero - 0.5 * em, baseline], BAR_WORDS.reduced[language], { ...style, anchor: 'end' }),
    text([zero + 0.5 * em, baseline], BAR_WORDS.added[language], style),
    text([look.width, baseline], NET_WORD[language], { ...style, anchor: 'end' }),
  ];
}

function rowMarks(
  row: Row,
  index: number,
  { head, row: height, names, zero, length }: Places,
  look: ChartLook,
): Mark[] {
  const em = emOf(look);
  const paint = paintOf(look);
  const top = head + index * height;
  const baseline = top + height / 2 + 0.36 * em;
  const half = Math.min(0.32 * height, 0.8 * em);
  const bar = (kind: BarKind, x: number, width: number) =>
    rectangle({ x, y: top + height / 2 - half, width, height: 2 * half }, barLook(kind, paint));
  const [left, right] = [length(row.reducedHa), length(row.addedHa)];
  const style = { size: em, weight: 600, colour: paint.ink } as const;
  const name = cutText(row.name, names, { fonts: look.fonts, size: em, weight: 600 });
  return [
    line(
      [
        [zero, top],
        [zero, top + height],
      ],
      { stroke: paint.rule, width: 0.3 },
    ),
    ...(isShown(row.reducedHa) ? [bar('reduced', zero - left, left)] : []),
    ...(isShown(row.addedHa) ? [bar('added', zero, right)] : []),
    text([0, baseline], name, style),
    ...(isShown(row.reducedHa)
      ? [
          text([zero - left - 0.4 * em, baseline], formatSigned(-row.reducedHa), {
            ...style,
            weight: 400,
            anchor: 'end',
          }),
        ]
      : []),
    ...(isShown(row.addedHa)
      ? [text([zero + right + 0.4 * em, baseline], formatSigned(row.addedHa), { ...style, weight: 400 })]
      : []),
    text([look.width, baseline], netOf(row), { ...style, weight: 700, anchor: 'end' }),
  ];
}

const noRows = (look: ChartLook): Mark[] => [
  text([0, 2 * emOf(look)], CHART_WORDS.noChange[look.language], {
    size: emOf(look),
    colour: paintOf(look).soft,
  }),
];
