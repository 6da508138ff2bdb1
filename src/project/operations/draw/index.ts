import { addHole } from './add-hole.ts';
import { addPart } from './add-part.ts';
import { clearPart } from './clear-part.ts';
import { clipToUnits } from './clip-to-units.ts';
import { deleteAreas } from './delete-areas.ts';
import { drawArea } from './draw-area.ts';
import { eraseArea } from './erase-area.ts';
import { mergeAreas } from './merge-areas.ts';
import { moveAreas } from './move-areas.ts';
import { offsetAreas } from './offset-areas.ts';
import { redrawStretch } from './redraw-stretch.ts';
import { removePart } from './remove-part.ts';
import { removeRing } from './remove-ring.ts';
import { reshapeAreas } from './reshape-areas.ts';
import { separateParts } from './separate-parts.ts';
import { simplifyAreas } from './simplify-areas.ts';
import { splitArea } from './split-area.ts';

/** Every act on the shapes of the areas of an SK. */
export const drawOperations = {
  drawArea,
  reshapeAreas,
  redrawStretch,
  splitArea,
  mergeAreas,
  eraseArea,
  addHole,
  removeRing,
  addPart,
  removePart,
  separateParts,
  moveAreas,
  offsetAreas,
  simplifyAreas,
  clipToUnits,
  clearPart,
  deleteAreas,
} as const;
