import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Banner } from './Banner.tsx';
import { Button, IconButton } from './Button.tsx';
import styles from './Dialog.module.css';
import type { IconName } from './Icon.tsx';
import { joinClasses } from './join-classes.ts';
import { useUi } from './ui-context.ts';
import { useScrollStop } from './use-scroll-stop.ts';

type DialogAction = {
  readonly label: string;
  readonly onPress: () => void;
  readonly variant?: 'primary' | 'danger' | 'plain';
  readonly icon?: IconName;
  readonly isDisabled?: boolean;
  readonly why?: string | null;
};

type DialogProps = {
  readonly title: string;
  readonly children: ReactNode;
  /** Escape, the cross and the cancel button. */
  readonly onClose: () => void;
  /** The one that does the work: always the last. Without it there is only "Close". */
  readonly action?: DialogAction;
  readonly secondAction?: DialogAction;
  readonly cancelLabel?: string;
  /** Stands left of the buttons: a note, a progress bar. */
  readonly footerNote?: ReactNode;
  /** 480, 720 or 984 px. */
  readonly width?: 'small' | 'medium' | 'large';
  /** Working: cannot be left by Escape, the action says so. Give `onCancelWork` to let it be stopped. */
  readonly isBusy?: boolean;
  readonly onCancelWork?: () => void;
  /** Why the work failed; stays inside the dialog. */
  readonly failure?: ReactNode;
  /** The right side of a large dialog: the result of the settings on the left. */
  readonly aside?: ReactNode;
  readonly role?: 'dialog' | 'alertdialog';
};

/** For what must be finished or cancelled. Focus goes in, stays in and returns. */
export function Dialog(props: DialogProps) {
  const {
    title,
    children,
    onClose,
    action,
    width = 'small',
    isBusy = false,
    failure,
    aside,
    role = 'dialog',
  } = props;
  const { words } = useUi();
  const scrollStop = useScrollStop();
  return (
    <ModalOverlay
      isOpen
      isKeyboardDismissDisabled={isBusy}
      onOpenChange={(isOpen) => {
        if (!isOpen && !isBusy) {
          onClose();
        }
      }}
      className={styles.scrim}
    >
      <Modal className={joinClasses(styles.modal, styles[width])}>
        <AriaDialog role={role} className={styles.dialog} aria-busy={isBusy}>
          <div className={joinClasses(styles.whole, aside !== undefined && styles.twoSides)}>
            <div className={styles.side}>
              <header className={styles.head}>
                <Heading slot="title" level={2} className="title">
                  {title}
                </Heading>
                {!isBusy && aside === undefined && (
                  <IconButton icon="close" label={words.close} onPress={onClose} className={styles.cross} />
                )}
              </header>
              <div
                {...scrollStop}
                className={styles.body}
                onKeyDownCapture={(event) => {
                  if (endsDate(event) && action !== undefined && action.isDisabled !== true && !isBusy)
                    action.onPress();
                }}
              >
                {failure !== undefined && failure !== null && <Banner tone="off">{failure}</Banner>}
                {children}
              </div>
              <DialogFooter {...props} />
            </div>
            {aside !== undefined && <div className={styles.aside}>{aside}</div>}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A date or a time is written at once, so Enter in one can only mean that one is done. */
function endsDate({ key, target }: KeyboardEvent): boolean {
  return key === 'Enter' && target instanceof Element && target.getAttribute('role') === 'spinbutton';
}

function DialogFooter(props: DialogProps) {
  const { action, secondAction, cancelLabel, footerNote, isBusy = false, onCancelWork, onClose } = props;
  const { words } = useUi();
  const whyId = useId();
  const cancel = isBusy ? onCancelWork : onClose;
  const why = action?.isDisabled ? action.why : null;
  return (
    <footer className={styles.foot}>
      <div className={styles.footNote}>{why ? <span id={whyId}>{why}</span> : footerNote}</div>
      {(cancel !== undefined || !isBusy) && (
        <Button onPress={cancel}>
          {cancelLabel ?? (action === undefined && !isBusy ? words.close : words.cancel)}
        </Button>
      )}
      {secondAction !== undefined && <ActionButton action={secondAction} isBusy={isBusy} variant="plain" />}
      {action !== undefined && <ActionButton action={action} isBusy={isBusy} variant="primary" />}
    </footer>
  );
}

type ActionButtonProps = {
  readonly action: DialogAction;
  readonly isBusy: boolean;
  readonly variant: 'primary' | 'plain';
};

function ActionButton({ action, isBusy, variant }: ActionButtonProps) {
  return (
    <Button
      variant={action.variant ?? variant}
      icon={action.icon}
      isDisabled={action.isDisabled}
      why={action.isDisabled ? action.why : null}
      whyPlace="tooltip"
      isBusy={isBusy}
      onPress={action.onPress}
    >
      {action.label}
    </Button>
  );
}
