import type { Delineation, ReductionMinute, SlumArea, UnitLayer } from '../../domain/delineation.ts';
import { areaId, delineationId, minuteId, unitLayerId } from '../../domain/delineation.ts';
import type { MultiPolygonRings } from '../../geo/column.ts';
import { columnFromFeatures } from '../../geo/column.ts';
import { hectares } from '../../geo/units.ts';
import type { ProjectDocument } from '../document.ts';
import { addData } from '../operations/add-data.ts';
import { newProject } from '../operations/new-project.ts';

const SOURCE = { files: ['uji.geojson'], layers: ['uji'], crs: 'EPSG:4326' };

/** Squares of 0.001° in a row from west to east, `at` being the column of each. */
export const squares = (...at: readonly number[]): MultiPolygonRings[] =>
  at.map((column) => {
    const west = 109 + column * 0.001;
    return [
      [
        [
          [west, 0.9],
          [west + 0.001, 0.9],
          [west + 0.001, 0.901],
          [west, 0.901],
          [west, 0.9],
        ],
      ],
    ];
  });

const slumArea = (name: string): SlumArea => ({
  id: areaId(name),
  label: name.toUpperCase(),
  kawasan: name,
  rtRw: null,
  kelurahan: 'Kuala',
  kelurahanCode: '61.72.02.1001',
  kecamatan: null,
  statedHa: hectares(1.5),
  score: null,
  slumClass: 'light',
  attributes: { KETERANGAN: name },
});

/** An SK with one square an area: `delineation('SK 2016', 2016, ['a', 'b'])`. */
export const delineation = (name: string, year: number | null, areas: readonly string[]): Delineation => ({
  id: delineationId(name.toLowerCase().replaceAll(' ', '-')),
  decree: { name, year, number: null, statedHa: hectares(10) },
  areas: areas.map(slumArea),
  geometry: columnFromFeatures(squares(...areas.keys())),
  source: SOURCE,
  notes: [],
  illustrative: false,
});

export const minute = (
  of: Delineation,
  name: string,
  date: string,
  cleared: readonly string[],
): ReductionMinute => ({
  id: minuteId(`${of.id}-${name}`),
  delineation: of.id,
  name,
  number: null,
  note: null,
  date,
  clearedAreas: cleared.map(areaId),
});

export const unitLayer = (name: string): UnitLayer => ({
  id: unitLayerId(name),
  name,
  units: [{ code: '61.72.02.1001', name: 'Kuala', kecamatan: null, attributes: {} }],
  geometry: columnFromFeatures(squares(0)),
  source: SOURCE,
  notes: [],
  illustrative: false,
});

/** A project that holds the given data. */
export function project(...data: readonly (Delineation | ReductionMinute | UnitLayer)[]): ProjectDocument {
  const made = newProject('p1', 'Singkawang');
  if (!made.ok) throw new Error(made.failure.message.en);
  const added = addData.apply(made.value, {
    delineations: data.filter((item) => 'decree' in item),
    minutes: data.filter((item) => 'clearedAreas' in item),
    unitLayers: data.filter((item) => 'units' in item),
  });
  if (!added.ok) throw new Error(added.failure.message.en);
  return added.value.document;
}
