import type { Logo } from '../../project/papers.ts';
import type { Box } from '../drawing/marks.ts';
import { type LogoPicture, logoMark, logoPicture } from '../sheet/logo.ts';
import type { Slide } from './deck.ts';

const decoded = new WeakMap<Logo, LogoPicture | null>();

/** Decoded once, so that every slide shows one and the same picture of the package. */
function pictureOf(logo: Logo | null): LogoPicture | null {
  if (logo === null) return null;
  const known = decoded.get(logo);
  if (known !== undefined) return known;
  const picture = logoPicture(logo);
  decoded.set(logo, picture);
  return picture;
}

/** The logo at the left of a box, as high as the box or as wide; the width that it takes, 0 where there is none. Millimetres. */
export function addLogo(slide: Slide, logo: Logo | null, box: Box): number {
  const picture = pictureOf(logo);
  if (picture === null) return 0;
  const width = Math.min(box.width, box.height * picture.aspect);
  const marks = logoMark(picture, { x: 0, y: 0, width, height: box.height });
  slide.drawing({ width, height: box.height, marks }, { x: box.x, y: box.y, name: 'Logo' });
  return width;
}
