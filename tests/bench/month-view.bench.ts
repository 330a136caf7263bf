import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { Bench } from './bench.ts';

type Context = { readonly browser: Browser; readonly page: Page; readonly folder: string };

const ADDRESS = 'http://month-view.test/';

/**
 * From 5,000 posts to a month on the screen, filter included, in Chromium, against putting in the finished grid with the
 * same chips: the least that any month view has to draw.
 */
export const bench = {
  name: 'month-view',
  goal: 2,
  unit: 'ms',
  rounds: 15,
  samples: 12,
  setup: async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'planwright-bench-'));
    await buildPage(folder);
    const { chromium } = await import('@playwright/test');
    const { chromiumLaunchOptions } = await import('../support/chromium.mjs');
    const browser = await chromium.launch(chromiumLaunchOptions());
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.route(`${ADDRESS}**`, async (route) => {
      const file = new URL(route.request().url()).pathname.slice(1) || 'index.html';
      await route.fulfill({ contentType: typeOf(file), body: await readFile(path.join(folder, file)) });
    });
    await page.goto(ADDRESS);
    await page.waitForFunction(() => window.monthView !== undefined);
    const counts = await page.evaluate(() => window.monthView?.prepare());
    if (counts?.some((count) => count < 60))
      throw new Error(`A month shows too little: ${counts.join(', ')}`);
    return { browser, page, folder };
  },
  floor: ({ page }, call) => page.evaluate((turn) => window.monthView?.floor(turn), call),
  candidate: ({ page }, call) => page.evaluate((turn) => window.monthView?.candidate(turn), call),
  teardown: async ({ browser, folder }) => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  },
} satisfies Bench<Context>;

/** The calendar's month alone in a page, built as the program's page is. */
async function buildPage(folder: string): Promise<void> {
  const { build } = await import('vite');
  const { default: react } = await import('@vitejs/plugin-react');
  await build({
    configFile: false,
    logLevel: 'error',
    root: path.resolve('tests/bench/month-view'),
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, minify: true, modulePreload: { polyfill: false } },
  });
}

function typeOf(file: string): string {
  const types: Readonly<Record<string, string>> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.woff2': 'font/woff2',
  };
  return types[path.extname(file)] ?? 'application/octet-stream';
}
