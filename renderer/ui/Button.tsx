import { type ReactNode, type Ref, useId } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon.tsx';
import { joinClasses } from './join-classes.ts';
import { Tooltip } from './Tooltip.tsx';

export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger' | 'link';

export type ButtonProps = {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly variant?: ButtonVariant;
  readonly size?: 'small' | 'medium' | 'large';
  readonly icon?: IconName;
  readonly iconAfter?: IconName;
  readonly isDisabled?: boolean;
  /** Why it is disabled. Shown beside the button and read with it. */
  readonly why?: string | null;
  /** Where the reason stands: beside the button, or only on hover, focus and for screen readers. */
  readonly whyPlace?: 'beside' | 'tooltip';
  readonly isBusy?: boolean;
  readonly type?: 'button' | 'submit';
  readonly isPressed?: boolean;
  readonly autoFocus?: boolean;
  readonly ariaLabel?: string;
  readonly ariaExpanded?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly className?: string;
};

/** A button with a verb. One `primary` in sight; a disabled one stays in the tab order and says why. */
export function Button(props: ButtonProps) {
  const { children, variant = 'plain', size = 'medium', isDisabled = false, why = null } = props;
  const { whyPlace = 'beside', isBusy = false, icon, iconAfter, onPress } = props;
  const whyId = useId();
  const hasReason = isDisabled && why !== null;
  const button = (
    <AriaButton
      ref={props.ref}
      type={props.type ?? 'button'}
      className={joinClasses(styles.button, styles[variant], styles[size], props.className)}
      isDisabled={isDisabled && !hasReason}
      isPending={isBusy}
      aria-disabled={hasReason || undefined}
      aria-describedby={hasReason ? whyId : undefined}
      aria-pressed={props.isPressed}
      aria-label={props.ariaLabel}
      aria-expanded={props.ariaExpanded}
      autoFocus={props.autoFocus}
      onPress={() => {
        if (!hasReason) {
          onPress?.();
        }
      }}
    >
      {icon !== undefined && <Icon name={icon} />}
      {children}
      {iconAfter !== undefined && <Icon name={iconAfter} />}
    </AriaButton>
  );
  if (!hasReason) {
    return button;
  }
  if (whyPlace === 'tooltip') {
    return (
      <>
        <Tooltip text={why}>{button}</Tooltip>
        <span id={whyId} hidden>
          {why}
        </span>
      </>
    );
  }
  return (
    <span className={styles.withWhy}>
      {button}
      <span id={whyId} className={styles.why}>
        {why}
      </span>
    </span>
  );
}

type IconButtonProps = {
  readonly icon: IconName;
  /** The name; also the tooltip. */
  readonly label: string;
  readonly onPress?: () => void;
  readonly shortcut?: string;
  readonly size?: 'tiny' | 'small' | 'medium';
  readonly isDisabled?: boolean;
  readonly why?: string | null;
  readonly isPressed?: boolean;
  readonly ariaExpanded?: boolean;
  readonly excludeFromTabOrder?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly className?: string;
};

export function IconButton(props: IconButtonProps) {
  const { icon, label, onPress, shortcut, size = 'medium', isDisabled = false, why = null } = props;
  const tip = isDisabled && why !== null ? why : shortcut === undefined ? label : `${label} (${shortcut})`;
  return (
    <Tooltip text={tip}>
      <AriaButton
        ref={props.ref}
        className={joinClasses(styles.icon, styles[`icon-${size}`], props.className)}
        aria-label={label}
        aria-disabled={isDisabled || undefined}
        aria-pressed={props.isPressed}
        aria-expanded={props.ariaExpanded}
        excludeFromTabOrder={props.excludeFromTabOrder}
        onPress={() => {
          if (!isDisabled) {
            onPress?.();
          }
        }}
      >
        <Icon name={icon} size={size === 'tiny' ? 12 : 16} />
      </AriaButton>
    </Tooltip>
  );
}

type LinkButtonProps = { readonly children: ReactNode; readonly href: string; readonly className?: string };

/** A teal link that goes to a place of the program (a hash address). */
export function TextLink({ children, href, className }: LinkButtonProps) {
  return (
    <a href={href} className={joinClasses(styles.textLink, className)}>
      {children}
    </a>
  );
}
