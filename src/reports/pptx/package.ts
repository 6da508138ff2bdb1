import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { escapeXml } from '../drawing/svg-markup.ts';

/** Name of the text box that is the slide's title. */
export const TITLE_NAME = 'Judul';

/** What the library has no words for, to be put into its package. */
export interface DeckParts {
  /** DrawingML in place of the shapes named `drawing:0`, `drawing:1`, ... */
  readonly drawings: string[];
  readonly pictures: {
    /** From 1. */
    readonly slide: number;
    readonly mime: 'image/png' | 'image/jpeg';
    readonly bytes: Uint8Array;
  }[];
  /** Lines of notes, one list a slide. */
  readonly notes: (readonly string[])[];
  /** ISO date. */
  readonly date: string;
  readonly language: 'id' | 'en';
}

/**
 * pptxgenjs' package with our drawings, notes of several lines, titles that the outline knows, and texts in their language;
 * without its faults: ids that occur twice (tables), parts that are declared and not there, nothing compressed.
 */
export function finishPackage(bytes: Uint8Array, parts: DeckParts): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes);
  const out: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    if (name.endsWith('/')) continue;
    out[name] = /\.(xml|rels)$/.test(name)
      ? strToU8(finishXml(name, strFromU8(content), parts, files))
      : content;
  }
  for (const [index, { bytes: picture }] of parts.pictures.entries())
    out[`ppt/media/${pictureName(parts, index)}`] = picture;
  return zipSync(out, { level: 6, mtime: parts.date });
}

function finishXml(
  name: string,
  xml: string,
  parts: DeckParts,
  files: Readonly<Record<string, Uint8Array>>,
): string {
  const slide = /^ppt\/slides\/slide(\d+)\.xml$/.exec(name);
  if (slide) return finishSlide(xml, parts);
  const notes = /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/.exec(name);
  if (notes) return finishNotes(xml, parts.notes[Number(notes[1]) - 1] ?? [], parts.language);
  const relations = /^ppt\/slides\/_rels\/slide(\d+)\.xml\.rels$/.exec(name);
  if (relations) return withPictures(xml, Number(relations[1]), parts);
  if (name === '[Content_Types].xml') return onlyWhatIsThere(xml, files);
  if (name === 'docProps/core.xml')
    return xml.replace(/(W3CDTF">)[^<]*/g, `$1${parts.date.slice(0, 10)}T00:00:00Z`);
  return xml;
}

const SHAPE = /<p:sp><p:nvSpPr><p:cNvPr id="\d+" name="drawing:(\d+)">.*?<\/p:sp>/gs;

function finishSlide(xml: string, { drawings, language }: DeckParts): string {
  let id = 1;
  return xml
    .replace(SHAPE, (_, index: string) => drawings[Number(index)])
    .replace(
      new RegExp(`(name="${TITLE_NAME}"></p:cNvPr><p:cNvSpPr[^>]*/>)<p:nvPr></p:nvPr>`),
      '$1<p:nvPr><p:ph type="title"/></p:nvPr>',
    )
    .replaceAll('lang="en-US"', langAttribute(language))
    .replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${id++}"`);
}

const NOTES_BODY = /(<p:ph type="body" idx="1"\/>.*?<a:lstStyle\/>)<a:p>.*?<\/a:p>(<\/p:txBody>)/s;

function finishNotes(xml: string, lines: readonly string[], language: 'id' | 'en'): string {
  const lang = langAttribute(language);
  const paragraph = (line: string) =>
    line === ''
      ? `<a:p><a:endParaRPr ${lang}/></a:p>`
      : `<a:p><a:r><a:rPr ${lang} dirty="0"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`;
  const paragraphs = (lines.length === 0 ? [''] : lines).map(paragraph).join('');
  return xml.replace(NOTES_BODY, (_, head: string, foot: string) => `${head}${paragraphs}${foot}`);
}

const langAttribute = (language: 'id' | 'en'): string => `lang="${language === 'id' ? 'id-ID' : 'en-GB'}"`;

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

function withPictures(xml: string, slide: number, parts: DeckParts): string {
  const relations = parts.pictures.flatMap((picture, index) =>
    picture.slide === slide
      ? [
          `<Relationship Id="rIdPicture${index + 1}" Type="${IMAGE}" Target="../media/${pictureName(parts, index)}"/>`,
        ]
      : [],
  );
  return xml.replace('</Relationships>', `${relations.join('')}</Relationships>`);
}

/** A picture on many slides, as a logo is, stands in the package once. */
function pictureName({ pictures }: DeckParts, index: number): string {
  const first = pictures.findIndex(({ bytes }) => bytes === pictures[index].bytes);
  return `picture${first + 1}.${pictures[first].mime === 'image/png' ? 'png' : 'jpeg'}`;
}

/** The library declares a slide master for every slide. */
const onlyWhatIsThere = (xml: string, files: Readonly<Record<string, Uint8Array>>): string =>
  xml.replace(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (declared, part: string) =>
    part in files ? declared.trim() : '',
  );
