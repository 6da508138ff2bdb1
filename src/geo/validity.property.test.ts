import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Geos, loadGeos } from '../../tests/support/geos.ts';
import { nastyShape, starShape } from '../../tests/support/nasty.ts';
import { columnFromFeatures, type MultiPolygonRings } from './column.ts';
import { findFaults, isInvalid } from './validity.ts';

let geos: Geos;
beforeAll(async () => {
  geos = await loadGeos();
});

const faultsOf = (shape: MultiPolygonRings) => findFaults(columnFromFeatures([shape]), 0);
const isValid = (shape: MultiPolygonRings) => !faultsOf(shape).some((fault) => isInvalid(fault.kind));

/** Each ring begun at another vertex, and every second one turned round. */
const restarted = (shape: MultiPolygonRings, by: number): MultiPolygonRings =>
  shape.map((rings) =>
    rings.map((ring, i) => {
      const open = ring.slice(0, -1);
      const start = by % open.length;
      const turned = [...open.slice(start), ...open.slice(0, start + 1)];
      return (by + i) % 2 === 0 ? turned : turned.reverse();
    }),
  );

describe('validity of random shapes', () => {
  it('finds nothing in a star', () => {
    fc.assert(
      fc.property(starShape(), (shape) => {
        expect(faultsOf(shape)).toEqual([]);
      }),
    );
  });

  it('agrees with GEOS on 2,000 nasty shapes', () => {
    let valid = 0;
    fc.assert(
      fc.property(nastyShape(), (shape) => {
        const expected = geos.isValid(shape);
        if (expected) valid++;
        expect({ valid: isValid(shape), because: faultsOf(shape).map((fault) => fault.kind) }).toMatchObject({
          valid: expected,
        });
      }),
      { numRuns: 2000 },
    );
    expect(valid).toBeGreaterThan(200);
  });

  it('does not depend on where a ring starts or how it turns', () => {
    fc.assert(
      fc.property(nastyShape(), fc.nat(20), (shape, by) => {
        expect(isValid(restarted(shape, by))).toBe(isValid(shape));
      }),
      { numRuns: 500 },
    );
  });
});
