import { useMemo } from 'react';
import { type DateTimeFormatOptions, useFormatter } from 'use-intl';

/** Plain days ('YYYY-MM-DD') in words of the interface language. They have no zone, so UTC on both sides. */
export type Days = {
  /** "Thu 15 Oct" */
  readonly short: (day: string) => string;
  /** "Thu, 15 Oct 2026" */
  readonly medium: (day: string) => string;
  /** "15 October 2026" */
  readonly long: (day: string) => string;
  /** "Thursday 15 October 2026" */
  readonly full: (day: string) => string;
  /** "15/10/2026", in the habit of the language */
  readonly numeric: (day: string) => string;
  /** "Thu" */
  readonly weekday: (day: string) => string;
  /** "Oct" */
  readonly monthShort: (day: string) => string;
  /** "October 2026" */
  readonly month: (day: string) => string;
  /** "Jul – Dec 2026" or "1 – 14 Oct 2026" */
  readonly range: (from: string, to: string) => string;
  readonly monthRange: (from: string, to: string) => string;
};

export function useDays(): Days {
  const format = useFormatter();
  return useMemo(() => {
    const at = (day: string) => new Date(`${day}T00:00:00Z`);
    const show = (day: string, options: DateTimeFormatOptions) =>
      format.dateTime(at(day), { timeZone: 'UTC', ...options });
    const between = (from: string, to: string, options: DateTimeFormatOptions) =>
      format.dateTimeRange(at(from), at(to), { timeZone: 'UTC', ...options });
    return {
      short: (day) => show(day, { weekday: 'short', day: 'numeric', month: 'short' }),
      medium: (day) => show(day, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
      long: (day) => show(day, { day: 'numeric', month: 'long', year: 'numeric' }),
      full: (day) => show(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
      numeric: (day) => show(day, { day: 'numeric', month: 'numeric', year: 'numeric' }),
      weekday: (day) => show(day, { weekday: 'short' }),
      monthShort: (day) => show(day, { month: 'short' }),
      month: (day) => show(day, { month: 'long', year: 'numeric' }),
      range: (from, to) => between(from, to, { day: 'numeric', month: 'short', year: 'numeric' }),
      monthRange: (from, to) => between(from, to, { month: 'short', year: 'numeric' }),
    };
  }, [format]);
}
