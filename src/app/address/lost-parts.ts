import { type Problem, problem } from '../../domain/note.ts';
import type { Text } from '../../domain/text.ts';

/** Names in links are anyone's: a long one is cut. */
const LONGEST = 60;

const quoted = (name: string): string => `“${name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name}”`;

/** A part of an address that is not to be found, in words. */
export const lostPart = {
  state: (name: string): Text => ({ id: `keadaan ${quoted(name)}`, en: `state ${quoted(name)}` }),
  decree: (name: string): Text => ({ id: `SK ${quoted(name)}`, en: `decree ${quoted(name)}` }),
  unit: (name: string): Text => ({ id: `kelurahan ${quoted(name)}`, en: `unit ${quoted(name)}` }),
  area: (name: string): Text => ({ id: `kawasan ${quoted(name)}`, en: `area ${quoted(name)}` }),
  words: (name: string): Text => ({ id: quoted(name), en: quoted(name) }),
};

export function partsNotFound(parts: readonly Text[]): Problem {
  const [id, en] = [parts.map((part) => part.id).join(', '), parts.map((part) => part.en).join(', ')];
  return problem('address-parts-lost', {
    id: `Tautan dibuka, tetapi ini tidak ditemukan: ${id}. Mungkin namanya sudah diganti atau tautannya terpotong; pilih sendiri di layar ini.`,
    en: `The link was opened, but this was not found: ${en}. It may have been renamed, or the link cut short; choose it on this screen.`,
  });
}

export const projectElsewhere = (): Problem =>
  problem('project-elsewhere', {
    id: 'Proyek pada tautan ini tidak ada di peramban ini; yang terbuka adalah proyek lain. Minta berkas .deliniasi-nya kepada pengirim tautan, lalu jatuhkan ke halaman ini.',
    en: 'The project of this link is not in this browser; another one is open. Ask the sender of the link for its .deliniasi file, then drop it on this page.',
  });
