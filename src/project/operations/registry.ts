import { addData } from './add-data.ts';
import { chooseStates } from './choose-states.ts';
import { chooseUnits } from './choose-units.ts';
import { removeDelineation } from './remove-delineation.ts';
import { removeUnitLayer } from './remove-unit-layer.ts';
import { renameDelineation } from './rename-delineation.ts';
import { renameProject } from './rename-project.ts';
import { setMethod } from './set-method.ts';
import { setTolerance } from './set-tolerance.ts';
import { swapStates } from './swap-states.ts';

/** Every act on a project, in the order of the work. Toolbar, menu, keys and help are made from this. */
export const operations = {
  renameProject,
  addData,
  renameDelineation,
  removeDelineation,
  removeUnitLayer,
  chooseStates,
  swapStates,
  chooseUnits,
  setMethod,
  setTolerance,
} as const;
