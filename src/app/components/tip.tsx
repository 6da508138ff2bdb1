import { type FocusEvent, type PointerEvent, type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from './tip.module.css';

type Side = 'right' | 'below';

interface Anchor {
  readonly rect: DOMRect;
}

const GAP = 8;
const WIDTH = 260;

interface AnchorProps {
  readonly onPointerEnter: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
}

/**
 * Words beside a control while the pointer or the keyboard is on it. Who cannot see them hears the control's own name and
 * description, so they are for the eye only.
 */
export function useTip(content: ReactNode, side: Side = 'right'): readonly [AnchorProps, ReactNode] {
  const [anchor, setAnchor] = useState<Anchor | null>(null);
  const show = (element: HTMLElement) => setAnchor({ rect: element.getBoundingClientRect() });
  const hide = () => setAnchor(null);
  const props: AnchorProps = {
    onPointerEnter: (event) => event.pointerType !== 'touch' && show(event.currentTarget),
    onPointerLeave: hide,
    onFocus: (event) => event.currentTarget.matches(':focus-visible') && show(event.currentTarget),
    onBlur: hide,
  };
  const tip = anchor
    ? createPortal(
        <div className={styles.tip} aria-hidden="true" style={placeOf(anchor.rect, side)}>
          {content}
        </div>,
        document.body,
      )
    : null;
  return [props, tip];
}

function placeOf(rect: DOMRect, side: Side): { readonly left: number; readonly top: number } {
  if (side === 'right' && rect.right + GAP + WIDTH < innerWidth)
    return { left: rect.right + GAP, top: rect.top };
  return {
    left: Math.max(GAP, Math.min(rect.left, innerWidth - WIDTH - GAP)),
    top: rect.bottom + GAP + 90 > innerHeight ? rect.top - 90 : rect.bottom + GAP,
  };
}
