import type { ImageMark, Point } from '../drawing/drawing.ts';
import type { Box } from '../drawing/marks.ts';
import { overlapOf } from '../drawing/visible.ts';
import { emu } from './units.ts';

/** A picture, and the box that it is cut to where it stands upright. */
export interface CutImage {
  readonly kind: 'image';
  readonly mark: ImageMark;
  readonly within: Box;
}

/**
 * A picture as a rectangle, turned as the mark is; slides know no sheared pictures. Empty where nothing of it is to be seen.
 *
 * @param relation its id among the slide's relations
 * @param shift millimetres from the drawing's origin to the slide's
 */
export function imageXml({ mark, within }: CutImage, relation: string, shift: Point): string {
  const { topLeft, topRight, bottomLeft } = mark;
  const width = Math.hypot(topRight[0] - topLeft[0], topRight[1] - topLeft[1]);
  const height = Math.hypot(bottomLeft[0] - topLeft[0], bottomLeft[1] - topLeft[1]);
  const angle = Math.atan2(topRight[1] - topLeft[1], topRight[0] - topLeft[0]);
  const middle = [(topRight[0] + bottomLeft[0]) / 2, (topRight[1] + bottomLeft[1]) / 2];
  const full: Box = { x: middle[0] - width / 2, y: middle[1] - height / 2, width, height };
  const upright = Math.abs(angle) < UPRIGHT;
  const box = upright ? overlapOf(full, within) : full;
  if (box === null) return '';
  const turn = upright
    ? ''
    : ` rot="${Math.round((angle / Math.PI) * 180 * 60_000 + 21_600_000) % 21_600_000}"`;
  const faint =
    mark.opacity === undefined || mark.opacity >= 1
      ? ''
      : `<a:alphaModFix amt="${Math.round(mark.opacity * 100_000)}"/>`;
  return (
    `<p:pic><p:nvPicPr><p:cNvPr id="0" name="Gambar" descr=""/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
    `<p:blipFill><a:blip r:embed="${relation}">${faint}</a:blip>${cropXml(full, box)}<a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr><a:xfrm${turn}><a:off x="${emu(box.x + shift[0])}" y="${emu(box.y + shift[1])}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
  );
}

/** Radians: a hundredth of a millimetre over ten centimetres. */
const UPRIGHT = 1e-4;

/** What is cut off each side, in thousandths of a per cent of the picture. */
function cropXml(full: Box, seen: Box): string {
  const share = (cut: number, of: number) => Math.max(0, Math.round((cut / of) * 100_000));
  const [left, top] = [share(seen.x - full.x, full.width), share(seen.y - full.y, full.height)];
  const right = share(full.x + full.width - seen.x - seen.width, full.width);
  const bottom = share(full.y + full.height - seen.y - seen.height, full.height);
  return left + top + right + bottom === 0
    ? ''
    : `<a:srcRect l="${left}" t="${top}" r="${right}" b="${bottom}"/>`;
}
