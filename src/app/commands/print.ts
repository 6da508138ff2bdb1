import type { Text } from '../../domain/text.ts';
import { type Availability, available, unavailable } from '../../project/operation.ts';
import type { ReportOrder } from '../../workers/report-api.ts';
import type { IconName } from '../components/icon.tsx';
import { type MadeId, usePrint } from '../state/print.ts';
import type { Command } from './command.ts';
import { command, unless } from './define.ts';

const NOTHING: Text = {
  id: 'Belum ada yang dapat dicetak: pilih keadaan sebelum dan sesudah di layar Bandingkan.',
  en: 'There is nothing to print yet: choose the states before and after on the Compare screen.',
};
const BUSY = unavailable({
  id: 'Berkas lain sedang dibuat; tunggu sampai selesai, atau batalkan.',
  en: 'Another file is being made; wait until it is done, or cancel it.',
});

function makeable(): Availability {
  const { overview, making } = usePrint.getState();
  return making === null ? unless(overview === null, NOTHING) : BUSY;
}

interface FileWords {
  readonly icon: IconName;
  readonly label: Text;
  readonly hint: Text;
}

const download = (id: MadeId, words: FileWords, order: () => ReportOrder): Command =>
  command('print', `download-${id}`, {
    ...words,
    screens: ['print'],
    availability: makeable,
    run: () => void import('../state/print-files.ts').then(({ makeFile }) => makeFile(id, order())),
  });

const turn = (id: string, step: 1 | -1, words: FileWords): Command =>
  command('print', id, {
    ...words,
    screens: ['print'],
    availability: () => {
      const { preview, page } = usePrint.getState();
      if (preview === null) return unavailable(NOTHING);
      const isThere = page + step >= 0 && page + step < preview.count;
      return isThere ? available : unavailable(step > 0 ? LAST : FIRST);
    },
    run: () =>
      void import('../state/print-session.ts').then(({ turnToPage }) =>
        turnToPage(usePrint.getState().page + step),
      ),
  });

const FIRST: Text = { id: 'Ini lembar pertama.', en: 'This is the first sheet.' };
const LAST: Text = { id: 'Ini lembar terakhir.', en: 'This is the last sheet.' };

/** Map sheets, tables and papers. */
export const printCommands: readonly Command[] = [
  turn('previous-sheet', -1, {
    icon: 'previous',
    label: { id: 'Lembar sebelumnya', en: 'Previous sheet' },
    hint: { id: 'Pratinjau mundur satu lembar.', en: 'The preview goes back one sheet.' },
  }),
  turn('next-sheet', 1, {
    icon: 'next',
    label: { id: 'Lembar berikutnya', en: 'Next sheet' },
    hint: { id: 'Pratinjau maju satu lembar.', en: 'The preview goes on one sheet.' },
  }),
  download(
    'pdf',
    {
      icon: 'print',
      label: { id: 'Unduh lembar peta (PDF)', en: 'Download the map sheets (PDF)' },
      hint: {
        id: 'Semua lembar menurut templat, kertas, dan skala yang dipilih.',
        en: 'All sheets by the chosen template, paper and scale.',
      },
    },
    () => ({ kind: 'sheets', settings: usePrint.getState().settings }),
  ),
  download(
    'xlsx',
    {
      icon: 'table',
      label: { id: 'Unduh tabel (XLSX)', en: 'Download the tables (XLSX)' },
      hint: {
        id: 'Neraca tiap kelurahan dengan rumus, kawasan, dan metode.',
        en: 'The balance of each unit with formulas, areas and method.',
      },
    },
    () => ({ kind: 'xlsx' }),
  ),
  download(
    'decree-docx',
    {
      icon: 'note',
      label: { id: 'Unduh rancangan lampiran SK (DOCX)', en: 'Download the draft attachment (DOCX)' },
      hint: {
        id: 'Tabel lokasi dan luas dalam susunan lampiran SK.',
        en: 'Places and areas as a decree’s attachment lays them out.',
      },
    },
    () => ({ kind: 'decree-docx' }),
  ),
  download(
    'minute-docx',
    {
      icon: 'note',
      label: { id: 'Unduh rancangan Berita Acara (DOCX)', en: 'Download the draft minute (DOCX)' },
      hint: { id: 'Berita Acara pengurangan luas kumuh.', en: 'The minute that takes hectares off.' },
    },
    () => ({ kind: 'minute-docx' }),
  ),
  download(
    'pptx',
    {
      icon: 'present',
      label: { id: 'Unduh salindia (PPTX)', en: 'Download the slides (PPTX)' },
      hint: { id: 'Adegan rapat dengan peta dan tabel.', en: 'The meeting’s scenes with maps and tables.' },
    },
    () => ({ kind: 'pptx' }),
  ),
  download(
    'html',
    {
      icon: 'compare',
      label: { id: 'Unduh laporan (HTML)', en: 'Download the report (HTML)' },
      hint: {
        id: 'Satu berkas dengan peta interaktif, terbuka tanpa internet.',
        en: 'One file with an interactive map, opens offline.',
      },
    },
    () => ({ kind: 'html' }),
  ),
  download(
    'csv',
    {
      icon: 'list',
      label: { id: 'Unduh tabel (CSV)', en: 'Download the table (CSV)' },
      hint: { id: 'Tabel tiap kelurahan sebagai teks.', en: 'The table of units as text.' },
    },
    () => ({ kind: 'csv' }),
  ),
];
