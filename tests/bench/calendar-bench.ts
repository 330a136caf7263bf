import { type BenchPage, openBenchPage } from './bench-page.ts';

/** The calendar's views alone in a page, over 10,000 posts of three years. */
export async function openCalendarBench(): Promise<BenchPage> {
  const opened = await openBenchPage('calendar-page');
  await opened.page.waitForFunction(() => window.calendarBench !== undefined);
  const counts = await opened.page.evaluate(() => window.calendarBench?.prepare());
  if (counts?.some((count) => count < 60)) throw new Error(`A month shows too little: ${counts.join(', ')}`);
  return opened;
}
