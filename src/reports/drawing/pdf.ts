import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Language } from '../../domain/text.ts';
import type { Advance } from '../report.ts';
import type { Page } from './drawing.ts';
import type { Fonts } from './fonts.ts';
import { type Bookmark, writeBookmarks } from './pdf/bookmarks.ts';
import { opacityName, type PdfContent, POINTS_PER_MM } from './pdf/content.ts';
import { type PdfFonts, pdfFonts } from './pdf/fonts.ts';
import { pageContent } from './pdf/page.ts';
import { type PdfPictures, pdfPictures } from './pdf/pictures.ts';

export interface PdfOptions {
  readonly fonts: Fonts;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** ISO date. */
  readonly date: string;
  /** Left out: Indonesian. */
  readonly language?: Language;
  /** Told after every page; rejects to end the work. */
  readonly advance: Advance;
  /** Pages there will be, for `advance`. */
  readonly total: number;
}

/**
 * Pages as one PDF file: vectors, text that can be searched, embedded parts of fonts, bookmarks. Pages are taken one at a time, so
 * that an atlas need not be in memory as drawings. The same pages make the same bytes.
 */
export async function pdfOf(
  pages: AsyncIterable<Page> | Iterable<Page>,
  options: PdfOptions,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  describeDocument(document, options);
  const parts = { fonts: pdfFonts(options.fonts, document.context), pictures: pdfPictures(document) };
  const bookmarks: Bookmark[] = [];
  let done = 0;
  for await (const { drawing, bookmark } of pages) {
    await parts.pictures.embed(drawing.marks);
    const page = document.addPage([points(drawing.width), points(drawing.height)]);
    const content = pageContent(drawing, parts);
    const { context } = document;
    page.node.set(PDFName.of('Contents'), context.register(context.flateStream(content.bytes())));
    page.node.set(PDFName.of('Resources'), context.obj(resources(content, parts)));
    page.node.set(PDFName.of('Group'), context.obj({ Type: 'Group', S: 'Transparency', CS: 'DeviceRGB' }));
    if (bookmark !== null) bookmarks.push({ ...bookmark, page: page.ref });
    done += 1;
    await options.advance(done, options.total);
  }
  parts.fonts.embed();
  writeBookmarks(document, bookmarks);
  return document.save({ updateFieldAppearances: false });
}

/** A ten-thousandth of a point is less than a wave of light. */
function points(millimetres: number): number {
  return Math.round(millimetres * POINTS_PER_MM * 10_000) / 10_000;
}

const LANGUAGES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en' };

function describeDocument(document: PDFDocument, options: PdfOptions): void {
  const date = new Date(options.date);
  document.setTitle(options.title, { showInWindowTitleBar: true });
  document.setAuthor(options.author);
  document.setSubject(options.subject);
  document.setLanguage(LANGUAGES[options.language ?? 'id']);
  document.setCreator('Deliniasi');
  document.setProducer('Deliniasi');
  if (Number.isNaN(date.getTime())) return;
  document.setCreationDate(date);
  document.setModificationDate(date);
}

/** What a page uses, by the names it uses. */
function resources(content: PdfContent, parts: { fonts: PdfFonts; pictures: PdfPictures }) {
  const opacities = [...content.opacities];
  return {
    Font: Object.fromEntries(parts.fonts.used().map(({ name, ref }) => [name, ref])),
    XObject: Object.fromEntries(parts.pictures.used()),
    ExtGState: Object.fromEntries(
      opacities.map((thousandths) => [opacityName(thousandths), { ca: thousandths / 1000 }]),
    ),
  };
}
