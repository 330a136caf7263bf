import { PlannerError } from '#shared/base/errors.ts';

/** The reading of files, each under the name that a page gave it, so that the page can give it up. */
export type Readings = {
  /** Reads under a name; null for a reading that nobody gives up. */
  readonly within: <Value>(
    name: string | null,
    read: (signal: AbortSignal) => Promise<Value>,
  ) => Promise<Value>;
  /** Ends the reading of that name, now or as soon as it comes; nothing where it has been answered. */
  readonly giveUp: (name: string) => void;
};

/** A large file takes longer on its way than the wish to give it up: so many wishes wait for theirs. */
const MOST_EARLY = 100;

/** No reading runs yet. One whose end was wished before it came throws `unreachable` at once. */
export function createReadings(): Readings {
  const running = new Map<string, AbortController>();
  const early = new Set<string>();
  return {
    within: async (name, read) => {
      const ending = new AbortController();
      if (name === null) return read(ending.signal);
      if (early.delete(name)) throw new PlannerError('unreachable', 'Given up before it came');
      running.set(name, ending);
      try {
        return await read(ending.signal);
      } finally {
        running.delete(name);
      }
    },
    giveUp: (name) => {
      const ending = running.get(name);
      if (ending !== undefined) return ending.abort();
      early.add(name);
      const [oldest] = early;
      if (early.size > MOST_EARLY && oldest !== undefined) early.delete(oldest);
    },
  };
}
