import type { Address, SheetsPart } from './address.ts';
import { formatArea, formatCamera, formatKinds, formatScene } from './address-parts.ts';
import {
  EVERY_UNIT,
  EXAMPLE,
  FOLDS,
  LISTS,
  MODES,
  ORDERS,
  SCREENS,
  TEMPLATES,
  TIMELINE,
} from './address-words.ts';

/** The hash of an address: what `readAddress` reads again. */
export function formatAddress(address: Address): string {
  const values = new URLSearchParams();
  const put = (name: string, value: string | null | false) => value && values.set(name, value);
  put('proyek', address.project);
  put('berkas', address.file);
  put('contoh', address.example && EXAMPLE);
  put('sebelum', address.before);
  put('sesudah', address.after);
  put('sk', address.decree);
  put('mode', address.mode && MODES[address.mode]);
  put('tanpa', formatKinds(address.hidden));
  put('daftar', address.list && LISTS[address.list]);
  put('urut', address.order && ORDERS[address.order]);
  put('kel', address.unit);
  put('area', address.area && formatArea(address.area));
  put('ringkas', address.folded === null ? null : FOLDS[address.folded ? 'folded' : 'whole']);
  put('adegan', address.scene && formatScene(address.scene));
  if (address.sheets) putSheets(values, address.sheets);
  put('peta', address.camera && formatCamera(address.camera));
  const path = address.timeline ? TIMELINE : SCREENS[address.screen];
  const query = legible(values.toString());
  return `#/${path}${query && `?${query}`}`;
}

function putSheets(values: URLSearchParams, { template, of, page }: SheetsPart): void {
  if (template !== null) values.set('templat', TEMPLATES[template]);
  if (of === 'units') values.set('kel', EVERY_UNIT);
  else if (of !== 'city') for (const unit of of) values.append('kel', unit);
  if (page > 1) values.set('lembar', String(page));
}

/** Signs that need no code in a hash stand as they are. */
const legible = (query: string): string =>
  query.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/');
