import { describe, expect, test } from 'vitest';
import { toInstant, toZoned } from '#shared/base/zoned-time.ts';

describe('a time that a clock skips or shows twice (matrix 48)', () => {
  test.each([
    ['America/New_York', '2025-03-09', '02:30', '2025-03-09T07:30:00Z', '03:30'],
    ['Europe/Berlin', '2026-03-29', '02:30', '2026-03-29T01:30:00Z', '03:30'],
    ['Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:45:00Z', '02:45'], // half an hour only
  ])('in %s on %s, %s is the time after the gap', (zone, date, time, instant, shown) => {
    expect(toInstant(date, time, zone)).toBe(instant);
    expect(toZoned(instant, zone)).toEqual({ date, time: shown });
  });

  test.each([
    ['America/New_York', '2025-11-02', '01:30', '2025-11-02T05:30:00Z', '2025-11-02T06:30:00Z'],
    ['Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
    ['Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45:00Z', '2026-04-04T15:15:00Z'],
  ])(
    'in %s on %s, %s is the first of the two, and both are shown as it',
    (zone, date, time, first, second) => {
      expect(toInstant(date, time, zone)).toBe(first);
      expect([first, second].map((instant) => toZoned(instant, zone))).toEqual([
        { date, time },
        { date, time },
      ]);
    },
  );
});

describe('the ends of all time', () => {
  test('are the first and the last day there are, whatever a clock there would show', () => {
    const last = toInstant('9999-12-31', '23:59', 'Pacific/Pago_Pago');
    expect(toZoned(last, 'Pacific/Kiritimati')).toEqual({ date: '9999-12-31', time: '23:59' });
    const first = toInstant('0001-01-01', '00:00', 'Asia/Tokyo');
    expect(toZoned(first, 'America/Los_Angeles')).toEqual({ date: '0001-01-01', time: '00:00' });
  });
});
