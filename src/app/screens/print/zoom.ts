/** How large a page is shown: all of it, as wide as there is room, or so many times its true size. */
export type Zoom = 'page' | 'width' | number;

/** CSS pixels in a millimetre. */
const TRUE_SIZE = 96 / 25.4;
const SMALLEST_ZOOM = 0.1;
const LARGEST_ZOOM = 8;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Times its true size that a page is shown at in a room of so many pixels. */
export function zoomFactor(zoom: Zoom, page: Size, room: Size): number {
  const wide = room.width / (page.width * TRUE_SIZE);
  if (zoom === 'width') return wide;
  if (zoom === 'page') return Math.min(wide, room.height / (page.height * TRUE_SIZE));
  return zoom;
}

/** Width of a page in pixels. */
export const pixelWidth = (factor: number, page: Size): number => factor * page.width * TRUE_SIZE;

export const within = (factor: number): number => Math.min(LARGEST_ZOOM, Math.max(SMALLEST_ZOOM, factor));
