import { useEffect } from 'react';

/** Keeps the screen awake, where the browser can; it lets go whenever the page is hidden. */
export function useWakeLock(): void {
  useEffect(() => {
    let held: WakeLockSentinel | null = null;
    let ended = false;
    const hold = async () => {
      if (document.hidden || !('wakeLock' in navigator)) return;
      // Refused on low battery, say: the show goes on without.
      const lock = await navigator.wakeLock.request('screen').catch(() => null);
      if (ended) void lock?.release();
      else held = lock;
    };
    const holdSoon = () => void hold();
    holdSoon();
    document.addEventListener('visibilitychange', holdSoon);
    return () => {
      ended = true;
      document.removeEventListener('visibilitychange', holdSoon);
      void held?.release();
    };
  }, []);
}
