import { decimal } from '../decimal.ts';
import type { TextMark } from '../drawing.ts';
import type { Letter } from '../faces.ts';
import type { PdfContent } from './content.ts';
import type { PdfFont, PdfFonts } from './fonts.ts';

/** A line of text: its rim, where it has one, then its letters. */
export function writeText(mark: TextMark, content: PdfContent, fonts: PdfFonts): void {
  const font = fonts.of(mark.weight);
  const letters = font.letters(mark.text);
  if (letters.length === 0) return;
  const shown = `BT /${font.name} ${content.length(mark.size)} Tf ${placed(mark, letters, content)} ${glyphs(letters, font)} TJ ET`;
  if (mark.halo !== undefined) {
    // Some programs let the opacity of fills hold for the strokes of letters.
    content.opacity(1);
    content.stroke({ stroke: mark.halo.colour, width: 2 * mark.halo.width, join: 'round' });
    content.write(`${SILENT} 1 Tr\n${shown}\n0 Tr EMC`);
  }
  content.fill(mark.colour);
  content.write(shown);
}

/** What follows is drawn and not read: a rim's letters would be found twice in a search. */
const SILENT = '/Span <</ActualText <FEFF>>> BDC';

/** How much of a line lies before its anchor. */
const ANCHORS = { start: 0, middle: 0.5, end: 1 } as const;

function placed(mark: TextMark, letters: readonly Letter[], content: PdfContent): string {
  const ems = letters.reduce((sum, { advance, kern }) => sum + advance + kern, 0);
  const before = ANCHORS[mark.anchor] * ems * mark.size;
  const angle = ((mark.turn ?? 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const start = content.point([mark.at[0] - before * cos, mark.at[1] - before * sin]);
  return `${fine(cos)} ${fine(-sin)} ${fine(sin)} ${fine(cos)} ${start} Tm`;
}

/** A part of a turn: three decimals would move the end of a long line. */
function fine(part: number): string {
  return String(Math.round(part * 1e6) / 1e6 + 0);
}

/** Letters, and between them the kerning in thousandths of an em. */
function glyphs(letters: readonly Letter[], font: PdfFont): string {
  let shown = '[<';
  for (const letter of letters) {
    shown += font.code(letter);
    if (letter.kern !== 0) shown += `> ${decimal(-1000 * letter.kern)} <`;
  }
  return `${shown}>]`;
}
