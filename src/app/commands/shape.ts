import type { AreaId, DelineationId } from '../../domain/delineation.ts';
import type { VertexPath } from '../../geo/edit/vertex-path.ts';
import { type Availability, unavailable } from '../../project/operation.ts';
import { drawOperations } from '../../project/operations/draw/index.ts';
import { act } from '../state/project.ts';
import type { Command } from './command.ts';
import { command } from './define.ts';
import { openDialog } from './dialogs.ts';
import { drawing, UNITS_NEEDED, whenOperation, whileDrawing } from './drawn.ts';

const NO_HOLE = unavailable({
  id: 'Pilih dahulu sebuah titik di tepi lubang yang hendak ditutup.',
  en: 'Choose a vertex on the edge of the hole first.',
});

const NO_PART = unavailable({
  id: 'Pilih dahulu sebuah titik dari bagian yang hendak dihapus.',
  en: 'Choose a vertex of the part first.',
});

/** Acts on the shapes of the chosen areas. */
export const shapeCommands: readonly Command[] = [
  command('shape', 'merge-areas', {
    label: { id: 'Gabung area', en: 'Merge areas' },
    hint: {
      id: 'Area terpilih menjadi satu; pilih atribut siapa yang dipakai.',
      en: 'The chosen areas become one; choose whose attributes it keeps.',
    },
    icon: 'merge',
    screens: ['draw'],
    availability: whenOperation(drawOperations.mergeAreas),
    run: () => openDialog('merge'),
  }),
  command('shape', 'erase-by', {
    label: { id: 'Kurangi dengan area lain', en: 'Erase by another area' },
    hint: {
      id: 'Lahan yang juga ada di area lain dikeluarkan dari area terpilih.',
      en: 'Ground that another area has too is taken out of the chosen one.',
    },
    icon: 'subtract',
    screens: ['draw'],
    availability: whenOperation(drawOperations.eraseArea),
    run: () => openDialog('erase-by'),
  }),
  command('shape', 'clip-to-units', {
    label: { id: 'Potong ke batas kelurahan', en: 'Clip to the units' },
    hint: {
      id: 'Bagian area terpilih di luar semua kelurahan dihilangkan.',
      en: 'What of the chosen areas lies outside every unit is removed.',
    },
    icon: 'clip',
    screens: ['draw'],
    availability: whileDrawing(
      ({ document, selection }): Availability =>
        document.comparison.units === null
          ? UNITS_NEEDED
          : drawOperations.clipToUnits.availability(document, selection),
    ),
    run: clipToUnits,
  }),
  command('shape', 'offset-areas', {
    label: { id: 'Lebarkan atau susutkan', en: 'Offset' },
    hint: {
      id: 'Batas area terpilih bergeser keluar atau ke dalam sejauh sekian meter.',
      en: 'The borders of the chosen areas move out or in by so many metres.',
    },
    icon: 'offset',
    screens: ['draw'],
    availability: whenOperation(drawOperations.offsetAreas),
    run: () => openDialog('offset'),
  }),
  command('shape', 'simplify-areas', {
    label: { id: 'Sederhanakan', en: 'Simplify' },
    hint: {
      id: 'Titik yang tidak perlu dibuang; batas tidak bergeser lebih dari toleransi.',
      en: 'Needless vertices go; no border moves by more than the tolerance.',
    },
    icon: 'simplify',
    screens: ['draw'],
    availability: whenOperation(drawOperations.simplifyAreas),
    run: () => openDialog('simplify'),
  }),
  command('shape', 'separate-parts', {
    label: { id: 'Pisahkan bagian', en: 'Separate parts' },
    hint: {
      id: 'Tiap bagian area terpilih menjadi area tersendiri.',
      en: 'Each part of the chosen area becomes an area of its own.',
    },
    icon: 'separate',
    screens: ['draw'],
    availability: whenOperation(drawOperations.separateParts),
    run: () => onArea((delineation, area) => act(drawOperations.separateParts, { delineation, area })),
  }),
  command('shape', 'remove-ring', {
    label: { id: 'Tutup lubang', en: 'Fill the hole' },
    hint: {
      id: 'Lubang yang titiknya terpilih diisi kembali.',
      en: 'The hole whose vertex is chosen is filled again.',
    },
    icon: 'fill',
    screens: ['draw'],
    availability: whileDrawing(
      ({ document, selection }): Availability =>
        (selection.vertex?.ring ?? 0) > 0
          ? drawOperations.removeRing.availability(document, selection)
          : NO_HOLE,
    ),
    run: () =>
      onVertex((delineation, area, { polygon, ring }) =>
        act(drawOperations.removeRing, { delineation, area, polygon, ring }),
      ),
  }),
  command('shape', 'remove-part', {
    label: { id: 'Hapus bagian', en: 'Remove the part' },
    hint: {
      id: 'Bagian yang titiknya terpilih dihapus; bagian lain tinggal.',
      en: 'The part whose vertex is chosen is removed; the others stay.',
    },
    icon: 'minus',
    screens: ['draw'],
    availability: whileDrawing(({ document, selection }): Availability => {
      if (selection.vertex === null) return NO_PART;
      return drawOperations.removePart.availability(document, selection);
    }),
    run: () =>
      onVertex((delineation, area, { polygon }) =>
        act(drawOperations.removePart, { delineation, area, polygon }),
      ),
  }),
];

function clipToUnits(): void {
  const now = drawing();
  const units = now?.document.comparison.units;
  if (!now || !units) return;
  const { areas } = now.selection;
  act(drawOperations.clipToUnits, { delineation: now.delineation.id, areas, units });
}

function onArea(run: (delineation: DelineationId, area: AreaId) => void): void {
  const now = drawing();
  const area = now?.selection.areas[0];
  if (now && area !== undefined) run(now.delineation.id, area);
}

function onVertex(run: (delineation: DelineationId, area: AreaId, vertex: VertexPath) => void): void {
  const vertex = drawing()?.selection.vertex;
  if (vertex) onArea((delineation, area) => run(delineation, area, vertex));
}
