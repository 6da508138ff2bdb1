import type { GeoJSONSource, Map as MapLibreMap, MapOptions } from 'maplibre-gl';

// MapLibre does not hand on the types of its style specification: they are read off its own signatures.
export type StyleSpecification = Exclude<MapOptions['style'], string | undefined>;
export type LayerSpecification = StyleSpecification['layers'][number];
export type PaintName = Parameters<MapLibreMap['setPaintProperty']>[1];
export type PaintValue = Parameters<MapLibreMap['setPaintProperty']>[2];
export type Filter = Exclude<Parameters<MapLibreMap['setFilter']>[1], null | undefined>;
/** An address, or GeoJSON itself. */
export type SourceData = Parameters<GeoJSONSource['setData']>[0];
export type SourceSpecification = StyleSpecification['sources'][string];
