import type { Mark, Point } from '../drawing/drawing.ts';

/** The same mark so many millimetres further right and down. */
export function shifted(mark: Mark, right: number, down: number): Mark {
  const move = ([x, y]: Point): Point => [x + right, y + down];
  switch (mark.kind) {
    case 'path':
      return { ...mark, subpaths: mark.subpaths.map((path) => path.map(move)) };
    case 'text':
      return { ...mark, at: move(mark.at) };
    case 'image': {
      const { topLeft, topRight, bottomLeft } = mark;
      return { ...mark, topLeft: move(topLeft), topRight: move(topRight), bottomLeft: move(bottomLeft) };
    }
    case 'group': {
      const marks = mark.marks.map((each) => shifted(each, right, down));
      const { clip } = mark;
      return clip
        ? { ...mark, marks, clip: { ...clip, x: clip.x + right, y: clip.y + down } }
        : { ...mark, marks };
    }
  }
}
