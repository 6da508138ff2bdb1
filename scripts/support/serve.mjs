import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const mediaTypes = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.kml': 'application/vnd.google-earth.kml+xml',
  '.kmz': 'application/vnd.google-earth.kmz',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * The file a request asks for, or null: outside the folder, or not there.
 *
 * @param {string} folder absolute
 * @param {string} url path and query as in the request
 */
function requestedFile(folder, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(folder + sep) || file.includes('\0')) return null;
  const entry = statSync(file, { throwIfNoEntry: false });
  return entry?.isFile() ? { file, path, size: entry.size } : null;
}

/**
 * Serves a folder of static files. Files under `assets/` carry a hash in their name and may be kept for ever.
 *
 * @param {string} folder absolute, without a trailing separator
 * @param {{ readonly host: string, readonly port: number, readonly onRequest?: (path: string) => void }} options
 *   port 0: any free one; `onRequest` hears of each file sent
 * @returns {Promise<{ readonly port: number, readonly close: () => Promise<void> }>} rejects with the system's error
 *   (`EADDRINUSE` when the port is taken)
 */
export function serve(folder, { host, port, onRequest }) {
  const server = createServer((request, response) => {
    const found = requestedFile(folder, request.url ?? '/');
    if (found === null || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(found === null ? 404 : 405, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(found === null ? 'Tidak ditemukan / Not found' : 'GET, HEAD');
      return;
    }
    onRequest?.(found.path);
    response.writeHead(200, {
      'content-type': mediaTypes[extname(found.file).toLowerCase()] ?? 'application/octet-stream',
      'content-length': found.size,
      'cache-control': found.path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(found.file)
        .on('error', () => response.destroy())
        .pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
