import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceLayer } from '../../tests/support/source-layers.ts';
import { featureCount, type MultiPolygonRings } from '../geo/column.ts';
import { CRS_TABLE } from '../geo/crs/table.ts';
import { propose } from './propose.ts';
import { takeIn } from './take-in.ts';

const number = fc.oneof(
  fc.double(),
  fc.double({ min: 94, max: 142, noNaN: true }),
  fc.double({ min: -12, max: 7, noNaN: true }),
  fc.double({ min: 100_000, max: 10_000_000, noNaN: true }),
);
const ring = fc.array(fc.tuple(number, number), { maxLength: 7 });
const shape: fc.Arbitrary<MultiPolygonRings> = fc.array(fc.array(ring, { minLength: 1, maxLength: 2 }), {
  maxLength: 2,
});
const field = fc.oneof(
  fc.constantFrom(
    'luas_awal',
    'Nilai',
    'Status',
    'Kode_Kel',
    'KELURAHAN',
    'RT',
    'RT_RW',
    'BA',
    'tahun_ba',
    '__proto__',
    'constructor',
  ),
  fc.string(),
);
const value = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('RT 1', '1.234', '2018', '-', '<b>'),
);
const row = fc.array(fc.tuple(field, value)).map((entries) => Object.fromEntries(entries));
const epsg = fc.option(fc.oneof(fc.constantFrom(...CRS_TABLE.map((crs) => crs.epsg)), fc.integer()));
const layer = fc
  .tuple(fc.array(fc.record({ rings: shape, attributes: row }), { maxLength: 5 }), fc.string(), epsg)
  .map(([features, name, code]) =>
    sourceLayer(features, { name, crs: code === null ? null : { text: `EPSG:${code}`, epsg: code } }),
  );

describe('intake of anything at all', () => {
  it('never throws, loses no row, and lets no number through that is none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(layer, { maxLength: 3 }), async (layers) => {
        const proposals = propose(layers);
        expect(proposals.flatMap((proposal) => proposal.layers)).toHaveLength(layers.length);
        for (const proposal of proposals) {
          const rows = proposal.layers.reduce((sum, one) => sum + one.attributes.length, 0);
          const { delineation, unitLayer, notes } = await takeIn(proposal);
          const taken = delineation ?? unitLayer;
          if (!taken) {
            expect(proposal.role === 'skip' || notes.some((note) => note.code === 'crs-missing')).toBe(true);
            continue;
          }
          expect(featureCount(taken.geometry)).toBe(rows);
          expect(taken.geometry.coordinates.every(Number.isFinite)).toBe(true);
          expect(delineation?.areas.length ?? unitLayer?.units.length).toBe(rows);
          const areas = delineation?.areas ?? [];
          expect(new Set(areas.map((area) => area.id)).size).toBe(areas.length);
          expect(areas.every((area) => area.statedHa === null || area.statedHa >= 0)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
