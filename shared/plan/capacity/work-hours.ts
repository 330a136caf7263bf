import type { FormatPlan } from '../content/format-plan.ts';
import type { Post } from '../post/post.ts';
import type { Routine } from '../tasks/routine.ts';

/** Twelve months over the weeks of a mean Gregorian year of 365.2425 days. */
const MONTHLY_PER_WEEK = (12 * 7) / 365.2425;

/**
 * Hours of work for one piece: `hours + hoursPerLanguage x (languages - 1)` of its format's plan; a gap in the second
 * counts as nothing, a gap in the first makes the piece unknown (null).
 */
export function hoursOfPiece(plan: FormatPlan | undefined, languages: number): number | null {
  if (plan === undefined || plan.hours === null) return null;
  return plan.hours + (plan.hoursPerLanguage ?? 0) * Math.max(0, languages - 1);
}

/**
 * Hours of work for a post: its own effort where one is set, else what its format's plan says for its languages. A post
 * counts once, on however many channels it goes out. Cancelled posts take none; null where nobody has said.
 */
export function hoursOfPost(post: Post, plans: ReadonlyMap<string, FormatPlan>): number | null {
  if (post.status === 'cancelled') return 0;
  if (post.effort !== null) return post.effort;
  if (post.format === null) return null;
  return hoursOfPiece(plans.get(post.format), new Set(post.variants.map(({ language }) => language)).size);
}

/** How often a week a routine is done: its weekdays, 1, or 12 months over 52.18 weeks; a paused one never. */
export function timesAWeek({ rhythm, weekdays, isPaused }: Routine): number {
  if (isPaused) return 0;
  switch (rhythm) {
    case 'daily':
      return weekdays.length === 0 ? 7 : new Set(weekdays).size;
    case 'weekly':
      return 1;
    case 'monthly':
      return MONTHLY_PER_WEEK;
  }
}

/** Hours a week that routines take: minutes x times a week. A routine without minutes counts as none. */
export function routineHours(routines: Iterable<Routine>): number {
  let minutes = 0;
  for (const routine of routines) minutes += (routine.minutes ?? 0) * timesAWeek(routine);
  return minutes / 60;
}

/** Hours as they are shown: to a tenth. */
export function toTenths(hours: number): number {
  return Math.round(hours * 10) / 10;
}

/** A tenth of an hour over is no news: sums of halves and thirds do not meet a limit exactly. */
const SLACK_HOURS = 0.05;

/** Whether hours are more than there are; never where nobody has said how many there are (null). */
export function isOver(hours: number, available: number | null): boolean {
  return available !== null && hours > available + SLACK_HOURS;
}
