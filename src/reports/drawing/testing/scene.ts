import type { Drawing, Hatch } from '../drawing.ts';
import { area, circle, group, line, lines, rectangle, text } from '../marks.ts';
import { samplePng } from './fonts.ts';

const KINDS: readonly Hatch['kind'][] = ['rising', 'falling', 'crossed', 'dots', 'level'];

/** A page with every kind of mark, 210 by 148 mm. */
export function everyMark(): Drawing {
  const picture = {
    kind: 'image',
    mime: 'image/png',
    topLeft: [90, 110],
    topRight: [130, 105],
    bottomLeft: [95, 130],
  } as const;
  return {
    width: 210,
    height: 148,
    marks: [
      rectangle({ x: 5, y: 5, width: 200, height: 138 }, { stroke: '#000000', width: 0.7 }),
      text([105, 15], 'Kali Baros — 12,34 ha² → AVATAR fi ffi <&> é', {
        size: 6,
        weight: 700,
        anchor: 'middle',
      }),
      ...KINDS.flatMap((kind, index) => hatched(kind, 10 + index * 38)),
      group('peta', mapMarks(), { x: 10, y: 80, width: 50, height: 40 }),
      line(
        [
          [70, 100],
          [90, 100],
          [75, 103],
        ],
        { stroke: '#000000', width: 2 },
      ),
      lines(
        [
          [
            [100, 100],
            [130, 100],
          ],
          [
            [100, 103],
            [130, 103],
          ],
        ],
        { stroke: '#008000', width: 1, dash: [2, 1] },
      ),
      ...['1,11', '27,40', '1.234,50 ha'].map((figure, index) =>
        text([195, 100 + index * 6], figure, { size: 4, anchor: 'end' }),
      ),
      { ...picture, bytes: samplePng(), opacity: 0.8 },
      {
        ...picture,
        topLeft: [140, 110],
        topRight: [160, 110],
        bottomLeft: [140, 130],
        bytes: new Uint8Array(4),
      },
    ],
  };
}

function hatched(kind: Hatch['kind'], x: number) {
  const outer = [
    [x, 25],
    [x + 30, 25],
    [x + 34, 55],
    [x + 2, 60],
    [x, 25],
  ] as const;
  const hole = [
    [x + 10, 32],
    [x + 20, 32],
    [x + 20, 42],
    [x + 10, 42],
  ] as const;
  const hatch = { kind, colour: '#a02020', spacing: 2, width: kind === 'dots' ? 0.7 : 0.25 };
  return [
    area([outer, hole], { fill: '#f4d7c8', fillOpacity: 0.6, stroke: '#a02020', width: 0.4, hatch }),
    text([x + 17, 66], kind, { size: 4, anchor: 'middle' }),
  ];
}

function mapMarks() {
  const halo = { colour: '#ffffff', width: 0.6 };
  return [
    circle([40, 100], 30, { fill: '#2060a0', fillOpacity: 0.4, stroke: '#103050', width: 1, dash: [3, 2] }),
    text([40, 100], 'Sungai Pekalongan', { size: 5, weight: 600, anchor: 'middle', turn: -30, halo }),
  ];
}
