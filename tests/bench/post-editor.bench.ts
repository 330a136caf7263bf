import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { Bench } from './bench.ts';

type Context = { readonly browser: Browser; readonly page: Page; readonly folder: string };

const ADDRESS = 'http://post-editor.test/';

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
    await page.waitForFunction(() => window.postEditor !== undefined);
    await page.evaluate(() => window.postEditor?.prepare());
    return { browser, page, folder };
  },
  floor: ({ page }) => typed(page, 'bare'),
  candidate: ({ page }) => typed(page, 'editor'),
  teardown: async ({ browser, folder }) => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  },
} satisfies Bench<Context>;

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

/** The editor alone in a page, built as the program's page is. */
async function buildPage(folder: string): Promise<void> {
  const { build } = await import('vite');
  const { default: react } = await import('@vitejs/plugin-react');
  await build({
    configFile: false,
    logLevel: 'error',
    root: path.resolve('tests/bench/post-editor'),
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
