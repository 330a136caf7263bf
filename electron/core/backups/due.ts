/** An automatic generation is made when the one before it is as old as this. */
export const EVERY_MS = 30 * 60_000;

/**
 * Whether it is time for an automatic generation. The first change of a run has one made at once, but not in runs of a
 * moment, as on the command line. A clock that was turned back must not stop backups: only the distance counts.
 */
export function isDue({
  now,
  madeAt,
  lastAt,
  isBrief,
}: {
  readonly now: number;
  /** When this run made the last one; null for none yet. */
  readonly madeAt: number | null;
  /** When the last automatic one was made in any run; null for none. */
  readonly lastAt: number | null;
  readonly isBrief: boolean;
}): boolean {
  const since = madeAt ?? (isBrief ? lastAt : null);
  return since === null || Math.abs(now - since) >= EVERY_MS;
}
