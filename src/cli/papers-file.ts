import { dirname, resolve } from 'node:path';
import * as v from 'valibot';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Text } from '../domain/text.ts';
import type { ProjectDocument } from '../project/document.ts';
import type { Logo, PaperSettings } from '../project/papers.ts';
import type { PresentationSettings } from '../project/presentation.ts';
import { type Failure, unreadable } from './failure.ts';
import { openFile } from './open-file.ts';
import { userPath } from './user-path.ts';

/** What the user wrote down for the papers of a city. */
export interface PapersFile {
  readonly papers: PaperSettings;
  readonly target: PresentationSettings['target'];
}

/** The document with the papers of a file in place of its own; null: there is no such file. */
export function withPapers(document: ProjectDocument, file: PapersFile | null): ProjectDocument {
  if (file === null) return document;
  const { presentation } = document;
  return {
    ...document,
    papers: file.papers,
    presentation: { ...presentation, target: file.target ?? presentation.target },
  };
}

const year = v.pipe(v.number(), v.integer(), v.minValue(1945), v.maxValue(2200));
const target = v.strictObject({ year, hectares: v.pipe(v.number(), v.finite(), v.minValue(0)) });
const signatory = v.strictObject({ role: v.string(), name: v.string(), number: v.optional(v.string(), '') });

/** Every part may be left out; a part that is not known is a slip of the pen, and told. */
const schema = v.strictObject({
  government: v.optional(v.string(), ''),
  agency: v.optional(v.string(), ''),
  /** A PNG or JPEG beside the file. */
  logo: v.optional(v.nullable(v.string()), null),
  place: v.optional(v.string(), ''),
  signatories: v.optional(v.array(signatory), []),
  edition: v.optional(v.nullable(year), null),
  source: v.optional(v.string(), ''),
  target: v.optional(v.nullable(target), null),
});

/** Reads a papers file; the logo that it names is looked for beside it. */
export async function loadPapers(path: string): Promise<Result<PapersFile, Failure>> {
  const opened = await openFile(path);
  if (!opened.ok) return opened;
  const parsed = parseJson(opened.value.bytes);
  if (parsed === undefined) return fail(unreadable(noJson(path)));
  const read = v.safeParse(schema, parsed);
  if (!read.success) return fail(unreadable(faultText(path, read.issues[0])));
  // An empty list passes for an empty object.
  if (Array.isArray(parsed)) return fail(unreadable(notParts(path)));
  const { target, logo: logoPath, ...papers } = read.output;
  if (logoPath === null) return ok({ papers: { ...papers, logo: null }, target });
  const logo = await loadLogo(resolve(dirname(userPath(path)), logoPath));
  return logo.ok ? ok({ papers: { ...papers, logo: logo.value }, target }) : logo;
}

/** Undefined: no JSON. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

const PNG = [0x89, 0x50, 0x4e, 0x47];
const JPEG = [0xff, 0xd8, 0xff];

async function loadLogo(path: string): Promise<Result<Logo, Failure>> {
  const opened = await openFile(path);
  if (!opened.ok) return opened;
  const { name, bytes } = opened.value;
  const begins = (head: readonly number[]) => head.every((byte, index) => bytes[index] === byte);
  const mime = begins(PNG) ? 'image/png' : begins(JPEG) ? 'image/jpeg' : null;
  if (mime !== null) return ok({ name, mime, base64: Buffer.from(bytes).toString('base64') });
  return fail(
    unreadable({
      id: `Logo ${path} bukan gambar PNG atau JPEG. Simpan logo sebagai PNG.`,
      en: `The logo ${path} is neither PNG nor JPEG. Save it as PNG.`,
    }),
  );
}

const noJson = (path: string): Text => ({
  id: `${path} bukan JSON yang utuh. Periksa koma, tanda kutip dan kurungnya.`,
  en: `${path} is no complete JSON. Check its commas, quotes and brackets.`,
});

const notParts = (path: string): Text => ({
  id: `${path}: isinya harus berupa ${WANTED.strict_object.id}.`,
  en: `${path}: its content must be ${WANTED.strict_object.en}.`,
});

type Fault = v.InferIssue<typeof schema>;

function faultText(path: string, fault: Fault): Text {
  const place = placeOf(fault);
  if (fault.type === 'strict_object' && fault.expected === 'never')
    return {
      id: `${path}: bagian "${place}" tidak dikenal. Lihat panduan untuk bagian yang ada.`,
      en: `${path}: there is no part "${place}". See the guide for those there are.`,
    };
  if (fault.type === 'strict_object' && fault.received === 'undefined')
    return { id: `${path}: "${place}" belum diisi.`, en: `${path}: "${place}" is missing.` };
  const wanted = WANTED[fault.type];
  const where = place === '' ? { id: 'isinya', en: 'its content' } : { id: `"${place}"`, en: `"${place}"` };
  return {
    id: `${path}: ${where.id} harus berupa ${wanted.id}, bukan ${fault.received}.`,
    en: `${path}: ${where.en} must be ${wanted.en}, not ${fault.received}.`,
  };
}

/** "signatories[0].role". */
function placeOf(fault: Fault): string {
  const keys = fault.path?.map(({ key }) => key) ?? [];
  return keys.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${key}]`;
    return place === '' ? String(key) : `${place}.${String(key)}`;
  }, '');
}

const NUMBER: Text = { id: 'bilangan', en: 'a number' };
const YEAR: Text = { id: 'tahun antara 1945 dan 2200', en: 'a year from 1945 to 2200' };

const WANTED: Readonly<Record<Fault['type'], Text>> = {
  string: { id: 'teks di antara tanda kutip', en: 'text between quotes' },
  number: NUMBER,
  finite: NUMBER,
  integer: YEAR,
  min_value: { id: 'bilangan yang lebih besar', en: 'a larger number' },
  max_value: YEAR,
  array: { id: 'daftar di antara [ dan ]', en: 'a list between [ and ]' },
  strict_object: { id: 'bagian di antara { dan }', en: 'parts between { and }' },
};
