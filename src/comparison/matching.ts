import { codeKey, matchPlace } from '../domain/names.ts';
import type { State, Units } from './balance.ts';

/** How an area was joined to a unit: only its stated hectares follow this; ground is cut by the borders. */
type MatchGround = 'code' | 'name' | 'place' | 'none';

export interface UnitMatch {
  /** Per area: the unit, or −1. */
  readonly unitOf: Int32Array;
  readonly how: readonly MatchGround[];
  /** Kelurahan in the attributes that no unit bears, with the number of areas and a name one letter apart. */
  readonly unknownNames: readonly {
    readonly name: string;
    readonly areas: number;
    readonly similar: string | null;
  }[];
}

/** Joins areas to units by code, then by normalised name, then by where most of the ground lies (`placed`). */
export function matchToUnits(state: State, placed: Int32Array, units: Units): UnitMatch {
  const byCode = codeIndex(units);
  const byName = nameIndex(units);
  const unitOf = new Int32Array(placed);
  const unknown = new Map<string, number>();
  const how = Array.from(placed, (place, area): MatchGround => {
    const code = byCode.get(codeKey(state.unitCodes[area] ?? '') ?? '');
    const name = state.unitNames[area];
    const named = code === undefined && name ? byName(name) : null;
    if (name && named === null && code === undefined) unknown.set(name, (unknown.get(name) ?? 0) + 1);
    const joined = code ?? named;
    if (joined === null) return place < 0 ? 'none' : 'place';
    unitOf[area] = joined;
    return code === undefined ? 'name' : 'code';
  });
  return { unitOf, how, unknownNames: describeUnknown(unknown, units) };
}

function codeIndex(units: Units): Map<string, number> {
  const index = new Map<string, number>();
  units.codes.forEach((code, unit) => {
    const key = codeKey(code ?? '');
    if (key && !index.has(key)) index.set(key, unit);
  });
  return index;
}

function nameIndex(units: Units): (name: string) => number | null {
  const known = new Map<string, number | null>();
  return (name) => {
    let unit = known.get(name);
    if (unit === undefined) {
      const match = matchPlace(name, units.names);
      unit = match?.how === 'same' ? match.index : null;
      known.set(name, unit);
    }
    return unit;
  };
}

function describeUnknown(unknown: ReadonlyMap<string, number>, units: Units): UnitMatch['unknownNames'] {
  return [...unknown].map(([name, areas]) => {
    const match = matchPlace(name, units.names);
    return { name, areas, similar: match ? units.names[match.index] : null };
  });
}
