import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = new URL('../docs/performance.md', import.meta.url);
const START = '<!-- bench: start (written by `npm run bench -- --write`) -->';
const END = '<!-- bench: end -->';

/** Puts text between the page's two markers. Throws when the page has them not. */
export function writePage(text: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start < 0 || end < start) throw new Error(`docs/performance.md has no "${START}" … "${END}"`);
  writeFileSync(PAGE, `${page.slice(0, start + START.length)}\n${text}\n${page.slice(end)}`);
}
