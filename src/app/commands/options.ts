import type { Text } from '../../domain/text.ts';
import type { IconName } from '../components/icon.tsx';
import { type DrawOptions, setCoordinateBarOpen, setDrawOptions, useDraw } from '../state/draw.ts';
import { askGps } from '../state/gps.ts';
import type { Command } from './command.ts';
import { command } from './define.ts';
import { whileDrawing } from './drawn.ts';

type Toggle = 'snap' | 'trace' | 'sharedBorders' | 'noOverlap';

interface ToggleWords {
  readonly option: Toggle & keyof DrawOptions;
  readonly icon: IconName;
  readonly label: Text;
  readonly hint: Text;
}

const toggle = (id: string, { option, ...words }: ToggleWords): Command =>
  command('tools', id, {
    ...words,
    screens: ['draw'],
    isOn: () => useDraw.getState().options[option],
    run: () => setDrawOptions({ [option]: !useDraw.getState().options[option] }),
  });

/** Switches of the precise hand and the typed point, in the order of the strip. */
export const optionCommands: readonly Command[] = [
  toggle('toggle-snap', {
    option: 'snap',
    icon: 'snap',
    label: { id: 'Tempel', en: 'Snap' },
    hint: {
      id: 'Titik menempel pada titik dan batas yang terlihat: SK lama, kelurahan, area lain.',
      en: 'Points snap to the vertices and borders in sight: older decrees, units, other areas.',
    },
  }),
  toggle('toggle-trace', {
    option: 'trace',
    icon: 'trace',
    label: { id: 'Ikuti batas', en: 'Trace' },
    hint: {
      id: 'Di antara dua klik pada batas yang sama, garis mengikuti batas itu.',
      en: 'Between two clicks on one border the line follows it.',
    },
  }),
  toggle('toggle-shared', {
    option: 'sharedBorders',
    icon: 'shared',
    label: { id: 'Batas bersama', en: 'Shared borders' },
    hint: {
      id: 'Titik yang dipakai bersama tetangga ikut bergeser di semuanya.',
      en: 'A vertex that neighbours share moves in all of them.',
    },
  }),
  toggle('toggle-no-overlap', {
    option: 'noOverlap',
    icon: 'apart',
    label: { id: 'Jangan tumpang', en: 'No overlap' },
    hint: {
      id: 'Area baru dipotong oleh area yang sudah ada.',
      en: 'A new area is cut by the areas that are there.',
    },
  }),
  command('tools', 'coordinate', {
    label: { id: 'Ketik koordinat', en: 'Type coordinates' },
    hint: {
      id: 'Titik dalam derajat, UTM, atau TM-3; sisi menurut panjang dan arah; atau titik dari GPS alat ini.',
      en: 'A point in degrees, UTM or TM-3; an edge by length and bearing; or a point from this device’s GPS.',
    },
    icon: 'coordinate',
    screens: ['draw'],
    availability: whileDrawing(),
    isOn: () => useDraw.getState().coordinateBarOpen,
    run: () => setCoordinateBarOpen(!useDraw.getState().coordinateBarOpen),
  }),
];

/** Not on the strip: it is a button of the bar that the last of the strip opens. */
export const gpsCommand: Command = command('tools', 'gps', {
  label: { id: 'Ambil titik dari GPS', en: 'Take a point from the GPS' },
  hint: {
    id: 'Menanyakan letak alat ini beserta ketelitiannya, untuk titik berikutnya.',
    en: 'Asks this device where it is and how surely, for the next point.',
  },
  icon: 'target',
  screens: ['draw'],
  availability: whileDrawing(),
  run: () => {
    setCoordinateBarOpen(true);
    askGps();
  },
});
