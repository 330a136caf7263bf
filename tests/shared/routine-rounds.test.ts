import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysFrom, daysInMonth, partsOf, weekdayOf } from '#shared/base/calendar-date.ts';
import { routineHours } from '#shared/plan/capacity/work-hours.ts';
import {
  createRoutine,
  createRoutineRun,
  type Routine,
  type RoutineRun,
} from '#shared/plan/tasks/routine.ts';
import {
  doneShare,
  isRoundOn,
  lastRounds,
  minutesAWeek,
  missedInARow,
  presentRound,
  presentRoundOf,
  rhythmFields,
  roundAfter,
  roundOnOrBefore,
  routinesDue,
} from '#shared/plan/tasks/routine-rounds.ts';

const NOW = '2026-10-14T12:00:00.000Z';
const TODAY = '2026-10-14'; // a Wednesday
const LONG_AGO = '2020-01-01T00:00:00.000Z';
const ITEMS = [
  { id: 'one', text: 'Inbox' },
  { id: 'two', text: 'Comments' },
];
const aRoutine = (fields: Partial<Routine> = {}) =>
  createRoutine({ id: 'r', now: NOW }, { createdAt: LONG_AGO, items: ITEMS, ...fields });
const runsOf = (...runs: readonly (Partial<RoutineRun> & Pick<RoutineRun, 'date'>)[]) =>
  new Map(
    runs
      .map((run) => createRoutineRun({ now: NOW }, { routineId: 'r', itemCount: 2, ...run }))
      .map((run) => [run.id, run]),
  );
const weekdays = aRoutine({ weekdays: [1, 2, 3, 4, 5] });

const anyRoutine = fc
  .record({
    rhythm: fc.constantFrom('daily' as const, 'weekly' as const, 'monthly' as const),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ rhythm, weekdays: days, day }) =>
    aRoutine({
      rhythm,
      weekdays: rhythm === 'daily' ? days : [],
      onDay: rhythm === 'daily' ? null : rhythm === 'weekly' ? ((day - 1) % 7) + 1 : day,
    }),
  );
/** Days around leap years, 2000 and 2100 (which is none) among them. */
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1999-12-31', days));

describe('when a routine is due', () => {
  it('is every day, or on its days of the week', () => {
    expect(isRoundOn(aRoutine(), '2026-10-18')).toBe(true);
    expect(isRoundOn(weekdays, '2026-10-16')).toBe(true);
    expect(isRoundOn(weekdays, '2026-10-17')).toBe(false);
  });

  it('is on the last day of a month that is too short', () => {
    const monthly = aRoutine({ rhythm: 'monthly', onDay: 31 });
    expect(roundAfter(monthly, '2027-01-31')).toBe('2027-02-28');
    expect(roundAfter(monthly, '2028-01-31')).toBe('2028-02-29');
    expect(roundAfter(monthly, '2028-02-29')).toBe('2028-03-31');
    expect(roundOnOrBefore(monthly, '2026-10-14')).toBe('2026-09-30');
  });

  it('is never without a day, and never on a day that no week has', () => {
    expect(roundOnOrBefore(aRoutine({ rhythm: 'weekly' }), TODAY)).toBeNull();
    expect(roundAfter(aRoutine({ rhythm: 'monthly' }), TODAY)).toBeNull();
    expect(roundAfter(aRoutine({ rhythm: 'weekly', onDay: 12 }), TODAY)).toBeNull();
  });

  it('agrees with the days one by one, through leap years and month ends', () => {
    fc.assert(
      fc.property(anyRoutine, anyDay, (routine, day) => {
        const last = roundOnOrBefore(routine, day);
        const next = roundAfter(routine, day);
        const days = daysFrom(addDays(day, -62), addDays(day, 62)).filter((each) => isRoundOn(routine, each));
        expect(last).toBe(days.filter((each) => each <= day).at(-1));
        expect(next).toBe(days.find((each) => each > day));
      }),
      { numRuns: 300 },
    );
  });

  it('is once in every month, on its day or the last one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), anyDay, (onDay, day) => {
        const next = roundAfter(aRoutine({ rhythm: 'monthly', onDay }), day) ?? '';
        expect(partsOf(next).day).toBe(Math.min(onDay, daysInMonth(next)));
        const after = roundAfter(aRoutine({ rhythm: 'monthly', onDay }), next) ?? '';
        expect((partsOf(after).month - partsOf(next).month + 12) % 12).toBe(1);
      }),
    );
  });
});

