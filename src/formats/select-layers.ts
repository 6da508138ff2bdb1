import type { SourceLayer } from './driver.ts';

/**
 * The layers whose name, or whose path and name joined by "/", matches a pattern in which `*` stands for any letters
 * and `?` for one. Case does not matter: `Kum*`, `bandengan/*`, `* /Kumuh_?enggot`.
 */
export function selectLayers(layers: readonly SourceLayer[], glob: string): readonly SourceLayer[] {
  const pattern = glob.toLowerCase();
  return layers.filter(
    ({ name, path }) =>
      matchesGlob(name.toLowerCase(), pattern) ||
      matchesGlob([...path, name].join('/').toLowerCase(), pattern),
  );
}

/** Walks both once, going back to the last `*` only: no pattern can make it slow. */
function matchesGlob(text: string, pattern: string): boolean {
  let t = 0;
  let p = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    if (pattern[p] === '*') {
      star = p++;
      resume = t;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++resume;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
