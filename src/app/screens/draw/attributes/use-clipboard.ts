import { type RefObject, useEffect, useRef } from 'react';

/**
 * Copying from and pasting into an element that has the focus and is no text field. The browser sends these events to where
 * text was last marked, which may be anywhere: so the whole page is listened to.
 *
 * @param copied what is copied; null: nothing, the browser does as it would
 */
export function useClipboard(
  element: RefObject<HTMLElement | null>,
  copied: () => string | null,
  onPaste: (text: string) => void,
): void {
  const latest = useRef({ copied, onPaste });
  useEffect(() => {
    latest.current = { copied, onPaste };
  });
  useEffect(() => {
    const isOurs = () => element.current !== null && document.activeElement === element.current;
    const onCopied = (event: ClipboardEvent) => {
      const text = isOurs() ? latest.current.copied() : null;
      if (text === null) return;
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    const onPasted = (event: ClipboardEvent) => {
      if (!isOurs()) return;
      event.preventDefault();
      latest.current.onPaste(event.clipboardData?.getData('text/plain') ?? '');
    };
    document.addEventListener('copy', onCopied);
    document.addEventListener('paste', onPasted);
    return () => {
      document.removeEventListener('copy', onCopied);
      document.removeEventListener('paste', onPasted);
    };
  }, [element]);
}
