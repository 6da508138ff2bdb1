import type { AreaId, Delineation, SlumArea } from '../../../domain/delineation.ts';
import type { Note, Problem } from '../../../domain/note.ts';
import type { Result } from '../../../domain/result.ts';
import { fail, ok } from '../../../domain/result.ts';
import type { Text } from '../../../domain/text.ts';
import type { MultiPolygonRings } from '../../../geo/column.ts';
import type { AreaEdit, DrawnArea } from '../../area-edit.ts';
import { drawnArea, editDelineation } from '../../area-edit.ts';
import type { ProjectDocument } from '../../document.ts';
import type { Change } from '../../operation.ts';
import { change } from '../../operation.ts';
import { unknownAreas, unknownDelineation } from '../refusals.ts';
import type { Neighbour } from './neighbours.ts';

/** An area in the hand, with where it stands. */
export interface FoundArea extends DrawnArea {
  readonly at: number;
}

export interface Found {
  readonly delineation: Delineation;
  /** In the order asked for. */
  readonly areas: readonly FoundArea[];
}

/** The areas that an act is about; refused where the SK or any of them is gone. */
export function findAreas(
  document: ProjectDocument,
  input: { readonly delineation: Delineation['id'] },
  ids: readonly AreaId[],
): Result<Found, Problem> {
  const delineation = document.delineations.find(({ id }) => id === input.delineation);
  if (delineation === undefined) return fail(unknownDelineation());
  const wanted = new Set(ids);
  const places = new Map<AreaId, number>();
  delineation.areas.forEach(({ id }, at) => {
    if (wanted.has(id)) places.set(id, at);
  });
  if (places.size < wanted.size) return fail(unknownAreas(wanted.size - places.size));
  const areas = [...wanted].flatMap((id) => {
    const at = places.get(id);
    return at === undefined ? [] : [{ at, ...drawnArea(delineation, at) }];
  });
  return ok({ delineation, areas });
}

/** Gathers what becomes of the areas of a delineation, in any order. Each area once. */
export class AreaChanges {
  private readonly replaced = new Map<number, readonly DrawnArea[]>();
  private readonly added: DrawnArea[] = [];
  private readonly delineation: Delineation;

  constructor(delineation: Delineation) {
    this.delineation = delineation;
  }

  get isEmpty(): boolean {
    return this.replaced.size === 0 && this.added.length === 0;
  }

  /** Puts areas in the place of one: none deletes it. */
  replace(at: number, areas: readonly DrawnArea[]): void {
    this.replaced.set(at, areas);
  }

  reshape(at: number, shape: MultiPolygonRings): void {
    this.replace(at, [{ area: this.delineation.areas[at], shape }]);
  }

  reshapeAll(neighbours: readonly Neighbour[]): void {
    for (const { at, shape } of neighbours) this.reshape(at, shape);
  }

  append(area: DrawnArea): void {
    this.added.push(area);
  }

  private edit(): AreaEdit {
    const splices = [...this.replaced]
      .sort(([a], [b]) => a - b)
      .map(([at, insert]) => ({ at, remove: 1, insert }));
    const end = this.delineation.areas.length;
    return {
      splices: this.added.length > 0 ? [...splices, { at: end, remove: 0, insert: this.added }] : splices,
      rows: [],
    };
  }

  /** The change of a document that has the delineation; the same document where nothing changed. */
  in(document: ProjectDocument, label: Text, notes: readonly Note[] = []): Result<Change, Problem> {
    if (this.isEmpty) return change(label, document, notes);
    const { document: next, edit } = editDelineation(document, this.delineation, this.edit());
    return change(label, next, notes, [edit]);
  }
}

/** The words of an area of which the SK states no hectares any more. */
export const unstated = (area: SlumArea, words: Partial<SlumArea> = {}): SlumArea => ({
  ...area,
  statedHa: null,
  ...words,
});

/** Told where luas SK went with an act on the shape; none where there was none. */
export function unstatedNotes(areas: readonly SlumArea[]): Note[] {
  const stated = areas.filter(({ statedHa }) => statedHa !== null);
  if (stated.length === 0) return [];
  const named = stated.map(({ label }) => label).join(', ');
  return [
    {
      severity: 'info',
      code: 'stated-hectares-emptied',
      place: stated.length === 1 ? { label: stated[0].label } : {},
      message: {
        id: `Luas SK ${named} dikosongkan, karena SK belum menyatakan luas bidang yang baru. Isi kembali di tabel atribut.`,
        en: `The stated hectares of ${named} were emptied, for the SK does not state those of the new shape yet. Fill them in again in the attribute table.`,
      },
    },
  ];
}
