import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { AreaId, SlumArea } from '../../../../domain/delineation.ts';
import { chooseAreas, useDraw } from '../../../state/draw.ts';
import styles from './area-list.module.css';
import { AreaRow, type AreaRowMarks } from './area-row.tsx';
import { type Choosing, chooseOne, chooseRange, toggleOne } from './choosing.ts';
import { visitAreas } from './visit-areas.ts';

const ROW_HEIGHT = 52;
/** Rows that PageUp and PageDown pass over. */
const PAGE = 8;

interface AreaListboxProps {
  readonly label: string;
  readonly areas: readonly SlumArea[];
  readonly marksOf: (area: SlumArea) => AreaRowMarks;
}

/** WAI-ARIA listbox of many: arrows choose, Shift reaches, Ctrl adds, Enter goes there. Only what is in sight is drawn. */
export function AreaListbox({ label, areas, marksOf }: AreaListboxProps) {
  const base = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const chosen = useDraw((state) => state.areas);
  const chosenSet = useMemo(() => new Set(chosen), [chosen]);
  const listed = useMemo(() => areas.map(({ id }) => id), [areas]);
  const [active, setActive] = useState<AreaId | null>(null);
  const anchor = useRef<AreaId | null>(null);
  const virtual = useVirtualizer({
    count: areas.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => areas[index].id,
    overscan: 8,
  });
  const { scrollToIndex } = virtual;
  const last = chosen.at(-1);
  useEffect(() => {
    const at = last === undefined ? -1 : listed.indexOf(last);
    if (at < 0) return;
    setActive(listed[at]);
    scrollToIndex(at, { align: 'auto' });
  }, [last, listed, scrollToIndex]);
  const choosing = (): Choosing => ({ chosen, anchor: anchor.current ?? last ?? null });
  const choose = (next: Choosing, there: boolean) => {
    anchor.current = next.anchor;
    (there ? visitAreas : chooseAreas)(next.chosen);
  };
  const onClick = (event: MouseEvent, id: AreaId) => {
    setActive(id);
    if (event.shiftKey) choose(chooseRange(choosing(), id, listed), false);
    else if (event.ctrlKey || event.metaKey) choose(toggleOne(choosing(), id), false);
    else choose(chooseOne(id), true);
  };
  const at = active === null ? -1 : listed.indexOf(active);
  const onKeyDown = (event: KeyboardEvent) => {
    const control = event.ctrlKey || event.metaKey;
    const to = targetIndex(event.key, at, listed.length);
    if (to !== null && listed.length > 0) {
      const id = listed[to];
      setActive(id);
      scrollToIndex(to, { align: 'auto' });
      if (event.shiftKey) choose(chooseRange(choosing(), id, listed), false);
      else if (!control) choose(chooseOne(id), false);
    } else if (event.key === 'Enter' && at >= 0) {
      const id = listed[at];
      choose(chosenSet.has(id) ? choosing() : chooseOne(id), true);
    } else if (event.key === ' ' && at >= 0) choose(toggleOne(choosing(), listed[at]), false);
    else if (control && event.key.toLowerCase() === 'a')
      choose({ chosen: listed, anchor: listed[0] ?? null }, false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        role="listbox"
        aria-label={label}
        aria-multiselectable="true"
        aria-activedescendant={at >= 0 ? `${base}-${at}` : undefined}
        tabIndex={0}
        className={styles.listbox}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtual.getVirtualItems().map((row) => {
          const area = areas[row.index];
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the listbox, which has the focus
            // biome-ignore lint/a11y/useFocusableInteractive: the listbox points at it by aria-activedescendant
            <div
              key={row.key}
              id={`${base}-${row.index}`}
              ref={virtual.measureElement}
              data-index={row.index}
              data-active={row.index === at}
              role="option"
              aria-selected={chosenSet.has(area.id)}
              aria-setsize={areas.length}
              aria-posinset={row.index + 1}
              className={styles.row}
              style={{ transform: `translateY(${row.start}px)` }}
              onClick={(event) => onClick(event, area.id)}
            >
              <AreaRow area={area} {...marksOf(area)} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function targetIndex(key: string, at: number, count: number): number | null {
  const last = count - 1;
  if (key === 'ArrowDown') return Math.min(last, at + 1);
  if (key === 'ArrowUp') return Math.max(0, at - 1);
  if (key === 'PageDown') return Math.min(last, at + PAGE);
  if (key === 'PageUp') return Math.max(0, at - PAGE);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}
