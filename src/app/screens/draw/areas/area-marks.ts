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

/** How many faults were found of each area, and how bad; remarks, which often concern all areas alike, are no faults. */
export function useFaultMarks(): ReadonlyMap<AreaId, FaultMark> {
  const findings = useDraw((state) => state.findings);
  return useMemo(() => {
    const marks = new Map<AreaId, FaultMark>();
    for (const { areas, severity } of findings ?? [])
      for (const area of severity === 'info' ? [] : areas) {
        const before = marks.get(area);
        marks.set(area, {
          worst: before?.worst === 'error' ? 'error' : severity,
          count: (before?.count ?? 0) + 1,
        });
      }
    return marks;
  }, [findings]);
}
