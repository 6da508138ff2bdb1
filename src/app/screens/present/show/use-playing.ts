import { useEffect } from 'react';
import { useShowSettings } from '../../../state/present-settings.ts';
import { playOn, resume } from '../../../state/present-show.ts';
import type { Show } from '../../../state/present-show-model.ts';

/** So long after the last touch the show goes on by itself, in seconds; never sooner than two of its steps. */
const REST_SECONDS = 30;

/** Goes on by itself, each step as long as is set; hands make it wait. What nobody sees stands still. */
export function usePlaying({ playing, restingSince, place, jump, role }: Show): void {
  const seconds = useShowSettings((state) => state.seconds);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each place has its full time
  useEffect(() => {
    if (!playing || restingSince !== null || jump !== null) return;
    return whileSeen(() => setTimeout(playOn, seconds * 1000), role === 'presenter');
  }, [playing, restingSince, place, jump, seconds, role]);
  useEffect(() => {
    if (!playing || restingSince === null) return;
    const timer = setTimeout(resume, Math.max(REST_SECONDS, 2 * seconds) * 1000);
    return () => clearTimeout(timer);
  }, [playing, restingSince, seconds]);
}

/** Starts a timer whenever the page comes into sight; with a second window it is in sight all the time. */
function whileSeen(start: () => ReturnType<typeof setTimeout>, always: boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const restart = () => {
    clearTimeout(timer);
    timer = document.hidden && !always ? undefined : start();
  };
  restart();
  if (!always) document.addEventListener('visibilitychange', restart);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', restart);
  };
}
