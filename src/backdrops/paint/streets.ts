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
  const draw = { context, part };
  for (const layer of found) fillGrounds(draw, layer);
  for (const layer of found) drawLines(draw, layer, pixelsWide(layer.name, ground, dpi) / across);
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

/** A canvas whose unit square is a part of a tile. */
interface TileCanvas {
  readonly context: Paint2d;
  readonly part: TilePart;
}

function fillGrounds(canvas: TileCanvas, layer: VectorTileLayer): void {
  const { context } = canvas;
  context.fillStyle = lookOf(layer.name).fill;
  context.globalAlpha = FILL_OPACITY;
  for (const feature of featuresOf(layer)) {
    if (feature.type !== POLYGON) continue;
    context.beginPath();
    trace(canvas, feature, layer.extent, true);
    context.fill('evenodd');
  }
  context.globalAlpha = 1;
}

function drawLines(canvas: TileCanvas, layer: VectorTileLayer, width: number): void {
  const { context } = canvas;
  context.strokeStyle = lookOf(layer.name).line;
  context.lineWidth = width;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.beginPath();
  for (const feature of featuresOf(layer))
    if (feature.type === LINE || feature.type === POLYGON)
      trace(canvas, feature, layer.extent, feature.type === POLYGON);
  context.stroke();
}

function* featuresOf(layer: VectorTileLayer): Iterable<VectorTileFeature> {
  for (let index = 0; index < layer.length; index++) yield layer.feature(index);
}

/** Adds a feature to the path. Canvases count in single precision: coordinates must be those of the part before they get there. */
function trace(
  { context, part }: TileCanvas,
  feature: VectorTileFeature,
  extent: number,
  isClosed: boolean,
): void {
  for (const line of feature.loadGeometry()) {
    for (const [index, point] of line.entries()) {
      const x = (point.x / extent - part.x) / part.side;
      const y = (point.y / extent - part.y) / part.side;
      if (index === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    if (isClosed) context.closePath();
  }
}
