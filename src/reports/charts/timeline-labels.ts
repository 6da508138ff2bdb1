import type { Timeline } from '../../comparison/timeline-types.ts';
import { formatHectares } from '../../domain/format.ts';
import type { PresentationSettings } from '../../project/presentation.ts';
import type { Colour, Mark, Point } from '../drawing/drawing.ts';
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
  readonly side: LabelWish['side'];
  readonly colour: Colour;
}

/** Of the em. */
const LEADING = 1.15;

/**
 * Names and hectares beside the points, and what changed beside the lines. SKs find their places first, then what they redrew;
 * what BAs handled is left out where there is no room for it.
 */
export function timelineLabels(
  timeline: Timeline,
  target: PresentationSettings['target'],
  places: TimelinePlaces,
  look: ChartLook,
): Mark[] {
  const em = emOf(look);
  const states = stateLabels(timeline, places, look);
  const labels = [
    ...states.filter(({ side }) => side === 'above'),
    ...redrawnLabels(timeline, places, look),
    ...targetLabel(target, places, look),
    ...states.filter(({ side }) => side === 'below'),
  ];
  const taken = takenPlaces(timeline, places, em);
  const boxes = placeLabels(
    labels.map((label) => wishOf(label, look)),
    taken,
    places.bounds,
    0.75 * em,
  );
  return [
    ...labels.flatMap((label, index) => labelMarks(label, boxes[index], look)),
    ...handledLabels(timeline, places, [...boxes, ...taken], look),
  ];
}

function stateLabels({ states }: Timeline, { axis, y }: TimelinePlaces, look: ChartLook): Label[] {
  const names = stateNames(states);
  return states.map(({ kind, hectares }, index) => ({
    at: [axis.states[index], y(hectares)],
    name: names[index].own,
    value: formatHectares(hectares),
    weight: kind === 'decree' ? 700 : 600,
    side: kind === 'decree' ? 'above' : 'below',
    colour: paintOf(look).ink,
  }));
}

function redrawnLabels(
  { states, steps }: Timeline,
  { axis, y, bounds }: TimelinePlaces,
  look: ChartLook,
): Label[] {
  const word = CHART_WORDS.redrawnGroup[look.language].toLowerCase();
  // On a narrow page the legend alone says the word.
  const isNarrow = look.fonts.width(word, 0.9 * emOf(look), 400) > bounds.width * 0.2;
  return steps.flatMap(({ kind, figures }, index): Label[] => {
    if (kind === 'handled') return [];
    const middle = (y(states[index].hectares) + y(states[index + 1].hectares)) / 2;
    return [
      {
        at: [axis.states[index + 1], middle],
        name: isNarrow ? '' : word,
        value: signedHectares(figures.netHa),
        weight: 700,
        side: 'beside',
        colour: paintOf(look).bar.taken,
      },
    ];
  });
}

function targetLabel(
  target: PresentationSettings['target'],
  { target: at }: TimelinePlaces,
  look: ChartLook,
): Label[] {
  if (target === null || at === null) return [];
  return [
    {
      at,
      name: `${CHART_WORDS.target[look.language]} ${target.year}`,
      value: formatHectares(target.hectares),
      weight: 600,
      side: 'above',
      colour: paintOf(look).ink,
    },
  ];
}

function wishOf({ at: [x, y], name, value, weight, side }: Label, look: ChartLook): LabelWish {
  const em = emOf(look);
  const width = Math.max(look.fonts.width(name, 0.9 * em, 400), look.fonts.width(value, em, weight));
  return { x, y, width: width + 0.3 * em, height: ((name === '' ? 0 : LEADING) + 1.05) * em, side };
}

function labelMarks({ at, name, value, weight, colour }: Label, box: Box, look: ChartLook): Mark[] {
  const em = emOf(look);
  const paint = paintOf(look);
  const middle = box.x + box.width / 2;
  const halo = { colour: paint.ground, width: 0.14 * em };
  const style = { anchor: 'middle', halo } as const;
  return [
    ...leader(at, box, em, paint.rule),
    ...(name === ''
      ? []
      : [text([middle, box.y + 0.85 * em], name, { ...style, size: 0.9 * em, colour: paint.soft })]),
    text([middle, box.y + box.height - 0.2 * em], value, { ...style, size: em, weight, colour }),
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
function takenPlaces({ states, steps }: Timeline, { axis, y, target }: TimelinePlaces, em: number): Box[] {
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
  return [...points, ...segments, ...wayPlaces(points.at(-1), target, em)];
}

/** The way from the last state to the target, in small boxes. */
function wayPlaces(last: Box | undefined, target: Point | null, em: number): Box[] {
  if (target === null || last === undefined) return [];
  const [x, y] = [last.x + last.width / 2, last.y + last.height / 2];
  const size = 0.35 * em;
  const count = Math.max(1, Math.ceil(Math.hypot(target[0] - x, target[1] - y) / (2 * size)));
  return Array.from({ length: count + 1 }, (_, index) => ({
    x: x + (index / count) * (target[0] - x) - size / 2,
    y: y + (index / count) * (target[1] - y) - size / 2,
    width: size,
    height: size,
  }));
}

/** "−39,95 ha tertangani" beside its line; left out where it would lie on something. */
function handledLabels(
  { states, steps }: Timeline,
  { axis, y, bounds }: TimelinePlaces,
  taken: readonly Box[],
  look: ChartLook,
): Mark[] {
  const em = emOf(look);
  const paint = paintOf(look);
  const filled = [...taken];
  return steps.flatMap(({ kind, figures }, index) => {
    if (kind === 'redrawn') return [];
    const words = [signedHectares(figures.netHa), BAR_WORDS.handled[look.language]];
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
    const style = {
      size: 0.85 * em,
      anchor: 'middle',
      halo: { colour: paint.ground, width: 0.14 * em },
    } as const;
    const x = free.x + width / 2;
    return [
      text([x, free.y + 0.85 * em], words[0], { ...style, weight: 700, colour: paint.bar.handled }),
      text([x, free.y + 1.85 * em], words[1], { ...style, colour: paint.soft }),
    ];
  });
}
