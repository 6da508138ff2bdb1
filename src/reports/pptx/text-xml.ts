import type { Point, TextMark } from '../drawing/drawing.ts';
import type { Fonts } from '../drawing/fonts.ts';
import { escapeXml } from '../drawing/svg-markup.ts';
import { solidXml } from './path-xml.ts';
import { slideText } from './slide-text.ts';
import { SLIDE_FONT } from './theme.ts';
import { emu, points } from './units.ts';

/** Of Arial and its twins (Liberation Sans), in ems: from the top of a line to its baseline, and to the next line. */
const ASCENT = 0.905;
const LINE = 1.15;

/**
 * One line of text as a text box without margins, its baseline where the mark has it.
 *
 * @param shift millimetres from the drawing's origin to the slide's
 */
export function textXml(mark: TextMark, shift: Point, fonts: Fonts): string {
  const width = fonts.width(mark.text, mark.size, mark.weight);
  const height = LINE * mark.size;
  const [x, y] = topLeft(mark, width, height);
  const turn =
    mark.turn === undefined ? '' : ` rot="${Math.round((((mark.turn % 360) + 360) % 360) * 60_000)}"`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="0" name="Teks"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>` +
    `<a:xfrm${turn}><a:off x="${emu(x + shift[0])}" y="${emu(y + shift[1])}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>` +
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>` +
    `<a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>` +
    `<a:p><a:pPr algn="${ALIGN[mark.anchor]}"/><a:r>${runXml(mark)}<a:t>${escapeXml(slideText(mark.text))}</a:t></a:r></a:p></p:txBody></p:sp>`
  );
}

const ALIGN = { start: 'l', middle: 'ctr', end: 'r' } as const;

function runXml({ size, weight, colour, halo }: TextMark): string {
  const bold = weight > 400 ? ' b="1"' : '';
  const glow =
    halo === undefined
      ? ''
      : `<a:effectLst><a:glow rad="${emu(halo.width)}"><a:srgbClr val="${halo.colour.slice(1).toUpperCase()}"/></a:glow></a:effectLst>`;
  return (
    `<a:rPr lang="id-ID" sz="${Math.round(points(size) * 100)}"${bold} dirty="0">${solidXml(colour, 1)}${glow}` +
    `<a:latin typeface="${SLIDE_FONT}"/><a:cs typeface="${SLIDE_FONT}"/></a:rPr>`
  );
}

/** A box is turned about its middle, the mark about its anchor. */
function topLeft({ at, anchor, size, turn = 0 }: TextMark, width: number, height: number): Point {
  const midX = { start: width / 2, middle: 0, end: -width / 2 }[anchor];
  const midY = height / 2 - ASCENT * size;
  const angle = (turn / 180) * Math.PI;
  const x = at[0] + midX * Math.cos(angle) - midY * Math.sin(angle);
  const y = at[1] + midX * Math.sin(angle) + midY * Math.cos(angle);
  return [x - width / 2, y - height / 2];
}
