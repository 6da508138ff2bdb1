import type { Note } from '../../domain/note.ts';
import type { Text } from '../../domain/text.ts';
import { scaleWords } from './scale-block.ts';

/** What a sheet could not show as it was asked; said on the sheet and in a note. */
export interface SheetWarning {
  readonly code: string;
  readonly message: Text;
}

/** Ground that is larger than the frame at a scale that was asked for. */
export const cutWarning = (scale: number): SheetWarning => ({
  code: 'sheet-cut',
  message: {
    id: `Terpotong: pada skala ${scaleWords(scale)} wilayah ini lebih besar daripada bingkai peta. Pilih skala yang lebih kecil atau kertas yang lebih besar.`,
    en: `Cut: at ${scaleWords(scale)} this ground is larger than the map frame. Choose a smaller scale or a larger paper.`,
  },
});

/** Blocks for which there was no room. */
export const crowdedWarning = (names: readonly string[]): SheetWarning => ({
  code: 'sheet-crowded',
  message: {
    id: `Tidak muat di lembar ini: ${names.join(', ')}. Pilih kertas yang lebih besar.`,
    en: `No room on this sheet for: ${names.join(', ')}. Choose a larger paper.`,
  },
});

/** There is neither slum ground nor a boundary. */
export const EMPTY_WARNING: SheetWarning = {
  code: 'sheet-empty',
  message: {
    id: 'Tidak ada lahan untuk digambar pada lembar ini. Periksa SK dan batas yang dipilih.',
    en: 'There is no ground to draw on this sheet. Check the SK and the boundaries that are chosen.',
  },
};

export const warningNote = ({ code, message }: SheetWarning, label: string): Note => ({
  severity: 'warning',
  code,
  place: { label },
  message,
});
