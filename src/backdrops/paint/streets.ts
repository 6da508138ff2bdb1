import { VectorTile, type VectorTileFeature, type VectorTileLayer } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { PaintedGround } from '../ground.ts';
import { FILL_OPACITY, FINE_ZOOM, lookOf, WIDE_ZOOM } from '../street-looks.ts';
import { metresOfTilePixel } from '../tile-grid.ts';
import { type Paint2d, type Parallelogram, sideLengths, stretchTo } from './canvas.ts';
import type { TilePart, TilesOnGround } from './tiles.ts';

const LINE = 2;
const POLYGON = 3;
/** CSS pixels to an inch. */
export const CSS_PIXELS = 96;

/** Paints a vector tile as the map on the screen draws it: grounds first, then lines; names are left out. Throws on bytes that are none. */
export function paintStreets(
  { context, ground, dpi, supply: { layers } }: TilesOnGround,
  shape: Parallelogram,
  bytes: ArrayBuffer,
  part: TilePart,
): void {
  const tile = new VectorTile(new PbfReader(new Uint8Array(bytes)));
  const found = layers.flatMap((name) => tile.layers[name] ?? []);
  const [across] = sideLengths(shape);
  context.save();
  stretchTo(context, shape, [1, 1]);
  context.beginPath();
  context.rect(0, 0, 1, 1);
  context.clip();
  context.scale(1 / part.side, 1 / part.side);
  context.translate(-part.x, -part.y);
  const pixel = part.side / across;
  for (const layer of found) fillGrounds(context, layer);
  for (const layer of found) drawLines(context, layer, pixel * pixelsWide(layer.name, ground, dpi));
  context.restore();
}

/** Pixels of the canvas that a line is wide: on paper as on a screen that shows the same scale. */
function pixelsWide(layer: string, { metresPerPixel, middle }: PaintedGround, dpi: number): number {
  const ofScreen = metresPerPixel * (dpi / CSS_PIXELS);
  // Tiles of MapLibre's zoom are twice as large as those of the grid.
  const zoom = Math.log2(metresOfTilePixel(0, middle[1]) / ofScreen) - 1;
  const share = Math.min(1, Math.max(0, (zoom - FINE_ZOOM) / (WIDE_ZOOM - FINE_ZOOM)));
  const { width } = lookOf(layer);
  return (width / 3 + ((width * 2) / 3) * share) * (dpi / CSS_PIXELS);
}

function fillGrounds(context: Paint2d, layer: VectorTileLayer): void {
  context.fillStyle = lookOf(layer.name).fill;
  context.globalAlpha = FILL_OPACITY;
  for (const feature of featuresOf(layer)) {
    if (feature.type !== POLYGON) continue;
    context.beginPath();
    trace(context, feature, layer.extent, true);
    context.fill('evenodd');
  }
  context.globalAlpha = 1;
}

function drawLines(context: Paint2d, layer: VectorTileLayer, width: number): void {
  context.strokeStyle = lookOf(layer.name).line;
  context.lineWidth = width;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.beginPath();
  for (const feature of featuresOf(layer))
    if (feature.type === LINE || feature.type === POLYGON)
      trace(context, feature, layer.extent, feature.type === POLYGON);
  context.stroke();
}

function* featuresOf(layer: VectorTileLayer): Iterable<VectorTileFeature> {
  for (let index = 0; index < layer.length; index++) yield layer.feature(index);
}

/** Adds a feature to the path, in tiles. */
function trace(context: Paint2d, feature: VectorTileFeature, extent: number, isClosed: boolean): void {
  for (const line of feature.loadGeometry()) {
    for (const [index, { x, y }] of line.entries())
      if (index === 0) context.moveTo(x / extent, y / extent);
      else context.lineTo(x / extent, y / extent);
    if (isClosed) context.closePath();
  }
}
