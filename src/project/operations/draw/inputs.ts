import type { AreaId, DelineationId, MinuteId, SlumArea, UnitLayerId } from '../../../domain/delineation.ts';
import type { MultiPolygonRings, Position } from '../../../geo/column.ts';
import type { MinuteWords } from '../../minutes.ts';

interface InDelineation {
  readonly delineation: DelineationId;
}

interface OfArea extends InDelineation {
  readonly area: AreaId;
}

interface OfAreas extends InDelineation {
  readonly areas: readonly AreaId[];
}

/** Neighbours get the new vertices of a border, or move along with it. */
interface Shared {
  readonly shared: boolean;
}

/** Words of an area that is drawn. What is absent is empty, but for a free label and the kelurahan, which the ground tells. */
export type AreaWords = Partial<Omit<SlumArea, 'id'>>;

export interface DrawAreaInput extends InDelineation {
  readonly shape: MultiPolygonRings;
  /** The new area is cut by what is there already. */
  readonly noOverlap: boolean;
  readonly words?: AreaWords;
}

export type ReshapeAct =
  | 'move-vertex'
  | 'add-vertex'
  | 'delete-vertex'
  | 'move'
  | 'redraw'
  | 'mend'
  | 'type-vertex';

export interface ReshapeAreasInput extends InDelineation {
  readonly shapes: readonly { readonly area: AreaId; readonly shape: MultiPolygonRings }[];
  readonly act: ReshapeAct;
}

export interface SplitAreaInput extends OfArea, Shared {
  readonly line: readonly Position[];
}

export interface MergeAreasInput extends OfAreas {
  /** One of `areas`: it keeps its words and takes the ground of all. */
  readonly into: AreaId;
}

export interface EraseAreaInput extends OfArea {
  /** Other areas of the delineation (they stay), or ground in the hand. */
  readonly by: readonly AreaId[] | MultiPolygonRings;
  /** Default true. */
  readonly shared?: boolean;
}

export interface ClipToUnitsInput extends OfAreas {
  readonly units: UnitLayerId;
}

export interface OffsetAreasInput extends OfAreas {
  /** Outwards; negative: inwards. */
  readonly metres: number;
}

export interface SimplifyAreasInput extends OfAreas, Shared {
  /** No point of a border moves by more than this. */
  readonly metres: number;
}

export interface AddHoleInput extends OfArea {
  /** Ground to be taken out of the inside. */
  readonly hole: MultiPolygonRings;
}

export interface AddPartInput extends OfArea {
  readonly part: MultiPolygonRings;
  /** The part is cut by what other areas have already. */
  readonly noOverlap: boolean;
}

export interface RemoveRingInput extends OfArea {
  readonly polygon: number;
  /** 1 and up: a hole. */
  readonly ring: number;
}

export interface RemovePartInput extends OfArea {
  readonly polygon: number;
}

export type SeparatePartsInput = OfArea;

export interface MoveAreasInput extends OfAreas {
  readonly metres: { readonly east: number; readonly north: number };
}

export interface RedrawStretchInput extends OfArea, Shared {
  readonly line: readonly Position[];
  /** Replace the longer way round. */
  readonly long: boolean;
}

export type DeleteAreasInput = OfAreas;

export interface ClearPartInput extends OfArea {
  /** Ground that is cleared; what lies outside the area is left out of account. */
  readonly shape: MultiPolygonRings;
  readonly minute: MinuteId | MinuteWords;
}
