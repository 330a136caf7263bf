import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from './support/chromium.mjs';
import { whyNoDesktop } from './support/desktop.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const hasDesktop = whyNoDesktop(root) === null;

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/e2e',
  // Two cores are the smallest machine this runs on; retries would hide what only sometimes works.
  workers: 2,
  retries: 0,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: process.env['PLANWRIGHT_E2E_REPORT']
    ? [['list'], ['json', { outputFile: process.env['PLANWRIGHT_E2E_REPORT'] }]]
    : [['list']],
  use: {
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: [
    {
      name: 'browser',
      testMatch: '*.spec.ts',
      testIgnore: 'desktop.spec.ts',
      use: {
        browserName: 'chromium',
        viewport: { width: 1280, height: 800 },
        launchOptions: chromiumLaunchOptions(),
      },
    },
    // The real window needs an Electron binary and a display; where they are missing, "npm test" says loudly that it was not run.
    ...(hasDesktop ? [{ name: 'desktop', testMatch: 'desktop.spec.ts' }] : []),
  ],
});
