// `npm run screens [-- NAME... LANGUAGE...]`: every page and its telling states, in both sizes and themes, in English and
// German or in the languages that are named (en, de, it, es), into out/screens/.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { projectRoot, setUp, speaker } from '../../electron/hosts/launch/set-up.mjs';
import { chromiumLaunchOptions } from '../support/chromium.mjs';
import { makeClosedWorkspaces } from '../support/closed-workspaces.mjs';
import { startHost } from '../support/running-host.mjs';
import { STATES, searchOf, statesOf } from './states.mjs';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1024, height: 700 },
];
const THEMES = /** @type {const} */ (['light', 'dark']);
/** @type {readonly import('#shared/base/language.ts').Language[]} */
const LANGUAGES = ['en', 'de', 'it', 'es'];
const ZONE = 'Europe/Berlin';

const words = process.argv.slice(2);
const named = LANGUAGES.filter((language) => words.includes(language));
const languages = named.length > 0 ? named : LANGUAGES.slice(0, 2);
const states = statesOf(words.filter((word) => !LANGUAGES.some((language) => language === word)));
if (states.length === 0) {
  console.error(`No such page. There are: ${STATES.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
await setUp(speaker(process.stderr));
const folder = path.join(projectRoot, 'out/screens');
mkdirSync(folder, { recursive: true });

// Controls are found by the words of the catalogs, which are TypeScript.
const sources = await createServer({
  root: projectRoot,
  configFile: false,
  appType: 'custom',
  server: { middlewareMode: true, ws: false },
  optimizeDeps: { noDiscovery: true },
});
/** @type {typeof import('#shared/i18n/translator.ts')} */
const { createSpeech } = /** @type {any} */ (await sources.ssrLoadModule('/shared/i18n/translator.ts'));
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  for (const language of languages) await takeLanguage(language);
} finally {
  await browser.close();
  await sources.close();
}

/** @param {import('#shared/base/language.ts').Language} language */
async function takeLanguage(language) {
  const host = await startHost();
  try {
    await takeStates(host, language);
  } finally {
    await host.stop(); // a host that is left running would keep this process waiting
  }
}

/**
 * @param {Awaited<ReturnType<typeof startHost>>} host
 * @param {import('#shared/base/language.ts').Language} language
 */
async function takeStates(host, language) {
  const { t } = await createSpeech(language, ZONE);
  const context = await browser.newContext({ locale: language, timezoneId: ZONE });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${language}: ${error.message}`));
  await page.goto(host.address);
  await page.locator('main h1').first().waitFor();
  if (states.some(({ name }) => name === 'first-run')) await takeAll(page, 'first-run', language);
  await page.locator('main button').first().click();
  await page.waitForURL(/#\/w\/[^/]+\/overview/);
  const workspaces = {
    sample: page.url().split('#')[1]?.split('/')[2] ?? '',
    empty: JSON.parse(command(host.dataFolder, ['create', '--name', 'Café Anders'])).id,
    ...makeClosedWorkspaces(host.dataFolder, language),
  };
  for (const state of states.filter(({ name }) => name !== 'first-run')) {
    await page.setViewportSize(SIZES[0] ?? { width: 0, height: 0 });
    await go(page, addressOf(state, workspaces, host.dataFolder));
    await state.open?.(page, t);
    await takeAll(page, state.name, language);
    await closeAll(page);
  }
  await context.close();
}

/**
 * @param {import('./states.mjs').State} state
 * @param {Readonly<Record<NonNullable<import('./states.mjs').State['workspace']>, string>>} workspaces
 * @param {string} dataFolder
 */
function addressOf(state, workspaces, dataFolder) {
  const { workspace, page } = state;
  if (workspace === undefined) return `#/${page}`;
  const search = searchOf(state, (collection) => chosenId(dataFolder, workspaces[workspace], collection));
  return `#/w/${workspaces[workspace]}/${page}?${search}`;
}

/**
 * The first record of the collection; of the posts the one with the most to say.
 *
 * @param {string} dataFolder
 * @param {string} workspaceId
 * @param {import('./states.mjs').Collection} collection
 */
function chosenId(dataFolder, workspaceId, collection) {
  const records = JSON.parse(command(dataFolder, ['show', workspaceId, collection]));
  /** @param {unknown} record */
  const length = (record) => (collection === 'posts' ? JSON.stringify(record).length : 0);
  return records.sort((/** @type {unknown} */ a, /** @type {unknown} */ b) => length(b) - length(a))[0].id;
}

/**
 * @param {string} dataFolder
 * @param {readonly string[]} words
 */
function command(dataFolder, words) {
  const program = path.join(projectRoot, 'out/main/cli.js');
  return execFileSync(process.execPath, [program, ...words, '--data', dataFolder, '--json'], {
    encoding: 'utf8',
  });
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} hash
 */
async function go(page, hash) {
  await page.evaluate((next) => {
    window.location.hash = next;
  }, hash);
  await page.locator('main h1, main h2').first().waitFor();
  await page.waitForTimeout(300);
}

/** @param {import('@playwright/test').Page} page */
async function closeAll(page) {
  await page.keyboard.press('Escape');
  await page.waitForTimeout(200);
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 * @param {string} language
 */
async function takeAll(page, name, language) {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.mouse.move(0, 0); // nothing is pointed at
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.waitForTimeout(250);
      const file = path.join(folder, `${name}-${size.width}-${theme}-${language}.png`);
      await page.screenshot({ path: file });
      console.log(path.relative(projectRoot, file));
    }
  }
}
