import type { MouseEvent } from 'react';

/** After a click the space bar goes on again, in place of pressing the button once more. */
export function giveFocusBack({ detail, currentTarget }: MouseEvent<HTMLElement>): void {
  if (detail > 0) currentTarget.closest<HTMLElement>('[role="dialog"]')?.focus();
}
