import { type PDFContext, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { Font } from '@pdf-lib/fontkit';
import type { FontWeight } from '../fonts.ts';
import type { UsedFont } from './fonts.ts';
import { subsetFont } from './subset-font.ts';

/**
 * Writes a font into a document as a subset: the shapes of the letters used, their widths, and what they read as (ISO 32000-1,
 * 9.7 and 9.10.3).
 */
export function embedFont(used: UsedFont, context: PDFContext): void {
  const { font } = used.face;
  const { file, glyphs } = subsetFont(
    used.file,
    used.asked.map(({ glyph }) => glyph),
  );
  const baseFont = `${subsetTag(used)}+${font.postscriptName ?? 'Inter'}`;
  const descriptor = context.register(
    context.obj({
      ...metrics(font),
      Type: 'FontDescriptor',
      FontName: baseFont,
      StemV: STEMS[used.weight],
      FontFile2: context.register(context.flateStream(file, { Length1: file.length })),
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: baseFont,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      W: [1, used.asked.map(({ advance }) => Math.round(advance * 1e6) / 1e3)],
      CIDToGIDMap: context.register(context.flateStream(glyphMap(glyphs))),
    }),
  );
  context.assign(
    used.ref,
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: baseFont,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: readingOf(used, context),
    }),
  );
}

/** Thickness of upright strokes, thousandths of an em; used where a program puts another font in place of this. */
const STEMS: Readonly<Record<FontWeight, number>> = { 400: 86, 600: 124, 700: 146 };

/** Symbolic: codes are this font's own (ISO 32000-1, table 123). */
const SYMBOLIC = 4;

function metrics(font: Font): Record<string, number | number[]> {
  const thousandths = (units: number): number => Math.round((1000 * units) / font.unitsPerEm);
  const { minX, minY, maxX, maxY } = font.bbox;
  return {
    Flags: SYMBOLIC,
    FontBBox: [minX, minY, maxX, maxY].map(thousandths),
    ItalicAngle: font.italicAngle,
    Ascent: thousandths(font.ascent),
    Descent: thousandths(font.descent),
    CapHeight: thousandths(font.capHeight),
    XHeight: thousandths(font.xHeight),
  };
}

/** Six capitals that differ where the letters differ (ISO 32000-1, 9.6.4); the same document has the same bytes. */
function subsetTag({ asked }: UsedFont): string {
  let hash = 17;
  for (const { codePoint } of asked) hash = (Math.imul(hash, 31) + codePoint) >>> 0;
  let tag = '';
  for (let place = 0; place < 6; place += 1) {
    tag += String.fromCharCode(65 + (hash % 26));
    hash = Math.floor(hash / 26);
  }
  return tag;
}

/** Glyph of each code, two bytes each, highest first. */
function glyphMap(glyphs: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * (glyphs.length + 1)));
  for (const [index, glyph] of glyphs.entries()) view.setUint16(2 * (index + 1), glyph);
  return new Uint8Array(view.buffer);
}

/** Entries a block: the most that a CMap allows. */
const BLOCK = 100;

function readingOf({ asked }: UsedFont, context: PDFContext): PDFRef {
  const rows = asked.map(({ codePoint }, index) => `<${hex(index + 1)}> <${utf16(readAs(codePoint))}>`);
  const blocks: string[] = [];
  for (let start = 0; start < rows.length; start += BLOCK) {
    const block = rows.slice(start, start + BLOCK);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return context.register(context.flateStream(`${CMAP_HEAD}\n${blocks.join('\n')}\n${CMAP_TAIL}`));
}

const CMAP_HEAD = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange`;

const CMAP_TAIL = `endcmap
CMapName currentdict /CMap defineresource pop
end
end`;

/** Spaces of other kinds are looked for as plain spaces: "2,34 ha" is typed with one. */
function readAs(codePoint: number): number {
  return /\p{Zs}/u.test(String.fromCodePoint(codePoint)) ? 0x20 : codePoint;
}

const hex = (value: number): string => value.toString(16).padStart(4, '0');

function utf16(codePoint: number): string {
  return [...String.fromCodePoint(codePoint).matchAll(/[\s\S]/g)]
    .map(([unit]) => hex(unit.charCodeAt(0)))
    .join('');
}
