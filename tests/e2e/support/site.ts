import { join } from 'node:path';
import { root } from '../../../scripts/support/paths.mjs';
import { serve } from '../../../scripts/support/serve.mjs';

/** The built app on a port of its own. */
export interface Site {
  /** With a trailing slash. */
  readonly url: string;
  /** Paths sent so far, in order, each as often as it was asked for. */
  readonly sent: readonly string[];
  /** Ends the server: what the app can still do then, it does offline. */
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const sent: string[] = [];
  const server = await serve(join(root, 'dist'), {
    host: '127.0.0.1',
    port: 0,
    onRequest: (path) => sent.push(path),
  });
  return { url: `http://127.0.0.1:${server.port}/`, sent, close: server.close };
}
