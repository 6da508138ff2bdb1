import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import type { ImageMark, Mark } from '../drawing.ts';
import { isPicture } from '../picture.ts';

/** Pictures of a document: each is embedded once, on however many pages it stands. */
export interface PdfPictures {
  /** Embeds the pictures among marks; those that cannot be read are remembered as such. */
  embed(marks: readonly Mark[]): Promise<void>;
  /** As pages call it; null: it cannot be read. */
  nameOf(mark: ImageMark): string | null;
  /** Names asked for since the last call. */
  used(): ReadonlyMap<string, PDFRef>;
}

interface Picture {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Null: it cannot be read. */
  readonly ref: PDFRef | null;
}

export function pdfPictures(document: PDFDocument): PdfPictures {
  const byBytes = new Map<Uint8Array, Picture>();
  const bySum = new Map<number, Picture[]>();
  const used = new Map<string, PDFRef>();
  let count = 0;

  const embedOne = async (mark: ImageMark): Promise<void> => {
    if (byBytes.has(mark.bytes)) return;
    const sum = checksum(mark.bytes);
    const alike = bySum.get(sum) ?? [];
    const known = alike.find(({ bytes }) => sameBytes(bytes, mark.bytes));
    const picture = known ?? { bytes: mark.bytes, name: `I${count++}`, ref: await embedded(mark, document) };
    byBytes.set(mark.bytes, picture);
    if (known === undefined) bySum.set(sum, [...alike, picture]);
  };

  return {
    embed: async (marks) => {
      for (const mark of imagesOf(marks)) await embedOne(mark);
    },
    nameOf: ({ bytes }) => {
      const picture = byBytes.get(bytes);
      if (picture === undefined || picture.ref === null) return null;
      used.set(picture.name, picture.ref);
      return picture.name;
    },
    used: () => {
      const since = new Map(used);
      used.clear();
      return since;
    },
  };
}

function* imagesOf(marks: readonly Mark[]): Iterable<ImageMark> {
  for (const mark of marks) {
    if (mark.kind === 'image') yield mark;
    if (mark.kind === 'group') yield* imagesOf(mark.marks);
  }
}

async function embedded(mark: ImageMark, document: PDFDocument): Promise<PDFRef | null> {
  if (!isPicture(mark)) return null;
  try {
    const image = await (mark.mime === 'image/png'
      ? document.embedPng(mark.bytes)
      : document.embedJpg(mark.bytes));
    await image.embed();
    return image.ref;
  } catch {
    // The libraries throw on damaged files; the page shows a crossed box in the picture's place.
    return null;
  }
}

/** FNV-1a. */
function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
