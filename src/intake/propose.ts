import type { SourceLayer } from '../formats/driver.ts';
import type { Bounds } from '../geo/column.ts';
import { chooseCrs, groundInDegrees } from './crs-choice.ts';
import { groupLayers } from './grouping.ts';
import { proposeMapping } from './mapping.ts';
import { guessName, uniqueName } from './naming.ts';
import type { CrsChoice, LayerRole, Proposal } from './proposal.ts';
import { guessRole } from './role.ts';
import { fieldNames, rowsOf } from './rows.ts';
import { roughAreas } from './sizes.ts';
import { guessUnit } from './stated-unit.ts';

/** What the project already knows, to help where a file says too little. */
export interface IntakeContext {
  /** WGS84 bounds of layers loaded before. */
  readonly known?: readonly Bounds[];
  /** Names that new SKs and unit layers must not bear. */
  readonly takenNames?: readonly string[];
}

/**
 * How to take the layers of the files just opened in: which belong together, what they are, their name, coordinate
 * system, meaning of fields and unit of area. Every part is a guess that the user may change.
 */
export function propose(layers: readonly SourceLayer[], context: IntakeContext = {}): Proposal[] {
  const groups = groupLayers(layers);
  const crs = chooseAll(groups, context.known ?? []);
  const roles = groups.map((group, i) => guessRole(group, crs[i]));
  const taken = new Set(context.takenNames);
  return groups.map((group, i) => {
    const only = !groups.some(
      (other, j) => j !== i && other[0].file === group[0].file && roles[j] === roles[i],
    );
    const proposal = describe(group, roles[i], crs[i], only);
    const name = roles[i] === 'skip' ? proposal.name : uniqueName(proposal.name, taken);
    taken.add(name);
    return { ...proposal, name };
  });
}

/**
 * The proposal made anew for a role or coordinate system that the user (or a command line) decided: name, fields and unit
 * follow from them, since bare names ("nama", "kode") mean one thing in units and another in an SK.
 */
export const reconsider = (
  proposal: Proposal,
  role: LayerRole,
  crs: CrsChoice | null = proposal.crs,
): Proposal => describe(proposal.layers, role, crs, true);

function describe(
  layers: readonly SourceLayer[],
  role: LayerRole,
  crs: CrsChoice | null,
  only: boolean,
): Proposal {
  const rows = rowsOf(layers);
  const mapping = role === 'skip' ? {} : proposeMapping(rows, fieldNames(layers), role);
  const drawn = layers.flatMap((layer) => [...roughAreas(layer, crs)]);
  return {
    layers,
    role,
    ...guessName(layers, role, mapping, only),
    crs,
    mapping,
    statedUnit: guessUnit(rows, mapping.statedArea, drawn),
  };
}

/** Layers that are in degrees tell where the city is, and so in which zone the others are. */
function chooseAll(groups: readonly SourceLayer[][], known: readonly Bounds[]): (CrsChoice | null)[] {
  const alone = groups.map(([first]) => chooseCrs(first, known));
  const ground = groups.flatMap(([first], i) => {
    const bounds = groundInDegrees(first, alone[i]);
    return bounds ? [bounds] : [];
  });
  return groups.map(([first], i) => alone[i] ?? chooseCrs(first, [...known, ...ground]));
}
