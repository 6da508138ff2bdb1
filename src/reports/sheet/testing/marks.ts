import type { Drawing, GroupMark, Mark, TextMark } from '../../drawing/drawing.ts';
import type { Fonts } from '../../drawing/fonts.ts';
import type { Box } from '../../drawing/marks.ts';

/** Every text of a drawing. */
export function textsOf(drawing: Drawing): readonly TextMark[] {
  const within = (mark: Mark): readonly TextMark[] => {
    if (mark.kind === 'text') return [mark];
    return mark.kind === 'group' ? mark.marks.flatMap(within) : [];
  };
  return drawing.marks.flatMap(within);
}

export const wordsOf = (drawing: Drawing): string =>
  textsOf(drawing)
    .map(({ text }) => text)
    .join('\n');

export const groupsNamed = (drawing: Drawing, start: string): readonly GroupMark[] =>
  drawing.marks
    .filter((mark) => mark.kind === 'group')
    .filter(({ name }) => name?.startsWith(start) === true);

/** What a mark covers, cut to the boxes of the groups it is in; null where it shows nothing. */
export function boxOf(mark: Mark, fonts: Fonts): Box | null {
  if (mark.kind === 'group') {
    const inner = united(mark.marks.map((each) => boxOf(each, fonts)));
    return inner && mark.clip ? common(inner, mark.clip) : inner;
  }
  if (mark.kind === 'text') return textBox(mark, fonts);
  const points = mark.kind === 'path' ? mark.subpaths.flat() : [mark.topLeft, mark.topRight, mark.bottomLeft];
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return fromEdges(least(xs), least(ys), most(xs), most(ys));
}

function textBox({ at, text, size, weight, anchor, turn = 0 }: TextMark, fonts: Fonts): Box {
  const width = fonts.width(text, size, weight);
  const start = anchor === 'start' ? 0 : anchor === 'middle' ? -width / 2 : -width;
  // Capitals and descenders of Inter.
  const [up, down] = [0.73 * size, 0.2 * size];
  if (turn === -90) return fromEdges(at[0] - up, at[1] - start - width, at[0] + down, at[1] - start);
  return fromEdges(at[0] + start, at[1] - up, at[0] + start + width, at[1] + down);
}

function united(boxes: readonly (Box | null)[]): Box | null {
  const found = boxes.filter((box) => box !== null);
  if (found.length === 0) return null;
  return fromEdges(
    least(found.map(({ x }) => x)),
    least(found.map(({ y }) => y)),
    most(found.map(({ x, width }) => x + width)),
    most(found.map(({ y, height }) => y + height)),
  );
}

function common(a: Box, b: Box): Box | null {
  const [left, top] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const right = Math.min(a.x + a.width, b.x + b.width);
  const bottom = Math.min(a.y + a.height, b.y + b.height);
  return right < left || bottom < top ? null : fromEdges(left, top, right, bottom);
}

/** Square millimetres that two boxes share. */
export function sharedArea(a: Box, b: Box): number {
  const both = common(a, b);
  return both === null ? 0 : both.width * both.height;
}

const fromEdges = (left: number, top: number, right: number, bottom: number): Box => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});
const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));
