import type { Mark, Point } from '../drawing/drawing.ts';
import { area, text } from '../drawing/marks.ts';
import { INK } from './looks.ts';

/** An arrow to grid north, which is up; `height` in millimetres with its letter. */
export function northArrow([x, y]: Point, height: number, letter: string): readonly Mark[] {
  const size = height * 0.3;
  const [top, bottom] = [y + size * 1.05, y + height];
  const half = height * 0.2;
  const notch = bottom - (bottom - top) * 0.25;
  const look = { stroke: INK, width: height * 0.012 };
  return [
    text([x, y + size * 0.8], letter, { size, weight: 700, anchor: 'middle', colour: INK }),
    area(
      [
        [
          [x, top],
          [x, notch],
          [x - half, bottom],
        ],
      ],
      { ...look, fill: INK },
    ),
    area(
      [
        [
          [x, top],
          [x + half, bottom],
          [x, notch],
        ],
      ],
      { ...look, fill: '#ffffff' },
    ),
  ];
}
