import type { Bench } from './bench.ts';
import { type BenchPage, closeBenchPage } from './bench-page.ts';
import { openCalendarBench } from './calendar-bench.ts';

/** The month of a plan of 10,000 posts against the same month of a plan that holds its 280 posts and no others. */
export const bench = {
  name: 'month-growth',
  goal: 1.2,
  unit: 'ms',
  rounds: 15,
  samples: 12,
  setup: openCalendarBench,
  floor: ({ page }, call) => page.evaluate((turn) => window.calendarBench?.smallMonth(turn), call),
  candidate: ({ page }, call) => page.evaluate((turn) => window.calendarBench?.month(turn), call),
  teardown: closeBenchPage,
} satisfies Bench<BenchPage>;
