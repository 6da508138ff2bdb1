import { create } from 'zustand';
import type { ChangeBalance, State, Units } from '../../comparison/balance.ts';
import type { Bounds } from '../../geo/column.ts';
import type { MapData } from '../../map/scene.ts';
import type { ProjectDocument } from '../../project/document.ts';
import type { ReportHeading } from '../../reports/heading.ts';
import type { CompareApi, Progress } from '../../workers/api.ts';
import { compareClient } from '../../workers/compare-client.ts';
import { Cancelled } from '../../workers/worker-host.ts';
import { blobKey } from './blob-key.ts';
import { failureText } from './failure-text.ts';
import { type ComparisonInputs, isIllustrative, statesOf } from './inputs.ts';
import { nextTask } from './next-task.ts';
import type { LineageNames } from './ranking.ts';
import { throttled } from './throttled.ts';

/** A finished comparison with what it was made of. */
export interface Compared {
  readonly before: State;
  readonly after: State;
  readonly units: Units | null;
  readonly balance: ChangeBalance;
  /** Bounds of each unit's ground, in the units' order, then outside. */
  readonly bounds: readonly (Bounds | null)[];
  readonly change: MapData;
  readonly names: LineageNames;
  readonly illustrative: boolean;
}

interface ComparisonState {
  readonly status: 'idle' | 'running' | 'cancelled';
  readonly progress: Progress | null;
  /** The last one that finished; kept on screen while the next is made. */
  readonly compared: Compared | null;
  /** `compared` is not of what is chosen now. */
  readonly stale: boolean;
  readonly failure: string | null;
}

const NOTHING: ComparisonState = {
  status: 'idle',
  progress: null,
  compared: null,
  stale: false,
  failure: null,
};

export const useComparison = create<ComparisonState>()(() => NOTHING);

export const compareWorker = compareClient();
const set = useComparison.setState;
let lastAsked: { readonly document: ProjectDocument; readonly inputs: ComparisonInputs } | null = null;

/** Forgets the last comparison (another project was opened). */
export function clearComparison(): void {
  compareWorker.cancel();
  lastAsked = null;
  set(NOTHING);
}

/** Compares what the document has chosen; a run that is under way gives way. */
export async function startComparison(document: ProjectDocument, inputs: ComparisonInputs): Promise<void> {
  const asked = { document, inputs };
  lastAsked = asked;
  if (!inputs.before.delineation || !inputs.after.delineation) {
    compareWorker.cancel();
    set({ ...NOTHING });
    return;
  }
  set((state) => ({ status: 'running', progress: null, failure: null, stale: state.compared !== null }));
  await nextTask();
  if (lastAsked !== asked) return;
  const { before, after, units } = statesOf(document, inputs);
  if (!before || !after) return set({ ...NOTHING });
  const { method, toleranceMetres } = inputs;
  try {
    const { balance, encoded } = await compareWorker.compare(
      before,
      after,
      units,
      { method, toleranceMetres },
      throttled((progress) => lastAsked === asked && set({ progress })),
    );
    if (lastAsked !== asked) return;
    set({
      ...NOTHING,
      compared: {
        before,
        after,
        units,
        balance,
        bounds: encoded.bounds,
        change: { key: blobKey(), geojson: encoded.change },
        names: { before: labelsOf(before), after: labelsOf(after) },
        illustrative: isIllustrative(inputs),
      },
    });
  } catch (cause) {
    if (lastAsked !== asked) return;
    if (cause instanceof Cancelled) set({ status: 'cancelled', progress: null });
    else set({ status: 'idle', progress: null, failure: failureText(cause) });
  }
}

export const cancelComparison = (): void => compareWorker.cancel();

export function retryComparison(): void {
  if (lastAsked) void startComparison(lastAsked.document, lastAsked.inputs);
}

/** The same kelurahan by Turf. */
export function secondOpinion(
  { before, after, units }: Compared,
  unit: number,
): ReturnType<CompareApi['checkWithTurf']> {
  if (!units) return Promise.reject(new Error('no units'));
  return compareWorker.checkWithTurf(before, after, units, unit);
}

/** The ground of a comparison as a file; made again where the worker has forgotten it. */
export async function groundFileOf(compared: Compared, heading: ReportHeading): Promise<Blob> {
  const { compared: current } = useComparison.getState();
  const file = current === compared ? await compareWorker.groundFile(compared.balance, heading) : null;
  if (!file) throw new Error('Perbandingan sudah berganti; ekspor sekali lagi.');
  return file;
}

const labelsOf = ({ ids, labels }: State): ReadonlyMap<string, string> =>
  new Map(ids.map((id, index) => [id, labels[index] ?? id]));
