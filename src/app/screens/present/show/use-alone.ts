import { type RefObject, useEffect } from 'react';

/** While a show is running nothing else of the page can be reached. */
export function useAlone(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const others = besides(root.current).filter((element) => !element.inert);
    const focused = document.activeElement;
    for (const element of others) element.inert = true;
    return () => {
      for (const element of others) element.inert = false;
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    };
  }, [root]);
}

/** Whatever stands beside the element or beside what holds it. */
function besides(element: HTMLElement | null): HTMLElement[] {
  const parent = element?.parentElement;
  if (!element || !parent || element === document.body) return [];
  const beside = [...parent.children].filter((each) => each !== element && each instanceof HTMLElement);
  return [...beside.filter((each) => each instanceof HTMLElement), ...besides(parent)];
}
