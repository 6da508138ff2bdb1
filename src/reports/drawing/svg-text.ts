import { decimal } from './decimal.ts';
import type { TextMark } from './drawing.ts';
import { drawnText } from './drawn-text.ts';
import type { Fonts } from './fonts.ts';
import { attributes, escapeXml } from './svg-markup.ts';

/** A line of text as an SVG element. */
export type TextWriter = (mark: TextMark) => string;

/** Text as text. With fonts, its lines keep their widths where another font stands in. */
export function writtenText(fonts: Fonts | undefined): TextWriter {
  return (mark) => {
    const words = drawnText(mark.text);
    if (words.trim() === '') return '';
    const look = attributes({
      x: decimal(mark.at[0]),
      y: decimal(mark.at[1]),
      'font-size': decimal(mark.size),
      'font-weight': mark.weight === 400 ? undefined : String(mark.weight),
      'text-anchor': mark.anchor === 'start' ? undefined : mark.anchor,
      textLength: fonts === undefined ? undefined : decimal(fonts.width(words, mark.size, mark.weight)),
      transform: turned(mark),
      fill: mark.colour,
      ...haloLook(mark),
    });
    return `<text${look}>${escapeXml(words)}</text>`;
  };
}

/** The rim of letters, under them. */
export function haloLook({ halo }: TextMark): Readonly<Record<string, string | undefined>> {
  if (halo === undefined) return {};
  return {
    stroke: halo.colour,
    'stroke-width': decimal(2 * halo.width),
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
}

function turned({ turn, at }: TextMark): string | undefined {
  if (turn === undefined || turn === 0) return undefined;
  return `rotate(${decimal(turn)} ${decimal(at[0])} ${decimal(at[1])})`;
}
