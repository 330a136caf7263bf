import {
  type ComponentType,
  createContext,
  Fragment,
  type ReactNode,
  use,
  useCallback,
  useMemo,
  useState,
} from 'react';

/** A dialog gets this beside its own props and calls it once, with its result; without one it was cancelled. */
export type DialogCloser<Result> = { readonly close: (result?: Result) => void };

type Dialogs = {
  /**
   * Opens a dialog and promises its result, null when it was cancelled. There is never a dialog on a dialog:
   * the second one waits for the first, so a dialog must not await another one that it opened.
   */
  readonly open: <Props extends object, Result>(
    component: ComponentType<Props & DialogCloser<Result>>,
    props: Props,
  ) => Promise<Result | null>;
  readonly isOpen: boolean;
};

type Waiting = { readonly id: number; readonly draw: () => ReactNode };

const DialogsContext = createContext<Dialogs | null>(null);

export function useDialogs(): Dialogs {
  const dialogs = use(DialogsContext);
  if (dialogs === null) {
    throw new Error('useDialogs needs a UiProvider above it');
  }
  return dialogs;
}

let nextId = 1;

/** Draws the dialog that is open. Stands once, inside UiProvider and whatever else the dialogs read. */
export function DialogHost({ children }: { readonly children: ReactNode }) {
  const [queue, setQueue] = useState<readonly Waiting[]>([]);
  const open = useCallback<Dialogs['open']>((component, props) => {
    const id = nextId++;
    return new Promise((resolve) => {
      const Shown = component;
      const close = (result?: Parameters<typeof resolve>[0]) => {
        setQueue((current) => current.filter((dialog) => dialog.id !== id));
        resolve(result ?? null);
      };
      setQueue((current) => [...current, { id, draw: () => <Shown {...props} close={close} /> }]);
    });
  }, []);
  const first = queue[0];
  const dialogs = useMemo(() => ({ open, isOpen: first !== undefined }), [open, first]);
  return (
    <DialogsContext value={dialogs}>
      {children}
      {first !== undefined && <Fragment key={first.id}>{first.draw()}</Fragment>}
    </DialogsContext>
  );
}
