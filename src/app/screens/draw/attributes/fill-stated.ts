import type { AreaId } from '../../../../domain/delineation.ts';
import { operations } from '../../../../project/operations/registry.ts';
import { drawnIn } from '../../../commands/drawn.ts';
import { act, project } from '../../../state/project.ts';

/** Hectares as decrees state them: two decimals; smaller ones keep what they are, for 0,00 says nothing. */
export function asStated(hectares: number): number {
  const rounded = Math.round(hectares * 100) / 100;
  return rounded > 0 ? rounded : hectares;
}

/** Writes the drawn hectares of areas as those stated, as one step. */
export function fillStatedHa(areas: readonly AreaId[], drawn: ReadonlyMap<AreaId, number>): void {
  const delineation = drawnIn(project.getState().document)?.id;
  if (!delineation) return;
  const hectares = areas.map((area) => asStated(drawn.get(area) ?? Number.NaN));
  act(operations.fillStated, { delineation, areas, hectares });
}
