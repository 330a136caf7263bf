import type { Bench } from './bench.ts';
import { type BenchPage, closeBenchPage } from './bench-page.ts';
import { openCalendarBench } from './calendar-bench.ts';

/** From nothing to the table of 10,000 posts on the screen, against one frame of an empty page. */
export const bench = {
  name: 'table-paint',
  goal: 2,
  unit: 'ms',
  rounds: 15,
  samples: 5,
  setup: openCalendarBench,
  floor: ({ page }) => page.evaluate(() => window.calendarBench?.frame()),
  candidate: ({ page }) => page.evaluate(() => window.calendarBench?.table()),
  teardown: closeBenchPage,
} satisfies Bench<BenchPage>;
