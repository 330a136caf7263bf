import { addDays, type CalendarDate, isCalendarDate, type Weekday } from '#shared/base/calendar-date.ts';
import { isInstant, toZoned } from '#shared/base/zoned-time.ts';
import {
  createRecurrence,
  type Recurrence,
  type RecurrenceFrequency,
  recurrenceSchema,
} from './recurrence.ts';

/**
 * Why a text is no rule of ours. `unsupported`: a part of RFC 5545 that days do not need or planners do not (BYHOUR,
 * BYYEARDAY, BYWEEKNO, SECONDLY …); `combination`: parts that the RFC does not allow together.
 */
export type RruleProblem =
  | 'too-long'
  | 'syntax'
  | 'repeated'
  | 'frequency'
  | 'unsupported'
  | 'number'
  | 'until'
  | 'combination';

export type ReadRrule =
  | { readonly recurrence: Recurrence }
  /** `part`: the name of the part at fault; empty where there is none. */
  | { readonly problem: RruleProblem; readonly part: string };

/** When the days of the rule take place; tells on which day an UNTIL in UTC falls. */
export type RruleClock = { readonly time: string | null; readonly timeZone: string };

/** More than any rule needs; a longer text is not looked at. */
const LONGEST = 1_000;

/**
 * A rule from the value of RRULE, with or without "RRULE:" before it. Whatever else stands there is refused with the
 * reason: a rule that is half understood gives wrong days.
 */
export function fromRrule(text: string, clock: RruleClock | null = null): ReadRrule {
  if (text.length > LONGEST) return { problem: 'too-long', part: '' };
  const parts = new Map<string, string>();
  const value = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .replace(/;$/, '');
  for (const piece of value.split(';')) {
    const [, name, content] = /^([A-Z-]{1,20})=([A-Z0-9,+-]{1,900})$/.exec(piece) ?? [];
    if (name === undefined || content === undefined) return { problem: 'syntax', part: '' };
    if (parts.has(name)) return { problem: 'repeated', part: name };
    if (!PARTS.has(name)) return { problem: 'unsupported', part: name };
    parts.set(name, content);
  }
  return read(parts, clock);
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

const PARTS: ReadonlySet<string> = new Set([
  'FREQ',
  'UNTIL',
  'COUNT',
  'INTERVAL',
  'BYMONTH',
  'BYMONTHDAY',
  'BYDAY',
  'BYSETPOS',
  'WKST',
]);

const FREQUENCIES: Readonly<Record<string, RecurrenceFrequency>> = {
  DAILY: 'daily',
  WEEKLY: 'weekly',
  MONTHLY: 'monthly',
  YEARLY: 'yearly',
};

function read(parts: ReadonlyMap<string, string>, clock: RruleClock | null): ReadRrule {
  const wrong = (problem: RruleProblem, part: string): ReadRrule => ({ problem, part });
  const frequency = FREQUENCIES[parts.get('FREQ') ?? ''];
  if (frequency === undefined)
    return /^(SECOND|MINUTE|HOUR)LY$/.test(parts.get('FREQ') ?? '')
      ? wrong('unsupported', 'FREQ')
      : wrong('frequency', 'FREQ');
  const interval = numberIn(parts.get('INTERVAL') ?? '1', 1, 999);
  if (interval === null) return wrong('number', 'INTERVAL');
  const count = parts.has('COUNT') ? numberIn(parts.get('COUNT') ?? '', 1, 10_000) : null;
  if (count === null && parts.has('COUNT')) return wrong('number', 'COUNT');
  const until = parts.has('UNTIL') ? untilOf(parts.get('UNTIL') ?? '', clock) : null;
  if (until === null && parts.has('UNTIL')) return wrong('until', 'UNTIL');
  if (until !== null && count !== null) return wrong('combination', 'UNTIL');
  const months = numbersIn(parts.get('BYMONTH'), 1, 12);
  if (months === null) return wrong('number', 'BYMONTH');
  const monthDays = numbersIn(parts.get('BYMONTHDAY'), -31, 31);
  if (monthDays === null) return wrong('number', 'BYMONTHDAY');
  if (monthDays.length > 0 && frequency === 'weekly') return wrong('combination', 'BYMONTHDAY');
  const weekdays = weekdaysIn(parts.get('BYDAY'));
  if (weekdays === null) return wrong('number', 'BYDAY');
  const hasNth = weekdays.some(({ nth }) => nth !== null);
  if (hasNth && (frequency === 'daily' || frequency === 'weekly')) return wrong('combination', 'BYDAY');
  const positions = numbersIn(parts.get('BYSETPOS'), -366, 366);
  if (positions === null) return wrong('number', 'BYSETPOS');
  if (positions.length > 0 && months.length + monthDays.length + weekdays.length === 0)
    return wrong('combination', 'BYSETPOS');
  const weekStart = weekdayNamed(parts.get('WKST') ?? 'MO');
  if (weekStart === null) return wrong('syntax', 'WKST');
  const recurrence = { interval, count, until, months, monthDays, weekdays, positions, weekStart };
  const checked = recurrenceSchema.safeParse(createRecurrence(frequency, recurrence));
  return checked.success ? { recurrence: checked.data } : wrong('syntax', '');
}

function numberIn(text: string, least: number, most: number): number | null {
  if (!/^[+-]?\d{1,5}$/.test(text)) return null;
  const number = Number(text);
  return number !== 0 && number >= least && number <= most ? number : null;
}

function numbersIn(text: string | undefined, least: number, most: number): number[] | null {
  if (text === undefined) return [];
  const numbers: number[] = [];
  for (const piece of text.split(',')) {
    const number = numberIn(piece, least, most);
    if (number === null) return null;
    if (!numbers.includes(number)) numbers.push(number);
  }
  return numbers;
}

function weekdaysIn(text: string | undefined): Recurrence['weekdays'] | null {
  if (text === undefined) return [];
  const weekdays: Recurrence['weekdays'] = [];
  for (const piece of text.split(',')) {
    const [, number = '', name = ''] = /^([+-]?\d{0,2})([A-Z]{2})$/.exec(piece) ?? [];
    const day = weekdayNamed(name);
    const nth = number === '' ? null : numberIn(number, -53, 53);
    if (day === null || (number !== '' && nth === null)) return null;
    if (!weekdays.some((known) => known.day === day && known.nth === nth)) weekdays.push({ day, nth });
  }
  return weekdays;
}

function weekdayNamed(name: string): Weekday | null {
  const index = (WEEKDAYS as readonly string[]).indexOf(name);
  return index === -1 ? null : ((index + 1) as Weekday); // one of seven
}

/** The last day. A moment in UTC is seen on the clock of the rule; where its time is before the rule's, the day before. */
function untilOf(text: string, clock: RruleClock | null): CalendarDate | null {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/.exec(text);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second, utc] = found;
  const date = `${year}-${month}-${day}`;
  if (!isCalendarDate(date)) return null;
  if (hour === undefined || minute === undefined) return date;
  const instant = `${date}T${hour}:${minute}:${second === '60' ? '59' : second}Z`;
  if (!isInstant(instant)) return null;
  if (clock === null) return date;
  const seen = utc === 'Z' ? toZoned(instant, clock.timeZone) : { date, time: `${hour}:${minute}` };
  return clock.time !== null && seen.time < clock.time ? addDays(seen.date, -1) : seen.date;
}
