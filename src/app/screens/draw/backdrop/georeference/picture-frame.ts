import type { Position } from '../../../../../geo/column.ts';

/** How a picture lies in its window: a pixel p stands at `scale` · p + `shift`, in CSS pixels. */
export interface PictureFrame {
  readonly scale: number;
  readonly shift: Position;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels a pixel of the picture may take. */
const LARGEST_SCALE = 16;
/** The picture can be pushed out of its window no further than this, in CSS pixels. */
const LEAST_IN_SIGHT = 40;

export const toWindow = ({ scale, shift }: PictureFrame, [x, y]: Position): Position => [
  scale * x + shift[0],
  scale * y + shift[1],
];

export const toPixel = ({ scale, shift }: PictureFrame, [x, y]: Position): Position => [
  (x - shift[0]) / scale,
  (y - shift[1]) / scale,
];

/** The whole picture, in the middle of its window. */
export function wholeFrame(picture: Size, window: Size): PictureFrame {
  const scale = Math.min(window.width / picture.width, window.height / picture.height) || 1;
  return {
    scale,
    shift: [(window.width - scale * picture.width) / 2, (window.height - scale * picture.height) / 2],
  };
}

/** Nearer or further by `factor`, with what stands at `at` (CSS pixels) staying there. */
export function zoomed(
  frame: PictureFrame,
  factor: number,
  at: Position,
  picture: Size,
  window: Size,
): PictureFrame {
  const smallest = wholeFrame(picture, window).scale / 2;
  const scale = Math.min(LARGEST_SCALE, Math.max(smallest, frame.scale * factor));
  const [x, y] = toPixel(frame, at);
  return kept({ scale, shift: [at[0] - scale * x, at[1] - scale * y] }, picture, window);
}

export const moved = (
  { scale, shift }: PictureFrame,
  [dx, dy]: Position,
  picture: Size,
  window: Size,
): PictureFrame => kept({ scale, shift: [shift[0] + dx, shift[1] + dy] }, picture, window);

/** The frame in which a pixel stands in the window, with room around it; the same one when it does already. */
export function withInSight(frame: PictureFrame, pixel: Position, window: Size): PictureFrame {
  const [x, y] = toWindow(frame, pixel);
  const dx = correction(x, window.width);
  const dy = correction(y, window.height);
  return dx === 0 && dy === 0 ? frame : { ...frame, shift: [frame.shift[0] + dx, frame.shift[1] + dy] };
}

const MARGIN = 24;

const correction = (at: number, size: number): number => {
  if (at < MARGIN) return MARGIN - at;
  return at > size - MARGIN ? size - MARGIN - at : 0;
};

function kept({ scale, shift }: PictureFrame, picture: Size, window: Size): PictureFrame {
  const keep = (value: number, size: number, room: number) =>
    Math.min(room - LEAST_IN_SIGHT, Math.max(LEAST_IN_SIGHT - scale * size, value));
  return {
    scale,
    shift: [keep(shift[0], picture.width, window.width), keep(shift[1], picture.height, window.height)],
  };
}
