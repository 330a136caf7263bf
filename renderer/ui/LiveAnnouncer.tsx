import { createContext, type ReactNode, use, useCallback, useRef } from 'react';
import styles from './Small.module.css';

type Announce = (message: string, urgency?: 'polite' | 'assertive') => void;

const AnnounceContext = createContext<Announce>(() => {});

/** Says something to screen readers only: a move, a result, a save state. */
export function useAnnounce(): Announce {
  return use(AnnounceContext);
}

/** Two live regions that stay in the page: one that is added later is not read by every screen reader. */
export function LiveAnnouncer({ children }: { readonly children: ReactNode }) {
  const polite = useRef<HTMLDivElement>(null);
  const assertive = useRef<HTMLDivElement>(null);
  const announce = useCallback<Announce>((message, urgency = 'polite') => {
    const region = urgency === 'polite' ? polite.current : assertive.current;
    if (region === null) {
      return;
    }
    // The same sentence twice is read twice only if the node is new.
    const line = document.createElement('div');
    line.textContent = message;
    region.replaceChildren(line);
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div ref={polite} className={styles.hidden} aria-live="polite" {...heardBesideDialogs} />
      <div ref={assertive} className={styles.hidden} aria-live="assertive" {...heardBesideDialogs} />
    </AnnounceContext>
  );
}

// React Aria makes all else of the page inert while a dialog is open, but not what bears this mark.
const heardBesideDialogs = { 'data-live-announcer': 'true', 'data-print': 'hide' } as const;
