/**
 * One measurement: a candidate (our code) beside a floor (the least work that could possibly do). Both run in turns in the
 * same process, so that a busy machine slows both and their ratio stays true.
 */
export type Bench<Context = unknown> = {
  /** The file's name without ".bench.ts". */
  readonly name: string;
  /** What is still good enough: the ratio of candidate to floor, or what the candidate takes beyond it, in `unit`. */
  readonly goal: number;
  /** How the two are compared; 'ratio' where it is left out. */
  readonly compare?: 'ratio' | 'excess';
  readonly unit: 'ms' | 'µs';
  /** How many rounds are counted; at least 9, which is also the default. */
  readonly rounds?: number;
  /** How often each side runs in a round, for work too short to be timed once; the median counts. Default 1. */
  readonly samples?: number;
  readonly setup: () => Promise<Context>;
  /** What takes the time; a returned number is taken as the milliseconds it took, as measured by itself. */
  readonly floor: Work<Context>;
  readonly candidate: Work<Context>;
  readonly teardown?: (context: Context) => Promise<void>;
};

/** Called with what `setup` returned and a number that grows with every call, warm-up included. */
export type Work<Context> = (context: Context, call: number) => Promise<number | undefined> | Promise<void>;

export type BenchResult = {
  readonly name: string;
  /** Median of the floor, in `unit`. */
  readonly floor: number;
  readonly compare: 'ratio' | 'excess';
  /** Median of each round's candidate divided by its floor, or less its floor. */
  readonly ratio: number;
  /** 95th percentile of the same. */
  readonly p95: number;
  readonly goal: number;
  readonly unit: string;
};
