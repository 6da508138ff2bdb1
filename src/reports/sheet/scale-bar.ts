import type { Mark, Point } from '../drawing/drawing.ts';
import { line, rectangle, text } from '../drawing/marks.ts';
import { INK } from './looks.ts';

const NUMBER = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });

/** Metres of the longest round bar no longer than a width in millimetres, at a scale. */
function barMetres(scale: number, width: number): number {
  const most = (width * scale) / 1000;
  const power = 10 ** Math.floor(Math.log10(most));
  // 0.1 + 0.2 and the like: 499.99999 must still give 500.
  const lead = (most / power) * (1 + 1e-9);
  return (lead >= 5 ? 5 : lead >= 4 ? 4 : lead >= 2 ? 2 : 1) * power;
}

/** Height of a bar with its figures, in ems of the figures. */
export const BAR_HEIGHT = 2.1;

/**
 * A graphic scale with its left end at `x`: its length is exact in the plane of the map.
 *
 * @param width at most; figures of the ends reach beyond the bar by half their own width
 */
export function scaleBar([x, y]: Point, scale: number, width: number, size: number): readonly Mark[] {
  const metres = barMetres(scale, width);
  const length = (metres * 1000) / scale;
  const inKilometres = metres >= 1000;
  const label = (value: number): string => NUMBER.format(inKilometres ? value / 1000 : value);
  const thick = size * 0.45;
  const top = y + size * 1.35;
  const pieces = [0, 1, 2, 3].map((piece) =>
    rectangle(
      { x: x + (piece * length) / 4, y: top, width: length / 4, height: thick },
      { fill: piece % 2 === 0 ? INK : '#ffffff', stroke: INK, width: size * 0.06 },
    ),
  );
  const stations = [0, 0.5, 1].flatMap((share): Mark[] => [
    line(
      [
        [x + share * length, top - size * 0.25],
        [x + share * length, top],
      ],
      { stroke: INK, width: size * 0.06 },
    ),
    text([x + share * length, top - size * 0.4], label(share * metres), {
      size,
      anchor: 'middle',
      colour: INK,
    }),
  ]);
  const unit = text([x + length + size * 0.5, top + thick], inKilometres ? 'km' : 'm', { size, colour: INK });
  return [...pieces, ...stations, unit];
}
