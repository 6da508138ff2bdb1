import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import type { Drawing, Mark } from './drawing.ts';
import { area, circle, group, line, rectangle, text } from './marks.ts';
import { outlinedSvgOf } from './outlined-svg.ts';
import { type SvgOptions, svgOf } from './svg.ts';
import { samplePng, testFonts } from './testing/fonts.ts';

const drawing = (...marks: readonly Mark[]): Drawing => ({ width: 100, height: 50, marks });

/** Throws where it is no well-formed XML. */
function parsed(svg: string): Element {
  const fail = (level: string, message: string): void => {
    if (level !== 'warning') throw new Error(`${level}: ${message}`);
  };
  const root = new DOMParser({ onError: fail }).parseFromString(svg, 'image/svg+xml').documentElement;
  if (root === null) throw new Error('no root');
  return root;
}

const drawn = (marks: readonly Mark[], options?: SvgOptions): Element =>
  parsed(svgOf(drawing(...marks), options));
const all = (root: Element, name: string): Element[] => [...root.getElementsByTagName(name)];
const first = (root: Element, name: string): Element => {
  const [element] = all(root, name);
  if (element === undefined) throw new Error(`no ${name}`);
  return element;
};

describe('svgOf', () => {
  it('is in millimetres, in both its size and its units', () => {
    const root = drawn([]);
    expect(root.getAttribute('width')).toBe('100mm');
    expect(root.getAttribute('height')).toBe('50mm');
    expect(root.getAttribute('viewBox')).toBe('0 0 100 50');
  });

  it('is as many pixels large as asked', () => {
    const root = drawn([], { pixelsPerMm: 4 });
    expect([root.getAttribute('width'), root.getAttribute('height')]).toEqual(['400', '200']);
    expect(root.getAttribute('viewBox')).toBe('0 0 100 50');
  });

  it('says what it is', () => {
    const root = drawn([], { title: 'Peta <Kali Baros> & "lain"', idPrefix: 'satu' });
    const title = first(root, 'title');
    expect(title.textContent).toBe('Peta <Kali Baros> & "lain"');
    expect(root.getAttribute('aria-labelledby')).toBe(title.getAttribute('id'));
  });

  it('keeps hostile text as text, and drops what XML forbids', () => {
    const hostile = '<script>alert("1")</script> & \u0000\u001b\ud800 \uffff\u200b]]>';
    const root = drawn([text([1, 2], hostile, { size: 3, colour: '"/><script/>' })], {
      fontFamily: '"><script/>',
    });
    expect(all(root, 'script')).toEqual([]);
    expect(first(root, 'text').textContent).toMatch(/^<script>alert\("1"\)<\/script> & {2}\ufffd/);
  });

  it('has no style attribute and no style element: policies forbid them', () => {
    const marks = [
      text([1, 2], 'a', { size: 3, halo: { colour: '#ffffff', width: 1 } }),
      rectangle({ x: 0, y: 0, width: 9, height: 9 }, { fill: '#ff0000' }),
    ];
    expect(svgOf(drawing(...marks), { fonts: testFonts() })).not.toMatch(/style/);
  });

  it('gives every clip path an id of its own under the prefix, and names groups', () => {
    const clip = { x: 1, y: 2, width: 30, height: 20 };
    const dot = circle([5, 5], 2, { fill: '#000000' });
    const root = drawn([group('peta', [group('dalam', [dot], clip)], clip), group('legenda', [dot])], {
      idPrefix: 'lembar 1',
    });
    const ids = all(root, 'clipPath').map((element) => element.getAttribute('id'));
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^lembar-1-clip\d$/);
    const groups = all(root, 'g');
    expect(groups.map((element) => element.getAttribute('data-name'))).toEqual(['peta', 'dalam', 'legenda']);
    expect(groups.map((element) => element.getAttribute('clip-path')?.slice(5, -1) ?? null)).toEqual([
      ...ids,
      null,
    ]);
  });

  it('fills areas by the even-odd rule, hatches above, rims on top', () => {
    const ring = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ] as const;
    const hole = [
      [2, 2],
      [4, 2],
      [4, 4],
      [2, 4],
    ] as const;
    const hatch = { kind: 'level', colour: '#00ff00', spacing: 2, width: 0.2 } as const;
    const root = drawn([
      area([ring, hole], { fill: '#ff0000', fillOpacity: 0.5, stroke: '#0000ff', width: 0.5, hatch }),
    ]);
    const [fill, lines, rim, ...more] = all(root, 'path');
    expect(more).toEqual([]);
    expect(fill?.getAttribute('fill-rule')).toBe('evenodd');
    expect(fill?.getAttribute('fill-opacity')).toBe('0.5');
    expect(fill?.getAttribute('d')).toBe('M0 0 10 0 10 10 0 10ZM2 2 4 2 4 4 2 4Z');
    expect(lines?.getAttribute('stroke')).toBe('#00ff00');
    expect(rim?.getAttribute('stroke')).toBe('#0000ff');
    expect(rim?.getAttribute('fill')).toBe('none');
  });

  it('leaves out rings that cannot be seen, and those only', () => {
    const far = [
      [200, 0],
      [210, 0],
      [210, 10],
    ] as const;
    const near = [
      [90, 0],
      [110, 0],
      [110, 10],
    ] as const;
    const root = drawn([area([far, near], { fill: '#ff0000' }), area([far], { fill: '#ff0000' })]);
    expect(all(root, 'path').map((path) => path.getAttribute('d'))).toEqual(['M90 0 110 0 110 10Z']);
  });

  it('lays a picture on its parallelogram, and a crossed box where it cannot be read', () => {
    const place = {
      kind: 'image',
      mime: 'image/png',
      topLeft: [10, 10],
      topRight: [30, 5],
      bottomLeft: [12, 20],
    } as const;
    const root = drawn([
      { ...place, bytes: samplePng(), opacity: 0.5 },
      { ...place, bytes: new Uint8Array([1, 2]) },
    ]);
    const image = first(root, 'image');
    expect(image.getAttribute('transform')).toBe('matrix(20 -5 2 10 10 10)');
    const data = image.getAttribute('href')?.replace('data:image/png;base64,', '') ?? '';
    expect(Buffer.from(data, 'base64').equals(Buffer.from(samplePng()))).toBe(true);
    expect(all(root, 'path')).toHaveLength(1);
  });

  it('keeps the widths of lines where fonts are given', () => {
    const fonts = testFonts();
    const root = drawn([text([1, 2], 'Kali Baros', { size: 3, weight: 600 })], { fonts });
    expect(Number(first(root, 'text').getAttribute('textLength'))).toBeCloseTo(
      fonts.width('Kali Baros', 3, 600),
      3,
    );
  });

  it('throws on a length that is no number, rather than leave a hole', () => {
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const mark = line(
        [
          [wrong, 1],
          [2, 2],
        ],
        { stroke: '#000000', width: 1 },
      );
      expect(() => svgOf(drawing(mark))).toThrow(RangeError);
    }
  });

  it('draws a path of half a million points', () => {
    const points = Array.from({ length: 500_000 }, (_, index) => [index % 100, (index * 7) % 50] as const);
    expect(drawn([line(points, { stroke: '#000000', width: 0.1 })])).toBeDefined();
  });
});

describe('outlinedSvgOf', () => {
  it('has shapes for letters, and no text', () => {
    const root = parsed(outlinedSvgOf(drawing(text([50, 20], 'Ha <漢>', { size: 5 })), testFonts()));
    expect(all(root, 'text')).toEqual([]);
    expect(first(root, 'path').getAttribute('aria-label')).toBe('Ha <漢>');
  });
});
