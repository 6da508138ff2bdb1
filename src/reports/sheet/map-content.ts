import type { Bounds } from '../../geo/column.ts';
import type { ImageMark, Mark, PathMark } from '../drawing/drawing.ts';
import { type AreaLook, area, corners, type LineLook, lines, rectangle } from '../drawing/marks.ts';
import type { MapFrame } from './frame.ts';
import { type ChangeKind, type MapLooks, VEIL } from './looks.ts';
import { borderPaths, featurePaths, featuresIn, meets } from './map-paths.ts';
import { type BorderRun, bordersOf } from './outlines.ts';
import type { PlacedPicture } from './picture.ts';
import type { PlaneColumn } from './plane-column.ts';
import type { Subject } from './subject.ts';

/** `classes`: the areas of the state after, coloured by slum class, as a decree's map shows them. */
export type SheetView = 'before' | 'after' | 'change' | 'classes';

export interface ContentInput {
  readonly subject: Subject;
  readonly view: SheetView;
  /** The unit that the map is about, −1 for what lies outside all; null: the city. */
  readonly unit: number | null;
  readonly frame: MapFrame;
  readonly looks: MapLooks;
  readonly pictures: readonly PlacedPicture[];
}

/** All that lies on the ground, the lowest first: pictures, slum ground, borders. Cut to the frame and a margin of millimetres. */
export function mapContent(input: ContentInput): readonly Mark[] {
  const { view, frame, pictures } = input;
  return [
    rectangle(frame.box, { fill: '#ffffff' }),
    ...pictures.map((picture) => pictureMark(picture, frame)),
    ...(view === 'change' ? changeMarks(input) : stateMarks(input)),
    ...veil(input),
    ...boundaryMarks(input),
  ].filter((mark) => mark.kind !== 'path' || mark.subpaths.length > 0);
}

function pictureMark(picture: PlacedPicture, { plane, toPaper }: MapFrame): ImageMark {
  const { mime, bytes, opacity } = picture;
  const [topLeft, topRight, bottomLeft] = [picture.topLeft, picture.topRight, picture.bottomLeft].map(
    (corner) => toPaper(plane.forward(corner)),
  );
  return { kind: 'image', mime, bytes, topLeft, topRight, bottomLeft, opacity };
}

function stateMarks({ subject, view, frame, looks, pictures }: ContentInput): Mark[] {
  const side = view === 'before' ? 'before' : 'after';
  const column = subject[side];
  const { areas } = subject.report[side];
  const plain = pictures.length > 0 ? looks.slumOverPicture : looks.slum;
  const lookOf = (feature: number): AreaLook =>
    view === 'classes' ? looks.slumClass[areas[feature]?.slumClass ?? 'unknown'] : plain;
  // One mark an area: by the even-odd rule, ground drawn twice would be left white.
  const fills = featuresIn(column, frame).map((feature) =>
    area(featurePaths(column, feature, frame), lookOf(feature)),
  );
  return view === 'classes' ? fills : [...fills, ...outlines(column, side, frame, looks)];
}

const KINDS: readonly (readonly [ChangeKind, readonly (keyof Subject['ground'])[]])[] = [
  ['remaining', ['remaining']],
  ['reduced', ['reduced']],
  ['added', ['added']],
  ['uncertain', ['uncertainReduced', 'uncertainAdded']],
];

function changeMarks({ subject, frame, looks }: ContentInput): Mark[] {
  const fills = KINDS.map(([kind, columns]) => {
    const rings = columns.flatMap((name) => {
      const column = subject.ground[name];
      return featuresIn(column, frame).flatMap((feature) => featurePaths(column, feature, frame));
    });
    return area(rings, looks.change[kind]);
  });
  const outer = { before: looks.beforeOfChange, after: looks.afterOfChange, inner: null };
  return [
    ...fills,
    ...outlines(subject.before, 'before', frame, outer),
    ...outlines(subject.after, 'after', frame, outer),
  ];
}

/** Borders between two areas of one state are drawn finer than those towards ground that is not slum. */
function outlines(
  column: PlaneColumn,
  side: 'before' | 'after',
  frame: MapFrame,
  looks: { readonly inner: LineLook | null } & Readonly<Record<'before' | 'after', LineLook | null>>,
): PathMark[] {
  const runs = bordersOf(column);
  const ofKind = (shared: boolean): readonly BorderRun[] => runs.filter((run) => run.shared === shared);
  const inner = looks.inner && lines(borderPaths(ofKind(true), frame), looks.inner);
  const outer = looks[side] && lines(borderPaths(ofKind(false), frame), looks[side]);
  return [inner, outer].filter((mark) => mark !== null);
}

/** White over all but the unit that the map is about. */
function veil({ subject: { units }, unit, frame }: ContentInput): Mark[] {
  if (units === null || unit === null || unit < 0) return [];
  const { x, y, width, height } = frame.box;
  const sheet = corners({ x: x - 1, y: y - 1, width: width + 2, height: height + 2 });
  return [area([sheet, ...featurePaths(units, unit, frame)], VEIL)];
}

function boundaryMarks({ subject: { units }, unit, frame, looks }: ContentInput): Mark[] {
  if (units === null) return [];
  const all = lines(borderPaths(bordersOf(units), frame), looks.boundary);
  if (unit === null || unit < 0) return [all];
  const own = borderPaths(ringRuns(units, unit, frame.ground), frame);
  return [all, lines(own, looks.chosenHalo), lines(own, looks.chosen)];
}

/** The whole rings of one feature, whoever shares them. */
function ringRuns({ geometry, bounds }: PlaneColumn, feature: number, ground: Bounds): BorderRun[] {
  const { coordinates, featureStarts, polygonStarts, ringStarts } = geometry;
  const box = bounds[feature] ?? null;
  if (box === null || !meets(box, ground)) return [];
  const runs: BorderRun[] = [];
  for (let r = polygonStarts[featureStarts[feature]]; r < polygonStarts[featureStarts[feature + 1]]; r++) {
    const line = Array.from({ length: ringStarts[r + 1] - ringStarts[r] }, (_, i) => {
      const v = 2 * (ringStarts[r] + i);
      return [coordinates[v], coordinates[v + 1]] as const;
    });
    runs.push({ line, bounds: box, shared: false, feature });
  }
  return runs;
}
