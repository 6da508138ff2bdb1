import type { Problem } from '../../../../../domain/note.ts';
import type { Result } from '../../../../../domain/result.ts';
import { fail, ok } from '../../../../../domain/result.ts';
import { blockedAsMixed, noAnswer, refusedByServer, serverProblem, timedOut } from './server-problems.ts';

const PATIENCE_MS = 20_000;

/** A page from https may ask http only of the same machine. */
export const isMixed = (url: string): boolean => {
  const { protocol, hostname } = new URL(url);
  return (
    location.protocol === 'https:' && protocol === 'http:' && !/^(localhost|127\.|\[::1\])/.test(hostname)
  );
};

/** Asks a server that the user named for one thing. `cancelled` when the signal said so. */
export async function ask(
  url: string,
  signal: AbortSignal,
): Promise<Result<Response, Problem | 'cancelled'>> {
  const host = new URL(url).host;
  if (isMixed(url)) return fail(blockedAsMixed(host));
  const patience = AbortSignal.timeout(PATIENCE_MS);
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, patience]), credentials: 'omit' });
    return response.ok ? ok(response) : fail(serverProblem(host, response.status));
  } catch {
    if (signal.aborted) return fail('cancelled');
    if (patience.aborted) return fail(timedOut(host));
    return fail((await answers(url, signal)) ? refusedByServer(host) : noAnswer(host));
  }
}

/** Whether a server that gave us nothing gives anything at all: if so, it does not let other sites' pages read it (CORS). */
async function answers(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    await fetch(url, { mode: 'no-cors', signal, credentials: 'omit' });
    return true;
  } catch {
    return false;
  }
}
