import type {
  Delineation,
  DelineationId,
  ReductionMinute,
  UnitLayer,
  UnitLayerId,
} from '../domain/delineation.ts';
import type { Backdrop } from './backdrop.ts';
import type { CheckSettings } from './checks/settings.ts';
import type { ComparisonSettings, ProjectDocument } from './document.ts';
import type { PaperSettings } from './papers.ts';
import type { PresentationSettings } from './presentation.ts';

/** An SK at one side of a step. */
export interface DelineationSide extends Omit<Delineation, 'areas' | 'geometry'> {
  /** Null: rows and shapes are those of the other side, but for what the step's edits tell. */
  readonly content: Pick<Delineation, 'areas' | 'geometry'> | null;
}

/**
 * The document at one side of a step, as far as the step changed it and its edits do not tell it. What is absent is the same on
 * both sides; in a list, so is what is only named. So a step holds no geometry but that of an SK it added or removed.
 */
export interface Side {
  readonly name?: string;
  readonly delineations?: readonly (DelineationId | DelineationSide)[];
  readonly minutes?: readonly ReductionMinute[];
  readonly unitLayers?: readonly (UnitLayerId | UnitLayer)[];
  readonly comparison?: ComparisonSettings;
  readonly backdrops?: readonly Backdrop[];
  readonly checks?: CheckSettings;
  readonly papers?: PaperSettings;
  readonly presentation?: PresentationSettings;
}

export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/** Both sides of a step that led from one document to another. @param edited SKs whose areas the step's edits tell */
export function sidesOf(
  from: ProjectDocument,
  to: ProjectDocument,
  edited: ReadonlySet<DelineationId>,
): Sides {
  return { before: sideOf(from, to, edited), after: sideOf(to, from, edited) };
}

function sideOf(here: ProjectDocument, there: ProjectDocument, edited: ReadonlySet<DelineationId>): Side {
  const delineations = here.delineations.map((each) => delineationSide(each, there, edited));
  const unitLayers = here.unitLayers.map((layer) => (there.unitLayers.includes(layer) ? layer.id : layer));
  const sameDelineations = sameOrder(here.delineations, there.delineations) && delineations.every(isNamed);
  const sameUnits = sameOrder(here.unitLayers, there.unitLayers) && unitLayers.every(isNamed);
  return {
    ...(here.name !== there.name && { name: here.name }),
    ...(!sameDelineations && { delineations }),
    ...(here.minutes !== there.minutes && { minutes: here.minutes }),
    ...(!sameUnits && { unitLayers }),
    ...(here.comparison !== there.comparison && { comparison: here.comparison }),
    ...(here.backdrops !== there.backdrops && { backdrops: here.backdrops }),
    ...(here.checks !== there.checks && { checks: here.checks }),
    ...(here.papers !== there.papers && { papers: here.papers }),
    ...(here.presentation !== there.presentation && { presentation: here.presentation }),
  };
}

const isNamed = (side: unknown): side is string => typeof side === 'string';

const sameOrder = (a: readonly { readonly id: string }[], b: readonly { readonly id: string }[]) =>
  a.length === b.length && a.every(({ id }, index) => id === b[index].id);

function delineationSide(
  here: Delineation,
  document: ProjectDocument,
  edited: ReadonlySet<DelineationId>,
): DelineationId | DelineationSide {
  const there = document.delineations.find(({ id }) => id === here.id);
  if (there === here) return here.id;
  const { areas, geometry, ...words } = here;
  const isTold =
    there !== undefined && (edited.has(here.id) || (there.areas === areas && there.geometry === geometry));
  if (!isTold) return { ...words, content: { areas, geometry } };
  const sameWords =
    there.decree === here.decree &&
    there.source === here.source &&
    there.notes === here.notes &&
    there.illustrative === here.illustrative;
  return sameWords ? here.id : { ...words, content: null };
}

/** The document at that side, from the one at the other side with the edits already made. Null: it is of another history. */
export function atSide(document: ProjectDocument, side: Side): ProjectDocument | null {
  const { delineations: named, unitLayers: namedLayers, ...rest } = side;
  const delineations = named === undefined ? document.delineations : delineationsAt(document, named);
  const unitLayers = namedLayers === undefined ? document.unitLayers : unitLayersAt(document, namedLayers);
  if (delineations === null || unitLayers === null) return null;
  return { ...document, ...rest, delineations, unitLayers };
}

function delineationsAt(
  document: ProjectDocument,
  sides: readonly (DelineationId | DelineationSide)[],
): readonly Delineation[] | null {
  const known = new Map(document.delineations.map((each) => [each.id, each]));
  const delineations: Delineation[] = [];
  for (const side of sides) {
    const old = known.get(typeof side === 'string' ? side : side.id);
    const content = typeof side === 'string' || side.content === null ? old : side.content;
    if (content === undefined) return null;
    if (typeof side !== 'string') delineations.push(withContent(side, content));
    else if (old === undefined) return null;
    else delineations.push(old);
  }
  return delineations;
}

export const withContent = (
  { id, decree, source, notes, illustrative }: DelineationSide,
  { areas, geometry }: Pick<Delineation, 'areas' | 'geometry'>,
): Delineation => ({ id, decree, areas, geometry, source, notes, illustrative });

function unitLayersAt(
  document: ProjectDocument,
  sides: readonly (UnitLayerId | UnitLayer)[],
): readonly UnitLayer[] | null {
  const layers = sides.map((side) =>
    typeof side === 'string' ? document.unitLayers.find(({ id }) => id === side) : side,
  );
  return layers.every((layer) => layer !== undefined) ? layers : null;
}
