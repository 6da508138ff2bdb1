import type { ReactNode } from 'react';
import styles from './list-filters.module.css';

/** A search field and a choice beside each other, above a list. */
export const ListFilters = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.filters}>{children}</div>
);
