import type { UnitBalance } from '../../comparison/balance.ts';
import type { Scene } from '../../reports/scenes.ts';
import type { Compared } from './comparison.ts';
import { setScene } from './view.ts';
import { OUTSIDE, visitAll, visitUnit } from './visit.ts';

/** The row of a scene of a kelurahan, or of the ground outside all. */
export const rowOf = ({ balance }: Compared, unit: number): UnitBalance =>
  unit === OUTSIDE ? balance.outside : balance.units[unit];

/** Chooses a scene in the list and shows its place on the map. */
export function visitScene(scene: Scene): void {
  setScene(scene.id);
  if (scene.kind === 'unit') visitUnit(scene.unit);
  else {
    visitUnit(null);
    visitAll();
  }
}
