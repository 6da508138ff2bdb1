import { create } from 'zustand';
import { drawnIn } from '../../../commands/drawn.ts';
import { useDraw } from '../../../state/draw.ts';
import { project } from '../../../state/project.ts';

/** A check of an act begins this long after it at the soonest (state/draw-findings.ts): what comes sooner is of an earlier one. */
const CHECK_BEGINS_AFTER = 350;

const useTimes = create(() => ({ changed: Number.NEGATIVE_INFINITY, found: Number.NEGATIVE_INFINITY }));

project.subscribe(({ document }, before) => {
  if (drawnIn(document) !== drawnIn(before.document)) useTimes.setState({ changed: performance.now() });
});
useDraw.subscribe(({ findings }, before) => {
  if (findings !== before.findings) useTimes.setState({ found: performance.now() });
});

/**
 * Whether the findings are of the SK as it is now. A cure holds the shapes that areas are to have: one made for an earlier
 * shape would take back what was drawn since.
 */
export const useFindingsAreFresh = (): boolean =>
  useTimes(({ changed, found }) => found - changed >= CHECK_BEGINS_AFTER);
