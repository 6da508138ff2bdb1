import type { Language } from '../../domain/text.ts';
import type { Mark } from '../drawing/drawing.ts';
import type { Fonts, FontWeight } from '../drawing/fonts.ts';
import { line, text } from '../drawing/marks.ts';
import { textLines, wrapText } from '../drawing/text-fit.ts';
import { INK, RULE } from './looks.ts';
import { LEADING, measure, type TypeSizes } from './type-sizes.ts';

/** A piece of what stands round the maps: it takes the height it needs at a width. */
export interface Block {
  readonly name: string;
  /** Left out, and said to be, where the page has no room for all. */
  readonly isSpare?: boolean;
  /** Null: it needs more than this width. */
  lay(width: number): LaidBlock | null;
}

export interface LaidBlock {
  /** Millimetres. */
  readonly height: number;
  draw(x: number, y: number): readonly Mark[];
  /** The same with up to so many millimetres more, for those to whom height is of use. */
  grown?(most: number): LaidBlock;
}

/** What every block is set with. */
export interface Setting {
  readonly fonts: Fonts;
  readonly type: TypeSizes;
  readonly language: Language;
}

export interface ParagraphLook {
  readonly size: number;
  readonly weight?: FontWeight;
  readonly colour?: string;
  /** Lines at most; the last is cut with "…". */
  readonly most?: number;
}

/** Words on as many lines as they need. */
export function paragraph({ fonts }: Setting, words: string, width: number, look: ParagraphLook): LaidBlock {
  const { size, weight = 400, colour = INK, most = Number.POSITIVE_INFINITY } = look;
  if (words === '') return { height: 0, draw: () => [] };
  const rows = wrapText(words, width, measure(fonts, size, weight), most);
  const leading = size * LEADING;
  return {
    height: rows.length * leading,
    draw: (x, y) => textLines([x, y + size * 0.98], rows, { size, weight, colour }, leading),
  };
}

/** Parts under each other. */
export function stack(parts: readonly LaidBlock[], gap = 0): LaidBlock {
  const shown = parts.filter(({ height }) => height > 0);
  const tops: number[] = [];
  let height = 0;
  for (const part of shown) {
    tops.push(height);
    height += part.height + gap;
  }
  return {
    height: Math.max(0, height - gap),
    draw: (x, y) => shown.flatMap((part, index) => part.draw(x, y + tops[index])),
  };
}

/** A block under a heading and a rule. */
export function titledBlock(
  setting: Setting,
  heading: string,
  content: (width: number) => LaidBlock | null,
): Block {
  return {
    name: heading,
    lay: (width) => {
      const inner = content(width);
      if (inner === null) return null;
      return underHeading(setting, heading, inner, width);
    },
  };
}

function underHeading(setting: Setting, heading: string, inner: LaidBlock, width: number): LaidBlock {
  const { head, unit } = setting.type;
  const top = head * 1.75;
  const { grown } = inner;
  return {
    height: top + inner.height,
    draw: (x, y) => [
      text([x, y + head * 0.95], heading, { size: head, weight: 700, colour: INK }),
      line(
        [
          [x, y + head * 1.35],
          [x + width, y + head * 1.35],
        ],
        { stroke: RULE, width: 0.15 * unit },
      ),
      ...inner.draw(x, y + top),
    ],
    ...(grown ? { grown: (most: number) => underHeading(setting, heading, grown(most), width) } : {}),
  };
}

/** A block that lays itself out once for each width. */
export function remembered(block: Block): Block {
  const known = new Map<number, LaidBlock | null>();
  return {
    ...block,
    lay: (width) => {
      const found = known.get(width);
      if (found !== undefined) return found;
      const laid = block.lay(width);
      known.set(width, laid);
      return laid;
    },
  };
}
