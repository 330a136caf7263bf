import type { ReactNode } from 'react';
import styles from './Small.module.css';

/** A key, as on a keyboard. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return <kbd className={styles.kbd}>{children}</kbd>;
}
