import type { Note, Place, Severity } from '../domain/note.ts';

/** How many notes of one code are told one by one; the rest are told by their number. */
const INDIVIDUAL_NOTES = 50;

/**
 * Gathers the notes of one file. Forty thousand features with one and the same fault make fifty notes and
 * one more that says how many there are in all.
 */
export class NoteList {
  private readonly notes: Note[] = [];
  private readonly counts = new Map<string, { count: number; last: Note }>();

  /** How many notes were given so far, those not listed included. */
  total = 0;

  add(note: Note): void {
    this.total++;
    const seen = this.counts.get(note.code);
    const count = (seen?.count ?? 0) + 1;
    this.counts.set(note.code, { count, last: note });
    if (count <= INDIVIDUAL_NOTES) this.notes.push(note);
  }

  say(severity: Severity, code: string, place: Place, id: string, en: string): void {
    this.add({ severity, code, place, message: { id, en } });
  }

  addAll(notes: readonly Note[]): void {
    for (const note of notes) this.add(note);
  }

  finish(): readonly Note[] {
    const rest = [...this.counts.values()].filter(({ count }) => count > INDIVIDUAL_NOTES);
    return [...this.notes, ...rest.map(({ count, last }) => summary(last, count))];
  }
}

function summary(last: Note, count: number): Note {
  const { file, layer } = last.place;
  const total = { id: count.toLocaleString('id-ID'), en: count.toLocaleString('en-GB') };
  const shown = INDIVIDUAL_NOTES;
  return {
    severity: last.severity,
    code: last.code,
    place: { ...(file === undefined ? {} : { file }), ...(layer === undefined ? {} : { layer }) },
    message: {
      id: `Seluruhnya ada ${total.id} catatan seperti ini; hanya ${shown} yang pertama dirinci. Yang terakhir: ${last.message.id}`,
      en: `There are ${total.en} notes of this kind in all; only the first ${shown} are listed. The last one: ${last.message.en}`,
    },
  };
}
