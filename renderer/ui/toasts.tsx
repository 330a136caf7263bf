import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button, IconButton } from './Button.tsx';
import { type MarkShape, StateMark, type Tone } from './StateMark.tsx';
import styles from './toasts.module.css';
import { useUi } from './ui-context.ts';

export type Toast = {
  readonly text: string;
  readonly tone?: Tone;
  readonly shape?: MarkShape;
  readonly action?: { readonly label: string; readonly onPress: () => void };
  /** Stays until it is closed: for a failure. */
  readonly isLasting?: boolean;
};

type Toasts = {
  /** Shows a short result; gives back a function that takes it away. */
  readonly show: (toast: Toast) => () => void;
};

const ToastsContext = createContext<Toasts>({ show: () => () => {} });

export function useToasts(): Toasts {
  return use(ToastsContext);
}

const mostAtOnce = 3;
const plainMs = 5000;
const withActionMs = 10000;

type Shown = Toast & { readonly id: number };

let nextId = 1;

export function ToastRegion({ children }: { readonly children: ReactNode }) {
  const { words } = useUi();
  const [toasts, setToasts] = useState<readonly Shown[]>([]);
  const [isHeld, setIsHeld] = useState(false);
  const heldNow = useRef(isHeld);
  heldNow.current = isHeld;
  const close = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const show = useCallback<Toasts['show']>(
    (toast) => {
      const id = nextId++;
      // A pile would lie over the page's buttons, and the undo of what was done before no longer holds: the newest takes
      // the place of the one before, unless that is a failure, or just under the hand.
      setToasts((all) => {
        const kept = heldNow.current ? all : all.filter(({ isLasting }) => isLasting);
        return [...kept, { ...toast, id }].slice(-mostAtOnce);
      });
      return () => close(id);
    },
    [close],
  );
  // What vanishes under the pointer tells nobody that the pointer left it.
  const isEmpty = toasts.length === 0;
  useEffect(() => {
    if (isEmpty) setIsHeld(false);
  }, [isEmpty]);
  const value = useMemo(() => ({ show }), [show]);
  return (
    <ToastsContext value={value}>
      {children}
      <section
        aria-label={words.notifications}
        className={styles.region}
        data-print="hide"
        // Stays usable while a dialog is open.
        data-react-aria-top-layer="true"
        onPointerEnter={() => setIsHeld(true)}
        onPointerLeave={() => setIsHeld(false)}
        onFocus={() => setIsHeld(true)}
        onBlur={() => setIsHeld(false)}
      >
        <div role="status" aria-live="polite" className={styles.list}>
          {toasts.map((toast) => (
            <ToastLine key={toast.id} toast={toast} isHeld={isHeld} onClose={() => close(toast.id)} />
          ))}
        </div>
      </section>
    </ToastsContext>
  );
}

type ToastLineProps = { readonly toast: Shown; readonly isHeld: boolean; readonly onClose: () => void };

function ToastLine({ toast, isHeld, onClose }: ToastLineProps) {
  const { words } = useUi();
  const closeNow = useRef(onClose);
  closeNow.current = onClose;
  useEffect(() => {
    if (isHeld || toast.isLasting) {
      return;
    }
    const timer = setTimeout(() => closeNow.current(), toast.action === undefined ? plainMs : withActionMs);
    return () => clearTimeout(timer);
  }, [isHeld, toast]);
  const { action } = toast;
  return (
    <div className={styles.toast}>
      {toast.tone !== undefined && <StateMark tone={toast.tone} shape={toast.shape ?? shapes[toast.tone]} />}
      <span className={styles.text}>{toast.text}</span>
      {action !== undefined && (
        <Button
          variant="link"
          onPress={() => {
            action.onPress();
            onClose();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" size="small" label={words.close} onPress={onClose} />
    </div>
  );
}

const shapes: Readonly<Record<Tone, MarkShape>> = {
  ok: 'circleCheck',
  risk: 'triangle',
  off: 'octagon',
  none: 'broken',
  accent: 'circleCheck',
  plain: 'ring',
};
