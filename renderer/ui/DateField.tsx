import type { CalendarDate } from '@internationalized/date';
import { useState } from 'react';
import {
  Button as AriaButton,
  DateInput,
  DatePicker,
  DateSegment,
  type DateValue,
  Dialog,
  Group,
  Popover,
} from 'react-aria-components';
import { DateGrid } from './DateGrid.tsx';
import { toDate } from './date-text.ts';
import styles from './Field.module.css';
import { FieldParts, type FieldProps, isInvalid } from './Field.tsx';
import { Icon } from './Icon.tsx';
import { joinClasses } from './join-classes.ts';
import overlay from './Overlay.module.css';
import { useUi, type WeekdayName } from './ui-context.ts';

type DateFieldProps = FieldProps & {
  /** 'YYYY-MM-DD' */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: () => void;
  readonly min?: string;
  readonly max?: string;
  readonly firstDayOfWeek?: WeekdayName;
  readonly autoFocus?: boolean;
};

// While a year is typed, '2026' passes through 2, 20 and 202: those go out as soon as they are plausible.
const firstPlausibleYear = 1000;

/** A date by typing its parts or from a month. A half typed date stays in the field and is not sent. */
export function DateField(props: DateFieldProps) {
  const { label, hint, error, isRequired, isDisabled, isLabelHidden, className, value, onChange, onBlur } =
    props;
  const { words, firstDayOfWeek } = useUi();
  const [draft, setDraft] = useState<CalendarDate | null>(null);
  const change = (next: DateValue | null) => {
    const date = next as CalendarDate | null;
    if (date !== null && date.year < firstPlausibleYear) {
      setDraft(date);
      return;
    }
    setDraft(null);
    const text = date === null ? null : date.toString();
    if (text !== value) {
      onChange(text);
    }
  };
  return (
    <DatePicker
      value={draft ?? toDate(value)}
      onChange={change}
      onBlur={() => {
        setDraft(null);
        onBlur?.();
      }}
      minValue={toDate(props.min ?? null)}
      maxValue={toDate(props.max ?? null)}
      granularity="day"
      shouldForceLeadingZeros
      firstDayOfWeek={props.firstDayOfWeek ?? firstDayOfWeek ?? undefined}
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
        <Group className={styles.box}>
          <DateInput className={styles.segments}>
            {(segment) => <DateSegment segment={segment} className={styles.segment} />}
          </DateInput>
          {!isRequired && !isDisabled && value !== null && (
            <button
              type="button"
              className={styles.inner}
              aria-label={words.clear}
              onClick={() => change(null)}
            >
              <Icon name="close" size={12} />
            </button>
          )}
          <AriaButton className={styles.inner} aria-label={words.openCalendar}>
            <Icon name="calendar" />
          </AriaButton>
        </Group>
      </FieldParts>
      <Popover className={overlay.popover} placement="bottom end" offset={4}>
        <Dialog className={overlay.popoverBody} aria-label={label}>
          {({ close }) => (
            <DateGrid
              onToday={(today) => {
                onChange(today);
                close();
              }}
            />
          )}
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
