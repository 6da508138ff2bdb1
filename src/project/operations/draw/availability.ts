import type { Delineation } from '../../../domain/delineation.ts';
import { featureRings } from '../../../geo/column.ts';
import { loadedOverlayEngine } from '../../../geo/overlay/engine.ts';
import { areaIndex } from '../../area-edit.ts';
import type { ProjectDocument } from '../../document.ts';
import { type Availability, available, unavailable } from '../../operation.ts';
import type { Selection } from '../../selection.ts';
import { needsAreas, needsDelineation, needsUnitLayer } from '../refusals.ts';
import { minutesClearing } from './cleared.ts';
import { text } from './labels.ts';

type Judge = (document: ProjectDocument, selection?: Selection) => Availability;

export { needsAreas, needsDelineation };

/** Acts on exactly one area. */
export const needsOneArea: Judge = (document, selection) => {
  const needed = needsAreas(document, selection);
  if (!needed.ok || selection === undefined || selection.areas.length === 1) return needed;
  return unavailable(
    text(
      `Ada ${selection.areas.length} area terpilih. Pilih satu area saja untuk tindakan ini.`,
      `${selection.areas.length} areas are chosen. Choose a single area for this.`,
    ),
  );
};

/** Acts on two areas and more. */
export const needsTwoAreas: Judge = (document, selection) => {
  const needed = needsAreas(document, selection);
  if (!needed.ok || selection === undefined || selection.areas.length > 1) return needed;
  return unavailable(
    text(
      'Baru satu area terpilih. Pilih paling sedikit dua area (Shift + klik menambah pilihan).',
      'Only one area is chosen. Choose two or more (Shift + click adds to the choice).',
    ),
  );
};

/** Acts on areas and kelurahan. */
export const needsAreasAndUnits: Judge = (document, selection) => {
  const needed = needsUnitLayer(document);
  return needed.ok ? needsAreas(document, selection) : needed;
};

/** Acts for which the engine must have been fetched. */
export const needsEngine: Judge = (document, selection) =>
  loadedOverlayEngine() === null ? unavailable(ENGINE_LOADING) : needsAreas(document, selection);

export const ENGINE_LOADING = text(
  'Mesin hitung masih dimuat. Tunggu beberapa detik, lalu coba lagi.',
  'The engine is still loading. Wait a few seconds and try again.',
);

/** Acts on one area of several parts. */
export const needsParts: Judge = (document, selection) => {
  const needed = needsOneArea(document, selection);
  const shape = needed.ok ? chosenShape(document, selection) : null;
  if (shape === null || shape.length > 1) return needed;
  return unavailable(
    text(
      'Area ini hanya satu bagian. Pilih area yang terdiri atas beberapa bagian terpisah.',
      'The area is a single part. Choose one that has several parts.',
    ),
  );
};

/** Acts on one area that has holes. */
export const needsHole: Judge = (document, selection) => {
  const needed = needsOneArea(document, selection);
  const shape = needed.ok ? chosenShape(document, selection) : null;
  if (shape === null || shape.some((rings) => rings.length > 1)) return needed;
  return unavailable(
    text(
      'Area ini tidak berlubang. Pilih area yang berlubang.',
      'The area has no hole. Choose one that has.',
    ),
  );
};

/** Acts on one area that no BA has cleared. */
export const needsUnclearedArea: Judge = (document, selection) => {
  const needed = needsOneArea(document, selection);
  const chosen = chosenArea(document, selection);
  if (!needed.ok || chosen === null) return needed;
  const [minute] = minutesClearing(document, chosen.delineation, chosen.delineation.areas[chosen.at].id);
  return minute === undefined ? available : unavailable(alreadyCleared(minute.name));
};

export const alreadyCleared = (minute: string) =>
  text(
    `Area ini sudah dinyatakan tuntas oleh ${minute}. Batalkan dahulu bila BA-nya keliru.`,
    `The area has been cleared by ${minute} already. Take that back first if it was the wrong minute.`,
  );

function chosenArea(
  document: ProjectDocument,
  selection: Selection | undefined,
): { readonly delineation: Delineation; readonly at: number } | null {
  const [id] = selection?.areas ?? [];
  const delineation = document.delineations.find((each) => each.id === selection?.delineation);
  if (id === undefined || delineation === undefined) return null;
  const at = areaIndex(delineation, id);
  return at < 0 ? null : { delineation, at };
}

function chosenShape(document: ProjectDocument, selection: Selection | undefined) {
  const chosen = chosenArea(document, selection);
  return chosen === null ? null : featureRings(chosen.delineation.geometry, chosen.at);
}
