/** An automatic generation is made when the one before it is as old as this. */
const EVERY_MS = 30 * 60_000;

/**
 * Whether it is time for an automatic generation. A clock that was turned back must not stop backups: only the distance
 * from the last one counts.
 * @param lastAt when that was made, in milliseconds; null for none
 */
export function isDue(now: Date, lastAt: number | null): boolean {
  return lastAt === null || Math.abs(now.getTime() - lastAt) >= EVERY_MS;
}
