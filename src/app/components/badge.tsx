import type { ReactNode } from 'react';
import styles from './badge.module.css';

export function Badge({ children, title }: { readonly children: ReactNode; readonly title?: string }) {
  return (
    <span className={styles.badge} title={title}>
      {children}
    </span>
  );
}
