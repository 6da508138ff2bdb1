import { create } from 'zustand';
import type { Timeline } from '../../comparison/timeline-types.ts';
import type { ProjectDocument } from '../../project/document.ts';
import { unitsOf } from '../../project/states.ts';
import { timelineStates } from '../../project/timeline.ts';
import type { ComparisonInputs } from './inputs.ts';
import { inputsOf } from './inputs.ts';
import { project } from './project.ts';

interface StruckTimeline {
  readonly timeline: Timeline | null;
  readonly failed: boolean;
}

/** The story of the open project, made when a show asks for it. */
export const useShownTimeline = create<StruckTimeline>()(() => ({ timeline: null, failed: false }));

let made: { readonly states: readonly unknown[]; readonly inputs: ComparisonInputs } | null = null;
let stop: AbortController | null = null;

/** Makes it anew only when a state, the units or the way of measuring are others than the last time. */
export async function strikeShownTimeline(): Promise<void> {
  const { document } = project.getState();
  if (!document) return;
  const states = timelineStates(document);
  const inputs = inputsOf(document);
  if (made && isSame(made.inputs, inputs) && sameItems(made.states, states)) return;
  stop?.abort();
  stop = new AbortController();
  const { signal } = stop;
  made = { states, inputs };
  useShownTimeline.setState({ timeline: null, failed: false });
  try {
    const { strikeTimeline } = await import('../../comparison/timeline.ts');
    const timeline = await strikeTimeline(states, unitsIn(document, inputs), inputs, { signal });
    if (!signal.aborted) useShownTimeline.setState({ timeline, failed: false });
  } catch {
    if (signal.aborted) return;
    made = null;
    useShownTimeline.setState({ timeline: null, failed: true });
  }
}

const unitsIn = (document: ProjectDocument, { units }: ComparisonInputs) =>
  units && unitsOf(document, units.id);

const isSame = (a: ComparisonInputs, b: ComparisonInputs): boolean =>
  a.units === b.units && a.method === b.method && a.toleranceMetres === b.toleranceMetres;

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);
