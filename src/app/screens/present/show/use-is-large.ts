import { useSyncExternalStore } from 'react';

const LARGE = matchMedia('(min-width: 1600px) and (min-height: 900px)');

const listen = (tell: () => void): (() => void) => {
  LARGE.addEventListener('change', tell);
  return () => LARGE.removeEventListener('change', tell);
};

/** Whether the window has the pixels of a large wall (1920 × 1080), where the same size needs more of them. */
export const useIsLarge = (): boolean => useSyncExternalStore(listen, () => LARGE.matches);
