import { addData } from './add-data.ts';
import { addBackdrop } from './backdrop/add-backdrop.ts';
import { changeBackdrop } from './backdrop/change-backdrop.ts';
import { moveBackdrop } from './backdrop/move-backdrop.ts';
import { removeBackdrop } from './backdrop/remove-backdrop.ts';
import { setBackdropOpacity } from './backdrop/set-backdrop-opacity.ts';
import { setControlPoints } from './backdrop/set-control-points.ts';
import { chooseStates } from './choose-states.ts';
import { chooseUnits } from './choose-units.ts';
import { clearAreas } from './clear-areas.ts';
import { drawOperations } from './draw/index.ts';
import { editMinute } from './edit-minute.ts';
import { fillStated } from './fill-stated.ts';
import { fillUnits } from './fill-units.ts';
import { removeDelineation } from './remove-delineation.ts';
import { removeMinute } from './remove-minute.ts';
import { removeUnitLayer } from './remove-unit-layer.ts';
import { renameDelineation } from './rename-delineation.ts';
import { renameProject } from './rename-project.ts';
import { setChecks } from './set-checks.ts';
import { setFields } from './set-fields.ts';
import { setMethod } from './set-method.ts';
import { setTolerance } from './set-tolerance.ts';
import { startDecree } from './start-decree.ts';
import { swapStates } from './swap-states.ts';
import { unclearAreas } from './unclear-areas.ts';

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
  startDecree,
  ...drawOperations,
  setFields,
  fillUnits,
  fillStated,
  clearAreas,
  unclearAreas,
  editMinute,
  removeMinute,
  setChecks,
  addBackdrop,
  changeBackdrop,
  moveBackdrop,
  removeBackdrop,
  setBackdropOpacity,
  setControlPoints,
} as const;
