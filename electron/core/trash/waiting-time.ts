import { TRASH_DAYS } from '#shared/api/trash-methods.ts';

const DAY_MS = 24 * 3_600_000;

/** The most that one look, and all looks of one start, can take from the wait. */
export const MOST_PER_LOOK_MS = 7 * DAY_MS;

/** How long something has waited, as far as it was seen, and when it was last looked at (ISO instant). */
export type Waiting = { readonly waitedMs: number; readonly lookedAt: string };

/**
 * Counts the time since the last look. No clock can be trusted: one that jumps forward takes at most seven days, one that
 * goes back takes nothing. `mostMs` is what may still be counted in this start of the program.
 */
export function waitedUntil({ waitedMs, lookedAt }: Waiting, now: Date, mostMs: number): Waiting {
  const passed = now.getTime() - Date.parse(lookedAt);
  const counted = Number.isFinite(passed) ? Math.min(Math.max(passed, 0), MOST_PER_LOOK_MS, mostMs) : 0;
  return { waitedMs: waitedMs + counted, lookedAt: now.toISOString() };
}

/** Days that are left, begun ones whole; 0 once the wait is over. */
export function daysLeftOf({ waitedMs }: Waiting): number {
  return Math.max(0, Math.ceil(TRASH_DAYS - waitedMs / DAY_MS));
}

/** How much of the wait of each may still be counted in this start of the program. */
export type StartBudget = {
  readonly leftFor: (id: string) => number;
  readonly spend: (id: string, countedMs: number) => void;
};

/**
 * Allows seven days more than the program has really run.
 * @param ranMs milliseconds since the start by a clock that nobody can set, as performance.now() gives them
 */
export function createStartBudget(ranMs: () => number): StartBudget {
  const startedMs = ranMs();
  const spent = new Map<string, number>();
  const spentFor = (id: string) => spent.get(id) ?? 0;
  return {
    leftFor: (id) => Math.max(0, MOST_PER_LOOK_MS + ranMs() - startedMs - spentFor(id)),
    spend: (id, countedMs) => void spent.set(id, spentFor(id) + countedMs),
  };
}
