import { openScreen, type ScreenId, useView } from '../state/view.ts';
import type { Command } from './command.ts';
import { command } from './define.ts';
import { openDialog } from './dialogs.ts';

const screen = (id: ScreenId, label: Command['label'], hint: Command['hint']): Command =>
  command('screens', id, {
    label,
    hint,
    icon: id,
    isOn: () => useView.getState().screen === id,
    run: () => openScreen(id),
  });

/** The way from screen to screen, and to every other command. */
export const screenCommands: readonly Command[] = [
  screen(
    'data',
    { id: 'Layar Data', en: 'The Data screen' },
    {
      id: 'Berkas yang dimuat: SK, batas kelurahan, dan apa yang salah padanya.',
      en: 'What is loaded: decrees, boundaries, and what is wrong with them.',
    },
  ),
  screen(
    'compare',
    { id: 'Layar Bandingkan', en: 'The Compare screen' },
    {
      id: 'Hektare yang hilang, tetap, dan bertambah di antara dua keadaan.',
      en: 'Hectares that went, stayed and came between two states.',
    },
  ),
  screen(
    'draw',
    { id: 'Layar Gambar', en: 'The Draw screen' },
    {
      id: 'Menggambar SK berikutnya di atas SK sebelumnya.',
      en: 'Draw the next decree over the last one.',
    },
  ),
  screen(
    'present',
    { id: 'Layar Sajikan', en: 'The Present screen' },
    {
      id: 'Sajian layar penuh untuk rapat: kelurahan demi kelurahan, sebelum dan sesudah.',
      en: 'A full-screen presentation for the meeting: unit by unit, before and after.',
    },
  ),
  screen(
    'print',
    { id: 'Layar Cetak', en: 'The Print screen' },
    {
      id: 'Lembar peta, tabel, dan naskah yang siap dicetak dan dibagikan.',
      en: 'Map sheets, tables and papers, ready to print and send round.',
    },
  ),
  command('screens', 'palette', {
    label: { id: 'Cari perintah', en: 'Find a command' },
    hint: {
      id: 'Semua perintah program dalam satu daftar yang dapat dicari.',
      en: 'Every command of the program in one list to search.',
    },
    icon: 'search',
    run: () => openDialog('palette'),
  }),
  command('screens', 'help', {
    label: { id: 'Daftar perintah dan pintasan', en: 'Commands and shortcuts' },
    hint: {
      id: 'Lembar bantuan: setiap perintah, tombolnya, dan kegunaannya.',
      en: 'The help sheet: every command, its keys, and what it does.',
    },
    icon: 'help',
    run: () => openDialog('help'),
  }),
  command('screens', 'search', {
    label: { id: 'Cari di daftar', en: 'Search the list' },
    hint: { id: 'Pindah ke kotak pencarian di panel.', en: 'Go to the search field of the panel.' },
    icon: 'search',
    run: () => document.querySelector<HTMLInputElement>('[data-search]')?.focus(),
  }),
];
