import { partsOf, type Weekday, weekdayOf } from '#shared/base/calendar-date.ts';
import {
  createRecurrence,
  type Recurrence,
  type RecurrenceFrequency,
} from '#shared/plan/series/recurrence.ts';

/** How a rule finds its day in a month; `own` keeps the days of a rule that this form cannot say. */
export type DayMode = 'day' | 'weekday' | 'lastDay' | 'workday' | 'own';

/** A rule as a person fills it in. */
export type RepeatForm = {
  readonly start: string;
  readonly frequency: RecurrenceFrequency;
  readonly interval: number | null;
  readonly weekdays: readonly Weekday[];
  readonly dayMode: DayMode;
  /** Of a yearly rule, 1 to 12; never empty in a rule that holds. */
  readonly months: readonly number[];
  readonly day: number | null;
  readonly nth: number;
  readonly weekday: Weekday;
  readonly ends: 'never' | 'until' | 'count';
  readonly until: string | null;
  readonly count: number | null;
  readonly exceptions: readonly string[];
};

/** Weeks of the month that a person can choose; -1 is the last. */
export const NTH_CHOICES = [1, 2, 3, 4, -1] as const;

const WORKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];

/** The form of a new series: every week on the weekday of the post, without an end. */
export function newForm(start: string): RepeatForm {
  const { day, month } = partsOf(start);
  const nth = Math.ceil(day / 7);
  return {
    start,
    frequency: 'weekly',
    interval: 1,
    weekdays: [weekdayOf(start)],
    dayMode: 'day',
    months: [month],
    day,
    nth: nth > 4 ? -1 : nth,
    weekday: weekdayOf(start),
    ends: 'never',
    until: null,
    count: null,
    exceptions: [],
  };
}

/** The form of a rule there is. */
export function formOf(rule: Recurrence, start: string, exceptions: readonly string[]): RepeatForm {
  const form = newForm(start);
  const [first] = rule.weekdays;
  const isNth = rule.weekdays.length === 1 && NTH_CHOICES.some((nth) => nth === first?.nth);
  return {
    ...form,
    frequency: rule.frequency,
    interval: rule.interval,
    weekdays: rule.weekdays.length === 0 ? form.weekdays : rule.weekdays.map(({ day }) => day),
    dayMode: dayModeOf(rule),
    months: rule.months.length === 0 ? form.months : rule.months,
    day: rule.monthDays[0] ?? form.day,
    nth: isNth ? (first?.nth ?? form.nth) : form.nth,
    weekday: isNth && first !== undefined ? first.day : form.weekday,
    ends: rule.until !== null ? 'until' : rule.count !== null ? 'count' : 'never',
    until: rule.until,
    count: rule.count,
    exceptions,
  };
}

/** Whether the rule has days that only `own` can keep: most often one that was imported. */
export function isOwnRule(rule: Recurrence): boolean {
  return dayModeOf(rule) === 'own';
}

/** The rule of a form; null while something is missing. `kept` is the rule whose days `own` keeps. */
export function ruleOf(form: RepeatForm, weekStart: Weekday, kept: Recurrence | null): Recurrence | null {
  const { frequency, interval, ends, until, count } = form;
  if (interval === null || (ends === 'until' && until === null) || (ends === 'count' && count === null))
    return null;
  const whole = {
    interval,
    weekStart: kept?.weekStart ?? weekStart,
    until: ends === 'until' ? until : null,
    count: ends === 'count' ? count : null,
  };
  const days = daysOf(form, kept);
  return days === null ? null : createRecurrence(frequency, { ...whole, ...days });
}

type RuleDays = Partial<Pick<Recurrence, 'weekdays' | 'monthDays' | 'months' | 'positions'>>;

function daysOf(form: RepeatForm, kept: Recurrence | null): RuleDays | null {
  const { frequency, dayMode } = form;
  if (dayMode === 'own' && kept !== null && kept.frequency === frequency) {
    const { weekdays, monthDays, months, positions } = kept;
    return { weekdays, monthDays, months, positions };
  }
  switch (frequency) {
    case 'daily':
      return {};
    case 'weekly':
      return form.weekdays.length === 0
        ? null
        : { weekdays: [...form.weekdays].sort().map((day) => ({ day, nth: null })) };
    case 'monthly':
      return daysOfMonth(form);
    case 'yearly': {
      const days = form.months.length === 0 ? null : daysOfMonth(form);
      return days === null ? null : { ...days, months: [...form.months].sort((left, right) => left - right) };
    }
  }
}

function daysOfMonth({ dayMode, day, weekday, nth }: RepeatForm): RuleDays | null {
  switch (dayMode) {
    case 'weekday':
      return { weekdays: [{ day: weekday, nth }] };
    case 'lastDay':
      return { monthDays: [-1] };
    case 'workday':
      return { weekdays: WORKDAYS.map((each) => ({ day: each, nth: null })), positions: [-1] };
    default:
      return day === null ? null : { monthDays: [day] };
  }
}

function dayModeOf(rule: Recurrence): DayMode {
  const { frequency, weekdays, monthDays, months, positions } = rule;
  const parts = weekdays.length + monthDays.length + months.length + positions.length;
  if (parts === 0) return 'day';
  if (frequency === 'weekly' && parts === weekdays.length) return 'day';
  if (frequency === 'monthly' && months.length === 0) return dayModeInMonth(rule);
  // Without a month the days of a yearly rule are those of the whole year.
  if (frequency !== 'yearly' || months.length === 0) return 'own';
  return parts === months.length ? 'day' : dayModeInMonth(rule);
}

function dayModeInMonth({ frequency, weekdays, monthDays, months, positions }: Recurrence): DayMode {
  const parts = weekdays.length + monthDays.length + positions.length;
  if (parts === 1 && monthDays[0] === -1) return 'lastDay';
  if (parts === 1 && (monthDays[0] ?? 0) > 0) return 'day';
  if (parts === 1 && NTH_CHOICES.some((nth) => nth === weekdays[0]?.nth)) return 'weekday';
  // The last workday of a year's several months would be one day alone.
  const isOneMonth = frequency === 'monthly' || months.length === 1;
  const isWorkday =
    isOneMonth &&
    monthDays.length === 0 &&
    positions.length === 1 &&
    positions[0] === -1 &&
    weekdays.length === 5 &&
    WORKDAYS.every((day) => weekdays.some((each) => each.day === day && each.nth === null));
  return isWorkday ? 'workday' : 'own';
}

/** The rule without the parts that its start says as well, so that its day moves with the start. */
export function impliedBy(rule: Recurrence, start: string): Recurrence {
  const { day, month } = partsOf(start);
  const { frequency, weekdays, monthDays, months, positions } = rule;
  const isOwnDay = monthDays.length === 1 && monthDays[0] === day && weekdays.length + positions.length === 0;
  const isImplied =
    frequency === 'weekly'
      ? weekdays.length === 1 &&
        weekdays[0]?.day === weekdayOf(start) &&
        monthDays.length + months.length + positions.length === 0
      : frequency === 'monthly'
        ? isOwnDay && months.length === 0
        : frequency === 'yearly' && isOwnDay && months.length === 1 && months[0] === month;
  return isImplied ? { ...rule, weekdays: [], monthDays: [], months: [] } : rule;
}
