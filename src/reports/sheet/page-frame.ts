import type { Mark } from '../drawing/drawing.ts';
import { type Box, rectangle } from '../drawing/marks.ts';
import { INK } from './looks.ts';
import { PAPER_SIZES } from './paper.ts';
import type { SheetSettings } from './settings.ts';

export interface PageFrame {
  readonly width: number;
  readonly height: number;
  /** Within the rim, with free paper. */
  readonly inner: Box;
  readonly rim: Mark;
}

/** From the edge of the paper to the rim, and from there to what stands within; on A4, in millimetres. */
const MARGIN = 7;
const PADDING = 3;

/** The paper, and the rim that every sheet has. */
export function pageFrame({ paper, landscape }: SheetSettings, unit: number): PageFrame {
  const [short, long] = PAPER_SIZES[paper];
  const [width, height] = landscape ? [long, short] : [short, long];
  const within = (by: number): Box => ({ x: by, y: by, width: width - 2 * by, height: height - 2 * by });
  return {
    width,
    height,
    inner: within((MARGIN + PADDING) * unit),
    rim: rectangle(within(MARGIN * unit), { stroke: INK, width: 0.35 * unit }),
  };
}
