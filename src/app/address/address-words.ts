import type { MapMode } from '../../map/scene.ts';
import type { SheetTemplate } from '../../reports/sheet/settings.ts';
import type { UnitOrder } from '../state/ranking.ts';
import type { ChangeKind, CompareTab, ScreenId } from '../state/view.ts';

/** Each choice of the view by the word that stands for it in an address: these words may be added to, none may change. */
export const SCREENS: Readonly<Record<ScreenId, string>> = {
  data: 'data',
  compare: 'bandingkan',
  draw: 'gambar',
  present: 'sajikan',
  print: 'cetak',
};
/** The timeline stands in place of the map of the Compare screen, and is a page of its own to those who send links. */
export const TIMELINE = 'lini-masa';

export const MODES: Readonly<Record<MapMode, string>> = {
  swipe: 'geser',
  side: 'berdampingan',
  overlay: 'tumpang',
};
export const LISTS: Readonly<Record<CompareTab, string>> = {
  units: 'kelurahan',
  areas: 'kawasan',
  issues: 'masalah',
};
export const ORDERS: Readonly<Record<UnitOrder, string>> = {
  change: 'perubahan',
  net: 'selisih',
  name: 'nama',
};
export const KINDS: Readonly<Record<ChangeKind, string>> = {
  remaining: 'tetap',
  reduced: 'berkurang',
  added: 'bertambah',
  uncertain: 'tak-pasti',
};
export const SIDES: Readonly<Record<'before' | 'after', string>> = { before: 'sebelum', after: 'sesudah' };
export const TEMPLATES: Readonly<Record<SheetTemplate, string>> = {
  decree: 'sk',
  change: 'perubahan',
  atlas: 'atlas',
};
/** Of the timeline: only SKs and their last BA, or every state. */
export const FOLDS = { folded: 'ya', whole: 'tidak' } as const;
/** Scenes that are of no kelurahan. */
export const SCENES = {
  opening: 'pembuka',
  timeline: 'lini-masa',
  outside: 'luar',
  closing: 'penutup',
} as const;

/** Ground outside every kelurahan, all kelurahan one by one, and the city as a whole, where a kelurahan could stand. */
export const OUTSIDE_UNITS = 'luar';
export const EVERY_UNIT = 'semua';
export const WHOLE_CITY = 'kota';

export const EXAMPLE = 'singkawang';

/** The choice of which this is the word; capitals make no difference. */
export function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, word: string): Key | null {
  const wanted = word.toLowerCase();
  for (const key in words) if (words[key] === wanted) return key;
  return null;
}
