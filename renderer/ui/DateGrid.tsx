import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';
import button from './Button.module.css';
import { Button } from './Button.tsx';
import styles from './DateGrid.module.css';
import { systemToday } from './date-text.ts';
import { Icon } from './Icon.tsx';
import { joinClasses } from './join-classes.ts';
import { useUi } from './ui-context.ts';

type DateGridProps = { readonly onToday: (today: string) => void };

/** The month inside a date field. Takes its value from the date picker around it. */
export function DateGrid({ onToday }: DateGridProps) {
  const { words, today } = useUi();
  const todayText = today ?? systemToday();
  const arrow = joinClasses(button.icon, button['icon-small']);
  return (
    <div className={styles.whole}>
      <Calendar className={styles.calendar}>
        <header className={styles.head}>
          <AriaButton slot="previous" className={arrow} aria-label={words.previousMonth}>
            <Icon name="chevronLeft" />
          </AriaButton>
          <Heading className={styles.month} />
          <AriaButton slot="next" className={arrow} aria-label={words.nextMonth}>
            <Icon name="chevronRight" />
          </AriaButton>
        </header>
        <CalendarGrid weekdayStyle="short" className={styles.grid}>
          <CalendarGridHeader>
            {(day) => <CalendarHeaderCell className={styles.weekday}>{day}</CalendarHeaderCell>}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(date) => (
              <CalendarCell
                date={date}
                className={joinClasses(styles.day, date.toString() === todayText && styles.today)}
              />
            )}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
      <Button size="small" variant="quiet" onPress={() => onToday(todayText)}>
        {words.today}
      </Button>
    </div>
  );
}
