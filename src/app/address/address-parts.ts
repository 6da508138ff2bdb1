import type { Position } from '../../geo/column.ts';
import type { Camera } from '../../map/scene.ts';
import type { SceneId } from '../../project/presentation.ts';
import type { ChangeKind } from '../state/view.ts';
import type { AreaPart } from './address.ts';
import { KINDS, keyOf, SCENES, SIDES } from './address-words.ts';

const MAX_ZOOM = 24;
const MOST_SHEETS = 100_000;

/** "108.96730,0.91270,14.50": longitude, latitude, zoom. Null: no such place. */
export function parseCamera(text: string): Camera | null {
  const parts = text.split(',');
  if (parts.length !== 3 || parts.some((part) => part.trim() === '')) return null;
  const [longitude, latitude, zoom] = parts.map(Number);
  const sound = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && zoom >= 0 && zoom <= MAX_ZOOM;
  const center: Position = [longitude, latitude];
  return sound ? { center, zoom } : null;
}

export const formatCamera = ({ center, zoom }: Camera): string =>
  [center[0].toFixed(5), center[1].toFixed(5), zoom.toFixed(2)].join(',');

/** "sesudah:RT 08": the side, and the id of the area on it. */
export function parseArea(text: string): AreaPart | null {
  const colon = text.indexOf(':');
  const side = colon < 0 ? null : keyOf(SIDES, text.slice(0, colon));
  const id = text.slice(colon + 1);
  return side === null || id === '' ? null : { side, id };
}

export const formatArea = ({ side, id }: AreaPart): string => `${SIDES[side]}:${id}`;

/** "tetap,tak-pasti". Null: a word among them is no kind of ground. */
export function parseKinds(text: string): readonly ChangeKind[] | null {
  const kinds = text.split(',').map((word) => keyOf(KINDS, word.trim()));
  return kinds.every((kind) => kind !== null) ? kinds : null;
}

export const formatKinds = (kinds: readonly ChangeKind[]): string =>
  kinds.map((kind) => KINDS[kind]).join(',');

/** Scenes of kelurahan stand by their own name; of the others also the names that the program has for them are taken. */
export const parseScene = (text: string): SceneId => keyOf(SCENES, text) ?? text;

const FIXED_SCENES: ReadonlyMap<SceneId, string> = new Map(Object.entries(SCENES));

export const formatScene = (scene: SceneId): string => FIXED_SCENES.get(scene) ?? scene;

/** Which sheet, from 1. */
export function parsePage(text: string): number | null {
  const page = /^\d+$/.test(text) ? Number(text) : 0;
  return page >= 1 && page <= MOST_SHEETS ? page : null;
}
