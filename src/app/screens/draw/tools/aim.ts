import type { Position } from '../../../../geo/column.ts';
import { samePosition } from '../../../../geo/edit/rings.ts';
import { type Snap, type SnapColumn, snapPosition } from '../../../../geo/edit/snap.ts';
import type { Sketch, SketchEvent } from '../../../../map/sketch/sketch.ts';
import type { ToolContext } from './tool.ts';
import { inLanguage, toolText } from './words.ts';

/** Where a hand points, after snapping. */
export interface Aim {
  readonly at: Position;
  readonly snap: Snap | null;
  /** Alt is held: a traced line goes the long way round. */
  readonly long: boolean;
}

/** A finger covers what it points at: its reach is wider. */
const FINGER = 1.6;
/** CSS pixels within which a click is on a point. */
const REACH = 9;

/** Metres within which a click is on a point. */
export const reachOf = ({ metresPerPixel, pointer }: SketchEvent): number =>
  REACH * metresPerPixel * (pointer === 'touch' ? FINGER : 1);

interface InHand {
  /** Where the vertex in the hand was taken from: it does not attract itself. */
  readonly from?: Position;
  /** Areas in the hand, by their index in the SK: they attract nothing. */
  readonly features?: ReadonlySet<number>;
  /** Points of the line being drawn. */
  readonly line?: readonly Position[];
}

/** Control held lets go of what attracts. */
export function aim(event: SketchEvent, context: ToolContext, inHand: InHand = {}): Aim {
  const { at, metresPerPixel, alt: long, control, pointer } = event;
  const free: Aim = { at, snap: null, long };
  if (!context.options.snap || control) return free;
  const radius = context.options.snapRadius * metresPerPixel * (pointer === 'touch' ? FINGER : 1);
  const own = { source: inLanguage(toolText('snap.own'), context.language), line: inHand.line ?? [] };
  const sources = { columns: columnsFor(context, inHand), shapes: [], lines: [own] };
  const snap = snapPosition(at, sources, radius);
  if (snap === null || (inHand.from && samePosition(snap.at, inHand.from))) return free;
  return { at: snap.at, snap, long };
}

function columnsFor({ snapLayers }: ToolContext, { features }: InHand): readonly SnapColumn[] {
  const [drawn, ...others] = snapLayers;
  return features && drawn ? [{ ...drawn, skip: features }, ...others] : snapLayers;
}

export const typedAim = (at: Position): Aim => ({ at, snap: null, long: false });

/** What the overlay shows of an aim. */
export function snapHint({ snap }: Aim, { language }: ToolContext, isTraced = false): Sketch['snap'] {
  if (snap === null) return null;
  const kind = isTraced ? 'trace' : snap.kind;
  const label = inLanguage(toolText(`snap.${kind}`, { layer: snap.source }), language);
  return { at: snap.at, kind, label, ...(snap.edge && { edge: snap.edge }) };
}
