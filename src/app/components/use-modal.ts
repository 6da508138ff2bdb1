import { type RefObject, useEffect, useRef } from 'react';

/**
 * Opens a `dialog` as the browser's own modal as long as it is drawn: it keeps the focus inside and gives it back. The focus
 * begins at what is marked `data-autofocus`, or else at the first control.
 */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    element?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => element?.close();
  }, []);
  return dialog;
}
