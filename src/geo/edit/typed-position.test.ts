import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import type { Position } from '../column.ts';
import { findCrs } from '../crs/table.ts';
import { geodesicLength } from './plumb.ts';
import { typedPosition } from './typed-position.ts';

const read = (typed: string, epsg?: number) => {
  const made = typedPosition(typed, epsg);
  return made.ok ? made.value : made.failure.reason;
};
const near = (at: Position) => [expect.closeTo(at[0], 9), expect.closeTo(at[1], 9)];

describe('a typed position', () => {
  it.each([
    '-6,88912 109,67521',
    '-6.88912 109.67521',
    '-6.88912, 109.67521',
    '-6.88912,109.67521',
    '-6,88912,109,67521',
    '-6,88912; 109,67521',
    '109,67521 -6,88912',
    '−6,88912   109,67521',
    '6,88912 LS 109,67521 BT',
    '6.88912S 109.67521E',
    '109,67521 BT, 6,88912 LS',
    'S6.88912 E109.67521',
    '6,88912° LS, 109,67521° BT',
    '-6,88912° 109,67521°',
  ])('is read from "%s"', (typed) => {
    expect(read(typed)).toEqual(near([109.67521, -6.88912]));
  });

  it.each([
    `6°53'20"S 109°40'30"E`,
    `6° 53' 20" LS; 109° 40' 30" BT`,
    `6°53’20”S, 109°40’30”E`,
    `6º53′20″S 109º40′30″T`,
    `-6°53'20" 109°40'30"`,
    `109°40'30"BT 6°53'20"LS`,
    `6°53,33333333333' LS 109°40,5' BT`,
    `6°53'20''S 109°40'30''E`,
  ])('is read from %s', (typed) => {
    expect(read(typed)).toEqual(near([109.675, -(6 + 53 / 60 + 20 / 3600)]));
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['di depan balai RW', 'unreadable'],
    ['-6,88912', 'one-number'],
    ['6°53\'20"S', 'one-number'],
    ['-6 88912 109 67521', 'too-many-numbers'],
    [`6°63'20"S 109°40'30"E`, 'over-sixty'],
    ['6,88912 LS 7,1 LU', 'same-axis'],
    ['48,85 2,35', 'outside-indonesia'],
    ['6,88912 -109,67521', 'outside-indonesia'],
    ['0 0', 'outside-indonesia'],
  ])('"%s" is refused as %s', (typed, reason) => {
    expect(read(typed)).toBe(reason);
  });

  it('is read in the metres of UTM and TM-3, with points for thousands and in either order', () => {
    const at = proj4(findCrs(32_749)?.proj4 ?? '').inverse([352_118.42, 9_238_551.07]);
    for (const typed of [
      '352118,42 9238551,07',
      '352118.42, 9238551.07',
      '352118.42,9238551.07',
      '352.118,42 9.238.551,07',
      '352,118.42 9,238,551.07',
      '9238551,07 352118,42',
      '352118,42 mT 9238551,07 mU',
      'E 352118,42 N 9238551,07',
    ])
      expect(read(typed, 32_749), typed).toEqual(near([at[0], at[1]]));
    const round = proj4(findCrs(32_749)?.proj4 ?? '').inverse([352_118, 9_238_551]);
    expect(read('352.118 9.238.551', 32_749)).toEqual(near([round[0], round[1]]));
    // Half a kilometre north of the equator, not half a thousand kilometres.
    const equator = proj4(findCrs(32_649)?.proj4 ?? '').inverse([315_234, 500.25]);
    expect(read('315234 500.250', 32_649)).toEqual(near([equator[0], equator[1]]));
  });

  it('is refused outside the zone, or where no such system is', () => {
    expect(read('352118,42 9238551,07', 32_649)).toBe('outside-indonesia');
    expect(read('1352118,42 9238551,07', 32_749)).toBe('outside-zone');
    expect(read('109,67 -6,88', 32_749)).not.toEqual(near([109.67, -6.88]));
    expect(read('352118 9238551', 99_999)).toBe('unknown-crs');
    expect(read('352118 abc', 32_749)).toBe('unreadable');
  });

  it.each([32_749, 32_649, 32_750, 23_880, 23_835, 9490])('lands within 1 mm of proj4 in EPSG:%i', (epsg) => {
    const crs = findCrs(epsg);
    const plane = proj4(crs?.proj4 ?? '');
    const isNorth = crs?.kind === 'utm' && crs.falseNorthing === 0;
    const half = crs?.kind === 'utm' ? 3 : 1.5;
    fc.assert(
      fc.property(
        fc.double({ min: -half, max: half, noNaN: true }),
        fc.double({ min: isNorth ? 0 : -10, max: isNorth ? 5.9 : 0, noNaN: true }),
        (east, latitude) => {
          const [x, y] = plane.forward([(crs?.centralMeridian ?? 0) + east, latitude]);
          const made = typedPosition(`${x.toFixed(4)} ${y.toFixed(4)}`, epsg);
          const [lon, lat] = plane.inverse([Number(x.toFixed(4)), Number(y.toFixed(4))]);
          expect(made.ok && geodesicLength(made.value, [lon, lat])).toBeLessThan(0.001);
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.constantFrom(4326, 32_749, 23_835), (typed, epsg) => {
        typedPosition(typed, epsg);
      }),
    );
  });
});
