import { useEffect } from 'react';
import { actInShow, setJump, useShow } from '../../../state/present-show.ts';

/**
 * In full screen the browser keeps Escape for itself and only leaves full screen: that ends the show. While a scene is looked for
 * or the keys are listed, it was meant for those. With a second window the presenter needs no full screen: opening one ends it.
 */
export function useFullScreenEnd(): void {
  useEffect(() => {
    let wasFull = document.fullscreenElement !== null;
    const onChange = () => {
      const isFull = document.fullscreenElement !== null;
      const hasLeft = wasFull && !isFull;
      wasFull = isFull;
      if (hasLeft) leave();
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
}

function leave(): void {
  const { show } = useShow.getState();
  if (show?.role === 'presenter') return;
  if (show?.jump != null) setJump(null);
  else actInShow(show?.help ? 'help' : 'end');
}
