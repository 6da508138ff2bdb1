import type { AreaId, Delineation } from '../../domain/delineation.ts';
import type { ProjectDocument } from '../../project/document.ts';
import { type Availability, available, type Operation, unavailable } from '../../project/operation.ts';
import { NO_SELECTION, type Selection } from '../../project/selection.ts';
import { useDraw } from '../state/draw.ts';
import { project } from '../state/project.ts';

/** The SK being drawn: that of the state after, whole. */
export function drawnIn(document: ProjectDocument | null): Delineation | null {
  const id = document?.comparison.after?.delineation;
  return document?.delineations.find((delineation) => delineation.id === id) ?? null;
}

export interface Drawing {
  readonly document: ProjectDocument;
  readonly delineation: Delineation;
  readonly selection: Selection;
}

/** What an act on areas would be done to now; null: no SK is being drawn. */
export function drawing(): Drawing | null {
  const { document } = project.getState();
  const delineation = drawnIn(document);
  return document && delineation && { document, delineation, selection: selectionIn(delineation) };
}

/** Areas that are gone (after an undo, say) are not chosen any more. */
function selectionIn(delineation: Delineation): Selection {
  const { areas, vertex } = useDraw.getState();
  const there = new Set<AreaId>(areas.length === 0 ? [] : delineation.areas.map(({ id }) => id));
  const chosen = areas.filter((id) => there.has(id));
  return {
    ...NO_SELECTION,
    delineation: delineation.id,
    areas: chosen,
    vertex: chosen.length === 1 && areas.length === 1 ? vertex : null,
  };
}

const NOTHING_DRAWN: Availability = unavailable({
  id: 'Belum ada SK yang digambar. Mulai SK baru, atau pilih SK di panel.',
  en: 'No decree is being drawn. Start a new one, or choose one in the panel.',
});

/** Available while an SK is being drawn and `more`, if given, agrees. */
export const whileDrawing =
  (more: (drawing: Drawing) => Availability = () => available) =>
  (): Availability => {
    const now = drawing();
    return now ? more(now) : NOTHING_DRAWN;
  };

export const AREAS_NEEDED: Availability = unavailable({
  id: 'Pilih dahulu satu area atau lebih.',
  en: 'Choose one or more areas first.',
});

export const UNITS_NEEDED: Availability = unavailable({
  id: 'Belum ada batas kelurahan yang dipilih. Muat di layar Data, lalu pilih di Bandingkan.',
  en: 'No unit boundaries are chosen. Load them on the Data screen, then choose them in Compare.',
});

/** Available while the operation says so of what is chosen. */
export const whenOperation = (operation: Pick<Operation<never>, 'availability'>): (() => Availability) =>
  whileDrawing(({ document, selection }) => operation.availability(document, selection));
