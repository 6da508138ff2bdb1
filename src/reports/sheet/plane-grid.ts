import type { Language } from '../../domain/text.ts';
import type { Mark, Point } from '../drawing/drawing.ts';
import type { Fonts } from '../drawing/fonts.ts';
import { lines } from '../drawing/marks.ts';
import { edgeLabels, type Station } from './edge-labels.ts';
import type { MapFrame } from './frame.ts';
import { gridScheme, linesOn, METRE_STEPS } from './grid-step.ts';
import { GRID } from './looks.ts';

/** What of a grid lies within the frame, and what round it. */
export interface GridMarks {
  readonly inside: readonly Mark[];
  readonly outside: readonly Mark[];
}

export interface GridInput {
  readonly frame: MapFrame;
  readonly fonts: Fonts;
  readonly language: Language;
  /** Em of the labels in millimetres. */
  readonly size: number;
  /** Millimetres from the frame to the middle of the labels. */
  readonly offset: number;
}

/** Crosses of the plane's grid within the frame, ticks and labels in metres on all four edges. */
export function planeGrid({ frame, fonts, language, size, offset }: GridInput): GridMarks {
  const { box, ground } = frame;
  const across = { from: ground[0], to: ground[2], length: box.width };
  const up = { from: ground[1], to: ground[3], length: box.height };
  const {
    step,
    format,
    label: room,
  } = gridScheme([across, up], METRE_STEPS, FORMATS, (each) => {
    const labels = ground.map((metres, i) =>
      metreLabel(Math.round(metres), i % 2 === 0 ? 'easting' : 'northing', language, each),
    );
    return Math.max(...labels.map((label) => labelRoom(fonts, label, size)));
  });
  const [eastings, northings] = [linesOn(across, step, 0), linesOn(up, step, 0)];
  const [wideEast, wideNorth] = [linesOn(across, step, room), linesOn(up, step, room)];
  const stations: Station[] = [
    ...eastings.flatMap((easting): Station[] => {
      const [along] = frame.toPaper([easting, ground[1]]);
      const label = wideEast.includes(easting) ? metreLabel(easting, 'easting', language, format) : null;
      return [
        { side: 'top', along, label },
        { side: 'bottom', along, label },
      ];
    }),
    ...northings.flatMap((northing): Station[] => {
      const [, along] = frame.toPaper([ground[0], northing]);
      const label = wideNorth.includes(northing) ? metreLabel(northing, 'northing', language, format) : null;
      return [
        { side: 'left', along, label },
        { side: 'right', along, label },
      ];
    }),
  ];
  const crosses = eastings.flatMap((easting) =>
    northings.flatMap((northing) => cross(frame.toPaper([easting, northing]), size * 0.55)),
  );
  const look = { size, colour: GRID, offset, tick: size * 0.45, tickWidth: size * 0.08 };
  return {
    inside: [lines(crosses, { stroke: GRID, width: size * 0.045 })],
    outside: edgeLabels(box, stations, look),
  };
}

const cross = ([x, y]: Point, arm: number): readonly (readonly Point[])[] => [
  [
    [x - arm, y],
    [x + arm, y],
  ],
  [
    [x, y - arm],
    [x, y + arm],
  ],
];

const NUMBER = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

/** Whether labels say what they count: "348.500 mT", or "348.500" where there is no room. */
export type LabelFormat = 'full' | 'short';
export const FORMATS = ['full', 'short'] as const satisfies readonly LabelFormat[];

/** Paper that a label takes with what must stay free beside it. */
export const labelRoom = (fonts: Fonts, label: string, size: number): number =>
  fonts.width(label, size, 400) + size * 0.4;

/** "348.500 mT" (meter timur) and "9.238.500 mU" (meter utara). */
function metreLabel(
  metres: number,
  axis: 'easting' | 'northing',
  language: Language,
  format: LabelFormat,
): string {
  if (format === 'short') return NUMBER.format(metres);
  const [east, north] = language === 'id' ? ['mT', 'mU'] : ['mE', 'mN'];
  return `${NUMBER.format(metres)} ${axis === 'easting' ? east : north}`;
}
