/** Begins to draw: loads the engine, opens the worker, follows the project and listens to the map. Returns how to leave. */
export function enterDrawing(): () => void {
  return () => {};
}
