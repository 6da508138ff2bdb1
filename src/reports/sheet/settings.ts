/** Sizes by ISO 216. */
export type Paper = 'A4' | 'A3' | 'A2' | 'A1' | 'A0';

/**
 * - `decree`: Peta deliniasi SK, one sheet of the city or one a kelurahan, of the state after.
 * - `change`: Peta perubahan: before, after and change side by side.
 * - `atlas`: an index sheet, then a change sheet for every kelurahan with ground, with bookmarks.
 */
export type SheetTemplate = 'decree' | 'change' | 'atlas';

export interface SheetSettings {
  readonly template: SheetTemplate;
  /** Of `decree` and `change`: the whole city, every kelurahan, or these (indexes in the units; −1: outside). */
  readonly of: 'city' | 'units' | readonly number[];
  readonly paper: Paper;
  readonly landscape: boolean;
  /** 5000 for 1:5.000, from 500 to 50.000; null: the largest round scale that shows all of it. */
  readonly scale: number | null;
  /** Plane of the map: what it is drawn in, and its grid. */
  readonly plane: 'utm' | 'tm3';
  readonly planeGrid: boolean;
  readonly geographicGrid: boolean;
  /** A table of areas on the sheet. */
  readonly table: boolean;
}

export const DEFAULT_SHEETS: SheetSettings = {
  template: 'change',
  of: 'city',
  paper: 'A3',
  landscape: true,
  scale: null,
  plane: 'utm',
  planeGrid: true,
  geographicGrid: true,
  table: true,
};

export const SMALLEST_SCALE = 50_000;
export const LARGEST_SCALE = 500;
