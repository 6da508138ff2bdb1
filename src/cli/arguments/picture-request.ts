import { fail, ok, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import type { Values } from './options.ts';
import type { SheetRequest } from './sheet-request.ts';

const PICTURES = ['change', 'before', 'after', 'waterfall', 'timeline', 'unit-bars', 'target'] as const;
export type PictureName = (typeof PICTURES)[number];

/** Maps and charts as pictures of their own. */
export interface PictureRequest {
  readonly formats: readonly ('svg' | 'png')[];
  readonly names: readonly PictureName[];
  readonly plane: SheetRequest['plane'];
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const SMALLEST_SIDE = 100;
const LARGEST_SIDE = 8192;

/** Maps and charts as pictures; of the change, if nothing else is said. */
export function pictureRequest(values: Values, plane: SheetRequest['plane']): Result<PictureRequest, Text> {
  const formats = (['svg', 'png'] as const).filter((format) => values[format]);
  const asked = (values.picture ?? PICTURES[0]).split(',').map((word) => word.trim().toLowerCase());
  const names = asked.flatMap((word) => PICTURES.find((known) => known === word) ?? []);
  if (names.length < asked.length)
    return fail({
      id: `--picture adalah satu atau beberapa dari ${PICTURES.join(', ')}, dipisahkan koma.`,
      en: `--picture is one or more of ${PICTURES.join(', ')}, between commas.`,
    });
  const size = /^(\d{1,5})x(\d{1,5})$/i.exec((values.size ?? '1920x1080').trim());
  const [width, height] = [Number(size?.[1]), Number(size?.[2])];
  const fits = (side: number) => side >= SMALLEST_SIDE && side <= LARGEST_SIDE;
  if (fits(width) && fits(height)) return ok({ formats, names: [...new Set(names)], plane, width, height });
  return fail({
    id: `--size adalah lebar dan tinggi dalam piksel, dari ${SMALLEST_SIDE} sampai ${LARGEST_SIDE}, misalnya 1920x1080.`,
    en: `--size is width and height in pixels, from ${SMALLEST_SIDE} to ${LARGEST_SIDE}, such as 1920x1080.`,
  });
}
