/** Asks for the whole screen; a browser that refuses shows within its window. */
export function enterFullScreen(onRefused: () => void): void {
  if (document.fullscreenElement !== null) return;
  if (document.fullscreenEnabled) document.documentElement.requestFullscreen().catch(onRefused);
  else onRefused();
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
}
