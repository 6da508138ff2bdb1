import type { AreaId } from '../../../../domain/delineation.ts';
import type { Text } from '../../../../domain/text.ts';
import type { MultiPolygonRings } from '../../../../geo/column.ts';
import { eraseShape } from '../../../../geo/edit/erase.ts';
import { closeRing } from '../../../../geo/edit/rings.ts';
import { type DoneLine, type LineState, type LineWork, lineTool } from './line-drawing.ts';
import type { Act, Tool, ToolContext } from './tool.ts';
import { toolText } from './words.ts';

/** The chosen area less the ground that is drawn. */
function lessGround(
  ground: MultiPolygonRings,
  area: AreaId,
  { shapeOf }: ToolContext,
): MultiPolygonRings | null {
  const shape = shapeOf(area);
  const left = shape && eraseShape(shape, [ground]);
  return left?.ok ? left.value : null;
}

const enclosed = ({ points }: DoneLine): MultiPolygonRings => [[closeRing(points)]];

/** An act on the area that the line was drawn for. */
const onArea =
  (act: (area: AreaId, line: DoneLine) => Act) =>
  (line: DoneLine): Act | Text =>
    line.area === null ? toolText('tool.chooseFirst') : act(line.area, line);

const WORKS = {
  polygon: {
    id: 'polygon',
    closes: true,
    needsArea: false,
    look: 'draft',
    first: toolText('polygon.first'),
    act: (line) => ({ kind: 'draw', shape: enclosed(line) }),
  },
  part: {
    id: 'part',
    closes: true,
    needsArea: true,
    look: 'draft',
    first: toolText('part.first'),
    act: onArea((area, line) => ({ kind: 'part', area, shape: enclosed(line) })),
    shapeAfter: (ground, area, { shapeOf }) => [...(shapeOf(area) ?? []), ...ground],
  },
  hole: {
    id: 'hole',
    closes: true,
    needsArea: true,
    look: 'cut',
    first: toolText('hole.first'),
    act: onArea((area, line) => ({ kind: 'hole', area, shape: enclosed(line) })),
    shapeAfter: lessGround,
  },
  redraw: {
    id: 'redraw',
    closes: false,
    needsArea: true,
    look: 'draft',
    fromBoundary: true,
    first: toolText('redraw.first'),
    next: toolText('redraw.next'),
    act: onArea((area, { points, long }) => ({ kind: 'redraw', area, line: points, long })),
  },
  split: {
    id: 'split',
    closes: false,
    needsArea: true,
    look: 'cut',
    first: toolText('split.first'),
    act: onArea((area, { points }) => ({ kind: 'split', area, line: points })),
  },
  'cut-cleared': {
    id: 'cut-cleared',
    closes: true,
    needsArea: true,
    look: 'cut',
    first: toolText('cutCleared.first'),
    act: onArea((area, line) => ({ kind: 'clear', area, shape: enclosed(line) })),
    shapeAfter: lessGround,
  },
  erase: {
    id: 'erase',
    closes: true,
    needsArea: true,
    look: 'cut',
    first: toolText('erase.first'),
    act: onArea((area, line) => ({ kind: 'erase', area, shape: enclosed(line) })),
    shapeAfter: lessGround,
  },
} as const satisfies Record<string, LineWork>;

type LineToolId = keyof typeof WORKS;

/** The tools that draw a line, each by what its line is for. */
export const LINE_TOOLS: Readonly<Record<LineToolId, Tool<LineState>>> = {
  polygon: lineTool(WORKS.polygon),
  part: lineTool(WORKS.part),
  hole: lineTool(WORKS.hole),
  redraw: lineTool(WORKS.redraw),
  split: lineTool(WORKS.split),
  'cut-cleared': lineTool(WORKS['cut-cleared']),
  erase: lineTool(WORKS.erase),
};
