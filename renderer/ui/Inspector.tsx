import { type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from './Button.tsx';
import styles from './Inspector.module.css';
import { joinClasses } from './join-classes.ts';
import { useUi } from './ui-context.ts';

type SplitViewProps = {
  readonly children: ReactNode;
  /** An `Inspector`, or null when nothing is selected. */
  readonly inspector: ReactNode | null;
  /** 344 where the main part is dense. */
  readonly inspectorWidth?: 360 | 344;
  readonly className?: string;
};

/** The main part with the inspector to its right; below 1100 px of window the inspector floats over it. */
export function SplitView({ children, inspector, inspectorWidth = 360, className }: SplitViewProps) {
  return (
    <div
      className={joinClasses(styles.split, inspector !== null && styles.hasInspector, className)}
      style={{ '--inspector': `${inspectorWidth}px` }}
      data-sheet={inspector === null ? 'closed' : 'open'}
    >
      <div className={styles.main}>{children}</div>
      {inspector}
    </div>
  );
}

type InspectorProps = {
  /** The name of the pane for screen readers. */
  readonly label: string;
  /** What stands in the head line: a mark and a quiet word. */
  readonly head?: ReactNode;
  /** Icon buttons and a menu, before the cross. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  /** Without it the pane cannot be closed. */
  readonly onClose?: () => void;
};

/** The selected thing, editable here. Escape inside closes it and focus goes back to where it came from. */
export function Inspector({ label, head, actions, children, footer, onClose }: InspectorProps) {
  const { words } = useUi();
  const pane = useRef<HTMLElement>(null);
  useFocusReturn(pane);
  return (
    <aside
      ref={pane}
      aria-label={label}
      className={styles.pane}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented && onClose !== undefined) {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <header className={styles.head}>
        <div className={styles.headText}>{head}</div>
        {actions}
        {onClose !== undefined && <IconButton icon="close" label={words.close} onPress={onClose} />}
      </header>
      <div className={joinClasses(styles.body, 'scroll')}>{children}</div>
      {footer !== undefined && <footer className={styles.foot}>{footer}</footer>}
    </aside>
  );
}

/** Remembers what had the focus before it went into the pane, and gives it back when the pane goes. */
function useFocusReturn(pane: { readonly current: HTMLElement | null }) {
  useEffect(() => {
    const element = pane.current;
    let before: HTMLElement | null =
      document.activeElement instanceof HTMLElement ? document.activeElement : null;
    let hadFocus = false;
    const onFocusIn = (event: FocusEvent) => {
      const isInside = event.target instanceof Node && element?.contains(event.target) === true;
      if (!isInside && event.target instanceof HTMLElement) {
        before = event.target;
      }
      hadFocus = isInside;
    };
    document.addEventListener('focusin', onFocusIn);
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      if (hadFocus && before?.isConnected) {
        before.focus();
      }
    };
  }, [pane]);
}
