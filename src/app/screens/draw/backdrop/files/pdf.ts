import type { PDFDocumentProxy } from 'pdfjs-dist';
import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import jbig2Url from 'pdfjs-dist/wasm/jbig2.wasm?url';
import openjpegUrl from 'pdfjs-dist/wasm/openjpeg.wasm?url';
import type { Problem } from '../../../../../domain/note.ts';
import { problem } from '../../../../../domain/note.ts';
import type { Result } from '../../../../../domain/result.ts';
import { fail, ok } from '../../../../../domain/result.ts';
import { canvasFile, MOST_PIXELS, type Picture, whiteCanvas } from './picture.ts';

/** Points of a PDF are 1/72 inch. */
const POINTS_PER_INCH = 72;
/** Beyond what scanners give, a page only grows. */
const MOST_DPI = 400;

/** The document of a PDF, opened in pdf.js's own worker. */
export interface OpenPdf {
  readonly pages: number;
  /** Pixels that a page will have on the map, and dots an inch. */
  sizeOf(page: number): Promise<{ readonly width: number; readonly height: number; readonly dpi: number }>;
  /** A small picture of a page (from 1), at most `most` pixels a side; null where the page cannot be drawn. */
  thumbnail(page: number, most: number): Promise<Blob | null>;
  render(page: number): Promise<Result<Picture, Problem>>;
  close(): void;
}

/** Decoders that scans need, bundled with the program: nothing comes from elsewhere. */
const DECODERS: Readonly<Record<string, string>> = { 'jbig2.wasm': jbig2Url, 'openjpeg.wasm': openjpegUrl };

class BundledData {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const url = DECODERS[filename];
    if (url === undefined) throw new Error(`${filename} is not bundled`);
    return new Uint8Array(await (await fetch(url)).arrayBuffer());
  }
}

export async function openPdf(file: File): Promise<Result<OpenPdf, Problem>> {
  GlobalWorkerOptions.workerSrc = workerUrl;
  try {
    const task = getDocument({
      data: new Uint8Array(await file.arrayBuffer()),
      BinaryDataFactory: BundledData,
      useWorkerFetch: false,
      useSystemFonts: true,
      enableXfa: false,
      verbosity: 0,
    });
    const document = await task.promise;
    return ok(opened(document, file.name, () => void task.destroy()));
  } catch (cause) {
    return fail(
      cause instanceof Error && cause.name === 'PasswordException'
        ? locked(file.name)
        : unreadable(file.name),
    );
  }
}

function opened(document: PDFDocumentProxy, name: string, close: () => void): OpenPdf {
  return {
    pages: document.numPages,
    async sizeOf(page) {
      const { width, height } = (await document.getPage(page)).getViewport({ scale: 1 });
      const scale = Math.min(MOST_PIXELS / Math.max(width, height), MOST_DPI / POINTS_PER_INCH);
      return {
        width: Math.floor(width * scale),
        height: Math.floor(height * scale),
        dpi: Math.round(scale * POINTS_PER_INCH),
      };
    },
    thumbnail: (page, most) => draw(document, page, most).catch(() => null),
    async render(page) {
      try {
        const { width, height } = await this.sizeOf(page);
        const file = await draw(document, page, Math.max(width, height));
        return file ? ok({ file, width, height, madeSmallerFrom: null }) : fail(undrawable(name, page));
      } catch {
        return fail(undrawable(name, page));
      }
    },
    close,
  };
}

/** A page as a JPEG whose longer side has `most` pixels. */
async function draw(document: PDFDocumentProxy, number: number, most: number): Promise<Blob | null> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: most / Math.max(width, height) });
  const canvas = whiteCanvas(Math.floor(viewport.width), Math.floor(viewport.height));
  await page.render({ canvas, viewport }).promise;
  page.cleanup();
  return canvasFile(canvas, 'image/jpeg');
}

const locked = (name: string): Problem =>
  problem('pdf-locked', {
    id: `${name} terkunci dengan kata sandi. Simpan salinannya tanpa kata sandi, lalu coba lagi.`,
    en: `${name} is locked with a password. Save a copy without one, then try again.`,
  });

const unreadable = (name: string): Problem =>
  problem('pdf-unreadable', {
    id: `${name} tidak dapat dibuka sebagai PDF: berkasnya rusak atau terpotong. Minta salinan lain.`,
    en: `${name} cannot be opened as a PDF: it is damaged or cut short. Ask for another copy.`,
  });

const undrawable = (name: string, page: number): Problem =>
  problem('pdf-page-undrawable', {
    id: `Halaman ${page} dari ${name} tidak dapat digambar. Coba simpan halaman itu sebagai PNG atau JPG.`,
    en: `Page ${page} of ${name} cannot be drawn. Try to save that page as PNG or JPG.`,
  });
