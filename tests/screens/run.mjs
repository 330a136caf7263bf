// `npm run screens [-- PAGE...]`: every page with the sample client, in both sizes, themes and two languages, into out/screens/.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { projectRoot, setUp, speaker } from '../../electron/hosts/launch/set-up.mjs';
import { chromiumLaunchOptions } from '../support/chromium.mjs';
import { startHost } from '../support/running-host.mjs';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1024, height: 700 },
];
const THEMES = /** @type {const} */ (['light', 'dark']);
const LANGUAGES = ['en', 'de'];

/** Pages of a workspace, and what is chosen on them; `open` clicks something first. */
const WORKSPACE_PAGES = {
  overview: '',
  guide: '?step=goals',
  brand: '',
  audiences: '',
  channels: '',
  goals: '',
  content: '',
  calendar: '',
  crisis: '',
  reviews: '',
  export: '',
  profile: '',
};
const OUTSIDE_PAGES = ['clients', 'new', 'settings'];
const ALL = ['first-run', ...OUTSIDE_PAGES, ...Object.keys(WORKSPACE_PAGES)];

await setUp(speaker(process.stderr));
const wished = process.argv.slice(2);
const unknown = wished.filter((name) => !ALL.includes(name));
if (unknown.length > 0) {
  console.error(`No such page: ${unknown.join(', ')}. There are: ${ALL.join(', ')}.`);
  process.exit(2);
}
const names = wished.length > 0 ? wished : ALL;
const folder = path.join(projectRoot, 'out/screens');
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch(chromiumLaunchOptions());
for (const language of LANGUAGES) {
  const host = await startHost();
  const context = await browser.newContext({
    locale: language,
    timezoneId: 'Europe/Berlin',
    viewport: SIZES[0] ?? null,
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${language}: ${error.message}`));
  await page.goto(host.address);
  await page.locator('main h1').first().waitFor();
  if (names.includes('first-run')) await takeAll(page, 'first-run', language);
  await page.locator('main button').first().click();
  await page.waitForURL(/#\/w\/[^/]+\/overview/);
  const workspace = page.url().split('#')[1]?.split('/')[2] ?? '';
  for (const name of names.filter((each) => each !== 'first-run')) {
    const query = WORKSPACE_PAGES[/** @type {keyof typeof WORKSPACE_PAGES} */ (name)];
    await page.evaluate(
      (hash) => {
        window.location.hash = hash;
      },
      query === undefined ? `#/${name}` : `#/w/${workspace}/${name}${query}`,
    );
    await takeAll(page, name, language);
  }
  await context.close();
  await host.stop();
}
await browser.close();

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 * @param {string} language
 */
async function takeAll(page, name, language) {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.waitForTimeout(400);
      const file = path.join(folder, `${name}-${size.width}-${theme}-${language}.png`);
      await page.screenshot({ path: file });
      console.log(path.relative(projectRoot, file));
    }
  }
}
