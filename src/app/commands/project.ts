import type { Text } from '../../domain/text.ts';
import { redoLabel, undoLabel } from '../../project/history.ts';
import type { IconName } from '../components/icon.tsx';
import { type DrawTab, setDrawTab, useDraw } from '../state/draw.ts';
import { project, redo, undo } from '../state/project.ts';
import { openScreen } from '../state/view.ts';
import type { Command } from './command.ts';
import { command, unless } from './define.ts';
import { openDialog } from './dialogs.ts';
import { whileDrawing } from './drawn.ts';

const NOTHING_TO_UNDO: Text = {
  id: 'Tidak ada yang dapat diurungkan.',
  en: 'There is nothing to undo.',
};
const NOTHING_TO_REDO: Text = {
  id: 'Tidak ada yang dapat diulangi.',
  en: 'There is nothing to redo.',
};

const tab = (id: DrawTab, icon: IconName, label: Text, hint: Text): Command =>
  command('project', `tab-${id}`, {
    label,
    hint,
    icon,
    screens: ['draw'],
    availability: whileDrawing(),
    isOn: () => useDraw.getState().tab === id,
    run: () => setDrawTab(id),
  });

/** The project as a whole: its steps, a new SK, and the panels of the Draw screen. */
export const projectCommands: readonly Command[] = [
  command('project', 'undo', {
    label: { id: 'Urungkan', en: 'Undo' },
    hint: {
      id: 'Satu langkah ke belakang; berlaku juga setelah muat ulang.',
      en: 'One step back; also after a reload.',
    },
    icon: 'undo',
    availability: () => unless(undoLabel(project.getState().history) === null, NOTHING_TO_UNDO),
    run: undo,
  }),
  command('project', 'redo', {
    label: { id: 'Ulangi', en: 'Redo' },
    hint: { id: 'Satu langkah ke depan lagi.', en: 'One step forward again.' },
    icon: 'redo',
    availability: () => unless(redoLabel(project.getState().history) === null, NOTHING_TO_REDO),
    run: redo,
  }),
  command('project', 'start-decree', {
    label: { id: 'Mulai SK baru', en: 'Start a new decree' },
    hint: {
      id: 'Salinan SK, sebagian menurut atribut, kosong, atau dari peta pindai.',
      en: 'A copy of a decree, a part of it by attribute, empty, or from a scanned map.',
    },
    icon: 'plus',
    availability: () =>
      unless(project.getState().document === null, {
        id: 'Belum ada proyek yang terbuka.',
        en: 'No project is open.',
      }),
    run: () => {
      openScreen('draw');
      openDialog('start');
    },
  }),
  tab(
    'areas',
    'list',
    { id: 'Daftar area', en: 'List of areas' },
    { id: 'Panel: area SK yang digambar.', en: 'Panel: the areas of the decree being drawn.' },
  ),
  tab(
    'checks',
    'warning',
    { id: 'Periksa SK', en: 'Check the decree' },
    {
      id: 'Panel: temuan pada gambar dan atribut, dengan perbaikannya.',
      en: 'Panel: findings, with their cures.',
    },
  ),
  tab(
    'history',
    'history',
    { id: 'Riwayat langkah', en: 'History of steps' },
    { id: 'Panel: kembali ke langkah mana pun.', en: 'Panel: go back to any step.' },
  ),
  tab(
    'backdrop',
    'image',
    { id: 'Latar peta', en: 'Backdrops' },
    {
      id: 'Panel: citra XYZ/WMS/WMTS, PMTiles, atau peta pindai di bawah gambar.',
      en: 'Panel: XYZ/WMS/WMTS imagery, PMTiles, or a scanned map under the drawing.',
    },
  ),
  command('project', 'place-scan', {
    label: { id: 'Letakkan peta pindai', en: 'Put the scanned map in place' },
    hint: {
      id: 'Titik kontrol untuk peta pindai terakhir yang dimuat.',
      en: 'Control points of the scanned map that was loaded last.',
    },
    icon: 'image',
    screens: ['draw'],
    availability: whileDrawing(() =>
      unless(lastScan() === undefined, {
        id: 'Belum ada peta pindai. Buka berkasnya di tab Latar.',
        en: 'There is no scanned map yet. Open its file in the Backdrop tab.',
      }),
    ),
    run: placeScan,
  }),
];

const lastScan = () => project.getState().document?.backdrops.findLast(({ kind }) => kind === 'scan');

function placeScan(): void {
  const scan = lastScan();
  setDrawTab('backdrop');
  if (scan) void import('../state/backdrop-placing.ts').then(({ startPlacing }) => startPlacing(scan.id));
}
