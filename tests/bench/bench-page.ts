import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';

/** A page of its own in Chromium, built as the program's page is. */
export type BenchPage = { readonly browser: Browser; readonly page: Page; readonly folder: string };

const ADDRESS = 'http://bench-page.test/';

/**
 * Builds `tests/bench/<name>/index.html` and opens it. The page is served by Playwright; nothing leaves this computer.
 */
export async function openBenchPage(name: string): Promise<BenchPage> {
  const folder = await mkdtemp(path.join(tmpdir(), 'planwright-bench-'));
  await buildPage(name, folder);
  const { chromium } = await import('@playwright/test');
  const { chromiumLaunchOptions } = await import('../support/chromium.mjs');
  const browser = await chromium.launch(chromiumLaunchOptions());
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.route(`${ADDRESS}**`, async (route) => {
    const file = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    await route.fulfill({ contentType: typeOf(file), body: await readFile(path.join(folder, file)) });
  });
  await page.goto(ADDRESS);
  return { browser, page, folder };
}

export async function closeBenchPage({ browser, folder }: BenchPage): Promise<void> {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

async function buildPage(name: string, folder: string): Promise<void> {
  const { build } = await import('vite');
  const { default: react } = await import('@vitejs/plugin-react');
  await build({
    configFile: false,
    logLevel: 'error',
    root: path.resolve('tests/bench', name),
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
