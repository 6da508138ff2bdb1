import type { AreaId, Delineation } from '../../domain/delineation.ts';
import type { AreaEdit } from '../../project/area-edit.ts';
import type { ProjectDocument } from '../../project/document.ts';
import { unitsOf } from '../../project/states.ts';
import type { DrawSetup } from '../../workers/draw-api.ts';
import { drawClient } from '../../workers/draw-client.ts';
import { type ComparisonInputs, inputsOf, sameSide, sideState } from './inputs.ts';

export const drawWorker = drawClient();

/** What the worker was last told. */
interface Told {
  readonly delineation: Delineation;
  readonly inputs: ComparisonInputs;
  readonly cleared: readonly AreaId[];
  readonly checks: ProjectDocument['checks'];
}

let told: Told | null = null;

/** Areas that a BA has cleared. */
export const clearedAreas = ({ minutes }: ProjectDocument, { id }: Delineation): readonly AreaId[] =>
  minutes.filter((minute) => minute.delineation === id).flatMap(({ clearedAreas: areas }) => areas);

const sameIds = (a: readonly AreaId[], b: readonly AreaId[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);

const NO_EDIT: AreaEdit = { splices: [], rows: [] };

/**
 * Brings the worker to the document: by the edits that led to it, where it knows all the rest; else it is told everything.
 * True: it was told everything anew.
 *
 * @param edits of the SK being drawn since the last call; null: they are not known
 */
export async function tellDrawWorker(
  document: ProjectDocument,
  delineation: Delineation,
  edits: readonly AreaEdit[] | null,
): Promise<boolean> {
  const before = told;
  const inputs = inputsOf(document);
  const cleared = clearedAreas(document, delineation);
  told = { delineation, inputs, cleared, checks: document.checks };
  if (before === null || edits === null || !followsFrom(before, told)) {
    await drawWorker.open(setupOf(document, told));
    return true;
  }
  const changed = edits.length > 0 ? edits : sameIds(before.cleared, cleared) ? [] : [NO_EDIT];
  await Promise.all(changed.map((edit) => drawWorker.apply(edit, cleared)));
  return false;
}

/** The worker's memory is given back. */
export function dismissDrawWorker(): void {
  told = null;
  drawWorker.cancel();
}

const followsFrom = (before: Told, now: Told): boolean =>
  before.delineation.id === now.delineation.id &&
  before.checks === now.checks &&
  before.inputs.units === now.inputs.units &&
  before.inputs.method === now.inputs.method &&
  before.inputs.toleranceMetres === now.inputs.toleranceMetres &&
  sameSide(before.inputs.before, now.inputs.before);

const setupOf = (document: ProjectDocument, { delineation, inputs, cleared, checks }: Told): DrawSetup => ({
  delineation,
  cleared,
  previous: sideState(document, inputs.before),
  units: inputs.units && unitsOf(document, inputs.units.id),
  method: inputs.method,
  toleranceMetres: inputs.toleranceMetres,
  checks,
});
