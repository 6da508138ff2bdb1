import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './button.module.css';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly icon?: IconName;
  readonly children: ReactNode;
}

export function Button({ look = 'plain', icon, children, className = '', ...rest }: ButtonProps) {
  const looks = { plain: '', primary: styles.primary, quiet: styles.quiet };
  return (
    <button type="button" className={`${styles.button} ${looks[look]} ${className}`} {...rest}>
      {icon && <Icon name={icon} size={16} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'title'> {
  readonly icon: IconName;
  readonly label: string;
  /** Key shown beside the label in the tooltip. */
  readonly keys?: string | undefined;
  /** Why it does nothing now; left out: it does. */
  readonly reason?: string | null | undefined;
}

export function IconButton({
  icon,
  label,
  keys,
  reason = null,
  className = '',
  onClick,
  ...rest
}: IconButtonProps) {
  const name = keys ? `${label} (${keys})` : label;
  return (
    <button
      type="button"
      className={`${styles.icon} ${className}`}
      aria-label={label}
      aria-disabled={reason !== null || undefined}
      title={reason ?? name}
      onClick={reason === null ? onClick : undefined}
      {...rest}
    >
      <Icon name={icon} size={18} />
    </button>
  );
}
