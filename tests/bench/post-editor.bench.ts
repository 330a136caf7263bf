import type { Page } from '@playwright/test';
import type { Bench } from './bench.ts';
import { type BenchPage, closeBenchPage, openBenchPage } from './bench-page.ts';

/** A quick typist; each key is its own. */
const KEYS = 'salt glaze and fire ';
const PAUSE = 45;

/**
 * From a key to the frame that shows it, in Chromium: the text of a post among 10,000 in our editor against a bare text
 * field on the same page. The 95th percentile of its keys counts; a frame takes 16.7 ms.
 */
export const bench = {
  name: 'post-editor',
  goal: 16.7,
  compare: 'excess',
  unit: 'ms',
  rounds: 11,
  setup: async () => {
    const opened = await openBenchPage('post-editor');
    await opened.page.waitForFunction(() => window.postEditor !== undefined);
    await opened.page.evaluate(() => window.postEditor?.prepare());
    return opened;
  },
  floor: ({ page }) => typed(page, 'bare'),
  candidate: ({ page }) => typed(page, 'editor'),
  teardown: closeBenchPage,
} satisfies Bench<BenchPage>;

/** The 95th percentile of the keys, in milliseconds. */
async function typed(page: Page, which: 'editor' | 'bare'): Promise<number> {
  await page.evaluate((field) => window.postEditor?.focus(field), which);
  await page.keyboard.type(KEYS, { delay: PAUSE });
  await page.waitForTimeout(100);
  const times = [...((await page.evaluate(() => window.postEditor?.take())) ?? [])].sort(
    (left, right) => left - right,
  );
  if (times.length < KEYS.length) throw new Error(`Only ${times.length} of ${KEYS.length} keys were seen`);
  return times[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
}
