import type { UnitBalance } from '../../comparison/balance.ts';
import type { ProjectDocument } from '../../project/document.ts';
import { unitSceneIds } from '../../reports/scenes.ts';
import { OUTSIDE } from '../state/visit.ts';
import { OUTSIDE_UNITS } from './address-words.ts';

type Named = Pick<UnitBalance, 'code' | 'name' | 'kecamatan'>;

const SCENE_OF_UNIT = 'unit:';

/** The kelurahan that figures are of. */
export const unitsOfProject = ({ unitLayers, comparison }: ProjectDocument): readonly Named[] =>
  unitLayers.find(({ id }) => id === comparison.units)?.units ?? [];

/** How each kelurahan is called in an address: by its code, else its name; of two alike the second also by its kecamatan. */
export const unitWords = (units: readonly Named[]): readonly string[] =>
  unitSceneIds(units).map((id) => id.slice(SCENE_OF_UNIT.length));

/** Index of the kelurahan that an address calls so, also by a name that someone has typed; OUTSIDE; null: there is none. */
export function findUnit(units: readonly Named[], word: string): number | null {
  const wanted = word.toLowerCase();
  if (wanted === OUTSIDE_UNITS) return OUTSIDE;
  const exact = unitWords(units).indexOf(word);
  const index = exact >= 0 ? exact : units.findIndex(({ name }) => name.toLowerCase() === wanted);
  return index < 0 ? null : index;
}

/** The kelurahan that a scene is of, as an address calls it; null: it is of none. */
export const unitOfScene = (scene: string): string | null =>
  scene.startsWith(SCENE_OF_UNIT) ? scene.slice(SCENE_OF_UNIT.length) : null;
