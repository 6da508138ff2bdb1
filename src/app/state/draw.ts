import { create } from 'zustand';
import type { AreaId, Delineation } from '../../domain/delineation.ts';
import type { MultiPolygonRings } from '../../geo/column.ts';
import type { VertexPath } from '../../geo/edit/vertex-path.ts';
import type { Finding } from '../../project/finding.ts';
import type { LiveNumbers } from '../../workers/draw-api.ts';

/** What the hand does next on the map of the Draw screen. */
export type ToolId =
  | 'select'
  | 'polygon'
  | 'part'
  | 'hole'
  | 'redraw'
  | 'split'
  | 'cut-cleared'
  | 'erase'
  | 'move'
  | 'control-point';

export type DrawTab = 'areas' | 'checks' | 'history' | 'backdrop';

export interface DrawOptions {
  readonly snap: boolean;
  /** CSS pixels. */
  readonly snapRadius: number;
  /** Between two clicks on one boundary the line follows it. */
  readonly trace: boolean;
  /** A vertex that neighbours share moves in all of them. */
  readonly sharedBorders: boolean;
  /** A new polygon is cut by its neighbours. */
  readonly noOverlap: boolean;
}

/** What a BA is asked to clear: whole areas (none: only its list is shown), or a part cut from one. */
export type ClearRequest =
  | { readonly areas: readonly AreaId[] }
  | { readonly area: AreaId; readonly shape: MultiPolygonRings };

/** What is being drawn and chosen; nothing here is part of the project. */
export interface DrawSession {
  readonly tool: ToolId;
  readonly areas: readonly AreaId[];
  readonly vertex: VertexPath | null;
  readonly options: DrawOptions;
  readonly tab: DrawTab;
  /** The table of all areas is open. */
  readonly tableOpen: boolean;
  /** Points can be typed (precision/coordinate-bar.tsx). */
  readonly coordinateBarOpen: boolean;
  /** The dialog of BAs is open for this. */
  readonly clearRequest: ClearRequest | null;
  /** Of the chosen areas or of the draft; the last that were made. */
  readonly live: LiveNumbers | null;
  /** Null until the first check has ended. */
  readonly findings: readonly Finding[] | null;
  /** The SK as it was when `findings` were asked for. */
  readonly findingsOf: Delineation | null;
  /** The overlay engine is here: shapes can be cut and joined. */
  readonly ready: boolean;
}

export const useDraw = create<DrawSession>()(() => ({
  tool: 'select',
  areas: [],
  vertex: null,
  options: { snap: true, snapRadius: 12, trace: false, sharedBorders: true, noOverlap: true },
  tab: 'areas',
  tableOpen: false,
  coordinateBarOpen: false,
  clearRequest: null,
  live: null,
  findings: null,
  findingsOf: null,
  ready: false,
}));

const set = useDraw.setState;

export const chooseTool = (tool: ToolId): void => set({ tool });
export const chooseAreas = (areas: readonly AreaId[], vertex: VertexPath | null = null): void =>
  set({ areas, vertex });
export const setDrawTab = (tab: DrawTab): void => set({ tab });
export const setTableOpen = (tableOpen: boolean): void => set({ tableOpen });
export const setCoordinateBarOpen = (coordinateBarOpen: boolean): void => set({ coordinateBarOpen });
export const askToClear = (clearRequest: ClearRequest | null): void => set({ clearRequest });
export const setDrawOptions = (options: Partial<DrawOptions>): void =>
  set((state) => ({ options: { ...state.options, ...options } }));
