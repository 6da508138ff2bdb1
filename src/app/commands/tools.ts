import type { Text } from '../../domain/text.ts';
import { type Availability, available, unavailable } from '../../project/operation.ts';
import type { IconName } from '../components/icon.tsx';
import { chooseTool, type ToolId, useDraw } from '../state/draw.ts';
import { finishGesture, giveGestureUp, takePointBack, useHands } from '../state/draw-hands.ts';
import type { Command } from './command.ts';
import { command, unless } from './define.ts';
import { whileDrawing } from './drawn.ts';

interface ToolWords {
  readonly tool: ToolId;
  readonly icon: IconName;
  readonly label: Text;
  readonly hint: Text;
  /** Shapes are cut with it. */
  readonly needsEngine?: boolean;
  /** It works on what is chosen. */
  readonly needsArea?: 'one' | 'some';
}

const LOADING = unavailable({
  id: 'Mesin hitung masih dimuat; tunggu sebentar.',
  en: 'The geometry engine is still being loaded; wait a moment.',
});

const ONE_AREA = unavailable({
  id: 'Pilih dahulu tepat satu area.',
  en: 'Choose exactly one area first.',
});

const SOME_AREA = unavailable({
  id: 'Pilih dahulu satu area atau lebih.',
  en: 'Choose one or more areas first.',
});

const tool = ({ tool: id, needsEngine = false, needsArea, ...words }: ToolWords): Command =>
  command('tools', `tool-${id}`, {
    ...words,
    screens: ['draw'],
    availability: whileDrawing(({ selection: { areas } }): Availability => {
      if (needsArea === 'one' && areas.length !== 1) return ONE_AREA;
      if (needsArea === 'some' && areas.length === 0) return SOME_AREA;
      return needsEngine && !useDraw.getState().ready ? LOADING : available;
    }),
    isOn: () => useDraw.getState().tool === id,
    run: () => chooseTool(id),
  });

const TOOLS: readonly ToolWords[] = [
  {
    tool: 'select',
    icon: 'select',
    label: { id: 'Pilih dan ubah bentuk', en: 'Choose and reshape' },
    hint: {
      id: 'Klik area untuk memilihnya; seret titik atau titik tengah untuk mengubah batasnya.',
      en: 'Click an area to choose it; drag vertices or midpoints to move its border.',
    },
  },
  {
    tool: 'polygon',
    icon: 'polygon',
    label: { id: 'Gambar area baru', en: 'Draw a new area' },
    hint: {
      id: 'Klik titik demi titik; klik titik pertama atau tekan Enter untuk menutup.',
      en: 'Click point by point; click the first point or press Enter to close it.',
    },
    needsEngine: true,
  },
  {
    tool: 'redraw',
    icon: 'redraw',
    label: { id: 'Gambar ulang batas', en: 'Redraw a stretch' },
    hint: {
      id: 'Tarik garis dari satu titik di batas ke titik lain: bagian di antaranya diganti.',
      en: 'Draw a line from one place on the border to another: the stretch between is replaced.',
    },
    needsArea: 'one',
    needsEngine: true,
  },
  {
    tool: 'split',
    icon: 'split',
    label: { id: 'Potong dengan garis', en: 'Split by a line' },
    hint: {
      id: 'Tarik garis melintasi area terpilih untuk membaginya.',
      en: 'Draw a line across the chosen area to divide it.',
    },
    needsArea: 'one',
    needsEngine: true,
  },
  {
    tool: 'erase',
    icon: 'erase',
    label: { id: 'Hapus sebagian area', en: 'Erase a part' },
    hint: {
      id: 'Gambar poligon: lahan di dalamnya dikeluarkan dari area terpilih.',
      en: 'Draw a polygon: the ground inside it is taken out of the chosen area.',
    },
    needsArea: 'one',
    needsEngine: true,
  },
  {
    tool: 'hole',
    icon: 'hole',
    label: { id: 'Buat lubang', en: 'Add a hole' },
    hint: {
      id: 'Gambar lubang di dalam area terpilih, misalnya lapangan yang tidak kumuh.',
      en: 'Draw a hole inside the chosen area, such as a field that is no slum.',
    },
    needsArea: 'one',
    needsEngine: true,
  },
  {
    tool: 'part',
    icon: 'part',
    label: { id: 'Tambah bagian', en: 'Add a part' },
    hint: {
      id: 'Gambar poligon terpisah yang menjadi bagian dari area terpilih.',
      en: 'Draw a separate polygon that becomes part of the chosen area.',
    },
    needsArea: 'one',
    needsEngine: true,
  },
  {
    tool: 'move',
    icon: 'move',
    label: { id: 'Pindahkan area', en: 'Move areas' },
    hint: { id: 'Seret area terpilih seutuhnya.', en: 'Drag the chosen areas as a whole.' },
    needsArea: 'some',
  },
  {
    tool: 'cut-cleared',
    icon: 'cleared',
    label: { id: 'Potong bagian yang tuntas', en: 'Cut a cleared part' },
    hint: {
      id: 'Gambar bagian area terpilih yang dinyatakan tuntas oleh BA pengurangan.',
      en: 'Draw the part of the chosen area that a BA declares cleared.',
    },
    needsArea: 'one',
    needsEngine: true,
  },
];

const ONLY_WHILE_DRAWING: Text = {
  id: 'Tidak ada yang sedang digambar.',
  en: 'Nothing is being drawn right now.',
};

/** What the hand does on the map, and what ends it. */
export const toolCommands: readonly Command[] = [
  ...TOOLS.map(tool),
  command('tools', 'finish', {
    label: { id: 'Selesaikan garis', en: 'Finish the line' },
    hint: { id: 'Menutup poligon atau garis yang sedang digambar.', en: 'Closes what is being drawn.' },
    icon: 'check',
    screens: ['draw'],
    availability: () => unless(!useHands.getState().canFinish, ONLY_WHILE_DRAWING),
    run: finishGesture,
  }),
  command('tools', 'take-back', {
    label: { id: 'Batalkan titik terakhir', en: 'Take the last point back' },
    hint: { id: 'Titik yang baru dipasang dicabut lagi.', en: 'The point just placed is taken back.' },
    icon: 'undo',
    screens: ['draw'],
    availability: () => unless(!useHands.getState().canTakeBack, ONLY_WHILE_DRAWING),
    run: takePointBack,
  }),
  command('tools', 'give-up', {
    label: { id: 'Berhenti menggambar', en: 'Stop drawing' },
    hint: {
      id: 'Meninggalkan yang sedang digambar; bila tidak ada, melepas pilihan.',
      en: 'Gives up what is being drawn; without that, chooses nothing.',
    },
    icon: 'close',
    screens: ['draw'],
    availability: whileDrawing(({ selection: { areas } }) =>
      unless(
        !useHands.getState().canGiveUp && areas.length === 0 && useDraw.getState().tool === 'select',
        ONLY_WHILE_DRAWING,
      ),
    ),
    run: giveUp,
  }),
];

/** First the gesture, then the tool, then the choice: what was meant last goes first. */
function giveUp(): void {
  if (!useHands.getState().canGiveUp && useDraw.getState().tool !== 'select') chooseTool('select');
  else giveGestureUp();
}
