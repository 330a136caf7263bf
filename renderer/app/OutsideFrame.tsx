import type { ReactNode } from 'react';
import { BackToClients } from './BackToClients.tsx';
import styles from './OutsideFrame.module.css';

/** The window above the workspaces: no sidebar, a way back. Pages bring their own heading. */
export function OutsideFrame({
  place,
  children,
}: {
  readonly place: 'clients' | 'new' | 'settings' | 'data' | 'passphrase';
  readonly children: ReactNode;
}) {
  return (
    <main className={styles.frame}>
      {place !== 'clients' && <BackToClients />}
      <div className={styles.content}>{children}</div>
    </main>
  );
}
