import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../../scripts/support/paths.mjs';
import type { Site } from './site.ts';

/** Script and wasm the site has sent so far, each file once, in bytes as gzip sends them, largest first. */
export function transferredScripts(site: Site): readonly { readonly path: string; readonly bytes: number }[] {
  return [...new Set(site.sent)]
    .filter((path) => /\.(m?js|wasm)$/.test(path))
    .map((path) => ({ path, bytes: gzipSync(readFileSync(join(root, 'dist', path)), { level: 9 }).length }))
    .sort((a, b) => b.bytes - a.bytes);
}

export const transferredScriptBytes = (site: Site): number =>
  transferredScripts(site).reduce((sum, { bytes }) => sum + bytes, 0);
