import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { Icon, type IconName } from './Icon.tsx';
import { joinClasses } from './join-classes.ts';
import styles from './Small.module.css';
import { useUi } from './ui-context.ts';

type ToggleChipProps = {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly icon?: IconName;
  readonly isDisabled?: boolean;
  readonly className?: string;
};

/** A filter that is on or off. */
export function ToggleChip({ children, isSelected, onChange, icon, isDisabled, className }: ToggleChipProps) {
  return (
    <ToggleButton
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
      className={joinClasses(styles.tag, styles.toggle, className)}
    >
      {icon !== undefined && <Icon name={icon} size={14} />}
      {children}
    </ToggleButton>
  );
}

type TagProps = {
  readonly children: ReactNode;
  readonly icon?: IconName;
  /** Gives it a cross; `removeLabel` names what goes. */
  readonly onRemove?: () => void;
  readonly removeLabel?: string;
};

/** A short thing with a border: a filter in force, a word of a list. */
export function Tag({ children, icon, onRemove, removeLabel }: TagProps) {
  const { words } = useUi();
  return (
    <span className={styles.tag}>
      {icon !== undefined && <Icon name={icon} size={14} />}
      <span className={styles.tagWords}>{children}</span>
      {onRemove !== undefined && (
        <button
          type="button"
          className={styles.tagRemove}
          aria-label={removeLabel ?? words.remove}
          onClick={onRemove}
        >
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  );
}
