import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { AREA_PICK_LAYERS, UNIT_PICK_LAYER } from './layers.ts';

export interface Picked {
  readonly unit: number | null;
  readonly area: { readonly side: 'before' | 'after'; readonly id: string } | null;
}

/** The kelurahan and the topmost area under a point of the map (CSS pixels from its corner). */
export function pick(map: MapLibreMap, point: PointLike): Picked {
  const areas = map.queryRenderedFeatures(point, { layers: [...AREA_PICK_LAYERS] });
  const area = areas.find(({ state }) => state.hidden !== true);
  const unit = map.queryRenderedFeatures(point, { layers: [UNIT_PICK_LAYER] })[0];
  const id = textOf(area?.properties.id);
  return {
    // Ground outside every kelurahan still belongs to a row: the area says which.
    unit: numberOf(unit?.properties.unit) ?? numberOf(area?.properties.unit),
    area: area && id !== null ? { side: area.source === 'before' ? 'before' : 'after', id } : null,
  };
}

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const textOf = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
