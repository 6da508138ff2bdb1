import { describe, expect, it } from 'vitest';
import { drawing } from '../../../tests/support/picture.ts';
import type { Finding } from '../finding.ts';
import { gap } from './gap.ts';
import { outsideUnits } from './outside-units.ts';
import { overlap } from './overlap.ts';
import { selfCrossing } from './self-crossing.ts';
import { look, mended, onGround, skOf, unitsOf } from './testing/look.ts';
import { thin } from './thin.ts';

const summary = (findings: readonly Finding[]) =>
  findings.map(({ areas, severity, mend }) => `${severity} ${areas.join(' ')}${mend === null ? '' : ' *'}`);

const only = ([finding, ...others]: readonly Finding[]): Finding => {
  expect(others).toEqual([]);
  if (finding === undefined) throw new Error('nothing was found');
  return finding;
};

const mendOf = (finding: Finding) => {
  if (finding.mend === null) throw new Error('it has no mend');
  return finding.mend;
};

describe('self-crossing', () => {
  const { shape } = drawing(`
    a-------b

    d-------c     p---q
                  |   |
                  s---r
  `);
  const sk = skOf([
    { id: 'Simpul', shape: onGround(shape(['acbd'])) },
    { id: 'Utuh', shape: onGround(shape(['pqrs'])) },
  ]);

  it('tells where, and untangles', async () => {
    const finding = only(await look(selfCrossing, sk));
    expect(finding).toMatchObject({ key: 'self-crossing:Simpul', severity: 'error', areas: ['Simpul'] });
    expect(finding.at?.[0]).toBeCloseTo(109.0004, 9);
    expect(await look(selfCrossing, mended(sk, mendOf(finding)))).toEqual([]);
  });
});

describe('overlap', () => {
  const { shape } = drawing(`
    a-------b-------e
    |       |       |
    |    k--+--l    |
    |    |  |  |    |
    d----n--c--m----f
  `);
  const west = { id: 'Barat', shape: onGround(shape(['abcd'])) };
  const east = { id: 'Timur', shape: onGround(shape(['befc'])) };
  const middle = { id: 'Tengah', shape: onGround(shape(['klmn'])) };

  it('names both areas and the hectares, and cuts from the smaller', async () => {
    const sk = skOf([west, middle]);
    const finding = only(await look(overlap, sk));
    expect(finding).toMatchObject({
      key: 'overlap:Barat+Tengah',
      severity: 'warning',
      areas: ['Barat', 'Tengah'],
    });
    // 3 × 2 characters of 11 m, on the UTM plane.
    expect(finding.message.id).toContain('Barat dan Tengah tumpang tindih 739 m²');
    const mend = mendOf(finding);
    expect(mend.label.id).toBe('Potong dari Tengah (area yang lebih kecil)');
    expect(mend.shapes.map(({ area }) => area)).toEqual(['Tengah']);
    expect(await look(overlap, mended(sk, mend))).toEqual([]);
  });

  it('leaves neighbours that only touch alone', async () => {
    expect(await look(overlap, skOf([west, east]))).toEqual([]);
  });

  it('cuts a hole into the larger where the smaller would be gone, and leaves doubles to be deleted', async () => {
    const whole = { id: 'Luar', shape: onGround(shape(['aefd'])) };
    const inside = only(await look(overlap, skOf([whole, middle])));
    expect(mendOf(inside).label.id).toBe('Potong dari Luar (area yang lebih besar)');
    const double = only(await look(overlap, skOf([west, { ...west, id: 'Kembar' }])));
    expect(double.mend).toBeNull();
    expect(double.message.id).toContain('menempati lahan yang sama');
  });
});

