import type { ReactNode } from 'react';
import { Dialog } from './Dialog.tsx';
import type { DialogCloser } from './dialogs.tsx';

type ConfirmDialogProps = DialogCloser<true> & {
  readonly title: string;
  /** Says exactly what happens and what goes. */
  readonly children: ReactNode;
  /** A verb: "Delete workspace". */
  readonly actionLabel: string;
  readonly cancelLabel?: string;
  readonly isDanger?: boolean;
};

/** Only where undo cannot serve. `await dialogs.open(ConfirmDialog, {...})` gives true or null. */
export function ConfirmDialog({
  title,
  children,
  actionLabel,
  cancelLabel,
  isDanger,
  close,
}: ConfirmDialogProps) {
  return (
    <Dialog
      role="alertdialog"
      title={title}
      onClose={() => close()}
      cancelLabel={cancelLabel}
      action={{ label: actionLabel, variant: isDanger ? 'danger' : 'primary', onPress: () => close(true) }}
    >
      <div className="measure">{children}</div>
    </Dialog>
  );
}
