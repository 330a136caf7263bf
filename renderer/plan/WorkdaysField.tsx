import { useFormatter } from 'use-intl';
import { ToggleChip } from '#renderer/ui/ToggleChip.tsx';
import styles from './NetworksField.module.css';

type WorkdaysFieldProps = {
  readonly label: string;
  /** 1 Monday to 7 Sunday. */
  readonly value: readonly number[];
  /** The day on which a week begins. */
  readonly weekStart: number;
  readonly onChange: (value: number[]) => void;
};

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** Days of the week, each a switch, in the order of the workspace's week. */
export function WorkdaysField({ label, value, weekStart, onChange }: WorkdaysFieldProps) {
  const format = useFormatter();
  // 5 January 2026 is a Monday.
  const nameOf = (weekday: number, length: 'short' | 'long') =>
    format.dateTime(new Date(Date.UTC(2026, 0, 4 + weekday)), { timeZone: 'UTC', weekday: length });
  const days = WEEK.map((_, index) => ((weekStart - 1 + index) % 7) + 1);
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      <div className={styles.chips}>
        {days.map((weekday) => (
          <ToggleChip
            key={weekday}
            isSelected={value.includes(weekday)}
            onChange={(isSelected) =>
              onChange(
                isSelected
                  ? [...value, weekday].sort((left, right) => left - right)
                  : value.filter((each) => each !== weekday),
              )
            }
          >
            {nameOf(weekday, 'short')}
          </ToggleChip>
        ))}
      </div>
    </fieldset>
  );
}
