import {
  type CalendarDate,
  calendarDate,
  daysBetween,
  fromEpochDay,
  isCalendarDate,
  partsOf,
} from '#shared/base/calendar-date.ts';
import { type ClockTime, toZoned } from '#shared/base/zoned-time.ts';
import { isWeekdayName, monthOf } from './month-names.ts';
import { readTime } from './time-reader.ts';
import { foldText } from './word-key.ts';

export type DateOrder = 'day-first' | 'month-first';

/** A day as read; `hasYear` false where the file names none and it was chosen here. */
export type ReadDay = {
  readonly date: CalendarDate;
  readonly time: ClockTime | null;
  readonly hasYear: boolean;
};

/** A day as written. `either` is a pair such as 03/04, in which day and month are not told apart yet. */
type WrittenDay =
  | {
      readonly kind: 'date';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly time: ClockTime | null;
    }
  | {
      readonly kind: 'either';
      readonly year: number | null;
      readonly first: number;
      readonly second: number;
      readonly time: ClockTime | null;
    }
  | { readonly kind: 'moment'; readonly instant: string; readonly date: CalendarDate };

export type DayColumn = {
  /** How pairs such as 03/04 are read; null where there is none. */
  readonly order: DateOrder | null;
  /** Whether the column itself does not tell the order. */
  readonly isAmbiguous: boolean;
  readonly read: (cell: string) => ReadDay | null;
};

export type DayContext = {
  /** The order to take when the column does not tell it. */
  readonly order: DateOrder;
  /** Days without a year fall into this period if they can, else next to `today`. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly today: CalendarDate;
  /** Zone into which moments (with Z or an offset) are turned; null leaves their day as written. */
  readonly timeZone: string | null;
};

/** Reads a whole column of days at once: 25/03/2026 anywhere in it tells how 03/04/2026 is meant. */
export function dayColumn(cells: readonly string[], context: DayContext): DayColumn {
  let [dayFirst, monthFirst, pairs] = [0, 0, 0];
  for (const cell of cells) {
    const written = parseDay(cell);
    if (written?.kind !== 'either') continue;
    if (written.first > 12) dayFirst += 1;
    else if (written.second > 12) monthFirst += 1;
    else if (written.first !== written.second) pairs += 1;
  }
  const isTold = dayFirst > 0 !== monthFirst > 0;
  const told: DateOrder = dayFirst > 0 ? 'day-first' : 'month-first';
  const order = isTold ? told : context.order;
  return {
    order: pairs + dayFirst + monthFirst > 0 ? order : null,
    isAmbiguous: pairs > 0 && !isTold,
    read: (cell) => {
      const written = parseDay(cell);
      return written === null ? null : resolve(written, order, context);
    },
  };
}

/** Whether the cell is a day in any of the ways understood here; a bare number is not, though a sheet may mean one. */
export function looksLikeDay(cell: string): boolean {
  return parseDay(cell) !== null && !SERIAL.test(cell.trim());
}

const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[t ,]+(.*))?$/;
const COMPACT = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
const NUMERIC = /^(\d{1,2}) ?([./-]) ?(\d{1,2})(?: ?\2 ?(\d{4}|\d{2})|(\.))?(?:[ ,t]+(.*))?$/;
const ORDINAL = '(?:st|nd|rd|th|er|\\.|o|a)?';
const DAY_MONTH = new RegExp(
  `^(\\d{1,2})${ORDINAL}[ ./-]*(?:de |of |di |d')?([a-z]+)\\.?(?:[ ,./-]+(?:de |del )?(\\d{4}|\\d{2}(?![:.h\\d])))?(?:[ ,]+(.*))?$`,
);
const MONTH_DAY = new RegExp(
  `^([a-z]+)\\.?[ -]*(\\d{1,2})${ORDINAL}(?!\\d)(?:[ ,-]+(\\d{4}))?(?:[ ,]+(.*))?$`,
);
/** Days since the end of 1899, as sheets store them: 1954 to 2119. */
const SERIAL = /^([2-7]\d{4})(?:[.,](\d+))?$/;
const OFFSET = /(?:z|[+-]\d{2}:?\d{2})$/;

function parseDay(cell: string): WrittenDay | null {
  if (cell.length === 0 || cell.length > 60) return null;
  const text = (foldText(cell).replace(/\s+/g, ' ').split('→')[0] ?? '').trim();
  return parseFolded(text) ?? parseFolded(withoutWeekday(text));
}

function parseFolded(text: string): WrittenDay | null {
  return parseIso(text) ?? parseNumeric(text) ?? parseNamed(text) ?? parseSerial(text);
}

