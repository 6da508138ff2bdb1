import type { ImageMark, PathMark } from './drawing.ts';
import { bottomRight } from './picture.ts';

/** A crossed box in place of a picture that cannot be read: its gap is seen before the paper is signed. */
export function unreadablePicture(mark: ImageMark): PathMark {
  const { topLeft, topRight, bottomLeft } = mark;
  const last = bottomRight(mark);
  return {
    kind: 'path',
    subpaths: [
      [topLeft, topRight, last, bottomLeft],
      [topLeft, last],
      [topRight, bottomLeft],
    ],
    closed: true,
    stroke: '#808080',
    width: 0.25,
  };
}
