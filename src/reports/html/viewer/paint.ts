import type { GroundKind, ViewerData } from '../viewer-data.ts';
import type { Camera, Size } from './camera.ts';
import type { PlaneFeature } from './unpack.ts';

/** The map's layers in metres. */
export interface Layers {
  readonly before: readonly PlaneFeature[];
  readonly after: readonly PlaneFeature[];
  readonly ground: Readonly<Record<GroundKind, readonly PlaneFeature[]>>;
  readonly units: readonly PlaneFeature[];
  /** Metres; one a unit. */
  readonly labels: readonly { readonly name: string; readonly x: number; readonly y: number }[];
}

export interface MapView {
  readonly camera: Camera;
  readonly mode: 'swipe' | 'change';
  /** Share of the width that shows the state before. */
  readonly split: number;
  readonly shown: readonly GroundKind[];
  /** Index in the units; null: the whole city. */
  readonly chosen: number | null;
}

const PAPER = '#f4f4f0';
const BOUNDARY = '#868a93';
const LABEL = '#3d4148';
const ACCENT = '#0b6e6e';
const FONT = '600 12px system-ui, "Segoe UI", Roboto, Arial, sans-serif';

/** Paints all of the map anew. `context` is scaled to CSS pixels. */
export function paint(
  context: CanvasRenderingContext2D,
  size: Size,
  layers: Layers,
  view: MapView,
  colours: ViewerData['colours'],
): void {
  context.fillStyle = PAPER;
  context.fillRect(0, 0, size.width, size.height);
  if (view.mode === 'change') paintChange(context, size, layers, view, colours);
  else paintSwipe(context, size, layers, view, colours);
  paintLines(context, size, layers.units, view.camera, { colour: BOUNDARY, width: 1, dash: [6, 3, 1, 3] });
  if (view.chosen !== null && view.chosen < layers.units.length)
    paintLines(context, size, [layers.units[view.chosen]], view.camera, {
      colour: ACCENT,
      width: 2.5,
      dash: [],
    });
  paintLabels(context, size, layers.labels, view.camera);
  if (view.mode === 'swipe') paintDivider(context, size, view.split);
}

function paintChange(
  context: CanvasRenderingContext2D,
  size: Size,
  { ground }: Layers,
  { camera, shown }: MapView,
  colours: ViewerData['colours'],
): void {
  for (const kind of shown) {
    const path = pathOf(ground[kind], camera, size);
    context.globalAlpha = kind === 'remaining' ? 0.6 : 0.22;
    context.fillStyle = colours[kind];
    context.fill(path, 'evenodd');
    context.globalAlpha = 1;
    const hatch = hatchOf(context, kind, colours[kind]);
    if (hatch !== null) {
      context.fillStyle = hatch;
      context.fill(path, 'evenodd');
    }
    context.strokeStyle = colours[kind];
    context.lineWidth = outlineWidth(camera);
    context.setLineDash([]);
    context.stroke(path);
  }
}

/** Thin where a whole city is seen and its areas are specks. */
const outlineWidth = ({ scale }: Camera): number => Math.min(1.4, Math.max(0.4, 4 * scale));

function paintSwipe(
  context: CanvasRenderingContext2D,
  size: Size,
  { before, after }: Layers,
  { camera, split }: MapView,
  colours: ViewerData['colours'],
): void {
  const middle = size.width * split;
  const sides = [
    { features: before, from: 0, to: middle, dash: [5, 3] },
    { features: after, from: middle, to: size.width, dash: [] },
  ];
  for (const { features, from, to, dash } of sides) {
    context.save();
    context.beginPath();
    context.rect(from, 0, to - from, size.height);
    context.clip();
    const path = pathOf(features, camera, size);
    context.globalAlpha = 0.6;
    context.fillStyle = colours.remaining;
    // Ground that is drawn twice must not fall out by the even-odd rule.
    for (const feature of features) context.fill(pathOf([feature], camera, size), 'evenodd');
    context.globalAlpha = 1;
    context.strokeStyle = colours.outline;
    context.lineWidth = outlineWidth(camera);
    context.setLineDash(dash);
    context.stroke(path);
    context.restore();
  }
}

interface Line {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
}

