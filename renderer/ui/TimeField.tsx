import { TimeField as AriaTimeField, DateInput, DateSegment } from 'react-aria-components';
import { toTime, toTimeText } from './date-text.ts';
import styles from './Field.module.css';
import { FieldParts, type FieldProps, isInvalid } from './Field.tsx';
import { joinClasses } from './join-classes.ts';
import { useUi } from './ui-context.ts';

type TimeFieldProps = FieldProps & {
  /** 'HH:MM', 24 hours */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: () => void;
  readonly autoFocus?: boolean;
};

export function TimeField(props: TimeFieldProps) {
  const { label, hint, error, isRequired, isDisabled, isLabelHidden, className, value, onChange, onBlur } =
    props;
  const { hourCycle } = useUi();
  return (
    <AriaTimeField
      value={toTime(value)}
      onChange={(time) => onChange(time === null ? null : toTimeText(time))}
      onBlur={onBlur}
      granularity="minute"
      hourCycle={hourCycle}
      shouldForceLeadingZeros
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={isInvalid(error)}
      validationBehavior="aria"
      autoFocus={props.autoFocus}
      className={joinClasses(styles.field, className)}
    >
      <FieldParts
        label={label}
        hint={hint}
        error={error}
        isRequired={isRequired}
        isLabelHidden={isLabelHidden}
      >
        <DateInput className={joinClasses(styles.box, styles.segments, styles.timeBox)}>
          {(segment) => <DateSegment segment={segment} className={styles.segment} />}
        </DateInput>
      </FieldParts>
    </AriaTimeField>
  );
}
