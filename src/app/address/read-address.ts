import { type Address, bareAddress, type SheetsPart } from './address.ts';
import { parseArea, parseCamera, parseKinds, parsePage, parseScene } from './address-parts.ts';
import {
  EVERY_UNIT,
  FOLDS,
  keyOf,
  LISTS,
  MODES,
  ORDERS,
  SCREENS,
  TEMPLATES,
  TIMELINE,
  WHOLE_CITY,
} from './address-words.ts';

export interface ReadAddress {
  readonly address: Address;
  /** What says nothing that the program understands, as it stands in the address: "mode=putar". */
  readonly unread: readonly string[];
}

/**
 * Reads a hash ("#/bandingkan?mode=geser"). What is missing, unknown or malformed is left to the screen; it never fails.
 *
 * @param search the query before the hash, where people also put parts ("?berkas=kota/x.deliniasi"); the hash goes before it
 */
export function readAddress(hash: string, search = ''): ReadAddress {
  const [path, ...rest] = hash.replace(/^#?\/*/, '').split('?');
  const word = path.replace(/\/+$/, '').toLowerCase();
  const timeline = word === TIMELINE;
  const screen = keyOf(SCREENS, timeline || word === '' ? SCREENS.compare : word);
  const parts = partsOf(new URLSearchParams(rest.join('?')), new URLSearchParams(search));
  const fold = parts.read('ringkas', (text) => keyOf(FOLDS, text));
  const address: Address = {
    ...bareAddress(screen ?? 'compare'),
    timeline,
    project: parts.text('proyek'),
    file: parts.text('berkas'),
    example: parts.text('contoh') !== null,
    before: parts.text('sebelum'),
    after: parts.text('sesudah'),
    decree: parts.text('sk'),
    mode: parts.read('mode', (text) => keyOf(MODES, text)),
    hidden: parts.read('tanpa', parseKinds) ?? [],
    list: parts.read('daftar', (text) => keyOf(LISTS, text)),
    order: parts.read('urut', (text) => keyOf(ORDERS, text)),
    area: parts.read('area', parseArea),
    folded: fold && fold === 'folded',
    scene: parts.read('adegan', parseScene),
    camera: parts.read('peta', parseCamera),
    ...(screen === 'print' ? { sheets: sheetsOf(parts) } : { unit: parts.text('kel') }),
  };
  return { address, unread: screen === null ? [`/${word}`, ...parts.unread] : parts.unread };
}

/** Null: the address says nothing of sheets. */
function sheetsOf({ all, read }: Parts): SheetsPart | null {
  const names = all('kel');
  const template = read('templat', (word) => keyOf(TEMPLATES, word));
  const page = read('lembar', parsePage);
  if (template === null && page === null && names.length === 0) return null;
  const [first] = names;
  const of = first === undefined || first === WHOLE_CITY ? 'city' : first === EVERY_UNIT ? 'units' : names;
  return { template, of, page: page ?? 1 };
}

interface Parts {
  /** Null: absent or blank. */
  text(name: string): string | null;
  all(name: string): readonly string[];
  /** Null also where it is not understood; then it is among `unread`. */
  read<Value>(name: string, parse: (text: string) => Value | null): Value | null;
  readonly unread: string[];
}

function partsOf(own: URLSearchParams, before: URLSearchParams): Parts {
  const unread: string[] = [];
  const all = (name: string) =>
    (own.has(name) ? own : before)
      .getAll(name)
      .map((text) => text.trim())
      .filter((text) => text !== '');
  const text = (name: string) => all(name)[0] ?? null;
  return {
    all,
    text,
    read(name, parse) {
      const given = text(name);
      const value = given === null ? null : parse(given);
      if (given !== null && value === null) unread.push(`${name}=${given}`);
      return value;
    },
    unread,
  };
}
