import { columnBounds, pickFeatures } from '../../geo/column.ts';
import { available } from '../../project/operation.ts';
import { drawOperations } from '../../project/operations/draw/index.ts';
import { flyTo } from '../map/stage.ts';
import { chooseAreas, setTableOpen, useDraw } from '../state/draw.ts';
import { removeChosenVertex } from '../state/draw-hands.ts';
import { actWithUndo } from '../state/project.ts';
import type { Command } from './command.ts';
import { command, unless } from './define.ts';
import { openContextMenu } from './dialogs.ts';
import { AREAS_NEEDED, drawing, UNITS_NEEDED, whileDrawing } from './drawn.ts';

const whenChosen = whileDrawing(({ selection }) => (selection.areas.length > 0 ? available : AREAS_NEEDED));

const whenAnyArea = whileDrawing(({ delineation }) =>
  unless(delineation.areas.length === 0, {
    id: 'SK ini belum berisi area. Gambar area pertama dahulu.',
    en: 'This decree has no areas yet. Draw the first one.',
  }),
);

/** What is done to areas as a whole, and to their rows. */
export const areaCommands: readonly Command[] = [
  command('area', 'choose-all', {
    label: { id: 'Pilih semua area', en: 'Choose all areas' },
    hint: { id: 'Semua area SK yang digambar terpilih.', en: 'Every area of the decree being drawn.' },
    icon: 'check',
    screens: ['draw'],
    availability: whenAnyArea,
    run: () => chooseAreas(drawing()?.delineation.areas.map(({ id }) => id) ?? []),
  }),
  command('area', 'zoom-chosen', {
    label: { id: 'Lihat area terpilih', en: 'Zoom to the chosen areas' },
    hint: { id: 'Peta pindah ke area terpilih.', en: 'The map goes to the chosen areas.' },
    icon: 'target',
    screens: ['draw'],
    availability: whenChosen,
    run: zoomToChosen,
  }),
  command('area', 'delete-areas', {
    label: { id: 'Hapus titik atau area', en: 'Delete the vertex or the areas' },
    hint: {
      id: 'Menghapus titik terpilih; bila tidak ada, area terpilih seutuhnya.',
      en: 'Deletes the chosen vertex; without one, the chosen areas as a whole.',
    },
    icon: 'trash',
    screens: ['draw'],
    availability: whileDrawing(({ document, selection }) =>
      selection.vertex ? available : drawOperations.deleteAreas.availability(document, selection),
    ),
    run: deleteChosen,
  }),
  command('area', 'table', {
    label: { id: 'Tabel atribut', en: 'Attribute table' },
    hint: {
      id: 'Semua area sebagai tabel: urutkan, saring, ubah banyak sekaligus, tempel dari lembar sebar.',
      en: 'All areas as a table: sort, filter, edit many at once, paste from a spreadsheet.',
    },
    icon: 'table',
    screens: ['draw'],
    availability: whileDrawing(),
    isOn: () => useDraw.getState().tableOpen,
    run: () => setTableOpen(!useDraw.getState().tableOpen),
  }),
  command('area', 'context-menu', {
    label: { id: 'Menu untuk yang terpilih', en: 'Menu for what is chosen' },
    hint: {
      id: 'Perintah yang cocok dengan area terpilih, seperti klik kanan di peta.',
      en: 'The commands that suit what is chosen, as a right click on the map.',
    },
    icon: 'more',
    screens: ['draw'],
    availability: whileDrawing(),
    run: menuAtFocus,
  }),
  command('area', 'fill-units', {
    label: { id: 'Isi kelurahan dari peta', en: 'Fill the units in from the map' },
    hint: {
      id: 'Kelurahan, kode, dan kecamatan area terpilih diisi menurut letaknya.',
      en: 'Kelurahan, code and kecamatan of the chosen areas, from where they lie.',
    },
    icon: 'fill',
    screens: ['draw'],
    availability: whileDrawing(({ document, selection }) => {
      if (document.comparison.units === null) return UNITS_NEEDED;
      return selection.areas.length > 0 ? available : AREAS_NEEDED;
    }),
    run: fillUnits,
  }),
];

function zoomToChosen(): void {
  const now = drawing();
  if (!now) return;
  const chosen = new Set(now.selection.areas);
  const { areas, geometry } = now.delineation;
  const bounds = columnBounds(
    pickFeatures(
      geometry,
      areas.flatMap(({ id }, index) => (chosen.has(id) ? [index] : [])),
    ),
  );
  if (bounds) flyTo(bounds, true);
}

function deleteChosen(): void {
  const now = drawing();
  if (!now) return;
  const { areas, vertex } = now.selection;
  if (vertex) removeChosenVertex();
  else actWithUndo(drawOperations.deleteAreas, { delineation: now.delineation.id, areas });
}

/** Beside what has the focus; for the map, which is large, in its middle. */
function menuAtFocus(): void {
  const { activeElement } = document;
  const map = document.querySelector('[data-map]');
  const isSmall = activeElement !== null && activeElement !== document.body && !activeElement.contains(map);
  const { left, top, width, height } = (
    isSmall ? activeElement : (map ?? document.body)
  ).getBoundingClientRect();
  const onMap = width > 400;
  openContextMenu(onMap ? { x: left + width / 2, y: top + height / 2 } : { x: left + 8, y: top + height });
}

/** Fetched when it is first asked for: it brings the search of places with it. */
function fillUnits(): void {
  const areas = drawing()?.selection.areas ?? [];
  void import('../screens/draw/attributes/fill-from-map.ts').then(({ fillFromMap }) => fillFromMap(areas));
}
