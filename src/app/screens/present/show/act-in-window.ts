import { openAudience } from '../../../state/present-audience-host.ts';
import { actInShow } from '../../../state/present-show.ts';
import type { ShowAct } from '../../../state/present-show-model.ts';

/** Does what a key or a button of the presenter asks. A window is opened at once: later the browser would refuse it. */
export function actInWindow(act: ShowAct): void {
  if (act === 'audience') openAudience();
  else actInShow(act);
}
