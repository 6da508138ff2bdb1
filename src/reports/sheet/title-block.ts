import type { Mark } from '../drawing/drawing.ts';
import { line, rectangle, text } from '../drawing/marks.ts';
import { fitText, wrapText } from '../drawing/text-fit.ts';
import { type Block, type LaidBlock, paragraph, type Setting, stack } from './block.ts';
import { type LogoPicture, logoMark } from './logo.ts';
import { ALARM, INK, SOFT_INK } from './looks.ts';
import { LEADING, measure } from './type-sizes.ts';

/** What a sheet says of itself at its head. */
export interface SheetHead {
  readonly government: string;
  readonly agency: string;
  readonly logo: LogoPicture | null;
  readonly title: string;
  /** "SK 2020 → SK 2024". */
  readonly states: string;
  /** "Kelurahan Kraton, Kecamatan Pekalongan Utara". */
  readonly place: string;
  readonly city: string;
  /** "Lembar 3 dari 28". */
  readonly sheet: string;
  /** "Edisi 2026". */
  readonly edition: string;
  /** Said in red over all that follows; empty: nothing. */
  readonly banner: string;
}

/** The head as the first block of a column. */
export function titleBlock(setting: Setting, head: SheetHead): Block {
  return {
    name: 'judul',
    lay: (width) =>
      stack(
        [
          agencyRow(setting, head, width),
          paragraph(setting, head.title, width, { size: setting.type.title, weight: 700, most: 3 }),
          paragraph(setting, head.place, width, { size: setting.type.subtitle, weight: 600, most: 3 }),
          paragraph(setting, cityLine(head), width, { size: setting.type.body, colour: SOFT_INK, most: 2 }),
          sheetRow(setting, head, width),
          banner(setting, head.banner, width),
        ],
        1.1 * setting.type.unit,
      ),
  };
}

/** The head as a band across the page. */
export function titleBand(setting: Setting, head: SheetHead, width: number): LaidBlock {
  const { type } = setting;
  const logoWidth = head.logo === null ? 0 : 13 * type.unit;
  const sideWidth = Math.min(width * 0.22, 46 * type.unit);
  const agencyWidth = Math.min(width * 0.27, 70 * type.unit);
  const middleX = logoWidth + agencyWidth + 4 * type.unit;
  const middleWidth = width - middleX - sideWidth - 4 * type.unit;
  const agency = agencyWords(setting, head, agencyWidth);
  const middle = stack([
    paragraph(setting, head.title, middleWidth, { size: type.title, weight: 700, most: 2 }),
    paragraph(setting, head.place, middleWidth, { size: type.subtitle, weight: 600, most: 2 }),
    paragraph(setting, cityLine(head), middleWidth, { size: type.body, colour: SOFT_INK, most: 2 }),
  ]);
  const warning = banner(setting, head.banner, width);
  const top = Math.max(agency.height, middle.height, logoWidth, 3 * LEADING * type.body);
  const gap = head.banner === '' ? 0 : 1.2 * type.unit;
  return {
    height: top + gap + warning.height,
    draw: (x, y) => [
      ...(head.logo === null
        ? []
        : logoMark(head.logo, { x, y, width: logoWidth - type.unit, height: logoWidth - type.unit })),
      ...agency.draw(x + logoWidth, y),
      line(
        [
          [x + middleX - 2 * type.unit, y],
          [x + middleX - 2 * type.unit, y + top],
        ],
        { stroke: INK, width: 0.2 * type.unit },
      ),
      ...middle.draw(x + middleX, y),
      ...sheetWords(setting, head, x + width, y, sideWidth),
      ...warning.draw(x, y + top + gap),
    ],
  };
}

const cityLine = ({ city, states }: SheetHead): string =>
  [city, states].filter((words) => words !== '').join(' · ');

function agencyWords(setting: Setting, { government, agency }: SheetHead, width: number): LaidBlock {
  const { body } = setting.type;
  return stack([
    paragraph(setting, government.toUpperCase(), width, { size: body * 1.1, weight: 700, most: 2 }),
    paragraph(setting, agency, width, { size: body, weight: 600, most: 3 }),
  ]);
}

function agencyRow(setting: Setting, head: SheetHead, width: number): LaidBlock {
  const { unit } = setting.type;
  const logo = head.logo === null ? 0 : 12 * unit;
  const words = agencyWords(setting, head, width - (logo === 0 ? 0 : logo + 2 * unit));
  const height = Math.max(logo, words.height);
  return {
    height,
    draw: (x, y): readonly Mark[] => [
      ...(head.logo === null ? [] : logoMark(head.logo, { x, y, width: logo, height: logo })),
      ...words.draw(logo === 0 ? x : x + logo + 2 * unit, y + (height - words.height) / 2),
    ],
  };
}

function sheetRow(setting: Setting, { sheet, edition }: SheetHead, width: number): LaidBlock {
  const { body, unit } = setting.type;
  return {
    height: body * LEADING + unit,
    draw: (x, y) => [
      line(
        [
          [x, y],
          [x + width, y],
        ],
        { stroke: INK, width: 0.3 * unit },
      ),
      text([x, y + unit + body], sheet, { size: body, weight: 600, colour: INK }),
      text([x + width, y + unit + body], edition, { size: body, anchor: 'end', colour: INK }),
    ],
  };
}

function sheetWords(
  setting: Setting,
  { sheet, edition }: SheetHead,
  right: number,
  y: number,
  width: number,
) {
  const { body, subtitle } = setting.type;
  const fitted = fitText(sheet, width, measure(setting.fonts, subtitle, 700), setting.type.small);
  return [
    text([right, y + subtitle], fitted.text, { size: fitted.size, weight: 700, anchor: 'end', colour: INK }),
    text([right, y + subtitle + body * 1.5], edition, { size: body, anchor: 'end', colour: INK }),
  ];
}

function banner(setting: Setting, words: string, width: number): LaidBlock {
  if (words === '') return { height: 0, draw: () => [] };
  const { body, unit } = setting.type;
  const padding = unit;
  const rows = wrapText(words, width - 2 * padding, measure(setting.fonts, body, 600), 5);
  const leading = body * LEADING;
  const height = rows.length * leading + padding;
  return {
    height,
    draw: (x, y) => [
      rectangle({ x, y, width, height }, { fill: '#fdeeee', stroke: ALARM, width: 0.25 * unit }),
      ...rows.map((row, index) =>
        text([x + padding, y + padding / 2 + body + index * leading], row, {
          size: body,
          weight: 600,
          colour: ALARM,
        }),
      ),
    ],
  };
}
