import { fail, ok, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { type InputRequest, inputRequest } from './input-request.ts';
import type { Values } from './options.ts';
import { type PictureRequest, pictureRequest } from './picture-request.ts';
import { type Extent, extentOf, type SheetRequest, sheetRequest } from './sheet-request.ts';

const DOCUMENTS = ['xlsx', 'docx', 'pptx', 'html', 'csv'] as const;
export type DocumentKind = (typeof DOCUMENTS)[number];

export interface ReportRequest extends InputRequest {
  readonly title: string | null;
  /** A file with head, signatures and target. */
  readonly papers: string | null;
  /** Folder for the files. */
  readonly out: string;
  /** Files that are there may be replaced. */
  readonly force: boolean;
  readonly quiet: boolean;
  /** Null: no map sheets. */
  readonly sheets: SheetRequest | null;
  readonly pictures: PictureRequest;
  /** Of sheets (an atlas is of all) and pictures. */
  readonly of: Extent;
  readonly documents: readonly DocumentKind[];
}

export function reportRequest(values: Values): Result<ReportRequest, Text> {
  const input = inputRequest('report', values);
  if (!input.ok) return input;
  const useless = uselessOption(values);
  if (useless !== null) return fail(useless);
  const sheets = sheetRequest(values);
  if (!sheets.ok) return sheets;
  const pictures = pictureRequest(values, sheets.value.plane);
  if (!pictures.ok) return pictures;
  const of = extentOf(values.of);
  if (!of.ok) return of;
  return ok({
    ...input.value,
    title: values.title?.trim() || null,
    papers: values.papers ?? null,
    out: values.out,
    force: values.force === true,
    quiet: values.quiet === true,
    sheets: values.pdf ? sheets.value : null,
    pictures: pictures.value,
    of: of.value,
    documents: DOCUMENTS.filter((kind) => values[kind]),
  });
}

const SHEET_OPTIONS = ['template', 'paper', 'portrait', 'scale'] as const;
const PICTURE_OPTIONS = ['picture', 'size'] as const;

/** An option that would change nothing is a misunderstanding: it is told, not passed over. */
function uselessOption(values: Values): Text | null {
  const pictures = values.svg || values.png;
  if (!values.pdf && !pictures && !DOCUMENTS.some((kind) => values[kind]))
    return {
      id: 'Pilih paling sedikit satu keluaran: --pdf, --xlsx, --docx, --pptx, --html, --csv, --svg, --png.',
      en: 'Choose at least one output: --pdf, --xlsx, --docx, --pptx, --html, --csv, --svg, --png.',
    };
  const given = (names: readonly (keyof Values)[]) => names.find((name) => values[name] !== undefined);
  const sheet = values.pdf ? undefined : given(SHEET_OPTIONS);
  if (sheet) return needs(sheet, '--pdf');
  const picture = pictures ? undefined : given(PICTURE_OPTIONS);
  if (picture) return needs(picture, '--svg / --png');
  const either = values.pdf || pictures ? undefined : given(['plane', 'of']);
  if (either) return needs(either, '--pdf / --svg / --png');
  const isAtlas = values.template === undefined || values.template.trim().toLowerCase() === 'atlas';
  if (values.of !== undefined && isAtlas && !pictures)
    return {
      id: 'Atlas selalu memuat semua kelurahan; --of berlaku dengan --template change atau decree.',
      en: 'An atlas is always of all kelurahan; --of goes with --template change or decree.',
    };
  return null;
}

const needs = (option: string, output: string): Text => ({
  id: `--${option} hanya berguna bersama ${output}.`,
  en: `--${option} is of use only with ${output}.`,
});
