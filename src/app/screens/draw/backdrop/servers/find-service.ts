import type { Problem } from '../../../../../domain/note.ts';
import type { Result } from '../../../../../domain/result.ts';
import { fail, ok } from '../../../../../domain/result.ts';
import { ask } from './ask.ts';
import { notAService, noUsableLayer, serviceException } from './server-problems.ts';
import type { Service } from './service.ts';
import type { TypedAddress } from './typed-address.ts';
import { readWms, wmsCapabilitiesUrl } from './wms.ts';
import { readWmts, wmtsCapabilitiesUrl } from './wmts.ts';
import { childrenOf, rootOf, type XmlElement } from './xml-tree.ts';

/** Asks a server what it offers; its answer, not its address, says whether it is a WMS or a WMTS. */
export async function findService(
  { url, guess, host }: TypedAddress & { kind: 'service' },
  signal: AbortSignal,
): Promise<Result<Service, Problem | 'cancelled'>> {
  const answer = await ask(guess === 'wmts' ? wmtsCapabilitiesUrl(url) : wmsCapabilitiesUrl(url), signal);
  if (!answer.ok) return answer;
  const text = await answer.value.text().catch(() => '');
  if (signal.aborted) return fail('cancelled');
  return readCapabilities(text, url, host);
}

/** The service that a capabilities document describes. */
export function readCapabilities(text: string, typed: URL, host: string): Result<Service, Problem> {
  const root = rootOf(text);
  if (!root) return fail(notAService(host));
  if (/Exception/.test(root.name)) return fail(serviceException(host, exceptionWords(root)));
  const isWms = root.name === 'WMS_Capabilities' || root.name === 'WMT_MS_Capabilities';
  if (!isWms && root.name !== 'Capabilities') return fail(notAService(host));
  const service = isWms ? readWms(root, typed) : readWmts(root, typed);
  return service.layers.length === 0 ? fail(noUsableLayer(host)) : ok(service);
}

const LONGEST_WORDS = 200;

function exceptionWords(root: XmlElement): string {
  const words = (element: XmlElement): string =>
    [element.text.trim(), ...element.children.map(words)].filter(Boolean).join(' ');
  return (
    childrenOf(root, 'ServiceException').map(words).join(' ').slice(0, LONGEST_WORDS) ||
    words(root).slice(0, LONGEST_WORDS)
  );
}
