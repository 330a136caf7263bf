import type { ReactElement, ReactNode } from 'react';
import { Dialog as AriaDialog, Popover as AriaPopover, DialogTrigger } from 'react-aria-components';
import { joinClasses } from './join-classes.ts';
import styles from './Overlay.module.css';

type PopoverProps = {
  /** The button of the kit that opens it. */
  readonly trigger: ReactElement;
  /** The name for screen readers. */
  readonly label: string;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'right top' | 'left top';
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  readonly className?: string;
};

/** A small floating panel beside its button: filters, choices, a short form. */
export function Popover(props: PopoverProps) {
  const { trigger, label, children, placement = 'bottom start', isOpen, onOpenChange, className } = props;
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      {trigger}
      <AriaPopover className={joinClasses(styles.popover, className)} placement={placement} offset={6}>
        <AriaDialog aria-label={label} className={styles.popoverBody}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </AriaDialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
