import type { Delineation, ReductionMinute, UnitLayer } from '../domain/delineation.ts';
import type { Note } from '../domain/note.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { FieldRole, LayerRole, Proposal } from '../intake/proposal.ts';
import { propose, reconsider } from '../intake/propose.ts';
import { fieldNames } from '../intake/rows.ts';
import { takeIn } from '../intake/take-in.ts';
import type { LayerRequest } from './arguments/input-request.ts';
import { type Failure, unreadable, wrongUsage } from './failure.ts';
import { loadLayers } from './load.ts';

/** What the intake made of a file. */
export interface Taken<Data> {
  readonly data: Data;
  readonly minutes: readonly ReductionMinute[];
  readonly notes: readonly Note[];
}

/** One SK from a file. */
export async function loadDelineation(request: LayerRequest): Promise<Result<Taken<Delineation>, Failure>> {
  const taken = await load(request, 'delineation', {});
  if (!taken.ok) return taken;
  const { delineation, minutes, notes } = taken.value;
  return delineation ? ok({ data: delineation, minutes, notes }) : fail(whyNot(notes));
}

/** Kelurahan from a file; fields named on the command line win over the guessed ones. */
export async function loadUnits(
  request: LayerRequest,
  fields: Readonly<Partial<Record<FieldRole, string>>>,
): Promise<Result<Taken<UnitLayer>, Failure>> {
  const taken = await load(request, 'units', fields);
  if (!taken.ok) return taken;
  const { unitLayer, minutes, notes } = taken.value;
  return unitLayer ? ok({ data: unitLayer, minutes, notes }) : fail(whyNot(notes));
}

async function load(
  request: LayerRequest,
  role: Exclude<LayerRole, 'skip'>,
  fields: Readonly<Partial<Record<FieldRole, string>>>,
) {
  const loaded = await loadLayers(request);
  if (!loaded.ok) return loaded;
  const proposal = oneProposal(propose(loaded.value.layers), role, request);
  if (!proposal.ok) return proposal;
  const mapped = withFields(proposal.value, fields, request.file);
  if (!mapped.ok) return mapped;
  const taken = await takeIn(mapped.value);
  return ok({ ...taken, notes: [...loaded.value.notes, ...taken.notes] });
}

/**
 * What the file is taken for. With layers named, all of them; else those that look the part, unless they
 * are of more than one SK: adding those up would be a wrong number that nobody sees.
 */
function oneProposal(
  proposals: readonly Proposal[],
  role: Exclude<LayerRole, 'skip'>,
  request: LayerRequest,
): Result<Proposal, Failure> {
  const fitting = proposals.filter((proposal) => proposal.role === role);
  const chosen = request.layer === null && fitting.length > 0 ? fitting : proposals;
  if (request.layer === null && chosen.length > 1)
    return fail(wrongUsage(severalSets(chosen, role, request)));
  const [first] = chosen.toSorted((a, b) => rowCount(b) - rowCount(a));
  const systems = new Set(chosen.map(({ crs }) => `${crs?.epsg} ${crs?.swapped}`));
  if (systems.size > 1 && request.epsg === null)
    return fail(
      unreadable({
        id: `Lapisan yang dipilih di ${request.file} memakai sistem koordinat yang berbeda. Pilih lapisan dengan satu sistem.`,
        en: `The chosen layers of ${request.file} are in different coordinate systems. Choose layers of one system.`,
      }),
    );
  const crs =
    request.epsg === null
      ? first.crs
      : { epsg: request.epsg, ground: 'given' as const, swapped: false, alternatives: [] };
  return ok(reconsider({ ...first, layers: chosen.flatMap(({ layers }) => layers) }, role, crs));
}

const rowCount = (proposal: Proposal): number =>
  proposal.layers.reduce((sum, layer) => sum + layer.attributes.length, 0);

function severalSets(proposals: readonly Proposal[], role: LayerRole, { file }: LayerRequest) {
  const names = proposals.map(({ layers }) => layers[0].name).join(', ');
  const option = role === 'units' ? '--units-layer' : '--before-layer / --after-layer';
  return {
    id: `${file} berisi beberapa kumpulan lapisan (${names}). Pilih dengan ${option}.`,
    en: `${file} holds several sets of layers (${names}). Choose with ${option}.`,
  };
}

function withFields(
  proposal: Proposal,
  fields: Readonly<Partial<Record<FieldRole, string>>>,
  file: string,
): Result<Proposal, Failure> {
  const known = fieldNames(proposal.layers);
  const mapping = { ...proposal.mapping };
  for (const [role, wanted] of Object.entries(fields) as [FieldRole, string][]) {
    const field = known.find((name) => name === wanted) ?? known.find((name) => isSame(name, wanted));
    if (field === undefined)
      return fail(
        wrongUsage({
          id: `Tidak ada kolom "${wanted}" di ${file}. Kolom yang ada: ${known.join(', ')}.`,
          en: `No field "${wanted}" in ${file}. Its fields: ${known.join(', ')}.`,
        }),
      );
    mapping[role] = field;
  }
  return ok({ ...proposal, mapping });
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function whyNot(notes: readonly Note[]): Failure {
  const reason = notes.find((note) => note.severity === 'error');
  return unreadable(
    reason?.message ?? { id: 'Berkas tidak dapat dimuat.', en: 'The file cannot be taken in.' },
  );
}
