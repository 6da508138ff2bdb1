import { useEffect } from 'react';
import { actInShow, setJump, touchShow, useShow } from '../../../state/present-show.ts';
import { actInWindow } from './act-in-window.ts';
import { pressesControl } from './presses-control.ts';
import { askedBy } from './show-keys.ts';

/** The keys of a show. The page's own shortcuts rest meanwhile (keyboard/use-shortcuts.ts). */
export function useShowKeys(): void {
  useEffect(() => {
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  const { show } = useShow.getState();
  if (!show || event.isComposing || event.defaultPrevented || pressesControl(event)) return;
  if (show.jump !== null) {
    touchShow();
    if (event.key === 'Escape') setJump(null);
    return;
  }
  const asked = askedBy(event);
  if (asked === null) return;
  event.preventDefault();
  if (asked === 'taken') return;
  const act = 'act' in asked ? asked.act : null;
  if (act === 'end' && show.help) actInShow('help');
  else if (act === 'end' || act === 'play') actInShow(act);
  else if (touchShow()) return;
  else if ('act' in asked) actInWindow(asked.act);
  else setJump(asked.find);
}
