import { unzlibSync } from 'fflate';

/** A picture in grey: 0 black, 255 white. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** A binary PGM file, as `pdftoppm -gray` writes it. */
export function readPgm(file: Uint8Array): GreyPicture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(String.fromCharCode(...file.subarray(0, 64)));
  if (head === null) throw new Error('not a PGM file');
  return { width: Number(head[1]), height: Number(head[2]), grey: file.subarray(head[0].length) };
}

/** A PNG file of 8 bits a channel, red, green, blue and alpha, not interlaced, on white. */
export function readPng(file: Uint8Array): GreyPicture {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const chunks: Uint8Array[] = [];
  for (let at = 8; at < file.length; at += 12 + view.getUint32(at)) {
    const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
    if (type === 'IDAT') chunks.push(file.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const rows = unzlibSync(Buffer.concat(chunks));
  return { width, height, grey: greyOf(unfiltered(rows, width * 4, height)) };
}

/** @see https://www.w3.org/TR/png-3/#9Filters */
function unfiltered(rows: Uint8Array, stride: number, height: number): Uint8Array {
  const pixels = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = rows[row * (stride + 1)];
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column;
      const left = column < 4 ? 0 : pixels[at - 4];
      const above = row === 0 ? 0 : pixels[at - stride];
      const corner = column < 4 || row === 0 ? 0 : pixels[at - stride - 4];
      pixels[at] = rows[row * (stride + 1) + 1 + column] + predicted(filter, left, above, corner);
    }
  }
  return pixels;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return Math.floor((left + above) / 2);
  if (filter === 4) {
    const [byLeft, byAbove, byCorner] = [above - corner, left - corner, left + above - 2 * corner].map(
      Math.abs,
    );
    if (byLeft <= byAbove && byLeft <= byCorner) return left;
    return byAbove <= byCorner ? above : corner;
  }
  return 0;
}

function greyOf(rgba: Uint8Array): Uint8Array {
  return Uint8Array.from({ length: rgba.length / 4 }, (_, pixel) => {
    const [red, green, blue, alpha] = rgba.subarray(4 * pixel, 4 * pixel + 4);
    return 255 - ((255 - (0.299 * red + 0.587 * green + 0.114 * blue)) * alpha) / 255;
  });
}

/**
 * Share of the inked pixels of either picture that the other has not within one pixel: lines that another renderer snaps to its
 * pixels count as the same.
 */
export function unlikeness(one: GreyPicture, other: GreyPicture): number {
  const width = Math.min(one.width, other.width);
  const height = Math.min(one.height, other.height);
  let inked = 0;
  let alone = 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      for (const [here, there] of [
        [one, other],
        [other, one],
      ] as const) {
        const ink = here.grey[y * here.width + x];
        if (ink > 128) continue;
        inked += 1;
        if (darkestAround(there, x, y) > ink + 90) alone += 1;
      }
    }
  }
  return inked === 0 ? 1 : alone / inked;
}

/** The darkest grey at a pixel and its eight neighbours. */
function darkestAround({ grey, width }: GreyPicture, x: number, y: number): number {
  let darkest = 255;
  for (let row = y - 1; row <= y + 1; row += 1) {
    for (let column = x - 1; column <= x + 1; column += 1)
      darkest = Math.min(darkest, grey[row * width + column]);
  }
  return darkest;
}
