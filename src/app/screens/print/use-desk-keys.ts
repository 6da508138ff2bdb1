import type { KeyboardEvent, RefObject } from 'react';
import { usePrint } from '../../state/print.ts';
import { turnToPage } from '../../state/print-session.ts';
import { within, type Zoom } from './zoom.ts';

/** Factor of one key press. */
const STEP = 1.4;
/** Pixels of a scroll that are no more than a rounding. */
const REST = 2;

/**
 * Keys of the desk: those that scroll turn the sheet once there is nothing left to scroll, Home and End lead to the first and the last,
 * plus, minus and 0 zoom.
 */
export function useDeskKeys(
  desk: RefObject<HTMLElement | null>,
  factor: number,
  onZoom: (zoom: Zoom) => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    const { current } = desk;
    if (current === null || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    const act = actOf(event.key, current, factor, onZoom);
    if (act === null) return;
    event.preventDefault();
    act();
  };
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea');
}

function actOf(
  key: string,
  desk: HTMLElement,
  factor: number,
  onZoom: (zoom: Zoom) => void,
): (() => void) | null {
  const { page, preview } = usePrint.getState();
  const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = desk;
  const turn = (to: number) => () => {
    turnToPage(to);
    desk.scrollTo(0, 0);
  };
  switch (key) {
    case 'PageDown':
      return scrollTop + clientHeight >= scrollHeight - REST ? turn(page + 1) : null;
    case 'PageUp':
      return scrollTop <= REST ? turn(page - 1) : null;
    case 'ArrowRight':
      return scrollLeft + clientWidth >= scrollWidth - REST ? turn(page + 1) : null;
    case 'ArrowLeft':
      return scrollLeft <= REST ? turn(page - 1) : null;
    case 'Home':
      return turn(0);
    case 'End':
      return turn((preview?.count ?? 1) - 1);
    case '+':
    case '=':
      return () => onZoom(within(factor * STEP));
    case '-':
      return () => onZoom(within(factor / STEP));
    case '0':
      return () => onZoom('page');
    default:
      return null;
  }
}
