import { useMemo } from 'react';
import type { AreaId } from '../../../../domain/delineation.ts';
import type { Severity } from '../../../../domain/note.ts';
import { useDraw } from '../../../state/draw.ts';
import { useProject } from '../../../state/project.ts';
import { useDrawn } from './use-drawn.ts';

/** Names of the BAs by which areas of the SK being drawn are cleared. */
export function useClearedBy(): ReadonlyMap<AreaId, string> {
  const minutes = useProject(({ document }) => document?.minutes);
  const delineation = useDrawn()?.id;
  return useMemo(() => {
    const names = new Map<AreaId, string>();
    for (const minute of minutes ?? [])
      if (minute.delineation === delineation)
        for (const area of minute.clearedAreas) if (!names.has(area)) names.set(area, minute.name);
    return names;
  }, [minutes, delineation]);
}

export interface FaultMark {
  readonly worst: Severity;
  readonly count: number;
}

const WORSE: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** How many findings there are against each area, and how bad. */
export function useFaultMarks(): ReadonlyMap<AreaId, FaultMark> {
  const findings = useDraw((state) => state.findings);
  return useMemo(() => {
    const marks = new Map<AreaId, FaultMark>();
    for (const { areas, severity } of findings ?? [])
      for (const area of areas) {
        const { worst, count } = marks.get(area) ?? { worst: 'info', count: 0 };
        marks.set(area, { worst: WORSE[severity] > WORSE[worst] ? severity : worst, count: count + 1 });
      }
    return marks;
  }, [findings]);
}
