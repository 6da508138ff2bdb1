import { useMemo } from 'react';
import type { Delineation, SlumArea } from '../../../../domain/delineation.ts';
import { drawnIn } from '../../../commands/drawn.ts';
import { useDraw } from '../../../state/draw.ts';
import { useProject } from '../../../state/project.ts';

/** The SK being drawn; null: none. */
export const useDrawn = (): Delineation | null => useProject(({ document }) => drawnIn(document));

/** The chosen areas that are there, in the order in which they were chosen. */
export function useChosenAreas(): readonly SlumArea[] {
  const drawn = useDrawn();
  const chosen = useDraw((state) => state.areas);
  return useMemo(() => {
    if (!drawn || chosen.length === 0) return [];
    const byId = new Map(drawn.areas.map((area) => [area.id, area]));
    return chosen.flatMap((id) => byId.get(id) ?? []);
  }, [drawn, chosen]);
}
