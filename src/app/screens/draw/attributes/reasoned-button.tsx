import type { ReactNode } from 'react';
import type { Availability } from '../../../../project/operation.ts';
import { Button } from '../../../components/button.tsx';
import type { IconName } from '../../../components/icon.tsx';
import { useToasts } from '../../../components/toasts.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import styles from './attribute-form.module.css';

interface ReasonedButtonProps {
  readonly availability: Availability;
  readonly onClick: () => void;
  readonly children: ReactNode;
  readonly icon?: IconName;
  readonly look?: 'plain' | 'primary' | 'quiet';
  /** What it does, when the word on it is not enough. */
  readonly hint?: string;
}

/** A button that can be reached while it cannot be used, and then says why. */
export function ReasonedButton({
  availability,
  onClick,
  children,
  icon,
  look = 'plain',
  hint,
}: ReasonedButtonProps) {
  const { show } = useTranslation();
  const reason = availability.ok ? null : show(availability.reason);
  return (
    <Button
      look={look}
      {...(icon && { icon })}
      className={styles.reasoned}
      data-look={look}
      aria-disabled={reason !== null || undefined}
      title={reason ?? hint}
      aria-description={reason ?? hint}
      onClick={() => (reason === null ? onClick() : useToasts.getState().say(reason))}
    >
      {children}
    </Button>
  );
}
