import { useEffect } from 'react';
import { actInShow, pause, setJump, useShow } from '../../../state/present-show.ts';
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
    if (event.key === 'Escape') setJump(null);
    return;
  }
  const asked = askedBy(event);
  if (asked === null) return;
  event.preventDefault();
  if (asked === 'taken') return;
  if ('act' in asked && asked.act === 'end' && show.help) actInShow('help');
  else if (show.playing && !('act' in asked && asked.act === 'end')) pause();
  else if ('act' in asked) actInShow(asked.act);
  else setJump(asked.find);
}

/** A control that has the focus is pressed by these. */
const pressesControl = ({ key, target }: KeyboardEvent): boolean =>
  (key === 'Enter' || key === ' ') && target instanceof HTMLElement && target.matches('button:focus-visible');
