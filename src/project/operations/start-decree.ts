import type { AttributeValue } from '../../domain/attributes.ts';
import type { Delineation, DelineationId, SlumArea, Source } from '../../domain/delineation.ts';
import type { Problem } from '../../domain/note.ts';
import { problem } from '../../domain/note.ts';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import { emptyColumn, pickFeatures } from '../../geo/column.ts';
import { fieldOf } from '../attributes/fields.ts';
import { withComparison, withDefaults } from '../defaults.ts';
import type { ProjectDocument, StateRef } from '../document.ts';
import type { Operation } from '../operation.ts';
import { available, change } from '../operation.ts';
import { areasOfState, sameState, stateOptions } from '../states.ts';
import type { DecreeWords } from './decree-words.ts';
import { readDecreeWords } from './decree-words.ts';
import { unknownState } from './refusals.ts';

/** Which areas of the origin are taken over. */
interface Subset {
  /** A field of the SK ("kelurahan"), or an attribute as it came in the file, as "attribute:NAME". */
  readonly field: string;
  readonly values: readonly AttributeValue[];
}

export type DecreeOrigin =
  | { readonly kind: 'empty' }
  | { readonly kind: 'state'; readonly ref: StateRef; readonly where?: Subset };

interface Input extends DecreeWords {
  /** Not in use yet. */
  readonly id: DelineationId;
  readonly from: DecreeOrigin;
}

/**
 * Begins the next SK: empty, or as a copy of a state. The copy has the very shapes and rows of its origin, so that what is not
 * drawn anew stays identical to the last digit; areas cleared by BA up to that state are left out. What the old decree stated as
 * its number and total is not true of the new one. The new SK is then compared with its origin, an empty one with the last state.
 */
export const startDecree: Operation<Input> = {
  id: 'start-decree',
  label: ({ name }) => ({ id: `Mulai ${name}`, en: `Start ${name}` }),
  availability: () => available,
  apply(document, input) {
    const words = readDecreeWords(document, input);
    if (!words.ok) return words;
    if (document.delineations.some(({ id }) => id === input.id)) return fail(alreadyStarted(input.name));
    const options = stateOptions(document);
    const { from } = input;
    const origin =
      from.kind === 'state' ? options.find(({ ref }) => sameState(ref, from.ref)) : options.at(-1);
    if (from.kind === 'state' && origin === undefined) return fail(unknownState());
    const content = from.kind === 'state' ? contentOf(document, from.ref, from.where) : ok(EMPTY);
    if (!content.ok) return content;
    const started: Delineation = {
      id: input.id,
      decree: { ...words.value, number: null, statedHa: null },
      notes: [],
      ...content.value,
    };
    const next = { ...document, delineations: [...document.delineations, started] };
    const after = { delineation: started.id, minute: null };
    const label =
      from.kind === 'state' && origin !== undefined
        ? {
            id: `Mulai ${words.value.name} dari ${origin.name}`,
            en: `Start ${words.value.name} from ${origin.name}`,
          }
        : { id: `Mulai ${words.value.name} yang kosong`, en: `Start an empty ${words.value.name}` };
    return change(label, withDefaults(withComparison(next, { before: origin?.ref ?? null, after })));
  },
};

type Content = Pick<Delineation, 'areas' | 'geometry' | 'source' | 'illustrative'>;

const EMPTY: Content = {
  areas: [],
  geometry: emptyColumn(),
  source: { files: [], layers: [], crs: 'EPSG:4326' },
  illustrative: false,
};

function contentOf(
  document: ProjectDocument,
  ref: StateRef,
  where: Subset | undefined,
): Result<Content, Problem> {
  const state = areasOfState(document, ref);
  if (state === null) return fail(unknownState());
  const { delineation, name, indexes } = state;
  const chosen = where === undefined ? indexes : indexes.filter((at) => isIn(delineation.areas[at], where));
  if (where !== undefined && chosen.length === 0) return fail(nothingMatches(name));
  const isWhole = chosen.length === delineation.areas.length;
  return ok({
    areas: isWhole ? delineation.areas : chosen.map((at) => delineation.areas[at]),
    geometry: isWhole ? delineation.geometry : pickFeatures(delineation.geometry, chosen),
    source: sourceOf(delineation.source, name),
    illustrative: delineation.illustrative,
  });
}

const sourceOf = ({ files, crs }: Source, state: string): Source => ({ files, layers: [state], crs });

const ATTRIBUTE = 'attribute:';

function isIn(area: SlumArea, { field, values }: Subset): boolean {
  if (field.startsWith(ATTRIBUTE)) {
    const name = field.slice(ATTRIBUTE.length);
    return Object.hasOwn(area.attributes, name) && values.includes(area.attributes[name]);
  }
  const known = fieldOf(field);
  return known !== null && values.includes(area[known.id]);
}

const nothingMatches = (state: string) =>
  problem('nothing-matches', {
    id: `Tidak ada area ${state} yang cocok dengan pilihan itu; SK baru tidak dibuat. Pilih nilai lain, atau salin seluruhnya.`,
    en: `No area of ${state} matches that choice; the new SK was not made. Choose other values, or copy all of it.`,
  });

const alreadyStarted = (name: string) =>
  problem('delineation-exists', {
    id: `${name} sudah dibuat. Lanjutkan menggambar SK itu.`,
    en: `${name} has been made already. Go on drawing that SK.`,
  });
