import { decimal } from './decimal.ts';
import type { Drawing, TextMark } from './drawing.ts';
import { type Face, faceOf } from './faces.ts';
import type { Fonts } from './fonts.ts';
import { type SvgOptions, svgWith } from './svg.ts';
import { attributes } from './svg-markup.ts';
import { haloLook } from './svg-text.ts';

/** As `svgOf`, with letters as shapes: it looks the same where the fonts are not, and its text cannot be searched. */
export function outlinedSvgOf(drawing: Drawing, fonts: Fonts, options: SvgOptions = {}): string {
  return svgWith(drawing, options, (mark) => outlinedText(mark, faceOf(fonts.files, mark.weight)));
}

function outlinedText(mark: TextMark, face: Face): string {
  const letters = face.letters(mark.text);
  const scale = mark.size / face.font.unitsPerEm;
  const ems = letters.reduce((sum, { advance, kern }) => sum + advance + kern, 0);
  let x = -ANCHORS[mark.anchor] * ems * mark.size;
  let data = '';
  for (const letter of letters) {
    for (const { command, args } of face.outline(letter.glyph)) {
      data +=
        command +
        args.map((value, index) => decimal(index % 2 === 0 ? x + value * scale : -value * scale)).join(' ');
    }
    x += (letter.advance + letter.kern) * mark.size;
  }
  if (data === '') return '';
  const [left, base] = mark.at;
  const transform = `translate(${decimal(left)} ${decimal(base)})${mark.turn ? ` rotate(${decimal(mark.turn)})` : ''}`;
  return `<path${attributes({ 'aria-label': mark.text, transform, fill: mark.colour, ...haloLook(mark), d: data })}/>`;
}

/** How much of a line lies before its anchor. */
const ANCHORS = { start: 0, middle: 0.5, end: 1 } as const;
