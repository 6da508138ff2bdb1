import type { PaperSettings, Signatory } from '../../project/papers.ts';
import type { Mark } from '../drawing/drawing.ts';
import { line, text } from '../drawing/marks.ts';
import { type Block, type LaidBlock, paragraph, type Setting, stack } from './block.ts';
import { INK } from './looks.ts';
import { plainText } from './plain-text.ts';
import { LEADING } from './type-sizes.ts';

/** One who is not named yet: the lines are there to write on. */
const NOBODY: Signatory = { role: '', name: '', number: '' };

/** Least width of one signature on A4, in millimetres. */
const LEAST_WIDTH = 29;
/** Room for the hand and the stamp on A4, in millimetres. */
const HAND = 11;

/** Place and date, and who signs: side by side where there is width. Blank lines where nothing is set. */
export function signatureBlock(setting: Setting, { place, signatories }: PaperSettings): Block {
  const { type } = setting;
  const signing = signatories.length === 0 ? [NOBODY] : signatories;
  return {
    name: 'pengesahan',
    lay: (width) => {
      const each = Math.max(1, Math.min(signing.length, Math.floor(width / (LEAST_WIDTH * type.unit))));
      const rows = Array.from({ length: Math.ceil(signing.length / each) }, (_, row) =>
        signatureRow(setting, signing.slice(row * each, (row + 1) * each), width / each),
      );
      return stack([dateLine(setting, plainText(place), width), ...rows], 1.5 * type.unit);
    },
  };
}

function dateLine(setting: Setting, place: string, width: number): LaidBlock {
  const { body } = setting.type;
  const named = place === '' ? '' : `${place}, `;
  const start = Math.min(setting.fonts.width(named, body, 400), width * 0.6);
  const written = paragraph(setting, named, width * 0.6, { size: body, most: 1 });
  const height = body * LEADING * 1.3;
  return {
    height,
    draw: (x, y) => [
      ...written.draw(x, y + height - body * LEADING),
      blank(
        x + start + body * 0.3,
        y + height - body * 0.25,
        Math.min(width * 0.9, start + 26 * setting.type.unit) - start,
        setting,
      ),
    ],
  };
}

function signatureRow(setting: Setting, row: readonly Signatory[], width: number): LaidBlock {
  const laid = row.map((signatory) => signature(setting, signatory, width - 2 * setting.type.unit));
  const roleHeight = Math.max(...laid.map(({ role }) => role.height));
  const hand = HAND * setting.type.unit;
  return {
    height: roleHeight + hand + Math.max(...laid.map(({ name }) => name.height)),
    draw: (x, y) =>
      laid.flatMap(({ role, name }, index) => [
        ...role.draw(x + index * width, y),
        ...name.draw(x + index * width, y + roleHeight + hand),
      ]),
  };
}

function signature(setting: Setting, { role, name, number }: Signatory, width: number) {
  const { body, small } = setting.type;
  const named = plainText(name);
  return {
    role: filledOrBlank(setting, plainText(role), width, body, 4),
    name: stack([
      named === ''
        ? filledOrBlank(setting, '', width, body, 1)
        : paragraph(setting, named, width, { size: body, weight: 700, most: 2 }),
      plainText(number) === ''
        ? nipLine(setting, width)
        : paragraph(setting, plainText(number), width, { size: small, most: 2 }),
    ]),
  };
}

function filledOrBlank(
  setting: Setting,
  words: string,
  width: number,
  size: number,
  most: number,
): LaidBlock {
  if (words !== '') return paragraph(setting, words, width, { size, most });
  const height = size * LEADING * 1.25;
  return { height, draw: (x, y) => [blank(x, y + height - size * 0.3, width * 0.9, setting)] };
}

function nipLine(setting: Setting, width: number): LaidBlock {
  const { small } = setting.type;
  const height = small * LEADING * 1.3;
  const start = setting.fonts.width('NIP ', small, 400);
  return {
    height,
    draw: (x, y) => [
      text([x, y + height - small * 0.4], 'NIP', { size: small, colour: INK }),
      blank(x + start, y + height - small * 0.3, width * 0.9 - start, setting),
    ],
  };
}

/** A dotted line to write on. */
const blank = (x: number, y: number, width: number, { type }: Setting): Mark =>
  line(
    [
      [x, y],
      [x + Math.max(1, width), y],
    ],
    { stroke: INK, width: 0.15 * type.unit, dash: [0.3 * type.unit, 0.6 * type.unit] },
  );
