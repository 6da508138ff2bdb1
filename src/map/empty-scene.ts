import type { MapScene } from './scene.ts';

/** What is shown until something is. */
export const emptyScene = (dark: boolean): MapScene => ({
  units: null,
  unitLabels: null,
  before: null,
  after: null,
  change: null,
  mode: 'overlay',
  dark,
  highlight: { unit: null, beforeAreas: [], afterAreas: [], point: null },
});
