import type { Drawing, GroupMark, ImageMark, Mark, PathMark } from '../drawing.ts';
import { hatchLines } from '../hatch.ts';
import type { Box } from '../marks.ts';
import { unreadablePicture } from '../missing-picture.ts';
import { bottomRight } from '../picture.ts';
import { overlapOf, visibleSubpaths } from '../visible.ts';
import { PdfContent } from './content.ts';
import type { PdfFonts } from './fonts.ts';
import type { PdfPictures } from './pictures.ts';
import { writeText } from './text.ts';

/** What the pages of a document share, and what this page uses of it. */
export interface PageParts {
  readonly fonts: PdfFonts;
  readonly pictures: PdfPictures;
}

/** A drawing as the content of a page. Its pictures must be embedded before. */
export function pageContent(drawing: Drawing, parts: PageParts): PdfContent {
  const content = new PdfContent(drawing.height);
  const page = { x: 0, y: 0, width: drawing.width, height: drawing.height };
  writeMarks(drawing.marks, page, content, parts);
  return content;
}

function writeMarks(marks: readonly Mark[], within: Box, content: PdfContent, parts: PageParts): void {
  for (const mark of marks) writeMark(mark, within, content, parts);
}

function writeMark(mark: Mark, within: Box, content: PdfContent, parts: PageParts): void {
  switch (mark.kind) {
    case 'path':
      writePath(mark, within, content);
      break;
    case 'text':
      writeText(mark, content, parts.fonts);
      break;
    case 'image':
      writeImage(mark, within, content, parts.pictures);
      break;
    case 'group':
      writeGroup(mark, within, content, parts);
      break;
  }
}

function writeGroup(mark: GroupMark, within: Box, content: PdfContent, parts: PageParts): void {
  const { clip } = mark;
  if (clip === undefined) {
    writeMarks(mark.marks, within, content, parts);
    return;
  }
  const seen = overlapOf(within, clip);
  if (seen === null) return;
  content.save();
  const corner = content.point([clip.x, clip.y + clip.height]);
  content.write(`${corner} ${content.length(clip.width)} ${content.length(clip.height)} re W n`);
  writeMarks(mark.marks, seen, content, parts);
  content.restore();
}

function writePath(mark: PathMark, within: Box, content: PdfContent): void {
  const subpaths = visibleSubpaths(mark, within);
  if (subpaths.length === 0) return;
  const { fill, stroke, width = 0, hatch } = mark;
  const lined = stroke !== undefined && width > 0;
  if (fill !== undefined) content.fill(fill, mark.fillOpacity);
  if (hatch === undefined && lined) content.stroke({ ...mark, stroke, width });
  if (fill !== undefined || (hatch === undefined && lined)) {
    content.path(subpaths, mark.closed);
    content.write(painting(fill !== undefined, hatch === undefined && lined));
  }
  if (hatch === undefined) return;
  writeHatch(mark, subpaths, within, content);
  if (!lined) return;
  content.stroke({ ...mark, stroke, width });
  content.path(subpaths, mark.closed);
  content.write('S');
}

function painting(filled: boolean, lined: boolean): string {
  if (!filled) return 'S';
  return lined ? 'B*' : 'f*';
}

function writeHatch(mark: PathMark, subpaths: PathMark['subpaths'], within: Box, content: PdfContent): void {
  const { hatch } = mark;
  if (hatch === undefined) return;
  const lines = hatchLines(subpaths, hatch, within);
  if (lines.length === 0) return;
  content.stroke({
    stroke: hatch.colour,
    width: hatch.width,
    cap: hatch.kind === 'dots' ? 'round' : 'butt',
  });
  content.path(lines, false);
  content.write('S');
}

/** A picture is a square of one unit, its first row at the top. */
function writeImage(mark: ImageMark, within: Box, content: PdfContent, pictures: PdfPictures): void {
  const name = pictures.nameOf(mark);
  if (name === null) {
    writePath(unreadablePicture(mark), within, content);
    return;
  }
  const { topLeft, bottomLeft } = mark;
  const last = bottomRight(mark);
  const across = `${content.length(last[0] - bottomLeft[0])} ${content.length(bottomLeft[1] - last[1])}`;
  const up = `${content.length(topLeft[0] - bottomLeft[0])} ${content.length(bottomLeft[1] - topLeft[1])}`;
  content.opacity(mark.opacity ?? 1);
  content.save();
  content.write(`${across} ${up} ${content.point(bottomLeft)} cm /${name} Do`);
  content.restore();
}
