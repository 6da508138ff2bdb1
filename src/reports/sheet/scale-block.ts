import type { Position } from '../../geo/column.ts';
import { findCrs } from '../../geo/crs/table.ts';
import { text } from '../drawing/marks.ts';
import { type Block, type LaidBlock, paragraph, type Setting, stack, titledBlock } from './block.ts';
import { INK, SOFT_INK } from './looks.ts';
import type { Grids } from './map-figure.ts';
import { northArrow } from './north-arrow.ts';
import { convergenceAt, type SheetPlane } from './plane.ts';
import { BAR_HEIGHT, scaleBar } from './scale-bar.ts';
import { SHEET_WORDS } from './words.ts';

export interface ScaleInput {
  /** 5000 for 1:5.000. */
  readonly scale: number;
  /** Maps on the sheet. */
  readonly maps: number;
  readonly plane: SheetPlane;
  readonly grids: Grids;
  /** Middle of the map in the plane. */
  readonly centre: Position;
}

const NUMBER = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });

/** "1:5.000" */
export const scaleWords = (scale: number): string => `1:${NUMBER.format(scale)}`;

/** North arrow, numeric and graphic scale, and in which plane and grids the map is drawn. */
export function scaleBlock(setting: Setting, input: ScaleInput): Block {
  const { language } = setting;
  return titledBlock(setting, SHEET_WORDS.scale[language], (width) =>
    stack(
      [
        arrowAndScale(setting, input, width),
        paragraph(setting, planeNotes(setting, input), width, {
          size: setting.type.small,
          colour: SOFT_INK,
        }),
      ],
      setting.type.unit,
    ),
  );
}

function arrowAndScale(setting: Setting, { scale, maps }: ScaleInput, width: number): LaidBlock {
  const { body, small, subtitle, unit } = setting.type;
  const { language, fonts } = setting;
  const arrow = 13 * unit;
  const left = arrow * 0.75;
  const words = scaleWords(scale);
  const beside = fonts.width(words, subtitle * 1.15, 700) + 2 * unit;
  const note = maps > 1 ? SHEET_WORDS.sameScale[language] : '';
  const bar = small * BAR_HEIGHT;
  return {
    height: Math.max(arrow, subtitle * 1.3 + bar + unit),
    draw: (x, y) => [
      ...northArrow([x + arrow * 0.25, y], arrow, SHEET_WORDS.north[language]),
      text([x + left, y + subtitle * 1.2], words, { size: subtitle * 1.15, weight: 700, colour: INK }),
      ...(beside + left + fonts.width(note, small, 400) < width && note !== ''
        ? [text([x + left + beside, y + subtitle * 1.2], note, { size: small, colour: SOFT_INK })]
        : []),
      ...scaleBar([x + left + body, y + subtitle * 1.5], scale, width - left - 5 * body, small),
    ],
  };
}

function planeNotes({ language }: Setting, { plane, grids, centre }: ScaleInput): string {
  const crs = findCrs(plane.epsg);
  const name = plane.kind === 'utm' ? 'UTM' : 'TM-3';
  const note = (words: { readonly id: string; readonly en: string }): string =>
    words[language].replace('{plane}', name);
  return [
    `${plane.name}. ${SHEET_WORDS.datum[language]}: ${crs?.datum ?? 'WGS 84'}.`,
    note(grids.plane ? SHEET_WORDS.planeGridNote : SHEET_WORDS.noGridNote),
    ...(grids.geographic ? [SHEET_WORDS.geographicGridNote[language]] : []),
    `${SHEET_WORDS.convergence[language]}: ${angleWords(convergenceAt(plane, centre))}.`,
  ].join(' ');
}

/** "+0°11′": grid north lies east of true north. */
function angleWords(degrees: number): string {
  const minutes = Math.round(Math.abs(degrees) * 60);
  const sign = minutes === 0 ? '' : degrees < 0 ? '−' : '+';
  return `${sign}${Math.floor(minutes / 60)}°${String(minutes % 60).padStart(2, '0')}′`;
}
