import type { Problem } from '../../../../../domain/note.ts';
import { problem } from '../../../../../domain/note.ts';
import type { Result } from '../../../../../domain/result.ts';
import { fail, ok } from '../../../../../domain/result.ts';
import { parameterOf } from './wms.ts';

/** What was typed, as far as it can be told without asking anyone. */
export type TypedAddress =
  | { readonly kind: 'xyz'; readonly url: string; readonly host: string }
  | { readonly kind: 'service'; readonly url: URL; readonly guess: 'wms' | 'wmts'; readonly host: string };

/**
 * Reads an address as people paste it: `{x}`, `{y}` or `{-y}`, `{z}`; `{s}` and `{switch:a,b}` become their first choice, `{r}`
 * nothing; braces may be percent-encoded. Anything else on http(s) is a WMS or a WMTS.
 */
export function readAddress(typed: string): Result<TypedAddress, Problem> {
  const text = normalised(typed);
  if (text === '') return fail(addressEmpty());
  if (!URL.canParse(text)) return fail(addressUnreadable());
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return fail(addressUnreadable());
  const missing = ['{z}', '{x}', '{y}'].filter((part) => !text.replace('{-y}', '{y}').includes(part));
  if (missing.length === 0) return ok({ kind: 'xyz', url: text, host: url.host });
  if (missing.length < 3) return fail(placeholderMissing(missing));
  return ok({ kind: 'service', url, guess: guessOf(url), host: url.host });
}

const normalised = (typed: string): string =>
  typed
    .trim()
    .replaceAll(/%7B/gi, '{')
    .replaceAll(/%7D/gi, '}')
    .replaceAll('${', '{')
    .replaceAll('{s}', 'a')
    .replaceAll(/\{switch:([^,}]*)[^}]*\}/g, '$1')
    .replaceAll(/\{(?:r|ratio)\}/g, '')
    .replaceAll('{zoom}', '{z}');

function guessOf(url: URL): 'wms' | 'wmts' {
  const service = parameterOf(url, 'service')?.toLowerCase();
  if (service === 'wms' || service === 'wmts') return service;
  const request = parameterOf(url, 'request')?.toLowerCase();
  return request === 'gettile' || /wmts/i.test(url.pathname) ? 'wmts' : 'wms';
}

const addressEmpty = (): Problem =>
  problem('address-empty', {
    id: 'Alamat masih kosong. Tempelkan alamat dari pengelola petanya.',
    en: 'The address is empty. Paste the one its provider gives.',
  });

const addressUnreadable = (): Problem =>
  problem('address-unreadable', {
    id: 'Alamat harus lengkap dan diawali https:// atau http://. Periksa ejaannya.',
    en: 'The address must be complete and begin with https:// or http://. Check its spelling.',
  });

const placeholderMissing = (missing: readonly string[]): Problem =>
  problem('address-placeholder', {
    id: `Alamat ubin belum lengkap: tidak ada ${missing.join(' dan ')}. Ketiga bagian {z}, {x}, dan {y} (atau {-y}) harus ada.`,
    en: `The tile address is not complete: ${missing.join(' and ')} is missing. All of {z}, {x} and {y} (or {-y}) are needed.`,
  });