describe('gap', () => {
  const { shape } = drawing(`
    a-------b-------e
    |      qr       |
    |      |p       |
    d------st-------f
  `);
  const west = { id: 'Barat', shape: onGround(shape(['abqsd'])) };
  const east = { id: 'Timur', shape: onGround(shape(['beftp'])) };
  const settings = { gapSquareMetres: 1000, thinMetres: 12 };

  it('finds what is squeezed between two areas, and gives it to the one with the longer border', async () => {
    const sk = skOf([west, east]);
    const finding = only(await look(gap, sk, { settings }));
    expect(finding).toMatchObject({ severity: 'info' });
    expect([...finding.areas].sort()).toEqual(['Barat', 'Timur']);
    const after = mended(sk, mendOf(finding));
    expect(await look(gap, after, { settings })).toEqual([]);
    expect(await look(overlap, after)).toEqual([]);
  });

  it('finds a small void enclosed by areas, and leaves a large one and a hole of one area alone', async () => {
    const ring = drawing(`
      a-----------b
      |    p-q    |
      |    s-r    |
      d-----------c
    `);
    const upper = { id: 'Atas', shape: onGround(ring.shape(['abqp'])) };
    const right = { id: 'Kanan', shape: onGround(ring.shape(['bcrq'])) };
    const lower = { id: 'Bawah', shape: onGround(ring.shape(['cdsr'])) };
    const left = { id: 'Kiri', shape: onGround(ring.shape(['daps'])) };
    const sk = skOf([upper, right, lower, left]);
    const wide = { gapSquareMetres: 300, thinMetres: 1 };
    const finding = only(await look(gap, sk, { settings: wide }));
    expect(finding.areas).toHaveLength(4);
    expect(finding.message.id).toContain('celah 246 m²');
    expect(await look(gap, mended(sk, mendOf(finding)), { settings: wide })).toEqual([]);
    expect(await look(gap, sk, { settings: { gapSquareMetres: 200, thinMetres: 1 } })).toEqual([]);
    const holed = skOf([
      { id: 'Lubang', shape: onGround(ring.shape(['abcd', 'pqrs'])) },
      {
        id: 'Jauh',
        shape: onGround(ring.shape(['abcd'])).map((r) => r.map((v) => v.map(([x, y]) => [x, y + 0.001]))),
      },
    ]);
    expect(await look(gap, holed, { settings: wide })).toEqual([]);
  });
});

describe('thin', () => {
  const { shape } = drawing(`
    a----b
    |    g-----------h
    |    j-----------i
    d----c
  `);

  it('finds a strip, and not the body', async () => {
    const sk = skOf([{ id: 'Ekor', shape: onGround(shape(['abghijcd'])) }]);
    expect(await look(thin, sk, { settings: { thinMetres: 5 } })).toEqual([]);
    const finding = only(await look(thin, sk, { settings: { thinMetres: 15 } }));
    expect(finding.message.id).toContain('1 bagian yang lebih sempit dari 15 m');
    expect(finding.bounds?.[0]).toBeGreaterThan(109.0004);
  });
});

describe('outside every kelurahan', () => {
  const { shape } = drawing(`
    u-------------v
    |             |   p---q
    |      a------+-b |   |
    |      |      | | s---r
    |      d------+-c
    x-------------w
  `);
  const units = unitsOf({ Kuala: onGround(shape(['uvwx'])) });

  it('tells the hectares, and clips', async () => {
    const sk = skOf([
      { id: 'Tepi', shape: onGround(shape(['abcd'])) },
      { id: 'Luar', shape: onGround(shape(['pqrs'])) },
    ]);
    const findings = await look(outsideUnits, sk, { units });
    expect(summary(findings)).toEqual(['warning Tepi *', 'warning Luar']);
    expect(findings[0].message.id).toContain('493 m² dari Tepi berada di luar');
    const after = mended(sk, mendOf(findings[0]));
    expect(summary(await look(outsideUnits, after, { units }))).toEqual(['warning Luar']);
  });

  it('says nothing without kelurahan', async () => {
    const sk = skOf([{ id: 'Luar', shape: onGround(shape(['pqrs'])) }]);
    expect(await look(outsideUnits, sk)).toEqual([]);
  });
});
