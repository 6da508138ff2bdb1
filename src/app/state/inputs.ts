import type { AreaMethod, State, Units } from '../../comparison/balance.ts';
import type { Delineation, MinuteId, ReductionMinute, UnitLayer } from '../../domain/delineation.ts';
import type { ProjectDocument, StateRef } from '../../project/document.ts';
import { stateOf, unitsOf } from '../../project/states.ts';

/** One side, as far as its shapes and names depend on the document. */
export interface SideInputs {
  readonly delineation: Delineation | null;
  readonly minute: MinuteId | null;
  readonly minutes: readonly ReductionMinute[];
}

/** All that the figures depend on: equal inputs, equal figures. */
export interface ComparisonInputs {
  readonly before: SideInputs;
  readonly after: SideInputs;
  readonly units: UnitLayer | null;
  readonly method: AreaMethod;
  readonly toleranceMetres: number;
}

export function inputsOf(document: ProjectDocument): ComparisonInputs {
  const { before, after, units, method, toleranceMetres } = document.comparison;
  return {
    before: sideOf(document, before),
    after: sideOf(document, after),
    units: document.unitLayers.find(({ id }) => id === units) ?? null,
    method,
    toleranceMetres,
  };
}

function sideOf(document: ProjectDocument, ref: StateRef | null): SideInputs {
  const delineation = document.delineations.find(({ id }) => id === ref?.delineation) ?? null;
  return { delineation, minute: ref?.minute ?? null, minutes: document.minutes };
}

export const sameSide = (a: SideInputs, b: SideInputs): boolean =>
  a.delineation === b.delineation &&
  a.minute === b.minute &&
  (a.minutes === b.minutes || (a.minute === null && b.minute === null));

export const sameInputs = (a: ComparisonInputs, b: ComparisonInputs): boolean =>
  sameSide(a.before, b.before) &&
  sameSide(a.after, b.after) &&
  a.units === b.units &&
  a.method === b.method &&
  a.toleranceMetres === b.toleranceMetres;

export const refOf = ({ delineation, minute }: SideInputs): StateRef | null =>
  delineation && { delineation: delineation.id, minute };

export function statesOf(
  document: ProjectDocument,
  { before, after, units }: ComparisonInputs,
): { readonly before: State | null; readonly after: State | null; readonly units: Units | null } {
  return {
    before: sideState(document, before),
    after: sideState(document, after),
    units: units && unitsOf(document, units.id),
  };
}

export function sideState(document: ProjectDocument, side: SideInputs): State | null {
  const ref = refOf(side);
  return ref && stateOf(document, ref);
}

export const isIllustrative = ({ before, after, units }: ComparisonInputs): boolean =>
  [before.delineation, after.delineation, units].some((layer) => layer?.illustrative === true);
