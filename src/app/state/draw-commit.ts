import type { DelineationId } from '../../domain/delineation.ts';
import { drawOperations } from '../../project/operations/draw/index.ts';
import type { Act } from '../screens/draw/tools/tool.ts';
import { askToClear, chooseTool, type DrawOptions } from './draw.ts';
import { givePoint } from './draw-hands.ts';
import { act as perform } from './project.ts';

/** Does what a finished gesture asks for; what was refused is said. False: it was refused. */
export function commit(act: Act, delineation: DelineationId, options: DrawOptions): boolean {
  const { sharedBorders: shared, noOverlap } = options;
  switch (act.kind) {
    case 'draw':
      return perform(drawOperations.drawArea, { delineation, shape: act.shape, noOverlap });
    case 'part':
      return perform(drawOperations.addPart, { delineation, area: act.area, part: act.shape, noOverlap });
    case 'hole':
      return perform(drawOperations.addHole, { delineation, area: act.area, hole: act.shape });
    case 'reshape':
      return perform(drawOperations.reshapeAreas, { delineation, shapes: act.shapes, act: act.how });
    case 'redraw': {
      const { area, line, long } = act;
      return perform(drawOperations.redrawStretch, { delineation, area, line, long, shared });
    }
    case 'split':
      return perform(drawOperations.splitArea, { delineation, area: act.area, line: act.line, shared });
    case 'erase':
      return perform(drawOperations.eraseArea, { delineation, area: act.area, by: act.shape, shared });
    case 'clear':
      askToClear({ area: act.area, shape: act.shape });
      chooseTool('select');
      return true;
    case 'point':
      givePoint(act.at);
      return true;
  }
}
