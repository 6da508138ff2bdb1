import type { SourceLayer } from '../formats/driver.ts';

/** "SK 2020" → "sk-2020": letters and digits that are safe in an id. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/**
 * An id that is the same whenever the same layers are taken in under the same name, and another one for any other content:
 * 32-bit FNV-1a over the names and the bytes of the coordinates.
 */
export function contentId(name: string, layers: readonly SourceLayer[]): string {
  let hash = 0x811c9dc5;
  const mix = (byte: number): void => {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  };
  for (const { file, name: layer, geometry } of layers) {
    for (const character of `${file}/${layer}`) mix(character.codePointAt(0) ?? 0);
    const { buffer, byteOffset, byteLength } = geometry.coordinates;
    for (const word of new Int32Array(buffer, byteOffset, byteLength / 4)) mix(word);
  }
  return `${slug(name) || 'lapisan'}-${hash.toString(36)}`;
}
