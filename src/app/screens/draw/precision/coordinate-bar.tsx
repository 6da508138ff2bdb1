/** Types a vertex, an edge, or takes one from the device; shown while `coordinateBarOpen` (state/draw.ts). */
export function CoordinateBar() {
  return null;
}
