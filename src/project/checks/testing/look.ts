import { methodFor } from '../../../comparison/methods.ts';
import {
  areaId,
  type Delineation,
  delineationId,
  NO_WORDS,
  type SlumArea,
  type UnitLayer,
  unitLayerId,
} from '../../../domain/delineation.ts';
import {
  columnFromFeatures,
  featureRings,
  type MultiPolygonRings,
  type Position,
} from '../../../geo/column.ts';
import { loadOverlayEngine } from '../../../geo/overlay/engine.ts';
import type { Finding, Mend } from '../../finding.ts';
import { layerUnits } from '../../states.ts';
import { CheckContext } from '../context.ts';
import { DrawnHectares } from '../drawn-hectares.ts';
import type { Rule } from '../rule.ts';
import { type CheckSettings, DEFAULT_CHECKS } from '../settings.ts';

const SOURCE = { files: [], layers: [], crs: 'EPSG:4326' };

/** Degrees of one character of a picture: some 11 m. */
const CHARACTER = 1e-4;

/** A picture's shape (see tests/support/picture.ts) put on the ground near Singkawang. */
export const onGround = (shape: MultiPolygonRings): MultiPolygonRings =>
  shape.map((rings) =>
    rings.map((ring) => ring.map(([x, y]): Position => [109 + x * CHARACTER, 0.9 + y * CHARACTER])),
  );

export interface AreaSketch extends Partial<Omit<SlumArea, 'id'>> {
  readonly id: string;
  readonly shape: MultiPolygonRings;
}

export const skOf = (areas: readonly AreaSketch[], year: number | null = 2020): Delineation => ({
  id: delineationId('sk'),
  decree: { name: 'SK', year, number: null, statedHa: null },
  areas: areas.map(({ id, shape: _, ...words }) => ({ ...NO_WORDS, label: id, ...words, id: areaId(id) })),
  geometry: columnFromFeatures(areas.map(({ shape }) => shape)),
  source: SOURCE,
  notes: [],
  illustrative: false,
});

/** Kelurahan by name, with codes in their order. */
export const unitsOf = (shapes: Readonly<Record<string, MultiPolygonRings>>): UnitLayer => ({
  id: unitLayerId('units'),
  name: 'Kelurahan',
  units: Object.keys(shapes).map((name, i) => ({
    code: `61.72.02.${1001 + i}`,
    name,
    kecamatan: 'Singkawang Barat',
    attributes: {},
  })),
  geometry: columnFromFeatures(Object.values(shapes)),
  source: SOURCE,
  notes: [],
  illustrative: false,
});

export interface Looked {
  readonly units?: UnitLayer;
  readonly settings?: Partial<CheckSettings>;
  readonly cleared?: readonly string[];
}

export async function contextOf(
  sk: Delineation,
  { units, settings, cleared }: Looked = {},
): Promise<CheckContext> {
  const engine = await loadOverlayEngine();
  const { measure } = await methodFor('utm', [sk.geometry]);
  const project = {
    delineation: sk,
    cleared: new Set((cleared ?? []).map(areaId)),
    units: units === undefined ? null : layerUnits(units),
    settings: { ...DEFAULT_CHECKS, ...settings },
  };
  return new CheckContext(engine, project, new DrawnHectares(measure));
}

/** What a rule has against all areas. */
export async function look(rule: Rule, sk: Delineation, looked: Looked = {}): Promise<Finding[]> {
  const context = await contextOf(sk, looked);
  const all = Array.from({ length: context.count }, (_, i) => i);
  return [...rule.find(context, all)].filter((finding) => finding !== null);
}

/** The SK with a mend done. */
export function mended(sk: Delineation, { shapes, fields }: Mend): Delineation {
  const geometry = sk.areas.map((area, i) => shapes.find(({ area: id }) => id === area.id)?.shape ?? i);
  const areas = sk.areas.map((area) => ({
    ...area,
    ...Object.fromEntries(
      fields.filter(({ area: id }) => id === area.id).map(({ field, value }) => [field, value]),
    ),
  }));
  return { ...sk, areas, geometry: columnWith(sk, geometry) };
}

function columnWith(sk: Delineation, shapes: readonly (MultiPolygonRings | number)[]) {
  return columnFromFeatures(
    shapes.map((shape) => (typeof shape === 'number' ? featureRings(sk.geometry, shape) : shape)),
  );
}