describe('the present round', () => {
  it('of a daily routine is today and only today', () => {
    expect(presentRound(weekdays, TODAY)).toBe(TODAY);
    expect(presentRound(weekdays, '2026-10-17')).toBeNull();
  });

  it('of a weekly or monthly one lasts until the next', () => {
    expect(presentRound(aRoutine({ rhythm: 'weekly', onDay: 1 }), TODAY)).toBe('2026-10-12');
    expect(presentRound(aRoutine({ rhythm: 'monthly', onDay: 31 }), TODAY)).toBe('2026-09-30');
  });

  it('is none while it is paused, or of a time before it was made', () => {
    expect(presentRound({ ...weekdays, isPaused: true }, TODAY)).toBeNull();
    expect(presentRound(aRoutine({ rhythm: 'monthly', onDay: 1, createdAt: NOW }), TODAY)).toBeNull();
    expect(presentRound(aRoutine({ createdAt: NOW }), TODAY)).toBe(TODAY);
  });

  it('knows how much of it is ticked, by the items that there are now', () => {
    const half = presentRoundOf(weekdays, runsOf({ date: TODAY, done: ['one', 'gone'] }), TODAY);
    expect(half).toMatchObject({ state: 'part', share: 0.5, isPresent: true });
    const whole = presentRoundOf(weekdays, runsOf({ date: TODAY, done: ['one', 'two'] }), TODAY);
    expect(whole?.state).toBe('done');
    expect(presentRoundOf(weekdays, new Map(), TODAY)?.state).toBe('open');
  });

  it('of a routine without items is done once it is written down', () => {
    const bare = aRoutine({ items: [] });
    expect(presentRoundOf(bare, new Map(), TODAY)?.state).toBe('open');
    expect(presentRoundOf(bare, runsOf({ date: TODAY, itemCount: 0 }), TODAY)?.state).toBe('done');
  });

  it('asks for those that are not done, the longest waiting first', () => {
    const all = [
      { ...weekdays, id: 'r' },
      aRoutine({ id: 'week', rhythm: 'weekly', onDay: 1 }),
      aRoutine({ id: 'asleep', isPaused: true }),
    ];
    expect(routinesDue(all, new Map(), TODAY).map(({ routine }) => routine.id)).toEqual(['week', 'r']);
    const done = runsOf({ date: TODAY, done: ['one', 'two'] });
    expect(routinesDue(all, done, TODAY).map(({ routine }) => routine.id)).toEqual(['week']);
  });
});

describe('the record of the last rounds', () => {
  it('goes from the oldest to the present one and names what was missed', () => {
    const runs = runsOf(
      { date: '2026-10-08', done: ['one', 'two'] },
      { date: '2026-10-09', done: ['one'] },
      { date: '2026-10-13', done: [] },
    );
    const rounds = lastRounds(weekdays, runs, TODAY, 5);
    expect(rounds.map(({ date, state }) => [date, state])).toEqual([
      ['2026-10-08', 'done'],
      ['2026-10-09', 'part'],
      ['2026-10-12', 'missed'],
      ['2026-10-13', 'missed'],
      ['2026-10-14', 'open'],
    ]);
    expect(missedInARow(rounds)).toBe(2);
    expect(doneShare(rounds)).toBe(1.5 / 4);
  });

  it('does not reproach a routine with the time before it was made, but keeps what was written down of it', () => {
    const young = aRoutine({ createdAt: '2026-10-13T08:00:00.000Z' });
    expect(lastRounds(young, new Map(), TODAY, 12).map(({ date }) => date)).toEqual(['2026-10-13', TODAY]);
    const early = runsOf({ date: '2026-10-10', done: ['one', 'two'] });
    expect(lastRounds(young, early, TODAY, 12)[0]).toMatchObject({ date: '2026-10-10', state: 'done' });
  });

  it('measures a past round by the list as it was then', () => {
    const grown = { ...weekdays, items: [...ITEMS, { id: 'three', text: 'New' }] };
    const runs = runsOf({ date: '2026-10-13', done: ['one', 'two'] });
    expect(lastRounds(grown, runs, TODAY, 2)[0]).toMatchObject({ state: 'done', share: 1 });
    const unknown = runsOf({ date: '2026-10-13', done: ['one', 'two'], itemCount: null });
    expect(lastRounds(grown, unknown, TODAY, 2)[0]?.share).toBeCloseTo(2 / 3);
  });

  it('asks for nothing while paused, but shows what was done', () => {
    const paused = { ...weekdays, isPaused: true };
    const runs = runsOf({ date: '2026-10-13', done: ['one'] });
    expect(lastRounds(paused, runs, TODAY, 5).map(({ date }) => date)).toEqual(['2026-10-13']);
  });

  it('never has a round twice, nor one that is not due, nor a share beyond 0 to 1', () => {
    fc.assert(
      fc.property(anyRoutine, anyDay, fc.integer({ min: 1, max: 30 }), (routine, day, count) => {
        const rounds = lastRounds(
          { ...routine, createdAt: '1990-01-01T00:00:00.000Z' },
          new Map(),
          day,
          count,
        );
        expect(rounds).toHaveLength(count);
        expect(new Set(rounds.map(({ date }) => date)).size).toBe(count);
        expect(rounds.every(({ date, share }) => isRoundOn(routine, date) && share === 0)).toBe(true);
        expect(rounds.map(({ date }) => date)).toEqual(rounds.map(({ date }) => date).toSorted());
      }),
      { numRuns: 200 },
    );
  });

  it('has no share where nothing is past', () => {
    expect(doneShare([])).toBeNull();
    expect(doneShare(lastRounds(aRoutine({ createdAt: NOW }), new Map(), TODAY, 5))).toBeNull();
  });
});

describe('the time of a routine', () => {
  it('is the minutes of a round by its rounds a week, as the capacity check has it', () => {
    const routine = { ...weekdays, minutes: 20 };
    expect(minutesAWeek(routine)).toBe(100);
    expect(minutesAWeek(weekdays)).toBeNull();
    expect((minutesAWeek(routine) ?? 0) / 60).toBeCloseTo(routineHours([routine]));
    expect(minutesAWeek({ ...routine, isPaused: true })).toBe(0);
  });

  it('gives a new rhythm a day that fits it', () => {
    expect(rhythmFields('daily', TODAY)).toEqual({ rhythm: 'daily', weekdays: [1, 2, 3, 4, 5], onDay: null });
    expect(rhythmFields('weekly', TODAY).onDay).toBe(weekdayOf(TODAY));
    expect(rhythmFields('monthly', TODAY).onDay).toBe(1);
  });
});
