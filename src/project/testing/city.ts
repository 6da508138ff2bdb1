import type { Delineation } from '../../domain/delineation.ts';
import { areaId, delineationId } from '../../domain/delineation.ts';
import type { Position } from '../../geo/column.ts';
import { columnFromFeatures } from '../../geo/column.ts';

/** An SK as large as they come: round areas in rows, each with so many vertices, and attributes as files have them. */
export function largeDelineation(name: string, count: number, vertices: number): Delineation {
  const ring = (index: number): Position[] => {
    const [east, north] = [109 + (index % 100) * 0.002, (index / 100) * 0.002];
    return Array.from({ length: vertices }, (_, i) => {
      const angle = (2 * Math.PI * (i % (vertices - 1))) / (vertices - 1);
      return [east + 0.0008 * Math.cos(angle), north + 0.0008 * Math.sin(angle)];
    });
  };
  const numbers = Array.from({ length: count }, (_, index) => index);
  return {
    id: delineationId(name),
    decree: { name, year: 2020, number: null, statedHa: null },
    areas: numbers.map((index) => ({
      id: areaId(`rt-${index}`),
      label: `RT ${index}`,
      kawasan: 'Kuala',
      rtRw: `RT ${index}`,
      kelurahan: 'Kuala',
      kelurahanCode: '61.72.02.1001',
      kecamatan: 'Singkawang Barat',
      statedHa: null,
      score: null,
      slumClass: null,
      attributes: Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`KRITERIA_${i}`, index * i])),
    })),
    geometry: columnFromFeatures(numbers.map((index) => [[ring(index)]])),
    source: { files: [], layers: [], crs: 'EPSG:4326' },
    notes: [],
    illustrative: false,
  };
}
