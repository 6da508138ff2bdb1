import { describe, expect, it } from 'vitest';
import type { Drawing, Mark, Point } from '../drawing/drawing.ts';
import { group, line, rectangle, text } from '../drawing/marks.ts';
import { flatMarks } from './flat-marks.ts';
import { pathXml } from './path-xml.ts';

const drawing = (...marks: readonly Mark[]): Drawing => ({ width: 100, height: 100, marks });
const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

const pointsOf = (marks: ReturnType<typeof flatMarks>): readonly Point[] =>
  marks.flatMap((mark) => (mark.kind === 'path' ? mark.subpaths.flat() : []));

describe('marks for slides', () => {
  it('are cut to the box of their group, without an outline along its edge', () => {
    const look = { fill: '#112233', stroke: '#000000', width: 1 };
    const marks = flatMarks(
      drawing(group('peta', [rectangle(box(0, 0, 50, 50), look)], box(20, 20, 60, 60))),
    );
    for (const [x, y] of pointsOf(marks)) {
      expect(x).toBeGreaterThanOrEqual(20);
      expect(y).toBeGreaterThanOrEqual(20);
    }
    const outline = marks.filter((mark) => mark.kind === 'path' && mark.stroke !== undefined);
    expect(outline).toHaveLength(1);
    expect(pointsOf(outline).some(([x, y]) => x === 20 && y === 20)).toBe(false);
  });

  it('lose what lies outside the drawing', () => {
    const away = rectangle(box(120, 120, 5, 5), { fill: '#112233' });
    expect(flatMarks(drawing(away, text([150, 10], 'jauh', { size: 3 })))).toEqual([]);
  });

  it('have hatches as lines within the area, and dots as areas', () => {
    const hatched = (kind: 'rising' | 'dots') =>
      flatMarks(
        drawing(
          rectangle(box(10, 10, 20, 20), { hatch: { kind, colour: '#178f5f', spacing: 2, width: 0.4 } }),
        ),
      );
    const [strokes] = hatched('rising');
    expect(strokes).toMatchObject({ kind: 'path', closed: false, stroke: '#178f5f', width: 0.4 });
    for (const [x, y] of pointsOf([strokes])) {
      expect(x).toBeGreaterThan(9.99);
      expect(x).toBeLessThan(30.01);
      expect(y).toBeGreaterThan(9.99);
      expect(y).toBeLessThan(30.01);
    }
    expect(hatched('dots')[0]).toMatchObject({ kind: 'path', closed: true, fill: '#178f5f' });
  });

  it('join neighbouring lines that look alike into one shape', () => {
    const look = { stroke: '#000000', width: 0.2 };
    const at = (y: number): readonly Point[] => [
      [0, y],
      [10, y],
    ];
    const marks = flatMarks(
      drawing(line(at(1), look), line(at(2), look), line(at(3), { ...look, width: 1 })),
    );
    expect(marks).toHaveLength(2);
    expect(marks[0]).toMatchObject({ subpaths: [at(1), at(2)] });
  });
});

describe('a path as a freeform', () => {
  it('has shell and hole in one path, in hundredths of a millimetre from its corner', () => {
    const square = (inset: number): readonly Point[] => [
      [10 + inset, 10 + inset],
      [30 - inset, 10 + inset],
      [30 - inset, 30 - inset],
      [10 + inset, 30 - inset],
    ];
    const mark = { kind: 'path', subpaths: [square(0), square(5)], closed: true, fill: '#d99a1e' } as const;
    const xml = pathXml(mark, [100, 0], 'Bentuk');
    expect(xml.match(/<a:path /g)).toHaveLength(1);
    expect(xml.match(/<a:moveTo>/g)).toHaveLength(2);
    expect(xml).toContain('<a:path w="2000" h="2000">');
    expect(xml).toContain('<a:off x="3960000" y="360000"/><a:ext cx="720000" cy="720000"/>');
  });

  it('tells dashes in widths of its line, and does not fill an open line', () => {
    const subpaths: readonly (readonly Point[])[] = [
      [
        [0, 0],
        [10, 0],
      ],
    ];
    const xml = pathXml(
      { kind: 'path', subpaths, closed: false, stroke: '#000000', width: 0.5, dash: [2, 1] },
      [0, 0],
      'Bentuk',
    );
    expect(xml).toContain('<a:ds d="400000" sp="200000"/>');
    expect(xml).toContain('fill="none"');
    expect(xml).toContain('<a:noFill/>');
  });
});
