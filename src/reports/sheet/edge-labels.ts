import type { Mark, Point } from '../drawing/drawing.ts';
import { type Box, lines, text } from '../drawing/marks.ts';

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** Where a line of a grid meets an edge of the frame. */
export interface Station {
  readonly side: Side;
  /** Millimetres of the page, along the edge. */
  readonly along: number;
  /** Null: a tick only, for there is no room for a label. */
  readonly label: string | null;
}

export interface EdgeLook {
  /** Em of the labels in millimetres. */
  readonly size: number;
  readonly colour: string;
  /** Millimetres from the edge to the middle of the labels. */
  readonly offset: number;
  /** Millimetres that ticks reach out from the edge; negative: into the map. */
  readonly tick: number;
  readonly tickWidth: number;
}

/** Half the height of figures, in ems: what puts a label's middle on a line. */
const HALF_HEIGHT = 0.36;

/** Ticks and labels along the edges of a frame; those of the sides read upwards. */
export function edgeLabels(box: Box, stations: readonly Station[], look: EdgeLook): readonly Mark[] {
  const { size, colour, offset, tick, tickWidth } = look;
  const ticks = stations.map((station): readonly Point[] => [
    awayFrom(box, station, 0),
    awayFrom(box, station, tick),
  ]);
  const labels = stations.flatMap((station) => {
    if (station.label === null) return [];
    const [x, y] = awayFrom(box, station, offset);
    const drop = HALF_HEIGHT * size;
    return isLevel(station.side)
      ? [text([x, y + drop], station.label, { size, colour, anchor: 'middle' })]
      : [text([x + drop, y], station.label, { size, colour, anchor: 'middle', turn: -90 })];
  });
  return [lines(ticks, { stroke: colour, width: tickWidth }), ...labels];
}

export const isLevel = (side: Side): boolean => side === 'top' || side === 'bottom';

function awayFrom({ x, y, width, height }: Box, { side, along }: Station, distance: number): Point {
  if (side === 'top') return [along, y - distance];
  if (side === 'bottom') return [along, y + height + distance];
  return side === 'left' ? [x - distance, along] : [x + width + distance, along];
}
