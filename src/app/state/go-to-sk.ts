import type { Delineation } from '../../domain/delineation.ts';
import { columnBounds } from '../../geo/column.ts';
import type { ProjectDocument } from '../../project/document.ts';
import { flyTo } from '../map/stage.ts';
import { useView } from './view.ts';

/** Closer than all of Indonesia: someone has chosen where to look. */
const LOOKED_FOR_ZOOM = 8;

/** Brings the SK into sight when nobody has chosen yet where to look. */
export function goToSk({ unitLayers, comparison }: ProjectDocument, { geometry }: Delineation): void {
  const { camera } = useView.getState();
  if (camera && camera.zoom > LOOKED_FOR_ZOOM) return;
  const units = unitLayers.find(({ id }) => id === comparison.units);
  const bounds = columnBounds(geometry) ?? (units && columnBounds(units.geometry));
  if (bounds) flyTo(bounds);
}
