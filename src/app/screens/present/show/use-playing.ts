import { useEffect } from 'react';
import { useShowSettings } from '../../../state/present-settings.ts';
import { playOn, type Show } from '../../../state/present-show.ts';

/** Goes on by itself, each step as long as is set. */
export function usePlaying({ playing, place, jump }: Show): void {
  const seconds = useShowSettings((state) => state.seconds);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each place has its full time
  useEffect(() => {
    if (!playing || jump !== null) return;
    const timer = setTimeout(playOn, seconds * 1000);
    return () => clearTimeout(timer);
  }, [playing, place, jump, seconds]);
}
