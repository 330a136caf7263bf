import { CalendarDate, parseDate, parseTime, type Time } from '@internationalized/date';

/** 'YYYY-MM-DD' as a date of the calendar; null for null and for what is no date. */
export function toDate(text: string | null): CalendarDate | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return null;
  }
  try {
    return parseDate(text);
  } catch {
    return null;
  }
}

/** 'HH:MM' as a time; null for null and for what is no time. */
export function toTime(text: string | null): Time | null {
  if (text === null || !/^\d{2}:\d{2}$/.test(text)) {
    return null;
  }
  try {
    return parseTime(text);
  } catch {
    return null;
  }
}

export function toTimeText(time: { readonly hour: number; readonly minute: number }): string {
  return `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
}

/** The system's date, for a page that gave no date of its own. */
export function systemToday(): string {
  const now = new Date();
  return new CalendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate()).toString();
}
