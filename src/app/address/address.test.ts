import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, bareAddress } from './address.ts';
import { formatAddress } from './format-address.ts';
import { readAddress } from './read-address.ts';

const read = (hash: string) => readAddress(hash).address;
const COMPARE = bareAddress('compare');

/** Each view of the program with the address it has: those of links that people hold must go on working. */
const KNOWN: readonly (readonly [string, Address])[] = [
  [
    '#/bandingkan?proyek=p1&sebelum=SK+2016&sesudah=SK+2020&mode=geser&kel=61.72.02.1004&peta=108.96730,0.91270,14.50',
    {
      ...COMPARE,
      project: 'p1',
      before: 'SK 2016',
      after: 'SK 2020',
      mode: 'swipe',
      unit: '61.72.02.1004',
      camera: { center: [108.9673, 0.9127], zoom: 14.5 },
    },
  ],
  [
    '#/bandingkan?mode=tumpang&tanpa=tetap,tak-pasti&daftar=kawasan&urut=nama&area=sebelum:RT%2008',
    {
      ...COMPARE,
      mode: 'overlay',
      hidden: ['remaining', 'uncertain'],
      list: 'areas',
      order: 'name',
      area: { side: 'before', id: 'RT 08' },
    },
  ],
  ['#/lini-masa?kel=kota&ringkas=tidak', { ...COMPARE, timeline: true, unit: 'kota', folded: false }],
  ['#/gambar?sebelum=SK+2020&sk=SK+2024', { ...bareAddress('draw'), before: 'SK 2020', decree: 'SK 2024' }],
  [
    '#/sajikan?berkas=kota/pekalongan.deliniasi&adegan=unit:61.72.02.1004',
    { ...bareAddress('present'), file: 'kota/pekalongan.deliniasi', scene: 'unit:61.72.02.1004' },
  ],
  ['#/sajikan?adegan=pembuka', { ...bareAddress('present'), scene: 'opening' }],
  [
    '#/cetak?templat=perubahan&kel=33.75.01.1001&kel=Bendan,+Barat&lembar=3',
    {
      ...bareAddress('print'),
      sheets: { template: 'change', of: ['33.75.01.1001', 'Bendan, Barat'], page: 3 },
    },
  ],
  [
    '#/cetak?templat=sk&kel=semua',
    { ...bareAddress('print'), sheets: { template: 'decree', of: 'units', page: 1 } },
  ],
  ['#/bandingkan?contoh=singkawang', { ...COMPARE, example: true }],
];

describe('the address', () => {
  it.each(KNOWN)('reads %s', (hash, address) => {
    expect(readAddress(hash)).toEqual({ address, unread: [] });
  });

  it.each(KNOWN)('writes %s, to be read by people', (hash, address) => {
    expect(formatAddress(address)).toBe(hash.replaceAll('%20', '+'));
  });

  it.each(['', '#', '#/', '#/bandingkan?', '#?&&=', '#/bandingkan/', '#//', '#/BANDINGKAN?utm_source=wa'])(
    'takes %j as the bare compare screen',
    (hash) => {
      expect(readAddress(hash)).toEqual({ address: COMPARE, unread: [] });
    },
  );

  it.each([
    ['#/tidak-ada?mode=putar&peta=1,2', ['/tidak-ada', 'mode=putar', 'peta=1,2']],
    ['#/bandingkan?mode=geser&tanpa=tetap,semua', ['tanpa=tetap,semua']],
    ['#/bandingkan?area=RT1', ['area=RT1']],
    ['#/cetak?templat=brosur&lembar=0', ['templat=brosur', 'lembar=0']],
    ['#/lini-masa?ringkas=mungkin', ['ringkas=mungkin']],
  ])('opens what it can of %s and says what it does not understand', (hash, unread) => {
    expect(readAddress(hash).unread).toEqual(unread);
  });

  it.each([
    'peta=,,',
    'peta=a,b,c',
    'peta=200,0,5',
    'peta=0,91,5',
    'peta=0,0,99',
    'peta=NaN,0,1',
    'peta=1,2,Infinity',
  ])('leaves out the camera %s', (query) => {
    expect(read(`#/data?${query}`)).toEqual(bareAddress('data'));
  });

  it('takes parts from before the hash where the hash has none of them', () => {
    const { address } = readAddress('#/sajikan?sebelum=SK+2020', '?berkas=kota/x.deliniasi&sebelum=SK+2016');
    expect(address).toEqual({ ...bareAddress('present'), file: 'kota/x.deliniasi', before: 'SK 2020' });
  });

  it('keeps scenes by the names they had in older links', () => {
    expect(read('#/sajikan?adegan=opening').scene).toBe('opening');
    expect(read('#/sajikan?adegan=outside').scene).toBe('outside');
  });
});

describe('laws of the address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anAddress(), (given) => {
        expect(readAddress(formatAddress(given))).toEqual({ address: given, unread: [] });
      }),
    );
  });

  it('is written without signs that a browser would write otherwise', () => {
    fc.assert(
      fc.property(anAddress(), (given) => {
        const hash = formatAddress(given);
        expect(new URL(hash, 'https://kota.example/peta/').hash).toBe(hash);
      }),
    );
  });

  it('is read whatever it is, and what was read is written and read the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (hash) => {
        const { address } = readAddress(hash);
        expect(read(formatAddress(address))).toEqual(address);
      }),
    );
  });
});

function anAddress(): fc.Arbitrary<Address> {
  const word = fc
    .string({ minLength: 1, unit: 'grapheme' })
    .map((text) => text.trim().toWellFormed())
    .filter((text) => text !== '');
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
  const of = fc.oneof(
    fc.constantFrom('city' as const, 'units' as const),
    fc.array(
      word.filter((text) => text !== 'kota' && text !== 'semua'),
      { minLength: 1, maxLength: 4 },
    ),
  );
  const aSheets = fc
    .record({
      template: maybe(fc.constantFrom('decree', 'change', 'atlas')),
      of,
      page: fc.integer({ min: 1, max: 999 }),
    })
    .filter(({ template, of: places, page }) => template !== null || places !== 'city' || page > 1);
  return fc
    .record({
      screen: fc.constantFrom('data', 'compare', 'draw', 'present', 'print'),
      timeline: fc.boolean(),
      project: maybe(word),
      file: maybe(word),
      example: fc.boolean(),
      before: maybe(word),
      after: maybe(word),
      decree: maybe(word),
      mode: maybe(fc.constantFrom('swipe', 'side', 'overlay')),
      hidden: fc.uniqueArray(fc.constantFrom('remaining', 'reduced', 'added', 'uncertain')),
      list: maybe(fc.constantFrom('units', 'areas', 'issues')),
      order: maybe(fc.constantFrom('change', 'net', 'name')),
      unit: maybe(word),
      area: maybe(fc.record({ side: fc.constantFrom('before', 'after'), id: word })),
      folded: maybe(fc.boolean()),
      scene: maybe(word.filter((text) => !/^(pembuka|lini-masa|luar|penutup)$/i.test(text))),
      sheets: maybe(aSheets),
      camera: maybe(fc.constant({ center: [109.01, -0.91] as const, zoom: 12.25 })),
    })
    .map(
      (given): Address => ({
        ...given,
        timeline: given.timeline && given.screen === 'compare',
        unit: given.screen === 'print' ? null : given.unit,
        sheets: given.screen === 'print' ? given.sheets : null,
      }),
    );
}
