import type { Drawing, ImageMark, Point } from '../drawing/drawing.ts';
import type { Fonts } from '../drawing/fonts.ts';
import { escapeXml } from '../drawing/svg-markup.ts';
import { type FlatMark, flatMarks } from './flat-marks.ts';
import { imageXml } from './image-xml.ts';
import { pathXml } from './path-xml.ts';
import { slideText } from './slide-text.ts';
import { textXml } from './text-xml.ts';
import { emu } from './units.ts';

/** Where a drawing stands on a slide, in millimetres, and what it is called among the slide's objects. */
export interface DrawingPlace {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

/**
 * A drawing as one group of PowerPoint's own shapes (DrawingML): freeforms, text boxes and pictures that can be taken apart.
 *
 * @param relate keeps a picture with the slide and gives the id of its relation
 */
export function slideMarks(
  drawing: Drawing,
  place: DrawingPlace,
  fonts: Fonts,
  relate: (picture: ImageMark) => string,
): string {
  const shift: Point = [place.x, place.y];
  const shapes = flatMarks(drawing).map((mark) => shapeXml(mark, shift, fonts, relate));
  const frame =
    `<a:off x="${emu(place.x)}" y="${emu(place.y)}"/><a:ext cx="${emu(drawing.width)}" cy="${emu(drawing.height)}"/>` +
    `<a:chOff x="${emu(place.x)}" y="${emu(place.y)}"/><a:chExt cx="${emu(drawing.width)}" cy="${emu(drawing.height)}"/>`;
  const name = escapeXml(slideText(place.name));
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="0" name="${name}" descr="${name}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm>${frame}</a:xfrm></p:grpSpPr>${shapes.join('')}</p:grpSp>`
  );
}

function shapeXml(
  mark: FlatMark,
  shift: Point,
  fonts: Fonts,
  relate: (picture: ImageMark) => string,
): string {
  if (mark.kind === 'path') return pathXml(mark, shift, 'Bentuk');
  if (mark.kind === 'text') return textXml(mark, shift, fonts);
  return imageXml(mark, relate(mark.mark), shift);
}
