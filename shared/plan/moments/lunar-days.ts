import type { CalendarDate } from '#shared/base/calendar-date.ts';

/** Years for which there are days of feasts that no rule of the Gregorian calendar gives. */
export const LUNAR_YEARS = { first: 2020, last: 2040 } as const;

/**
 * Days of feasts that follow the moon, 2020 to 2040. What begins at sunset stands on the day after it. A place that
 * watches for the moon itself, or counts otherwise, may keep them a day earlier or later.
 * - lunarNewYear: Hong Kong Observatory, Gregorian-Lunar Calendar Conversion Table (months by Beijing time);
 * - eidAlFitr, eidAlAdha: 1 Shawwal and 10 Dhu al-Hijja of the Umm al-Qura calendar (King Abdulaziz City for Science
 *   and Technology); some years have two;
 * - diwali: to 2035 the gazetted holiday of India; from 2036 the evening of the new moon of Kartika at Delhi, where lists
 *   in print differ by a day (2036) or a month (2039, which has an intercalary month);
 * - passover, roshHashanah: 15 Nisan and 1 Tishri of the Hebrew calendar, the first whole day.
 */
export const LUNAR_DAYS = {
  lunarNewYear: days(`
    2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13
    2030-02-03 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08 2036-01-28 2037-02-15 2038-02-04 2039-01-24
    2040-02-12`),
  eidAlFitr: days(`
    2020-05-24 2021-05-13 2022-05-02 2023-04-21 2024-04-10 2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14
    2030-02-04 2031-01-24 2032-01-14 2033-01-03 2033-12-23 2034-12-12 2035-12-01 2036-11-19 2037-11-09 2038-10-29
    2039-10-19 2040-10-07`),
  eidAlAdha: days(`
    2020-07-31 2021-07-20 2022-07-09 2023-06-28 2024-06-16 2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24
    2030-04-13 2031-04-02 2032-03-22 2033-03-12 2034-03-01 2035-02-19 2036-02-08 2037-01-27 2038-01-16 2039-01-05
    2039-12-26 2040-12-15`),
  diwali: days(`
    2020-11-14 2021-11-04 2022-10-24 2023-11-12 2024-10-31 2025-10-20 2026-11-08 2027-10-29 2028-10-17 2029-11-05
    2030-10-26 2031-11-14 2032-11-02 2033-10-22 2034-11-10 2035-10-30 2036-10-18 2037-11-07 2038-10-27 2039-11-15
    2040-11-04`),
  passover: days(`
    2020-04-09 2021-03-28 2022-04-16 2023-04-06 2024-04-23 2025-04-13 2026-04-02 2027-04-22 2028-04-11 2029-03-31
    2030-04-18 2031-04-08 2032-03-27 2033-04-14 2034-04-04 2035-04-24 2036-04-12 2037-03-31 2038-04-20 2039-04-09
    2040-03-29`),
  roshHashanah: days(`
    2020-09-19 2021-09-07 2022-09-26 2023-09-16 2024-10-03 2025-09-23 2026-09-12 2027-10-02 2028-09-21 2029-09-10
    2030-09-28 2031-09-18 2032-09-06 2033-09-24 2034-09-14 2035-10-04 2036-09-22 2037-09-10 2038-09-30 2039-09-19
    2040-09-08`),
} as const satisfies Record<string, readonly CalendarDate[]>;

export type LunarFeast = keyof typeof LUNAR_DAYS;

function days(text: string): readonly CalendarDate[] {
  return text.trim().split(/\s+/);
}
