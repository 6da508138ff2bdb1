import { decimal } from './decimal.ts';
import type { PathMark, Point } from './drawing.ts';
import { hatchLines } from './hatch.ts';
import type { Box } from './marks.ts';
import { attributes } from './svg-markup.ts';
import { visibleSubpaths } from './visible.ts';

/** A path as SVG elements: fill, hatch above it, rim above both. */
export function svgPath(mark: PathMark, within: Box): string {
  const subpaths = visibleSubpaths(mark, within);
  if (subpaths.length === 0) return '';
  const data = pathData(subpaths, mark.closed);
  if (mark.hatch === undefined) return painted(data, { ...filled(mark), ...stroked(mark) });
  return painted(data, filled(mark)) + hatching(mark, subpaths, within) + painted(data, stroked(mark));
}

type Look = Readonly<Record<string, string | undefined>>;

function painted(data: string, look: Look): string {
  if (look.fill === undefined && look.stroke === undefined) return '';
  return `<path${attributes({ ...look, fill: look.fill ?? 'none', d: data })}/>`;
}

function filled({ fill, fillOpacity }: PathMark): Look {
  if (fill === undefined) return {};
  return {
    fill,
    'fill-rule': 'evenodd',
    'fill-opacity': fillOpacity === undefined ? undefined : decimal(fillOpacity),
  };
}

function stroked({ stroke, width, dash, cap }: PathMark): Look {
  if (stroke === undefined || width === undefined || width <= 0) return {};
  return {
    stroke,
    'stroke-width': decimal(width),
    'stroke-dasharray': dash === undefined || dash.length === 0 ? undefined : dash.map(decimal).join(' '),
    'stroke-linecap': cap === 'round' ? 'round' : undefined,
  };
}

function hatching(mark: PathMark, subpaths: readonly (readonly Point[])[], within: Box): string {
  const { hatch } = mark;
  if (hatch === undefined) return '';
  const lines = hatchLines(subpaths, hatch, within);
  if (lines.length === 0) return '';
  const cap = hatch.kind === 'dots' ? 'round' : 'butt';
  return painted(
    pathData(lines, false),
    stroked({ ...mark, stroke: hatch.colour, width: hatch.width, dash: [], cap }),
  );
}

function pathData(subpaths: readonly (readonly Point[])[], closed: boolean): string {
  const end = closed ? 'Z' : '';
  return subpaths
    .map((points) => `M${points.map(([x, y]) => `${decimal(x)} ${decimal(y)}`).join(' ')}${end}`)
    .join('');
}
