import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, formatAddress, parseAddress } from './address.ts';

const EMPTY: Address = {
  screen: 'compare',
  project: null,
  file: null,
  before: null,
  after: null,
  decree: null,
  mode: null,
  unit: null,
  scene: null,
  camera: null,
};

describe('the address', () => {
  it('reads a whole view', () => {
    expect(
      parseAddress(
        '#/bandingkan?proyek=p1&sebelum=SK+2016&sesudah=SK%202020&mode=geser&kel=61.72.02.1004&peta=108.9673,0.9127,14.5',
      ),
    ).toEqual({
      screen: 'compare',
      project: 'p1',
      file: null,
      before: 'SK 2016',
      after: 'SK 2020',
      decree: null,
      mode: 'swipe',
      unit: '61.72.02.1004',
      scene: null,
      camera: { center: [108.9673, 0.9127], zoom: 14.5 },
    });
  });

  it('reads which SK is being drawn', () => {
    expect(parseAddress('#/gambar?sk=SK+2024&sebelum=SK+2020')).toEqual({
      ...EMPTY,
      screen: 'draw',
      before: 'SK 2020',
      decree: 'SK 2024',
    });
  });

  it('reads which file of the site holds the project, and writes it to be read by people', () => {
    const address = { ...EMPTY, screen: 'present', file: 'kota/pekalongan.deliniasi' } as const;
    expect(parseAddress('#/sajikan?berkas=kota/pekalongan.deliniasi')).toEqual(address);
    expect(formatAddress(address)).toBe('#/sajikan?berkas=kota/pekalongan.deliniasi');
  });

  it('reads which scene is presented, and writes it to be read by people', () => {
    const address = { ...EMPTY, screen: 'present', scene: 'unit:61.72.02.1004' } as const;
    expect(parseAddress('#/sajikan?adegan=unit%3A61.72.02.1004')).toEqual(address);
    expect(formatAddress(address)).toBe('#/sajikan?adegan=unit:61.72.02.1004');
  });

  it.each(['', '#', '#/', '#/tidak-ada', '#/bandingkan?', '#?&&=', '#/bandingkan?mode=putar&peta=1,2'])(
    'takes %j as the bare compare screen',
    (hash) => {
      expect(parseAddress(hash)).toEqual(EMPTY);
    },
  );

  it.each(['peta=,,', 'peta=a,b,c', 'peta=200,0,5', 'peta=0,91,5', 'peta=0,0,99', 'peta=NaN,0,1'])(
    'leaves out the camera %s',
    (query) => {
      expect(parseAddress(`#/data?${query}`)).toEqual({ ...EMPTY, screen: 'data' });
    },
  );

  it('comes back as it was written', () => {
    const word = fc.option(
      fc
        .string({ minLength: 1 })
        .map((value) => value.trim())
        .filter((value) => value !== ''),
      { nil: null },
    );
    const address: fc.Arbitrary<Address> = fc.record({
      screen: fc.constantFrom('data', 'compare', 'draw', 'present', 'print'),
      project: word,
      file: word,
      before: word,
      after: word,
      decree: word,
      mode: fc.constantFrom('swipe', 'side', 'overlay', null),
      unit: word,
      scene: word,
      camera: fc.constant({ center: [109.01, -0.91] as const, zoom: 12.25 }),
    });
    fc.assert(
      fc.property(address, (given) => {
        expect(parseAddress(formatAddress(given))).toEqual(given);
      }),
    );
  });
});
