import { useEffect } from 'react';
import { create } from 'zustand';
import type { AreaMethod } from '../../../../comparison/balance.ts';
import type { AreaId, Delineation } from '../../../../domain/delineation.ts';
import { useDocument } from '../../../state/project.ts';
import { type MeasuredAreas, measureAreas } from './area-hectares.ts';
import { useDrawn } from './use-drawn.ts';

/** One measure for all who show it. */
const useMeasured = create<{ readonly measured: MeasuredAreas | null }>()(() => ({ measured: null }));

let asked: { readonly delineation: Delineation; readonly method: AreaMethod } | null = null;

async function follow(delineation: Delineation, method: AreaMethod): Promise<void> {
  const { measured } = useMeasured.getState();
  if (asked?.delineation.geometry === delineation.geometry && asked.method === method) return;
  const mine = { delineation, method };
  asked = mine;
  const made = await measureAreas(delineation, method, measured, () => asked !== mine);
  if (made) useMeasured.setState({ measured: made });
}

const NONE: ReadonlyMap<AreaId, number> = new Map();

/**
 * Hectares of the areas of the SK being drawn, by the method of the comparison. An area that is not measured yet is not in it;
 * one that has just changed has its old hectares for a moment.
 */
export function useAreaHectares(): ReadonlyMap<AreaId, number> {
  const delineation = useDrawn();
  const method = useDocument()?.comparison.method ?? 'geodesic-wgs84';
  useEffect(() => {
    if (delineation) void follow(delineation, method);
  }, [delineation, method]);
  const measured = useMeasured((state) => state.measured);
  return measured?.method === method ? measured.hectares : NONE;
}
