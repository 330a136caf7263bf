import type { Bench } from './bench.ts';
import { type BenchPage, closeBenchPage } from './bench-page.ts';
import { openCalendarBench } from './calendar-bench.ts';

/** The 95th percentile of frames while the table of 10,000 posts is scrolled, against a box of bare lines. */
export const bench = {
  name: 'table-scroll',
  goal: 1.3,
  unit: 'ms',
  rounds: 9,
  setup: openCalendarBench,
  floor: ({ page }) => page.evaluate(() => window.calendarBench?.scrollBox()),
  candidate: ({ page }) => page.evaluate(() => window.calendarBench?.scrollTable()),
  teardown: closeBenchPage,
} satisfies Bench<BenchPage>;
