import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './virtual-list.module.css';

interface VirtualListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string | number;
  readonly rowHeight: number;
  readonly render: (item: Item) => ReactNode;
  /** Key of the item to keep in sight; null: none. */
  readonly chosen: string | number | null;
}

/** A list that draws only what is in sight; rows may grow to fit their words. */
export function VirtualList<Item>({
  label,
  items,
  keyOf,
  rowHeight,
  render,
  chosen,
}: VirtualListProps<Item>) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => keyOf(items[index]),
    overscan: 8,
  });
  const { scrollToIndex } = virtual;
  const inSight = chosen === null ? -1 : items.findIndex((item) => keyOf(item) === chosen);
  useEffect(() => {
    if (inSight >= 0) scrollToIndex(inSight, { align: 'auto' });
  }, [inSight, scrollToIndex]);
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul aria-label={label} className={styles.list} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((row) => (
          <li
            key={row.key}
            ref={virtual.measureElement}
            data-index={row.index}
            aria-setsize={items.length}
            aria-posinset={row.index + 1}
            style={{ transform: `translateY(${row.start}px)` }}
          >
            {render(items[row.index])}
          </li>
        ))}
      </ul>
    </div>
  );
}
