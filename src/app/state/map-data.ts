import { create } from 'zustand';
import type { MapData } from '../../map/scene.ts';

/** What the map shows beside the change: made in the worker, one entry a side. */
export interface MapDataState {
  readonly units: MapData | null;
  readonly unitLabels: MapData | null;
  readonly before: MapData | null;
  readonly after: MapData | null;
  readonly beforeName: string | null;
  readonly afterName: string | null;
}

export const NO_MAP_DATA: MapDataState = {
  units: null,
  unitLabels: null,
  before: null,
  after: null,
  beforeName: null,
  afterName: null,
};

export const useMapData = create<MapDataState>()(() => NO_MAP_DATA);
