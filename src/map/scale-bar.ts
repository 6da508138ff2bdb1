/** WGS84 ellipsoid (NIMA TR8350.2). */
const SEMI_MAJOR_METRES = 6378137;
const FLATTENING = 1 / 298.257223563;
const ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);
/** Width of the whole world in CSS pixels at zoom 0, as MapLibre counts zooms. */
const WORLD_PIXELS = 512;
/** A CSS pixel at 96 dpi. */
const PIXEL_METRES = 0.0254 / 96;

/**
 * Metres on the ground of one CSS pixel, west to east, in Web Mercator: the length of a parallel on the
 * ellipsoid, 2π·N(φ)·cos φ with N the prime vertical's radius of curvature, over the world's pixels.
 *
 * @param latitude degrees
 */
export function metresPerPixel(latitude: number, zoom: number): number {
  const phi = (latitude * Math.PI) / 180;
  const primeVertical = SEMI_MAJOR_METRES / Math.sqrt(1 - ECCENTRICITY_SQUARED * Math.sin(phi) ** 2);
  return (2 * Math.PI * primeVertical * Math.cos(phi)) / (WORLD_PIXELS * 2 ** zoom);
}

export interface ScaleBar {
  /** 1, 2 or 5 times a power of ten. */
  readonly metres: number;
  readonly pixels: number;
  /** In Indonesian notation: `200 m`, `0,5 m`, `1 km`. */
  readonly label: string;
  /** N of the numeric scale 1:N, to two significant digits. */
  readonly denominator: number;
  /** `1:8.000` */
  readonly numeric: string;
}

const NUMBER = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 3 });

/** The longest round bar that fits. `maxPixels` in CSS pixels. */
export function scaleBar(metresPerPixel: number, maxPixels = 110): ScaleBar {
  const metres = roundDown(metresPerPixel * maxPixels);
  const denominator = Number((metresPerPixel / PIXEL_METRES).toPrecision(2));
  return {
    metres,
    pixels: metres / metresPerPixel,
    label: metres >= 1000 ? `${NUMBER.format(metres / 1000)} km` : `${NUMBER.format(metres)} m`,
    denominator,
    numeric: `1:${NUMBER.format(denominator)}`,
  };
}

function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  // 0.1 + 0.2 and the like: 499.99999 must still give 500.
  const lead = (value / power) * (1 + 1e-9);
  return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
}
