import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, weekdayOf } from '#shared/base/calendar-date.ts';
import { before as lastBefore, nth } from '#shared/plan/moments/day-rule.ts';
import { adventOf, easterOf, orthodoxEasterOf } from '#shared/plan/moments/feasts.ts';
import { LUNAR_DAYS } from '#shared/plan/moments/lunar-days.ts';

/**
 * Published days, 2020 to 2040.
 * Easter: Physikalisch-Technische Bundesanstalt, table of Easter dates (also US Census Bureau, Easter dates 1600 to 2099).
 * Orthodox: Astronomical Society of South Australia, Orthodox Easter dates. Advent: first Sunday, calendars of the churches.
 * Repentance: Saxony's holidays (Buß- und Bettag). Thanksgiving: US Office of Personnel Management.
 * Compared by hand with python-dateutil 2.9 (easter, all three methods) and python-holidays 0.105 on 22 November 2026.
 */
const PUBLISHED = `
  2020 04-12 04-19 11-29 11-18 11-26
  2021 04-04 05-02 11-28 11-17 11-25
  2022 04-17 04-24 11-27 11-16 11-24
  2023 04-09 04-16 12-03 11-22 11-23
  2024 03-31 05-05 12-01 11-20 11-28
  2025 04-20 04-20 11-30 11-19 11-27
  2026 04-05 04-12 11-29 11-18 11-26
  2027 03-28 05-02 11-28 11-17 11-25
  2028 04-16 04-16 12-03 11-22 11-23
  2029 04-01 04-08 12-02 11-21 11-22
  2030 04-21 04-28 12-01 11-20 11-28
  2031 04-13 04-13 11-30 11-19 11-27
  2032 03-28 05-02 11-28 11-17 11-25
  2033 04-17 04-24 11-27 11-16 11-24
  2034 04-09 04-09 12-03 11-22 11-23
  2035 03-25 04-29 12-02 11-21 11-22
  2036 04-13 04-20 11-30 11-19 11-27
  2037 04-05 04-05 11-29 11-18 11-26
  2038 04-25 04-25 11-28 11-17 11-25
  2039 04-10 04-17 11-27 11-16 11-24
  2040 04-01 05-06 12-02 11-21 11-22`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '))
  .map(([year = '', ...days]) => ({ year: Number(year), days: days.map((day) => `${year}-${day}`) }));

describe('moving feasts', () => {
  it.each(PUBLISHED)('are in $year where the published tables have them', ({ year, days }) => {
    const [thanksgiving] = nth(4, 4, 11)(year);
    const [repentance] = lastBefore(3, 11, 23)(year);
    expect([easterOf(year), orthodoxEasterOf(year), adventOf(year), repentance, thanksgiving]).toEqual(days);
  });

  it('cover 21 years', () => {
    expect(PUBLISHED.map(({ year }) => year)).toEqual(Array.from({ length: 21 }, (_, index) => 2020 + index));
  });

  it('have Easter where the algorithm of Meeus, Jones and Butcher has it, from 1583 to 4099', () => {
    for (let year = 1583; year <= 4099; year += 1) expect(easterOf(year)).toBe(meeusEaster(year));
  });

  it('have Orthodox Easter where the Julian algorithm of Meeus has it, from 1900 to 2099', () => {
    for (let year = 1900; year <= 2099; year += 1)
      expect(orthodoxEasterOf(year)).toBe(meeusJulianEaster(year));
    expect(() => orthodoxEasterOf(2100)).toThrow(RangeError);
  });

  it('have the Sunday before the day of repentance eleven days before the first Sunday of Advent', () => {
    for (let year = 2020; year <= 2040; year += 1) {
      expect(weekdayOf(adventOf(year))).toBe(7);
      expect(lastBefore(3, 11, 23)(year)).toEqual([addDays(adventOf(year), -11)]);
    }
  });
});

/** Years in which ICU places the Chinese new year a day off the Hong Kong Observatory: the new moon is at midnight. */
const MIDNIGHT_MOONS = ['2027', '2030'];

describe('feasts that follow the moon', () => {
  it.each([
    ['lunarNewYear', 'chinese', 1, 1],
    ['eidAlFitr', 'islamic-umalqura', 10, 1],
    ['eidAlAdha', 'islamic-umalqura', 12, 10],
  ] as const)('have %s on the days of the calendar %s of ICU', (feast, calendar, month, day) => {
    const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'numeric',
    });
    const found = daysWhere((date) => {
      const parts = format.formatToParts(date);
      const partOf = (type: string) => parts.find((part) => part.type === type)?.value;
      return partOf('month') === String(month) && partOf('day') === String(day);
    });
    const sure = (days: readonly string[]) =>
      days.filter((each) => feast !== 'lunarNewYear' || !MIDNIGHT_MOONS.includes(each.slice(0, 4)));
    expect(sure(LUNAR_DAYS[feast])).toEqual(sure(found));
  });

  it('have the new year of 2027 and 2030 on the day of the new moon in Beijing, as Hong Kong prints it', () => {
    // New moons (US Naval Observatory): 6 February 2027 15:56 UTC, 2 February 2030 16:07 UTC.
    expect(LUNAR_DAYS.lunarNewYear).toContain('2027-02-06');
    expect(LUNAR_DAYS.lunarNewYear).toContain('2030-02-03');
  });

  it.each([
    ['passover', '15 Nisan'],
    ['roshHashanah', '1 Tishri'],
  ] as const)('have %s on %s of the Hebrew calendar', (feast, name) => {
    const format = new Intl.DateTimeFormat('en-u-ca-hebrew', {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'long',
    });
    expect(LUNAR_DAYS[feast]).toEqual(daysWhere((date) => format.format(date) === name));
  });

  it('have Diwali once a year, within two days of a new moon', () => {
    expect(LUNAR_DAYS.diwali.map((day) => day.slice(0, 4))).toEqual(
      PUBLISHED.map(({ year }) => String(year)),
    );
    for (const day of LUNAR_DAYS.diwali) {
      const synodic = 29.530588853;
      const since = (Date.parse(`${day}T13:00:00Z`) - Date.parse('2000-01-06T18:14:00Z')) / 86_400_000;
      const age = since % synodic;
      expect(Math.min(age, synodic - age)).toBeLessThan(2);
    }
  });
});

function daysWhere(test: (date: Date) => boolean): readonly string[] {
  const found: string[] = [];
  for (let at = Date.UTC(2020, 0, 1); at < Date.UTC(2041, 0, 1); at += 86_400_000) {
    if (test(new Date(at))) found.push(new Date(at).toISOString().slice(0, 10));
  }
  return found;
}

/** J. Meeus, Astronomical Algorithms, chapter 8. */
function meeusEaster(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return calendarDate(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function meeusJulianEaster(year: number): string {
  const [a, b, c] = [year % 4, year % 7, year % 19];
  const d = (19 * c + 15) % 30;
  const e = (2 * a + 4 * b - d + 34) % 7;
  const sum = d + e + 114;
  return addDays(calendarDate(year, Math.floor(sum / 31), (sum % 31) + 1), 13);
}
