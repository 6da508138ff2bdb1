import type { DrawApi } from './draw-api.ts';

/** What the draw worker does, as plain functions. */
export function drawCore(): DrawApi {
  throw new Error('the draw worker is being built');
}
