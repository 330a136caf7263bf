import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { LANGUAGES } from '#shared/base/language.ts';
import { createSpeech, type Speech } from '#shared/i18n/translator.ts';
import { isLinuxRoot } from '../../electron/hosts/launch/desktop.mjs';
import { findElectron } from '../../electron/hosts/launch/electron-binary.mjs';
import { projectRoot } from '../../electron/hosts/launch/set-up.mjs';
import { readWorkspace } from './workspace-files.ts';

// The real window. It runs only where an Electron binary and a display are; elsewhere `npm test` says that it did not.

let dataFolder: string;
const open: ElectronApplication[] = [];

test.beforeEach(() => {
  dataFolder = mkdtempSync(path.join(tmpdir(), 'planwright-desktop-'));
});

test.afterEach(async () => {
  for (const application of open.splice(0)) await application.close().catch(() => undefined); // closed by the test
  rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
});

test('the window starts, keeps what is typed at the moment of closing, and has it at the next start', async () => {
  const first = await start();
  const { t } = await speechOf(first.page);
  await expect(first.page.getByText(t('workspace.firstRun.promise'))).toBeVisible();
  await first.page.getByRole('button', { name: t('workspace.firstRun.sample') }).click();
  await expect(
    first.page.getByRole('heading', { level: 1, name: t('app.pages.overview.title') }),
  ).toBeVisible();
  const workspaceId = new URL(first.page.url()).hash.split('/')[2] ?? '';
  await goTo(first.page, t, 'brand');
  await first.page
    .getByRole('textbox', { name: t('brand.field.mission'), exact: true })
    .fill('Typed, then closed');
  await closeWindow(first.application);

  const stored = await readWorkspace(dataFolder, workspaceId);
  expect(stored.readOnly).toBeNull();
  expect(Object.values(stored.tables.brand ?? {})).toMatchObject([{ mission: 'Typed, then closed' }]);

  const second = await start();
  await goTo(second.page, t, 'brand');
  const mission = second.page.getByRole('textbox', { name: t('brand.field.mission'), exact: true });
  await expect(mission).toHaveValue('Typed, then closed');
  await second.page
    .getByRole('button', { name: t('app.undoAction', { action: t('brand.undo.change') }) })
    .click();
  await expect(mission).not.toHaveValue('Typed, then closed');
  await closeWindow(second.application);
});

test('the page in the window has nothing of Node, and cannot leave', async () => {
  const { application, page } = await start();
  const reach = await page.evaluate(() => ({
    protocol: window.location.protocol,
    names: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
    bridge: Object.keys(Object(Reflect.get(window, 'planner'))).sort(),
  }));
  expect(reach.protocol).not.toMatch(/^(file|https?):$/);
  expect(reach.names).toEqual([]);
  expect(reach.bridge).toEqual(['request', 'subscribe']);

  const before = page.url();
  await page.evaluate(() => {
    window.location.href = 'https://example.invalid/';
  });
  await page.waitForTimeout(500);
  expect(page.url()).toBe(before);
  const windows = await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(windows).toBe(1);
});

async function start(): Promise<{ readonly application: ElectronApplication; readonly page: Page }> {
  const executablePath = findElectron(projectRoot);
  if (executablePath === null) throw new Error('There is no Electron binary here.');
  // Set in the terminals of some editors; it would turn Electron into plain Node.
  const { ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env;
  const application = await _electron.launch({
    executablePath,
    args: [...(isLinuxRoot() ? ['--no-sandbox'] : []), projectRoot, '--data', dataFolder],
    env: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value ?? ''])),
  });
  open.push(application);
  const page = await application.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  return { application, page };
}

/** As a press on the window's own cross: the page is asked to save before it goes. */
async function closeWindow(application: ElectronApplication): Promise<void> {
  const ended = application.waitForEvent('close');
  await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await ended;
}

/** The system's language decides; the page says which it took. */
async function speechOf(page: Page): Promise<Speech> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const tag = await page.locator('html').getAttribute('lang');
  return createSpeech(LANGUAGES.find((language) => language === tag) ?? 'en', 'UTC');
}

async function goTo(page: Page, t: Speech['t'], name: 'brand'): Promise<void> {
  const title = t(`app.pages.${name}.title`);
  await page
    .getByRole('navigation', { name: t('app.navigation') })
    .getByRole('link', { name: title })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}
