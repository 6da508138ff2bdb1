import { useEffect } from 'react';
import { passOn } from '../../../state/present-audience-guest.ts';
import type { InnerAct, ShowAct } from '../../../state/present-show-model.ts';
import { pressesControl } from '../show/presses-control.ts';
import { askedBy } from '../show/show-keys.ts';

/** What belongs to the presenter's own window. */
const THERE: ReadonlySet<ShowAct> = new Set(['audience', 'end', 'strip', 'help']);

/** A clicker speaks to whichever window was clicked last: what it asks of this one, the presenter's does. */
export function usePassedKeys(): void {
  useEffect(() => {
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || pressesControl(event)) return;
  const asked = askedBy(event);
  if (asked === null) return;
  if (asked === 'taken') event.preventDefault();
  else if ('act' in asked && isPassed(asked.act)) {
    event.preventDefault();
    passOn(asked.act);
  }
}

const isPassed = (act: ShowAct): act is InnerAct => !THERE.has(act);
