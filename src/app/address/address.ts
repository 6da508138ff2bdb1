import type { Position } from '../../geo/column.ts';
import type { Camera, MapMode } from '../../map/scene.ts';
import type { SceneId } from '../../project/presentation.ts';

export type ScreenId = 'data' | 'compare' | 'draw' | 'present' | 'print';

/** What the address keeps of the view. States and units stand by name or code, so that an address can be read and shared. */
export interface Address {
  readonly screen: ScreenId;
  /** Id of the project. */
  readonly project: string | null;
  /** Where a project file lies on the site that the program came from, for readers whose browser does not have the project. */
  readonly file: string | null;
  /** Names of the states. */
  readonly before: string | null;
  readonly after: string | null;
  /** Name of the SK being drawn; only on the Draw screen, where it stands for the state after. */
  readonly decree: string | null;
  readonly mode: MapMode | null;
  /** Code of the kelurahan, or its name where it has none, or `luar`. */
  readonly unit: string | null;
  /** Of the presentation; only on the Present screen. */
  readonly scene: SceneId | null;
  readonly camera: Camera | null;
}

export const OUTSIDE_IN_ADDRESS = 'luar';

const SCREENS: Readonly<Record<ScreenId, string>> = {
  data: 'data',
  compare: 'bandingkan',
  draw: 'gambar',
  present: 'sajikan',
  print: 'cetak',
};
const MODES: Readonly<Record<MapMode, string>> = { swipe: 'geser', side: 'berdampingan', overlay: 'tumpang' };
const MAX_ZOOM = 24;

/** Reads a hash ("#/bandingkan?mode=geser"). Whatever is missing, unknown or malformed is null; it never fails. */
export function parseAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const values = new URLSearchParams(query);
  const text = (name: string): string | null => values.get(name)?.trim() || null;
  return {
    screen: keyOf(SCREENS, path.replace(/\/+$/, '').toLowerCase()) ?? 'compare',
    project: text('proyek'),
    file: text('berkas'),
    before: text('sebelum'),
    after: text('sesudah'),
    decree: text('sk'),
    mode: keyOf(MODES, text('mode')?.toLowerCase() ?? ''),
    unit: text('kel'),
    scene: text('adegan'),
    camera: parseCamera(text('peta')),
  };
}

export function formatAddress(address: Address): string {
  const values = new URLSearchParams();
  const put = (name: string, value: string | null) => value !== null && values.set(name, value);
  put('proyek', address.project);
  put('berkas', address.file);
  put('sebelum', address.before);
  put('sesudah', address.after);
  put('sk', address.decree);
  put('mode', address.mode && MODES[address.mode]);
  put('kel', address.unit);
  put('adegan', address.scene);
  put('peta', address.camera && formatCamera(address.camera));
  const query = values.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/');
  return `#/${SCREENS[address.screen]}${query && `?${query}`}`;
}

function keyOf<Key extends string>(names: Readonly<Record<Key, string>>, name: string): Key | null {
  for (const key in names) if (names[key] === name) return key;
  return null;
}

function parseCamera(text: string | null): Camera | null {
  const parts = text?.split(',') ?? [];
  if (parts.length !== 3 || parts.some((part) => part.trim() === '')) return null;
  const [longitude, latitude, zoom] = parts.map(Number);
  const sound = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && zoom >= 0 && zoom <= MAX_ZOOM;
  const center: Position = [longitude, latitude];
  return sound ? { center, zoom } : null;
}

const formatCamera = ({ center, zoom }: Camera): string =>
  [center[0].toFixed(5), center[1].toFixed(5), zoom.toFixed(2)].join(',');
