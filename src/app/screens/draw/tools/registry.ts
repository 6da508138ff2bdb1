import type { ToolId } from '../../../state/draw.ts';
import { controlPointTool } from './control-point.ts';
import { LINE_TOOLS } from './line-tools.ts';
import { moveTool } from './move.ts';
import { selectTool } from './select.ts';
import { type RunningTool, runTool, type ToolContext } from './tool.ts';

/** Takes a tool in the hand. */
export function startTool(id: ToolId, context: ToolContext): RunningTool {
  if (id === 'select') return runTool(selectTool, context);
  if (id === 'move') return runTool(moveTool, context);
  if (id === 'control-point') return runTool(controlPointTool, context);
  return runTool(LINE_TOOLS[id], context);
}
