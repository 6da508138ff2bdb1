import type { Map as MapLibreMap } from 'maplibre-gl';

/** A map that keeps moving keeps asking for tiles: it is not waited for any longer, in milliseconds. */
const LONGEST_WAIT = 3000;

/** Settles when all tiles in view hold what was loaded into the source last; also when the map is taken away meanwhile. */
export function tilesIn(map: MapLibreMap, source: string): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (map.getSource(source) && !map.isSourceLoaded(source)) return;
      end();
    };
    const end = (): void => {
      clearTimeout(late);
      map.off('sourcedata', look);
      resolve();
    };
    const late = setTimeout(end, LONGEST_WAIT);
    map.on('sourcedata', look);
    look();
  });
}
