/** How a layer of vector tiles looks, on the screen and in print. */
interface StreetLook {
  readonly fill: string;
  readonly line: string;
  /** CSS pixels on the map of a street. */
  readonly width: number;
}

/** Layers of street plans by what their names say, in the languages and schemas that such files come in. */
const LOOKS: readonly (readonly [RegExp, StreetLook])[] = [
  [/water|ocean|river|sungai|air|laut/i, { fill: '#9fc4e0', line: '#7fa9c9', width: 1.2 }],
  [/building|bangunan|gedung/i, { fill: '#cfc6bb', line: '#b3a898', width: 0.6 }],
  [/road|street|transport|highway|jalan|rail/i, { fill: '#e4e2dc', line: '#8f8c86', width: 2 }],
  [/park|wood|forest|green|hutan|taman/i, { fill: '#c4dcb4', line: '#a7c496', width: 0.6 }],
  [/land|earth|lahan/i, { fill: '#e6e3d8', line: '#cfcabb', width: 0.6 }],
];
const PLAIN: StreetLook = { fill: '#dcdcd6', line: '#9a9a94', width: 1 };

/** Opacity of grounds: layers lie over each other in no known order. */
export const FILL_OPACITY = 0.55;

/** Zooms of MapLibre at which streets are a third as wide, and as wide as their look says. */
export const FINE_ZOOM = 11;
export const WIDE_ZOOM = 16;

export const lookOf = (layer: string): StreetLook =>
  LOOKS.find(([pattern]) => pattern.test(layer))?.[1] ?? PLAIN;