function paintLines(
  context: CanvasRenderingContext2D,
  size: Size,
  features: readonly PlaneFeature[],
  camera: Camera,
  { colour, width, dash }: Line,
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.stroke(pathOf(features, camera, size));
  context.setLineDash([]);
}

/** Only what is in sight. */
function pathOf(features: readonly PlaneFeature[], { x, y, scale }: Camera, { width, height }: Size): Path2D {
  const path = new Path2D();
  const [halfX, halfY] = [width / 2, height / 2];
  for (const { rings, bounds } of features) {
    if (bounds === null) continue;
    const [west, south, east, north] = bounds;
    const away =
      (west - x) * scale > halfX ||
      (east - x) * scale < -halfX ||
      (south - y) * scale > halfY ||
      (north - y) * scale < -halfY;
    if (away) continue;
    for (const ring of rings) {
      for (let i = 0; i < ring.length; i += 2) {
        const px = halfX + (ring[i] - x) * scale;
        const py = halfY - (ring[i + 1] - y) * scale;
        if (i === 0) path.moveTo(px, py);
        else path.lineTo(px, py);
      }
      path.closePath();
    }
  }
  return path;
}

/** Names that do not lie over each other, the first come first. */
function paintLabels(
  context: CanvasRenderingContext2D,
  { width, height }: Size,
  labels: Layers['labels'],
  { x, y, scale }: Camera,
): void {
  context.font = FONT;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const taken: (readonly [number, number, number])[] = [];
  for (const label of labels) {
    const px = width / 2 + (label.x - x) * scale;
    const py = height / 2 - (label.y - y) * scale;
    const half = context.measureText(label.name).width / 2;
    const free = taken.every(
      ([ox, oy, other]) => Math.abs(ox - px) > other + half + 4 || Math.abs(oy - py) > 15,
    );
    if (!free || px + half < 0 || px - half > width || py < 0 || py > height) continue;
    taken.push([px, py, half]);
    context.lineWidth = 3;
    context.strokeStyle = 'rgba(255,255,255,0.85)';
    context.strokeText(label.name, px, py);
    context.fillStyle = LABEL;
    context.fillText(label.name, px, py);
  }
}

function paintDivider(context: CanvasRenderingContext2D, { width, height }: Size, split: number): void {
  const x = Math.round(width * split);
  context.fillStyle = '#ffffff';
  context.fillRect(x - 2, 0, 4, height);
  context.fillStyle = ACCENT;
  context.fillRect(x - 1, 0, 2, height);
  const y = height / 2;
  context.beginPath();
  context.arc(x, y, HANDLE, 0, 2 * Math.PI);
  context.fill();
  context.lineWidth = 2.5;
  context.strokeStyle = '#ffffff';
  context.stroke();
  context.beginPath();
  for (const side of [-1, 1]) {
    context.moveTo(x + side * 6, y - 6);
    context.lineTo(x + side * 12, y);
    context.lineTo(x + side * 6, y + 6);
  }
  context.stroke();
}

/** CSS pixels; the slider's thumb, which is not seen, lies over it. */
const HANDLE = 22;

const patterns = new Map<GroundKind, CanvasPattern | null>();

/** Strokes for what went, dots for what came: the map is legible in grey and to the colour-blind. */
function hatchOf(context: CanvasRenderingContext2D, kind: GroundKind, colour: string): CanvasPattern | null {
  const known = patterns.get(kind);
  if (known !== undefined) return known;
  const made = kind === 'remaining' ? null : context.createPattern(hatchTile(kind, colour), 'repeat');
  patterns.set(kind, made);
  return made;
}

const TILE = 8;

function hatchTile(kind: GroundKind, colour: string): HTMLCanvasElement {
  const tile = document.createElement('canvas');
  tile.width = TILE;
  tile.height = TILE;
  const context = tile.getContext('2d');
  if (context === null) return tile;
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = 1.5;
  context.beginPath();
  if (kind === 'reduced')
    for (const shift of [-TILE, 0, TILE]) {
      context.moveTo(shift - 1, TILE + 1);
      context.lineTo(shift + TILE + 1, -1);
    }
  else
    for (const [x, y] of [
      [2, 2],
      [6, 6],
    ]) {
      context.moveTo(x, y);
      context.arc(x, y, 1.4, 0, 2 * Math.PI);
    }
  if (kind === 'reduced') context.stroke();
  else context.fill();
  return tile;
}
