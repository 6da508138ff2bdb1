import { decimal } from './decimal.ts';
import { type Drawing, type GroupMark, type ImageMark, type Mark, MITRE_LIMIT } from './drawing.ts';
import { drawnText } from './drawn-text.ts';
import type { Fonts } from './fonts.ts';
import type { Box } from './marks.ts';
import { unreadablePicture } from './missing-picture.ts';
import { dataUri, isPicture } from './picture.ts';
import { attributes, escapeXml } from './svg-markup.ts';
import { svgPath } from './svg-path.ts';
import { type TextWriter, writtenText } from './svg-text.ts';
import { overlapOf } from './visible.ts';

export interface SvgOptions {
  /** CSS font families, in order of choice; left out: Inter, and what stands in for it. */
  readonly fontFamily?: string;
  /** What the picture is, for those who hear it. */
  readonly title?: string;
  /** Pixels, in place of millimetres, as the picture's size on a screen. */
  readonly pixelsPerMm?: number;
  /** Before every id: pictures on one page must not share ids. */
  readonly idPrefix?: string;
  /** Lines of text keep the widths that these fonts give them, in whatever font they are shown. */
  readonly fonts?: Fonts;
}

/**
 * A drawing as a self-contained SVG file: its user units are millimetres. No style attributes, so that it can stand in a page
 * whose policy forbids them.
 */
export function svgOf(drawing: Drawing, options: SvgOptions = {}): string {
  return svgWith(drawing, options, writtenText(options.fonts));
}

/** As `svgOf`, with text as `writeText` draws it. */
export function svgWith(drawing: Drawing, options: SvgOptions, writeText: TextWriter): string {
  const prefix = (options.idPrefix ?? 'd').replace(/[^A-Za-z0-9_-]/g, '-');
  const titleId = options.title === undefined ? undefined : `${prefix}-title`;
  const clips: Clips = { prefix, count: 0 };
  const page = { x: 0, y: 0, width: drawing.width, height: drawing.height };
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    ...sizeOnScreen(drawing, options.pixelsPerMm),
    viewBox: `0 0 ${decimal(drawing.width)} ${decimal(drawing.height)}`,
    role: 'img',
    'aria-labelledby': titleId,
    'font-family': options.fontFamily ?? FAMILIES,
    'stroke-miterlimit': String(MITRE_LIMIT),
    'xml:space': 'preserve',
  });
  const title =
    options.title === undefined
      ? ''
      : `<title${attributes({ id: titleId })}>${escapeXml(drawnText(options.title))}</title>`;
  return `<svg${root}>${title}${drawing.marks.map((mark) => element(mark, page, clips, writeText)).join('')}</svg>`;
}

const FAMILIES = "Inter, 'Inter Variable', 'Helvetica Neue', Arial, sans-serif";

/** Clip paths so far. */
interface Clips {
  readonly prefix: string;
  count: number;
}

function sizeOnScreen({ width, height }: Drawing, pixelsPerMm?: number): { width: string; height: string } {
  if (pixelsPerMm === undefined) return { width: `${decimal(width)}mm`, height: `${decimal(height)}mm` };
  return { width: decimal(width * pixelsPerMm), height: decimal(height * pixelsPerMm) };
}

function element(mark: Mark, within: Box, clips: Clips, writeText: TextWriter): string {
  switch (mark.kind) {
    case 'path':
      return svgPath(mark, within);
    case 'text':
      return writeText(mark);
    case 'image':
      return isPicture(mark) ? image(mark) : svgPath(unreadablePicture(mark), within);
    case 'group':
      return groupElement(mark, within, clips, writeText);
  }
}

function groupElement(mark: GroupMark, within: Box, clips: Clips, writeText: TextWriter): string {
  const seen = mark.clip === undefined ? within : overlapOf(within, mark.clip);
  if (seen === null) return '';
  const id = mark.clip === undefined ? undefined : `${clips.prefix}-clip${clips.count}`;
  if (id !== undefined) clips.count += 1;
  const inner = mark.marks.map((each) => element(each, seen, clips, writeText)).join('');
  if (inner === '') return '';
  const look = attributes({
    'data-name': mark.name,
    'clip-path': id === undefined ? undefined : `url(#${id})`,
  });
  return `${clipPath(mark.clip, id)}<g${look}>${inner}</g>`;
}

function clipPath(clip: Box | undefined, id: string | undefined): string {
  if (clip === undefined) return '';
  const box = attributes({
    x: decimal(clip.x),
    y: decimal(clip.y),
    width: decimal(clip.width),
    height: decimal(clip.height),
  });
  return `<clipPath${attributes({ id })}><rect${box}/></clipPath>`;
}

/** A square of one user unit, laid on the parallelogram. */
function image(mark: ImageMark): string {
  const [x, y] = mark.topLeft;
  const matrix = [
    mark.topRight[0] - x,
    mark.topRight[1] - y,
    mark.bottomLeft[0] - x,
    mark.bottomLeft[1] - y,
    x,
    y,
  ];
  const look = attributes({
    width: '1',
    height: '1',
    preserveAspectRatio: 'none',
    transform: `matrix(${matrix.map(decimal).join(' ')})`,
    opacity: mark.opacity === undefined ? undefined : decimal(mark.opacity),
    href: dataUri(mark),
  });
  return `<image${look}/>`;
}
