/**
 * Enter over the map ends the line that a mouse or a finger drew. The map would take it for a click of the keyboard's own
 * cross, which is right only while the keyboard draws.
 *
 * @param end true: there was something to end
 * @returns how to stop listening
 */
export function listenForEnter(end: () => boolean): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (key !== 'Enter' || shiftKey || ctrlKey || altKey || metaKey) return;
    if (!(target instanceof HTMLCanvasElement) || !end()) return;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('keydown', onKeyDown, { capture: true });
  return () => removeEventListener('keydown', onKeyDown, { capture: true });
}
