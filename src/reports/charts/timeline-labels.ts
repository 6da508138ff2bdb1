import type { Timeline } from '../../comparison/timeline-types.ts';
import { formatHectares } from '../../domain/format.ts';
import type { PresentationSettings } from '../../project/presentation.ts';
import type { Mark, Point } from '../drawing/drawing.ts';
import { type Box, line, text } from '../drawing/marks.ts';
import { signedHectares } from './figures.ts';
import { type LabelWish, overlap, placeLabels } from './label-places.ts';
import { type ChartLook, emOf } from './look.ts';
import { paintOf } from './paint.ts';
import { stateNames } from './state-names.ts';
import type { TimelinePlaces } from './timeline-places.ts';
import { BAR_WORDS, CHART_WORDS } from './words.ts';

interface Label {
  readonly at: Point;
  readonly name: string;
  readonly value: string;
  readonly weight: 400 | 600 | 700;
}

/** Of the em. */
const LEADING = 1.15;

/** Names and hectares beside the points, and what changed beside the lines where there is room for it. */
export function timelineLabels(
  timeline: Timeline,
  target: PresentationSettings['target'],
  places: TimelinePlaces,
  look: ChartLook,
): Mark[] {
  const em = emOf(look);
  const labels = [...stateLabels(timeline, places), ...targetLabel(target, places, look)];
  const taken = takenPlaces(timeline, places, em);
  const boxes = placeLabels(
    labels.map((label) => wishOf(label, look)),
    taken,
    places.bounds,
    0.75 * em,
  );
  return [
    ...labels.flatMap((label, index) => labelMarks(label, boxes[index], look)),
    ...changeLabels(timeline, places, [...boxes, ...taken], look),
  ];
}

/** SKs first: they find the better places. */
function stateLabels({ states }: Timeline, { axis, y }: TimelinePlaces): Label[] {
  const names = stateNames(states);
  const labels = states.map(({ kind, hectares }, index): Label & { readonly kind: typeof kind } => ({
    kind,
    at: [axis.states[index], y(hectares)],
    name: names[index].own,
    value: formatHectares(hectares),
    weight: kind === 'decree' ? 700 : 600,
  }));
  return [
    ...labels.filter(({ kind }) => kind === 'decree'),
    ...labels.filter(({ kind }) => kind === 'minute'),
  ];
}

function targetLabel(
  target: PresentationSettings['target'],
  { axis, y }: TimelinePlaces,
  { language }: ChartLook,
): Label[] {
  if (target === null || axis.target === null) return [];
  return [
    {
      at: [axis.target, y(target.hectares)],
      name: `${CHART_WORDS.target[language]} ${target.year}`,
      value: formatHectares(target.hectares),
      weight: 600,
    },
  ];
}

function wishOf({ at: [x, y], name, value, weight }: Label, look: ChartLook): LabelWish {
  const em = emOf(look);
  const width = Math.max(look.fonts.width(name, 0.9 * em, 400), look.fonts.width(value, em, weight));
  return { x, y, width: width + 0.3 * em, height: (LEADING + 1.05) * em };
}

function labelMarks({ at, name, value, weight }: Label, box: Box, look: ChartLook): Mark[] {
  const em = emOf(look);
  const paint = paintOf(look);
  const middle = box.x + box.width / 2;
  const halo = { colour: paint.ground, width: 0.3 * em };
  const style = { anchor: 'middle', halo } as const;
  return [
    ...leader(at, box, em, paint.rule),
    text([middle, box.y + 0.85 * em], name, { ...style, size: 0.9 * em, colour: paint.soft }),
    text([middle, box.y + (0.85 + LEADING) * em], value, { ...style, size: em, weight, colour: paint.ink }),
  ];
}

/** A thin line to a label that had to go far from its point. */
function leader([x, y]: Point, box: Box, em: number, stroke: string): Mark[] {
  const nearX = Math.max(box.x, Math.min(x, box.x + box.width));
  const nearY = Math.max(box.y, Math.min(y, box.y + box.height));
  if (Math.hypot(nearX - x, nearY - y) < 1.3 * em) return [];
  return [
    line(
      [
        [x, y],
        [nearX, nearY],
      ],
      { stroke, width: 0.2 },
    ),
  ];
}

/** Points and lines, as boxes that labels keep off. */
function takenPlaces({ states, steps }: Timeline, { axis, y }: TimelinePlaces, em: number): Box[] {
  const thick = 0.35 * em;
  const points = states.map(({ hectares }, index) => {
    const half = 0.5 * em;
    return { x: axis.states[index] - half, y: y(hectares) - half, width: 2 * half, height: 2 * half };
  });
  const segments = steps.flatMap((_, index) => {
    const [from, to] = [axis.states[index], axis.states[index + 1]];
    const [here, there] = [y(states[index].hectares), y(states[index + 1].hectares)];
    return [
      { x: from, y: here - thick / 2, width: to - from, height: thick },
      { x: to - thick / 2, y: Math.min(here, there), width: thick, height: Math.abs(there - here) },
    ];
  });
  return [...points, ...segments];
}

/** "−39,95 ha tertangani" beside its line; left out where it would lie on something. */
function changeLabels(
  { states, steps }: Timeline,
  { axis, y, bounds }: TimelinePlaces,
  taken: readonly Box[],
  look: ChartLook,
): Mark[] {
  const em = emOf(look);
  const paint = paintOf(look);
  const filled = [...taken];
  return steps.flatMap(({ kind, figures }, index) => {
    const word = kind === 'handled' ? BAR_WORDS.handled : CHART_WORDS.redrawnGroup;
    const words = [signedHectares(figures.netHa), word[look.language].toLowerCase()];
    const width = Math.max(...words.map((each) => look.fonts.width(each, 0.85 * em, 600)));
    const height = 2.1 * em;
    const middle = (y(states[index].hectares) + y(states[index + 1].hectares)) / 2;
    const sides = [axis.states[index + 1] - width - 0.7 * em, axis.states[index + 1] + 0.7 * em];
    const free = sides
      .map((x) => ({ x, y: middle - height / 2, width, height }))
      .find(
        (box) =>
          box.x >= bounds.x &&
          box.x + width <= bounds.x + bounds.width &&
          filled.every((other) => overlap(box, other) === 0),
      );
    if (free === undefined) return [];
    filled.push(free);
    const colour = kind === 'handled' ? paint.bar.handled : paint.bar.taken;
    const style = {
      size: 0.85 * em,
      anchor: 'middle',
      halo: { colour: paint.ground, width: 0.25 * em },
    } as const;
    const x = free.x + width / 2;
    return [
      text([x, free.y + 0.85 * em], words[0], { ...style, weight: 700, colour }),
      text([x, free.y + 1.85 * em], words[1], { ...style, colour: paint.soft }),
    ];
  });
}
