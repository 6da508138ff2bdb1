import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const folder = new URL('../../src/reports/html/viewer/', import.meta.url);

/** The viewer as one classic script, and its style. @returns {Promise<{ script: string, style: string }>} */
export async function bundleViewer() {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL('main.ts', folder)),
        output: { format: 'iife', entryFileNames: 'viewer.js' },
      },
    },
  });
  const [built] = [result].flat();
  if (!('output' in built)) throw new Error('Vite watches in place of building');
  const [chunk] = built.output;
  const style = await readFile(fileURLToPath(new URL('page.css', folder)), 'utf8');
  return { script: chunk.code.trim(), style: style.replace(/\s*\n\s*/g, '\n').trim() };
}

/**
 * The module that holds both.
 * @param {{ script: string, style: string }} bundle
 */
export const bundleModule = ({
  script,
  style,
}) => `// Made by scripts/make-html-viewer.mjs from src/reports/html/viewer: edit that, then run it.
// biome-ignore-all format: text of a program
// biome-ignore-all lint: text of a program

export const SCRIPT = ${JSON.stringify(script)};
export const SCRIPT_HASH = '${hashOf(script)}';
export const STYLE = ${JSON.stringify(style)};
export const STYLE_HASH = '${hashOf(style)}';
`;

/** As a content security policy names it. @param {string} text */
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
