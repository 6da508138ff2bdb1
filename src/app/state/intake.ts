import { create } from 'zustand';
import type { Note } from '../../domain/note.ts';
import type { NamedBytes } from '../../formats/driver.ts';
import { type Bounds, columnBounds } from '../../geo/column.ts';
import { isProjectFileName } from '../../project/file/name.ts';
import { addData } from '../../project/operations/add-data.ts';
import type { Progress, ProposalSummary } from '../../workers/api.ts';
import { intakeClient } from '../../workers/intake-client.ts';
import { Cancelled } from '../../workers/worker-host.ts';
import { useToasts } from '../components/toasts.ts';
import { failureText } from './failure-text.ts';
import { leaveExample } from './leave-example.ts';
import { act, project } from './project.ts';
import { throttled } from './throttled.ts';
import { openScreen } from './view.ts';
import { visitAll } from './visit.ts';

interface IntakeState {
  readonly status: 'idle' | 'reading' | 'choosing' | 'taking';
  readonly progress: Progress | null;
  readonly proposals: readonly ProposalSummary[];
  /** The panel of proposals is open. */
  readonly reviewing: boolean;
  /** What was found in the files themselves; what was found in loaded data is kept with that. */
  readonly notes: readonly Note[];
}

const NOTHING: IntakeState = { status: 'idle', progress: null, proposals: [], reviewing: false, notes: [] };

export const useIntake = create<IntakeState>()(() => NOTHING);

const worker = intakeClient();
const set = useIntake.setState;
const onProgress = throttled((progress) => set({ progress }));

export const reviewProposals = (reviewing: boolean) => set({ reviewing });
export const cancelIntake = (): void => worker.cancel();

export function discardProposals(): void {
  set(NOTHING);
  void worker.forget();
}

/** Changes a part of a proposal; what its fields mean follows from its role and coordinate system. */
export function changeProposal(key: string, part: Partial<ProposalSummary>): void {
  set(({ proposals }) => ({
    proposals: proposals.map((each) => (each.key === key ? { ...each, ...part } : each)),
  }));
  if (part.role !== undefined || part.crs !== undefined) void reconsider(key);
}

async function reconsider(key: string): Promise<void> {
  const asked = useIntake.getState().proposals.find((each) => each.key === key);
  if (!asked || asked.role === 'skip') return;
  await guarded(async () => {
    const { mapping, statedUnit } = await worker.reconsider(asked);
    set(({ proposals }) => ({
      proposals: proposals.map((each) =>
        each.key === key && each.role === asked.role ? { ...each, mapping, statedUnit } : each,
      ),
    }));
  });
}

/** Reads what was dropped or picked, and opens the panel where it is decided what becomes of it. */
export async function openFiles(files: readonly File[]): Promise<void> {
  const isProject = ({ name }: File): boolean => isProjectFileName(name);
  for (const file of files.filter(isProject))
    await (await import('./project-files.ts')).openProjectFile(file);
  const layers = files.filter((file) => !isProject(file));
  if (layers.length === 0) return;
  openScreen('data');
  await guarded(async () => {
    set({ status: 'reading', progress: null, reviewing: false });
    const found = await read(await Promise.all(layers.map(bytesOf)));
    const { proposals } = useIntake.getState();
    const all = [...proposals, ...found.proposals];
    set({
      status: all.length > 0 ? 'choosing' : 'idle',
      progress: null,
      proposals: all,
      notes: found.notes,
      reviewing: found.proposals.length > 0,
    });
  });
}

/** Whether anything of the proposal is to be taken in. */
export const isAccepted = ({ role, layers, leftOut }: ProposalSummary): boolean =>
  role !== 'skip' && leftOut.length < layers.length;

/** Takes in all that the panel has not been told to skip. */
export const acceptProposals = (): Promise<void> =>
  guarded(() => takeIn(useIntake.getState().proposals.filter(isAccepted), []));

/** Reads files and takes them in as proposed, without asking. Proposals of other files, dropped meanwhile, stay to be decided. */
export async function takeInAll(files: readonly NamedBytes[]): Promise<void> {
  await guarded(async () => {
    const { proposals: others } = useIntake.getState();
    set({ status: 'reading', progress: null, reviewing: false, notes: [] });
    const { proposals } = await read(files);
    await takeIn(proposals.filter(isAccepted), others);
  });
}

const read = (files: readonly NamedBytes[]) => worker.read(files, onProgress, knownBounds());

/** @param left proposals that are still to be decided */
async function takeIn(accepted: readonly ProposalSummary[], left: readonly ProposalSummary[]): Promise<void> {
  set({ status: 'taking', progress: null, reviewing: false });
  const taken = await worker.takeIn(accepted, onProgress);
  await leaveExample(taken);
  act(addData, taken);
  // Two states are gone to when they have been compared.
  const { before, after } = project.getState().document?.comparison ?? {};
  if (!before || !after) visitAll();
  const kept = new Set<Note>([...taken.delineations, ...taken.unitLayers].flatMap((layer) => layer.notes));
  const notes = taken.notes.filter((note) => !kept.has(note));
  if (left.length > 0)
    return set({ status: 'choosing', progress: null, proposals: left, reviewing: true, notes });
  set({ ...NOTHING, notes });
  void worker.forget();
}

let lastStep: Promise<void> = Promise.resolve();

/**
 * Takes its turn after the steps before it, so that files dropped while others are read are not lost. Says what went
 * wrong; a step that was cancelled says nothing.
 */
function guarded(work: () => Promise<void>): Promise<void> {
  lastStep = lastStep.then(work).catch((cause) => {
    // A stopped worker has lost the layers that proposals stand for.
    set(NOTHING);
    if (!(cause instanceof Cancelled)) useToasts.getState().say(failureText(cause), { tone: 'danger' });
  });
  return lastStep;
}

async function bytesOf(file: File): Promise<NamedBytes> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Where the project already is: tells the zone of files that do not name theirs. */
function knownBounds(): readonly Bounds[] {
  const { document } = project.getState();
  const layers = document ? [...document.delineations, ...document.unitLayers] : [];
  return layers.map(({ geometry }) => columnBounds(geometry)).filter((bounds) => bounds !== null);
}
