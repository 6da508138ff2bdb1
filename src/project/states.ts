import type { State, Units } from '../comparison/balance.ts';
import type {
  Delineation,
  ReductionMinute,
  SlumArea,
  UnitLayer,
  UnitLayerId,
} from '../domain/delineation.ts';
import { pickFeatures } from '../geo/column.ts';
import type { ProjectDocument, StateRef } from './document.ts';

/** A state that can be chosen for a comparison. */
export interface StateOption {
  readonly ref: StateRef;
  /** "SK 2016", "SK 2016 · BA 2018". */
  readonly name: string;
  readonly year: number | null;
  readonly illustrative: boolean;
}

/** All states in time order: each SK by year, followed by its BA minutes by date. */
export function stateOptions(document: ProjectDocument): readonly StateOption[] {
  return delineationsInTime(document).flatMap((delineation) => {
    const { id, decree, illustrative } = delineation;
    const full = {
      ref: { delineation: id, minute: null },
      name: decree.name,
      year: decree.year,
      illustrative,
    };
    const reduced = minutesInTime(document, delineation).map((minute) => ({
      ref: { delineation: id, minute: minute.id },
      name: stateName(delineation, minute),
      year: yearOf(minute.date),
      illustrative,
    }));
    return [full, ...reduced];
  });
}

/** SKs by year; those without a year last, in the order they were added. */
export function delineationsInTime(document: ProjectDocument): readonly Delineation[] {
  const rank = (delineation: Delineation) => delineation.decree.year ?? Number.MAX_SAFE_INTEGER;
  return document.delineations.toSorted((a, b) => rank(a) - rank(b));
}

/** What is left of an SK at a date: its areas less those cleared by its BA minutes up to and including `ref.minute`. */
export interface StateAreas {
  readonly delineation: Delineation;
  /** "SK 2016", "SK 2016 · BA 2018". */
  readonly name: string;
  /** Of the areas that are left, in order. */
  readonly indexes: readonly number[];
}

/** Null: no such state. */
export function areasOfState(document: ProjectDocument, ref: StateRef): StateAreas | null {
  const delineation = document.delineations.find(({ id }) => id === ref.delineation);
  if (delineation === undefined) return null;
  const all = [...delineation.areas.keys()];
  if (ref.minute === null) return { delineation, name: delineation.decree.name, indexes: all };
  const minutes = minutesInTime(document, delineation);
  const last = minutes.findIndex(({ id }) => id === ref.minute);
  if (last < 0) return null;
  const cleared = new Set(minutes.slice(0, last + 1).flatMap(({ clearedAreas }) => clearedAreas));
  const indexes = all.filter((index) => !cleared.has(delineation.areas[index].id));
  return { delineation, name: stateName(delineation, minutes[last]), indexes };
}

/** An SK at a date: its polygons less those cleared by its BA minutes up to and including `ref.minute`. Null: no such state. */
export function stateOf(document: ProjectDocument, ref: StateRef): State | null {
  const left = areasOfState(document, ref);
  if (left === null) return null;
  return ref.minute === null ? wholeState(left.delineation) : reducedState(left);
}

export function sameState(a: StateRef | null, b: StateRef | null): boolean {
  return a?.delineation === b?.delineation && a?.minute === b?.minute;
}

export function unitsOf(document: ProjectDocument, id: UnitLayerId): Units | null {
  const layer = document.unitLayers.find((candidate) => candidate.id === id);
  return layer === undefined ? null : layerUnits(layer);
}

export const layerUnits = (layer: UnitLayer): Units => ({
  geometry: layer.geometry,
  codes: layer.units.map(({ code }) => code),
  names: layer.units.map(({ name }) => name),
  kecamatan: layer.units.map(({ kecamatan }) => kecamatan),
});

/** Classes of the areas of a state, one a feature, for the map. */
export function slumClassesOf(
  document: ProjectDocument,
  state: State,
  ref: StateRef,
): readonly (string | null)[] {
  const delineation = document.delineations.find(({ id }) => id === ref.delineation);
  const classes = new Map<string, string | null>(
    delineation?.areas.map(({ id, slumClass }) => [id, slumClass]),
  );
  return state.ids.map((id) => classes.get(id) ?? null);
}

/** The BA minutes of an SK. ISO dates and years sort as text; equal dates keep the order in which they were added. */
export function minutesInTime(
  document: ProjectDocument,
  delineation: Delineation,
): readonly ReductionMinute[] {
  return document.minutes
    .filter((minute) => minute.delineation === delineation.id)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const stateName = (delineation: Delineation, minute: ReductionMinute) =>
  `${delineation.decree.name} · ${minute.name}`;

/** Of an ISO date or year; null where it begins with no number. */
export function yearOf(date: string): number | null {
  const year = Number.parseInt(date.slice(0, 4), 10);
  return Number.isNaN(year) ? null : year;
}

/** An SK as decreed. */
export function wholeState(delineation: Delineation): State {
  const { decree, areas, geometry } = delineation;
  return { name: decree.name, geometry, ...columnsOf(areas), decreeHa: decree.statedHa };
}

function reducedState({ delineation, name, indexes }: StateAreas): State {
  const unchanged = indexes.length === delineation.areas.length;
  return {
    name,
    geometry: unchanged ? delineation.geometry : pickFeatures(delineation.geometry, indexes),
    ...columnsOf(indexes.map((index) => delineation.areas[index])),
    // The total of the decree counts the cleared areas too: it says nothing of what is left.
    decreeHa: unchanged ? delineation.decree.statedHa : null,
  };
}

function columnsOf(areas: readonly SlumArea[]) {
  return {
    ids: areas.map(({ id }) => id),
    labels: areas.map(({ label }) => label),
    statedHa: areas.map(({ statedHa }) => statedHa),
    unitCodes: areas.map(({ kelurahanCode }) => kelurahanCode),
    unitNames: areas.map(({ kelurahan }) => kelurahan),
  };
}
