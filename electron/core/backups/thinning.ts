import type { BackupReason } from '#shared/api/backup-methods.ts';
import { type CalendarDate, isoWeekOf } from '#shared/base/calendar-date.ts';

/** What thinning has to know of a generation. */
export type DatedGeneration = {
  readonly id: string;
  readonly sequence: number;
  readonly reason: BackupReason;
  /** The day on which it was made, by the clock of then. */
  readonly day: CalendarDate;
};

/** Of so many newest days every generation stays: of two, so that a clock that jumps to another day thins nothing of today. */
const WHOLE_DAYS = 2;
/** Of so many newest days, ISO weeks and months the newest generation stays. */
const DAYS = 14;
const WEEKS = 8;
const MONTHS = 12;
/** So many of those made before a risky step stay, however old they are. */
const RISKY_STEPS = 10;

/**
 * The generations that may go. No clock is asked: buckets are counted walking back from the highest sequence, and a
 * bucket is met once, so each jump of a clock costs one bucket of each kind at most. `kept` stay in any case.
 */
export function generationsToThin<Dated extends DatedGeneration>(
  generations: readonly Dated[],
  kept: ReadonlySet<string> = new Set(),
): readonly Dated[] {
  const newestFirst = generations.toSorted(bySequence);
  const wholeDays = new Set(firstOfEach(newestFirst, ({ day }) => day, WHOLE_DAYS).map(({ day }) => day));
  const staying = new Set<Dated>([
    ...newestFirst.filter(({ id, day }) => wholeDays.has(day) || kept.has(id)),
    ...firstOfEach(newestFirst, ({ day }) => day, DAYS),
    ...firstOfEach(newestFirst, ({ day }) => weekOf(day), WEEKS),
    ...firstOfEach(newestFirst, ({ day }) => day.slice(0, 7), MONTHS),
    ...newestFirst.filter(({ reason }) => reason.startsWith('before-')).slice(0, RISKY_STEPS),
  ]);
  return newestFirst.filter((generation) => !staying.has(generation));
}

/** Those made in the same moment of a workspace hold the same: then the later name counts as the newer. */
function bySequence(a: DatedGeneration, b: DatedGeneration): number {
  if (a.sequence !== b.sequence) return b.sequence - a.sequence;
  return a.id < b.id ? 1 : -1;
}

function firstOfEach<Dated>(
  newestFirst: readonly Dated[],
  bucketOf: (generation: Dated) => string,
  most: number,
): readonly Dated[] {
  const first = new Map<string, Dated>();
  for (const generation of newestFirst) {
    const bucket = bucketOf(generation);
    if (!first.has(bucket)) first.set(bucket, generation);
    if (first.size === most) break;
  }
  return [...first.values()];
}

function weekOf(day: CalendarDate): string {
  const { year, week } = isoWeekOf(day);
  return `${year}-W${week}`;
}
