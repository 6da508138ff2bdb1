import type { Delineation, DelineationId, ReductionMinute, UnitLayer } from '../../domain/delineation.ts';
import { delineationId, minuteId, unitLayerId } from '../../domain/delineation.ts';
import type { Note } from '../../domain/note.ts';
import type { Text } from '../../domain/text.ts';
import { withDefaults } from '../defaults.ts';
import type { ProjectDocument } from '../document.ts';
import { freeName } from '../names.ts';
import type { Operation } from '../operation.ts';
import { available, change } from '../operation.ts';

/** What the intake made of files. */
export interface NewData {
  readonly delineations: readonly Delineation[];
  readonly minutes: readonly ReductionMinute[];
  readonly unitLayers: readonly UnitLayer[];
}

/**
 * Adds taken-in data beside what is there. Nothing is ever overwritten: a name already in use gets a number, and
 * a note says so.
 */
export const addData: Operation<NewData> = {
  id: 'add-data',
  label: addedLabel,
  availability: () => available,
  apply(document, input) {
    let next = document;
    const notes: Note[] = [];
    const add = (added: Added) => {
      next = added.document;
      notes.push(...added.notes);
    };
    for (const delineation of input.delineations)
      add(addDelineation(next, delineation, minutesOf(input, delineation.id)));
    for (const layer of input.unitLayers) add(addUnitLayer(next, layer));
    for (const minute of looseMinutes(input)) add(addLooseMinute(next, minute));
    return change(addedLabel(input), withDefaults(next), notes);
  },
};

function addedLabel(input: NewData): Text {
  const names = [
    ...input.delineations.map(({ decree }) => decree.name),
    ...input.unitLayers.map(({ name }) => name),
  ];
  const list =
    names.length === 0 ? { id: 'data', en: 'data' } : { id: names.join(', '), en: names.join(', ') };
  return { id: `Tambah ${list.id}`, en: `Add ${list.en}` };
}

interface Added {
  readonly document: ProjectDocument;
  readonly notes: readonly Note[];
}

function addDelineation(
  document: ProjectDocument,
  given: Delineation,
  minutes: readonly ReductionMinute[],
): Added {
  const id = delineationId(freeId(given.id, document.delineations));
  const name = freeName(
    given.decree.name,
    document.delineations.map(({ decree }) => decree.name),
  );
  const notes = name === given.decree.name ? [] : [renamedNote(given.decree.name, name, given.source.files)];
  const delineation = {
    ...given,
    id,
    decree: { ...given.decree, name },
    notes: notes.length === 0 ? given.notes : [...given.notes, ...notes],
  };
  let next: ProjectDocument = { ...document, delineations: [...document.delineations, delineation] };
  for (const minute of minutes) next = addMinute(next, { ...minute, delineation: id });
  return { document: next, notes };
}

const minutesOf = (input: NewData, id: DelineationId) =>
  input.minutes.filter((minute) => minute.delineation === id);

/** BA minutes that came without their SK. */
function looseMinutes(input: NewData): readonly ReductionMinute[] {
  const added = new Set(input.delineations.map(({ id }) => id));
  return input.minutes.filter((minute) => !added.has(minute.delineation));
}

function addLooseMinute(document: ProjectDocument, minute: ReductionMinute): Added {
  const known = document.delineations.some(({ id }) => id === minute.delineation);
  return known
    ? { document: addMinute(document, minute), notes: [] }
    : { document, notes: [looseMinuteNote(minute)] };
}

function addMinute(document: ProjectDocument, given: ReductionMinute): ProjectDocument {
  const minute = { ...given, id: minuteId(freeId(given.id, document.minutes)) };
  return { ...document, minutes: [...document.minutes, minute] };
}

function addUnitLayer(document: ProjectDocument, given: UnitLayer): Added {
  const id = unitLayerId(freeId(given.id, document.unitLayers));
  const name = freeName(
    given.name,
    document.unitLayers.map((layer) => layer.name),
  );
  const notes = name === given.name ? [] : [renamedNote(given.name, name, given.source.files)];
  const layer = { ...given, id, name, notes: notes.length === 0 ? given.notes : [...given.notes, ...notes] };
  return { document: { ...document, unitLayers: [...document.unitLayers, layer] }, notes };
}

/** The same file may be taken in twice, and then brings the same id. */
function freeId(id: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map((item) => item.id));
  let free = id;
  for (let number = 2; ids.has(free); number++) free = `${id}~${number}`;
  return free;
}

function renamedNote(asked: string, given: string, files: readonly string[]): Note {
  return {
    severity: 'info',
    code: 'name-taken',
    place: files.length === 1 ? { file: files[0] } : {},
    message: {
      id: `Nama "${asked}" sudah dipakai di proyek ini; data baru diberi nama "${given}". Ganti namanya bila perlu.`,
      en: `The name "${asked}" is already used in this project; the new data is called "${given}". Rename it if you wish.`,
    },
  };
}

const looseMinuteNote = (minute: ReductionMinute): Note => ({
  severity: 'error',
  code: 'minute-without-decree',
  place: { label: minute.name },
  message: {
    id: `${minute.name} tidak ditambahkan: SK yang dikuranginya tidak ada di proyek ini. Buka berkas SK-nya dahulu.`,
    en: `${minute.name} was not added: the SK it reduces is not in this project. Open the file of that SK first.`,
  },
});
