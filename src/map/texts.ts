import type { Text } from '../domain/text.ts';

export type MapFailure = 'noWebgl' | 'contextLost' | 'notStarted';

/** Words the map says by itself, in the language of the screen. Failures left out are told in Indonesian. */
export interface MapTexts extends Partial<Readonly<Record<MapFailure, string>>> {
  /** "Peta" */
  readonly map: string;
  readonly before: string;
  readonly after: string;
  /** What the handle between before and after is for. */
  readonly divider: string;
  /** How keys draw; left out, it is told in Indonesian. */
  readonly sketchHelp?: string;
}

/** Read out with the name of the map while a tool is in use. */
export const SKETCH_HELP: Text = {
  id: 'Panah memindahkan bidikan (Shift: halus, Ctrl: jauh). Enter: klik. Spasi: pegang titik di bawah bidikan, panah menggesernya, spasi lagi melepas. Escape: batal. Shift+F10: menu. Plus dan minus: perbesar dan perkecil.',
  en: 'Arrows move the aim (Shift: fine, Ctrl: far). Enter: click. Space: hold the vertex under the aim, arrows drag it, space again lets go. Escape: cancel. Shift+F10: menu. Plus and minus: zoom.',
};

/** Why there is no map, and what to do. */
export const MAP_FAILURES: Readonly<Record<MapFailure, Text>> = {
  noWebgl: {
    id: 'Peta tidak dapat digambar: peramban ini tidak menyediakan WebGL 2. Perbarui peramban, atau aktifkan akselerasi grafis di setelannya.',
    en: 'The map cannot be drawn: this browser offers no WebGL 2. Update the browser, or turn on graphics acceleration in its settings.',
  },
  contextLost: {
    id: 'Gambar peta hilang dari kartu grafis dan tidak pulih. Muat ulang halaman ini.',
    en: 'The map was lost from the graphics card and did not come back. Reload this page.',
  },
  notStarted: {
    id: 'Peta tidak dapat dimulai. Periksa apakah peramban memblokir skrip latar (web worker), lalu muat ulang halaman ini.',
    en: 'The map did not start. Check whether the browser blocks background scripts (web workers), then reload this page.',
  },
};
