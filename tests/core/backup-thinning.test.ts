import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DatedGeneration, generationsToThin } from '#core/backups/thinning.ts';
import { BACKUP_REASONS } from '#shared/api/backup-methods.ts';
import { addDays, isoWeekOf } from '#shared/base/calendar-date.ts';

/** Generations in the order in which they were made, one for each day that is given. */
function madeOn(days: readonly string[], fields: Partial<DatedGeneration> = {}): readonly DatedGeneration[] {
  return days.map((day, index) => ({
    id: `g${String(index).padStart(5, '0')}`,
    sequence: index + 1,
    reason: 'automatic',
    day,
    ...fields,
  }));
}

/** Days counted back from a Wednesday. */
const daysAgo = (count: number) => addDays('2026-11-18', -count);

function keptDays(generations: readonly DatedGeneration[], kept: ReadonlySet<string> = new Set()) {
  const gone = new Set(generationsToThin(generations, kept));
  return generations.filter((generation) => !gone.has(generation)).map(({ day }) => day);
}

/** As in life: thinned after each one. */
function thinnedAllAlong(days: readonly string[]): readonly string[] {
  let present: readonly DatedGeneration[] = [];
  for (const generation of madeOn(days)) {
    const all = [...present, generation];
    const gone = new Set(generationsToThin(all));
    present = all.filter((each) => !gone.has(each));
  }
  return present.map(({ day }) => day);
}

describe('thinning of generations', () => {
  // One generation on each of 400 days, the last of them Wednesday 18 November 2026.
  const table: readonly (readonly [string, number, boolean])[] = [
    ['today', 0, true],
    ['yesterday', 1, true],
    ['two weeks with today, the last day of them', 13, true],
    ['the day before: a Wednesday in the middle of its week', 14, false],
    ['Sunday of the third week back', 17, true],
    ['Monday after it', 16, false],
    ['Sunday of the eighth week with this one', 45, true],
    ['Sunday of the ninth week', 52, false],
    ['31 October, a Saturday: the last of its month', 18, true],
    ['30 September: the last of its month', 49, true],
    ['29 September', 50, false],
    ['31 December of last year', 322, true],
    ['30 December of last year', 323, false],
    ['30 November of last year: the thirteenth month', 353, false],
  ];
  test.each(table)('of one a day, keeps: %s', (_, ago, isKept) => {
    const days = Array.from({ length: 400 }, (_, index) => daysAgo(399 - index));
    expect(keptDays(madeOn(days)).includes(daysAgo(ago))).toBe(isKept);
    expect(thinnedAllAlong(days)).toEqual(keptDays(madeOn(days)));
  });

  test('keeps all of the two newest days and the newest of those before', () => {
    const days = [2, 2, 2, 1, 1, 0, 0, 0].map(daysAgo);
    const gone = generationsToThin(madeOn(days)).map(({ id }) => id);
    expect(gone).toEqual(['g00001', 'g00000']);
  });

  test('keeps the newest ten that were made before a risky step, and what was asked to stay', () => {
    const long = madeOn(
      Array.from({ length: 12 }, () => daysAgo(300)),
      { reason: 'before-import' },
    );
    const since = madeOn(Array.from({ length: 40 }, (_, index) => daysAgo(39 - index))).map((each) => ({
      ...each,
      id: `later-${each.id}`,
      sequence: each.sequence + 100,
    }));
    const gone = generationsToThin([...since, ...long]).map(({ id }) => id);
    expect(gone.filter((id) => !id.startsWith('later'))).toEqual(['g00001', 'g00000']);
    const kept = generationsToThin([...since, ...long], new Set(['g00000'])).map(({ id }) => id);
    expect(kept.filter((id) => !id.startsWith('later'))).toEqual(['g00001']);
  });

  describe('with a wrong clock (matrix 47)', () => {
    test('loses nothing of today when the clock jumps a year ahead, a day back and home again', () => {
      const wild = [0, 0, 0, -365, -365, 0, 0, 1, 0, 0].map(daysAgo);
      expect(thinnedAllAlong([...wild.slice(0, 7)])).toEqual(wild.slice(0, 7));
      const all = thinnedAllAlong(wild);
      expect(all.filter((day) => day === daysAgo(0))).toHaveLength(7);
      expect(all).toContain(daysAgo(-365));
      expect(all).toContain(daysAgo(1));
    });

    test('costs one bucket of each kind at most for each jump', () => {
      const plain = Array.from({ length: 200 }, (_, index) => daysAgo(199 - index));
      for (const jump of [365, -1, 3000, -3000]) {
        const wild = [...plain.slice(0, 190), addDays(daysAgo(10), jump), ...plain.slice(190)];
        const missing = keptDays(madeOn(plain)).filter((day) => !thinnedAllAlong(wild).includes(day));
        expect(missing.length, `jump of ${jump} days lost ${missing}`).toBeLessThanOrEqual(3);
      }
    });
  });

  const anyDay = fc.integer({ min: -800, max: 800 }).map((days) => daysAgo(days));
  const anyList = fc
    .array(fc.tuple(anyDay, fc.constantFrom(...BACKUP_REASONS)), { minLength: 1, maxLength: 120 })
    .map((made) =>
      made.map(([day, reason], index) => ({
        id: `g${String(index).padStart(5, '0')}`,
        sequence: index + 1,
        reason,
        day,
      })),
    );

  test('whatever the days: keeps the newest, all of its day, and the newest of the newest buckets', () => {
    fc.assert(
      fc.property(anyList, (generations) => {
        const gone = new Set(generationsToThin(generations));
        const kept = generations.filter((generation) => !gone.has(generation));
        const newest = generations.at(-1);
        expect(kept).toContain(newest);
        for (const each of gone) expect(each.day).not.toBe(newest?.day);
        const distinct = (bucketOf: (day: string) => string, from: readonly DatedGeneration[]) => [
          ...new Set(from.toReversed().map(({ day }) => bucketOf(day))),
        ];
        for (const [bucketOf, most] of [
          [(day: string) => day, 14],
          [(day: string) => JSON.stringify(isoWeekOf(day)), 8],
          [(day: string) => day.slice(0, 7), 12],
        ] as const) {
          const wanted = distinct(bucketOf, generations).slice(0, most);
          expect(distinct(bucketOf, kept)).toEqual(expect.arrayContaining(wanted));
        }
        const risky = generations.filter(({ reason }) => reason.startsWith('before-')).slice(-10);
        expect(kept).toEqual(expect.arrayContaining(risky));
      }),
    );
  });

  test('whatever the days: the order of the list does not matter, and thinning twice is thinning once', () => {
    fc.assert(
      fc.property(anyList, (generations) => {
        const gone = generationsToThin(generations);
        expect(generationsToThin(generations.toReversed())).toEqual(gone);
        const kept = generations.filter((generation) => !gone.includes(generation));
        expect(generationsToThin(kept)).toEqual([]);
      }),
    );
  });
});
