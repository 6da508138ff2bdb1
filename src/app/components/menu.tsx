import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import type { IconName } from './icon.tsx';
import styles from './menu.module.css';

interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly onChoose: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly icon: IconName;
  readonly items: readonly MenuItem[];
  readonly disabled?: boolean;
  /** Its sign stands for its words. */
  readonly small?: boolean;
}

/** WAI-ARIA menu button: arrow keys move, Escape closes and gives the focus back. */
export function Menu({ label, icon, items, disabled = false, small = false }: MenuProps) {
  const [open, setOpen] = useState(false);
  const holder = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    holder.current?.querySelector('button')?.focus();
  };
  useEffect(() => {
    const element = holder.current;
    if (!open || !element) return;
    element.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const closeWhenLeft = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) setOpen(false);
    };
    element.addEventListener('focusout', closeWhenLeft);
    return () => element.removeEventListener('focusout', closeWhenLeft);
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      moveFocus(holder.current, event.key === 'ArrowDown' ? 1 : -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={holder} className={styles.holder}>
      <Button
        icon={icon}
        look={small ? 'quiet' : 'plain'}
        title={small ? label : undefined}
        disabled={disabled}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={onKeyDown}
      >
        {small ? <span className="visually-hidden">{label}</span> : label}
      </Button>
      {open && (
        <div id={id} role="menu" aria-label={label} className={styles.list}>
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles.item}
              onKeyDown={onKeyDown}
              onClick={() => {
                close();
                item.onChoose();
              }}
            >
              {item.label}
              {item.hint && <small>{item.hint}</small>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function moveFocus(holder: HTMLElement | null, step: number): void {
  const items = [...(holder?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? items.indexOf(activeElement) : -1;
  items[(at + step + items.length) % items.length]?.focus();
}
