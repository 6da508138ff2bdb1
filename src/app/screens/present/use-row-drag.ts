import { type PointerEvent, type RefObject, useState } from 'react';

interface Drag {
  readonly from: number;
  readonly to: number;
}

export type RowMark = 'dragged' | 'above' | 'below' | null;

export interface DragHandle {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/** Rows of a list are dragged by their handles, with mouse, pen or finger; `onDrop` hears where one was let go. */
export function useRowDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (from: number, to: number) => void,
): { readonly handle: (index: number) => DragHandle; readonly markOf: (index: number) => RowMark } {
  const [drag, setDrag] = useState<Drag | null>(null);
  const handle = (index: number): DragHandle => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ from: index, to: index });
    },
    onPointerMove: (event) => {
      if (!drag || !list.current) return;
      scrollAtEdge(list.current, event.clientY);
      setDrag({ from: drag.from, to: rowAt(list.current, event.clientY) });
    },
    onPointerUp: () => {
      setDrag(null);
      if (drag) onDrop(drag.from, drag.to);
    },
    onPointerCancel: () => setDrag(null),
  });
  return { handle, markOf: (index) => markOf(drag, index) };
}

function markOf(drag: Drag | null, index: number): RowMark {
  if (!drag) return null;
  if (index === drag.from) return 'dragged';
  if (index !== drag.to) return null;
  return drag.to < drag.from ? 'above' : 'below';
}

/** The row at that height; above all the first, below all the last. */
function rowAt(list: HTMLElement, y: number): number {
  const rows = [...list.children];
  const found = rows.findIndex((row) => y < row.getBoundingClientRect().bottom);
  return found < 0 ? rows.length - 1 : found;
}

const EDGE = 28;
const SCROLL = 12;

function scrollAtEdge(list: HTMLElement, y: number): void {
  const { top, bottom } = list.getBoundingClientRect();
  if (y < top + EDGE) list.scrollBy(0, -SCROLL);
  else if (y > bottom - EDGE) list.scrollBy(0, SCROLL);
}
