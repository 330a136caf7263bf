import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { Icon, type IconName } from './Icon.tsx';
import { joinClasses } from './join-classes.ts';
import styles from './SegmentedControl.module.css';

export type Segment<T> = {
  readonly value: T;
  readonly label: string;
  readonly icon?: IconName;
  /** A mark or a count after the label. */
  readonly tail?: ReactNode;
  readonly isDisabled?: boolean;
};

type SegmentedControlProps<T> = {
  /** The name for screen readers, and shown above with `hasLabel`. */
  readonly label: string;
  readonly options: readonly Segment<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly isWide?: boolean;
  readonly hasLabel?: boolean;
  readonly isDisabled?: boolean;
  readonly className?: string;
};

/** One choice of a few, all in sight. A radio group: arrows change it. */
export function SegmentedControl<T>(props: SegmentedControlProps<T>) {
  const { label, options, value, onChange, isWide = false, hasLabel = false, isDisabled = false } = props;
  const chosen = options.findIndex((option) => Object.is(option.value, value));
  return (
    <RadioGroup
      aria-label={label}
      orientation="horizontal"
      isDisabled={isDisabled}
      // Null, not a value that no radio has: else Tab would find no radio to stop at.
      value={chosen < 0 ? null : String(chosen)}
      onChange={(key) => {
        const option = options[Number(key)];
        if (option !== undefined) {
          onChange(option.value);
        }
      }}
      className={joinClasses(styles.whole, isWide && styles.wide, props.className)}
    >
      {hasLabel && (
        <span className={styles.label} aria-hidden>
          {label}
        </span>
      )}
      <span className={styles.track}>
        {options.map((option, index) => (
          <Radio
            key={option.label}
            value={String(index)}
            isDisabled={option.isDisabled}
            className={styles.segment}
          >
            {option.icon !== undefined && <Icon name={option.icon} size={14} />}
            {option.label}
            {option.tail}
          </Radio>
        ))}
      </span>
    </RadioGroup>
  );
}
