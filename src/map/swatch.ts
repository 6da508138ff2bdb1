import { type ChangeKind, CLEARED_HATCH, HATCHES, type Hatch } from './hatch.ts';
import { mapPalette, SLUM_FILL_OPACITY } from './palette.ts';

/**
 * What a legend may explain: the kinds of change and the two states; while drawing, the last SK (`previous`), the SK being drawn
 * (as `after`) and what of it a BA has cleared.
 */
export type SwatchKind = ChangeKind | 'before' | 'after' | 'previous' | 'cleared';

const WIDTH = 22;
const HEIGHT = 16;

/**
 * A legend swatch as an SVG document, drawn from the same tables as the map.
 * It is decoration: the word beside it carries the meaning (aria-hidden is set).
 */
export function swatchSvg(kind: SwatchKind, dark: boolean): string {
  const palette = mapPalette(dark);
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">`;
  if (kind === 'before' || kind === 'after') {
    const dash = kind === 'before' ? ' stroke-dasharray="4 2.5"' : '';
    return `${open}${box(`fill="${palette.slum}" fill-opacity="${SLUM_FILL_OPACITY}" stroke="${palette.slumOutline}" stroke-width="1.5"${dash}`)}</svg>`;
  }
  if (kind === 'previous') {
    return `${open}${box(`fill="none" stroke="${palette.ink}" stroke-width="1.5" stroke-dasharray="4 2.5"`)}</svg>`;
  }
  const colour = kind === 'cleared' ? palette.slumOutline : palette.change[kind];
  const hatch = kind === 'cleared' ? CLEARED_HATCH : HATCHES[kind];
  const id = `hatch-${kind}-${dark ? 'dark' : 'light'}`;
  const marks = marksOf(hatch, colour);
  const definition = marks
    ? `<defs><pattern id="${id}" width="${hatch.period}" height="${hatch.period}" patternUnits="userSpaceOnUse">${marks}</pattern></defs>`
    : '';
  const pattern = marks ? box(`fill="url(#${id})"`) : '';
  const ground = box(`fill="${colour}" fill-opacity="${hatch.tint}"`);
  return `${open}${definition}${ground}${pattern}${box(`fill="none" stroke="${colour}"`)}</svg>`;
}

/** The same as a value for CSS `background-image`. */
export const swatchBackground = (kind: SwatchKind, dark: boolean): string =>
  `url("data:image/svg+xml,${encodeURIComponent(swatchSvg(kind, dark))}")`;

const box = (attributes: string): string =>
  `<rect x="1" y="1" width="${WIDTH - 2}" height="${HEIGHT - 2}" rx="2" ${attributes}/>`;

function marksOf(hatch: Hatch, colour: string): string {
  if (hatch.shape === 'plain') return '';
  const p = hatch.period;
  if (hatch.shape === 'dots') {
    const dot = (at: number): string =>
      `<circle cx="${at}" cy="${at}" r="${hatch.radius}" fill="${colour}"/>`;
    return dot(p / 4) + dot((3 * p) / 4);
  }
  // Strokes through the neighbouring corners close the gaps the tile's edge would cut into the line.
  const path =
    hatch.shape === 'rising'
      ? `M0 ${p}L${p} 0M-1 1L1 -1M${p - 1} ${p + 1}L${p + 1} ${p - 1}`
      : `M0 0L${p} ${p}M-1 ${p - 1}L1 ${p + 1}M${p - 1} -1L${p + 1} 1`;
  return `<path d="${path}" stroke="${colour}" stroke-width="${hatch.strokeWidth}" fill="none"/>`;
}
