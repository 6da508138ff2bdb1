import { EMPTY_SKETCH } from '../../../../map/sketch/sketch.ts';
import type { Aim } from './aim.ts';
import { aim, snapHint } from './aim.ts';
import { NO_PROGRESS, type Tool } from './tool.ts';
import { toolText } from './words.ts';

/** Points at the ground of a control point of a scanned map; the state is where the hand points. */
export const controlPointTool: Tool<Aim | null> = {
  id: 'control-point',
  start: () => null,
  on(state, event, context) {
    if (event.type === 'move') return { state: aim(event, context), used: false };
    if (event.type === 'click')
      return { state: null, used: true, act: { kind: 'point', at: aim(event, context).at } };
    if (event.type === 'typed') return { state: null, used: true, act: { kind: 'point', at: event.at } };
    return { state, used: false };
  },
  sketch: (state, context) => ({ ...EMPTY_SKETCH, snap: state && snapHint(state, context), aim: true }),
  status: () => toolText('controlPoint.first'),
  draft: () => null,
  progress: () => NO_PROGRESS,
};
