import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  fromEpochDay,
  isCalendarDate,
  toEpochDay,
} from '#shared/base/calendar-date.ts';

const FIRST = Date.parse('0001-01-01T00:00:00Z') / 86_400_000;
const LAST = Date.parse('9999-12-31T00:00:00Z') / 86_400_000;
const days = fc.integer({ min: FIRST, max: LAST });

describe('days', () => {
  it('counts days as the clock of the language does, from the year 1 to 9999', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(toEpochDay(date)).toBe(day);
        expect(fromEpochDay(day)).toBe(date);
        expect(isCalendarDate(date)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect([FIRST, LAST].map(fromEpochDay).map(toEpochDay)).toEqual([FIRST, LAST]);
  });

  it('knows the ends of February', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
    expect(addDays('2000-02-28', 1)).toBe('2000-02-29');
    expect(daysBetween('2023-12-31', '2025-01-01')).toBe(367);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-01',
    '2026/01/01',
    '2026-01-0x',
    '２026-01-01',
    '',
    '2026-01-011',
  ])('does not take %j for a day', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => toEpochDay(text)).toThrow(RangeError);
  });
});
