import { expect, test } from 'vitest';
import {
  formOf,
  impliedBy,
  isOwnRule,
  newForm,
  ruleOf,
} from '#renderer/features/calendar/repeat/repeat-form.ts';
import { createRecurrence, occurrencesOf, type Recurrence } from '#shared/plan/series/recurrence.ts';

const START = '2026-10-15'; // a Thursday, the third of its month
const yearly = (parts: Partial<Recurrence>) => createRecurrence('yearly', parts);

test.each<[string, Partial<Recurrence>, readonly string[]]>([
  [
    'a day of several months',
    { monthDays: [15], months: [4, 10] },
    ['2026-10-15', '2027-04-15', '2027-10-15'],
  ],
  [
    'the first Sunday of a month',
    { weekdays: [{ day: 7, nth: 1 }], months: [5] },
    ['2027-05-02', '2028-05-07'],
  ],
  ['the last day of February', { monthDays: [-1], months: [2] }, ['2027-02-28', '2028-02-29']],
  [
    'the last workday of a month',
    {
      weekdays: [1, 2, 3, 4, 5].map((day) => ({ day: day as 1, nth: null })),
      positions: [-1],
      months: [12],
    },
    ['2026-12-31', '2027-12-31'],
  ],
])('a yearly rule on %s goes through the form as it is', (_, parts, days) => {
  const rule = yearly(parts);
  const made = ruleOf(formOf(rule, START, []), 1, null);
  expect(isOwnRule(rule)).toBe(false);
  expect(made).toEqual(rule);
  expect(occurrencesOf(made ?? rule, START, { most: days.length })).toEqual(days);
});

test('a yearly rule takes day and month from its start, and lacks a month where none is chosen', () => {
  const form = { ...newForm(START), frequency: 'yearly' as const };
  expect(ruleOf(form, 1, null)).toEqual(yearly({ monthDays: [15], months: [10] }));
  expect(ruleOf({ ...form, months: [] }, 1, null)).toBeNull();
});

test('a yearly rule over days of the whole year, or the last workday of several months, is kept as it is', () => {
  const hundredth = yearly({ weekdays: [{ day: 1, nth: 20 }] });
  const workdays = yearly({
    weekdays: [1, 2, 3, 4, 5].map((day) => ({ day: day as 1, nth: null })),
    positions: [-1],
    months: [3, 6],
  });
  for (const rule of [hundredth, workdays]) {
    expect(isOwnRule(rule)).toBe(true);
    expect(ruleOf(formOf(rule, START, []), 1, rule)).toEqual(rule);
  }
});

test.each<[string, Recurrence]>([
  ['weekly', createRecurrence('weekly', { weekdays: [{ day: 4, nth: null }] })],
  ['monthly', createRecurrence('monthly', { monthDays: [15] })],
  ['yearly', yearly({ monthDays: [15], months: [10] })],
])(
  'a %s rule that says what its start says leaves it to the start, with the same days',
  (frequency, rule) => {
    const implied = impliedBy(rule, START);
    expect(implied).toEqual(createRecurrence(frequency as Recurrence['frequency']));
    expect(occurrencesOf(implied, START, { most: 5 })).toEqual(occurrencesOf(rule, START, { most: 5 }));
  },
);

test('a rule that says more than its start is kept whole', () => {
  const rules = [
    createRecurrence('weekly', { weekdays: [{ day: 5, nth: null }] }),
    createRecurrence('monthly', { monthDays: [-1] }),
    yearly({ monthDays: [15], months: [4, 10] }),
    yearly({ weekdays: [{ day: 4, nth: 3 }], months: [10] }),
  ];
  for (const rule of rules) expect(impliedBy(rule, START)).toBe(rule);
});
