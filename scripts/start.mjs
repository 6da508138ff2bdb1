// npm start: installs, builds and serves Deliniasi. Runs on a fresh clone with only Node and a network.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './support/build.mjs';
import { ensureInstalled } from './support/install.mjs';
import { requireNode } from './support/node.mjs';
import { openInBrowser } from './support/open.mjs';
import { root } from './support/paths.mjs';
import { serve } from './support/serve.mjs';

const usage = `npm start -- [--port <nomor>] [--host <alamat>] [--open]

  --port   porta pertama yang dicoba / first port to try (4173)
  --host   alamat yang didengarkan / address to listen on (127.0.0.1; 0.0.0.0 = juga dari komputer lain)
  --open   buka di peramban / open in the browser`;

/** How many ports after the first are tried when they are taken. */
const attempts = 20;

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4173' },
        host: { type: 'string', default: '127.0.0.1' },
        open: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (Number.isInteger(port) && port >= 0 && port < 65_536) return { ...values, port };
  } catch {
    // An unknown option is answered like a wrong port: with the usage.
  }
  return null;
}

/** @param {string} host @param {number} first */
async function serveOnFreePort(host, first) {
  for (let port = first; ; port++) {
    try {
      return await serve(join(root, 'dist'), { host, port });
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port >= first + attempts || port >= 65_535) throw error;
    }
  }
}

requireNode();
const options = readOptions();
if (options === null || options.help) {
  (options === null ? console.error : console.log)(usage);
  process.exit(options === null ? 1 : 0);
}

await ensureInstalled();
try {
  await ensureBuilt();
  const { port, close } = await serveOnFreePort(options.host, options.port);
  const shown = options.host === '0.0.0.0' || options.host === '::' ? 'localhost' : options.host;
  const address = `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}/`;
  console.log(`\n  Deliniasi siap di / is ready at   ${address}\n\n  Ctrl+C untuk berhenti / to stop.\n`);
  if (options.open) openInBrowser(address);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      close().then(() => process.exit(0));
    });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
