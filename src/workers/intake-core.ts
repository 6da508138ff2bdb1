import type { Delineation, ReductionMinute, UnitLayer } from '../domain/delineation.ts';
import { type Note, problem } from '../domain/note.ts';
import { readFiles } from '../formats/registry.ts';
import type { MultiPolygonColumn } from '../geo/column.ts';
import type { Proposal } from '../intake/proposal.ts';
import { propose, reconsider } from '../intake/propose.ts';
import { takeIn } from '../intake/take-in.ts';
import { randomId } from '../project/random-id.ts';
import type { IntakeApi, OnProgress, ProposalSummary, TakenIn } from './api.ts';
import { columnBuffers, copyColumn } from './buffers.ts';
import { summariseLayer } from './layer-summary.ts';

/** What the intake worker does, as plain functions: it keeps the layers of what it proposed, until told to forget. */
export function intakeCore(): IntakeApi {
  const proposals = new Map<string, Proposal>();
  return {
    async read(files, onProgress, known = []) {
      const total = files.length;
      // Cancelling stops the whole worker, so no signal is needed inside it.
      const { layers, notes } = await readFiles(files, new AbortController().signal, (_name, index) =>
        onProgress({ stage: 'reading', done: index, total }),
      );
      onProgress({ stage: 'checking', done: 0, total: null });
      const summaries = propose(layers, { known }).map((proposal) => {
        // Random, so that a summary from before a cancel never names another file's layers.
        const key = randomId();
        proposals.set(key, proposal);
        return summarise(key, proposal);
      });
      return { proposals: summaries, notes };
    },
    async reconsider(decision) {
      const proposal = proposals.get(decision.key);
      if (proposal === undefined) return decision;
      const { mapping, statedUnit } = reconsider(proposal, decision.role, decision.crs);
      return { ...decision, mapping, statedUnit };
    },
    takeIn: (decisions, onProgress) => takeAllIn(decisions, proposals, onProgress),
    async forget() {
      proposals.clear();
    },
  };
}

const summarise = (key: string, { layers, ...rest }: Proposal): ProposalSummary => ({
  ...rest,
  key,
  leftOut: [],
  layers: layers.map(summariseLayer),
});

async function takeAllIn(
  decisions: readonly ProposalSummary[],
  proposals: ReadonlyMap<string, Proposal>,
  onProgress: OnProgress,
): Promise<TakenIn> {
  const delineations: Delineation[] = [];
  const minutes: ReductionMinute[] = [];
  const unitLayers: UnitLayer[] = [];
  const notes: Note[] = [];
  for (const [index, decision] of decisions.entries()) {
    onProgress({ stage: 'checking', done: index, total: decisions.length });
    const proposal = proposals.get(decision.key);
    if (proposal === undefined) {
      notes.push(forgotten(decision));
      continue;
    }
    const asked = decided(decision, proposal);
    if (asked.layers.length === 0) continue;
    const taken = await takeIn(asked);
    if (taken.delineation) delineations.push(detached(taken.delineation, proposal));
    if (taken.unitLayer) unitLayers.push(detached(taken.unitLayer, proposal));
    minutes.push(...taken.minutes);
    notes.push(...taken.notes);
  }
  return { delineations, minutes, unitLayers, notes };
}

/** The proposal with what the user changed, and its layers put back. */
const decided = (
  { key: _key, layers: _summaries, leftOut, ...decision }: ProposalSummary,
  { layers }: Proposal,
): Proposal => ({
  ...decision,
  layers: layers.filter((_, place) => !leftOut.includes(place)),
});

/** What the intake left as it was in the file shares its arrays, and those stay here for another decision. */
function detached<Taken extends { readonly geometry: MultiPolygonColumn }>(
  taken: Taken,
  { layers }: Proposal,
): Taken {
  const kept = new Set(columnBuffers(layers.map(({ geometry }) => geometry)));
  const shares = columnBuffers([taken.geometry]).some((buffer) => kept.has(buffer));
  return shares ? { ...taken, geometry: copyColumn(taken.geometry) } : taken;
}

const forgotten = ({ name, layers }: ProposalSummary): Note =>
  problem(
    'proposal-forgotten',
    {
      id: `${name} tidak dapat dimuat: pembacaan berkasnya telah dibatalkan atau dilupakan. Buka berkas itu sekali lagi.`,
      en: `${name} cannot be taken in: the reading of its file was cancelled or forgotten. Open the file once more.`,
    },
    layers[0] === undefined ? {} : { file: layers[0].file },
  );
