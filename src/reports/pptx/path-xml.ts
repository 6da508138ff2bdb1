import type { Colour, PathMark, Point } from '../drawing/drawing.ts';
import { EMU_PER_MM, emu } from './units.ts';

/** Coordinates of a shape's path: hundredths of a millimetre keep the file small, and no projector shows less. */
const STEPS_PER_MM = 100;

/**
 * A path as one freeform shape (`a:custGeom`) with all its subpaths; PowerPoint and LibreOffice fill them by the even-odd rule.
 *
 * @param shift millimetres from the drawing's origin to the slide's
 */
export function pathXml(mark: PathMark, shift: Point, name: string): string {
  const bounds = boundsOf(mark.subpaths);
  if (bounds === null) return '';
  const [left, top, right, bottom] = bounds;
  const width = Math.max(1, Math.round((right - left) * STEPS_PER_MM));
  const height = Math.max(1, Math.round((bottom - top) * STEPS_PER_MM));
  const place = `<a:off x="${emu(left + shift[0])}" y="${emu(top + shift[1])}"/><a:ext cx="${sizeEmu(width)}" cy="${sizeEmu(height)}"/>`;
  const steps = mark.subpaths.map((subpath) => subpathXml(subpath, mark.closed, left, top)).join('');
  const unfilled = mark.closed ? '' : ' fill="none"';
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="0" name="${name}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${place}</a:xfrm>` +
    `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>` +
    `<a:path w="${width}" h="${height}"${unfilled}>${steps}</a:path></a:pathLst></a:custGeom>` +
    `${fillXml(mark)}${lineXml(mark)}</p:spPr></p:sp>`
  );
}

const sizeEmu = (steps: number): number => steps * (EMU_PER_MM / STEPS_PER_MM);

function subpathXml(subpath: readonly Point[], closed: boolean, left: number, top: number): string {
  let xml = '';
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (const [px, py] of subpath) {
    const x = Math.round((px - left) * STEPS_PER_MM);
    const y = Math.round((py - top) * STEPS_PER_MM);
    if (x === lastX && y === lastY) continue;
    const tag = xml === '' ? 'moveTo' : 'lnTo';
    xml += `<a:${tag}><a:pt x="${x}" y="${y}"/></a:${tag}>`;
    [lastX, lastY] = [x, y];
  }
  return closed ? `${xml}<a:close/>` : xml;
}

function fillXml({ closed, fill, fillOpacity = 1 }: PathMark): string {
  return fill === undefined || !closed ? '<a:noFill/>' : solidXml(fill, fillOpacity);
}

function lineXml({ stroke, width = 0, dash, cap }: PathMark): string {
  if (stroke === undefined || width <= 0) return '<a:ln><a:noFill/></a:ln>';
  const ends = cap === 'round' ? 'rnd' : 'flat';
  return `<a:ln w="${emu(width)}" cap="${ends}">${solidXml(stroke, 1)}${dashXml(dash, width)}<a:round/></a:ln>`;
}

/** Lengths of a dash are told in thousandths of a per cent of the line's width. */
function dashXml(dash: readonly number[] | undefined, width: number): string {
  if (dash === undefined || dash.length === 0) return '<a:prstDash val="solid"/>';
  const even = dash.length % 2 === 0 ? dash : [...dash, ...dash];
  const share = (mm: number) => Math.max(1, Math.round((mm / width) * 100_000));
  const stops = even.flatMap((on, i) =>
    i % 2 === 0 ? [`<a:ds d="${share(on)}" sp="${share(even[i + 1])}"/>`] : [],
  );
  return `<a:custDash>${stops.join('')}</a:custDash>`;
}

export function solidXml(colour: Colour, opacity: number): string {
  const value = colour.slice(1).toUpperCase();
  if (opacity >= 1) return `<a:solidFill><a:srgbClr val="${value}"/></a:solidFill>`;
  const alpha = Math.round(Math.max(0, opacity) * 100_000);
  return `<a:solidFill><a:srgbClr val="${value}"><a:alpha val="${alpha}"/></a:srgbClr></a:solidFill>`;
}

function boundsOf(subpaths: readonly (readonly Point[])[]) {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const subpath of subpaths)
    for (const [x, y] of subpath) {
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  return left > right ? null : ([left, top, right, bottom] as const);
}
