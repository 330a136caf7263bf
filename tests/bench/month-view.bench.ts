import type { Bench } from './bench.ts';
import { type BenchPage, closeBenchPage } from './bench-page.ts';
import { openCalendarBench } from './calendar-bench.ts';

/**
 * From 10,000 posts of three years to a month on the screen, filter included, in Chromium, against putting in the finished
 * grid with the same chips: the least that any month view has to draw.
 */
export const bench = {
  name: 'month-view',
  goal: 2,
  unit: 'ms',
  rounds: 15,
  samples: 12,
  setup: openCalendarBench,
  floor: ({ page }, call) => page.evaluate((turn) => window.calendarBench?.staticMonth(turn), call),
  candidate: ({ page }, call) => page.evaluate((turn) => window.calendarBench?.month(turn), call),
  teardown: closeBenchPage,
} satisfies Bench<BenchPage>;