function parseIso(text: string): WrittenDay | null {
  const match = ISO.exec(text);
  const compact = match === null ? COMPACT.exec(text) : null;
  if (compact !== null) return written(Number(compact[1]), Number(compact[2]), Number(compact[3]), undefined);
  if (match === null) return null;
  const day = written(Number(match[1]), Number(match[3]), Number(match[4]), match[5]);
  if (day?.kind !== 'date' || day.time === null || !OFFSET.test(text)) return day;
  const date = calendarDate(day.year ?? 0, day.month, day.day);
  const offset = (OFFSET.exec(text)?.[0] ?? 'z').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2').toUpperCase();
  return { kind: 'moment', date, instant: `${date}T${day.time}:00${offset}` };
}

function parseNumeric(text: string): WrittenDay | null {
  const match = NUMERIC.exec(text);
  if (match === null) return null;
  const [, first, separator, second, year, dot, rest] = match;
  // '5-5' is no day, and '12.30' is one only with the closing dot that German puts there.
  if (year === undefined && (separator === '-' || (separator === '.' && dot === undefined))) return null;
  if (separator !== '.' && dot !== undefined) return null;
  if (separator === '.') return written(fullYear(year), Number(second), Number(first), rest);
  const time = restTime(rest);
  const [a, b] = [Number(first), Number(second)];
  if (time === false || a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return null;
  return { kind: 'either', year: fullYear(year), first: a, second: b, time };
}

function parseNamed(text: string): WrittenDay | null {
  const dayFirst = DAY_MONTH.exec(text);
  const month = dayFirst === null ? null : monthOf(dayFirst[2] ?? '');
  if (dayFirst !== null && month !== null)
    return written(fullYear(dayFirst[3]), month, Number(dayFirst[1]), dayFirst[4]);
  const monthFirst = MONTH_DAY.exec(text);
  const named = monthFirst === null ? null : monthOf(monthFirst[1] ?? '');
  if (monthFirst === null || named === null) return null;
  return written(fullYear(monthFirst[3]), named, Number(monthFirst[2]), monthFirst[4]);
}

function parseSerial(text: string): WrittenDay | null {
  const match = SERIAL.exec(text);
  if (match === null) return null;
  const { year, month, day } = partsOf(fromEpochDay(Number(match[1]) - 25_569));
  const time = match[2] === undefined ? null : readTime(`0.${match[2].padEnd(3, '0')}`);
  return { kind: 'date', year, month, day, time };
}

function withoutWeekday(text: string): string {
  const match = /^([a-z]+)\.?,? +(.*)$/.exec(text);
  return match !== null && isWeekdayName(match[1] ?? '') ? (match[2] ?? '') : text;
}

function written(
  year: number | null,
  month: number,
  day: number,
  rest: string | undefined,
): WrittenDay | null {
  const time = restTime(rest);
  if (time === false || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { kind: 'date', year, month, day, time };
}

/** The time after a day; null where nothing follows, false where it is something else. */
function restTime(rest: string | undefined): ClockTime | null | false {
  const text = (rest ?? '').replace(/^(?:at|um|alle(?: ore)?|ore|a las|a la|a) /, '').trim();
  if (text === '' || /^\(.*\)$/.test(text)) return null;
  return /\d/.test(text) ? (readTime(text) ?? false) : false;
}

function fullYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (text.length === 4) return Number(text);
  return Number(text) + (Number(text) < 80 ? 2000 : 1900);
}

function resolve(day: WrittenDay, order: DateOrder, context: DayContext): ReadDay | null {
  if (day.kind === 'moment') {
    if (context.timeZone === null) return { date: day.date, time: null, hasYear: true };
    try {
      const instant = new Date(day.instant).toISOString();
      return { ...toZoned(instant, context.timeZone), hasYear: true };
    } catch {
      return null;
    }
  }
  const [month, dayOfMonth] =
    day.kind === 'date' ? [day.month, day.day] : inOrder(day.first, day.second, order);
  const date =
    day.year === null ? nearestDay(month, dayOfMonth, context) : existing(day.year, month, dayOfMonth);
  return date === null ? null : { date, time: day.time, hasYear: day.year !== null };
}

/** Month and day of a pair; one above 12 is a day, whatever the rest of the column says. */
function inOrder(first: number, second: number, order: DateOrder): readonly [number, number] {
  const isDayFirst = first > 12 || (second <= 12 && order === 'day-first');
  return isDayFirst ? [second, first] : [first, second];
}

function existing(year: number, month: number, day: number): CalendarDate | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return year >= 1900 && year <= 2200 && isCalendarDate(text) ? text : null;
}

function nearestDay(month: number, day: number, { from, to, today }: DayContext): CalendarDate | null {
  const { year } = partsOf(today);
  const near = [year, year - 1, year + 1, year - 2, year + 2, year - 4, year + 4]
    .map((candidate) => existing(candidate, month, day))
    .filter((date) => date !== null);
  const planned = near.find((date) => from !== null && to !== null && from <= date && date <= to);
  if (planned !== undefined) return planned;
  const byDistance = (date: CalendarDate) => Math.abs(daysBetween(today, date));
  return near.toSorted((left, right) => byDistance(left) - byDistance(right))[0] ?? null;
}
