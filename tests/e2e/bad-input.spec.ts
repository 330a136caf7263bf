import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { projectRoot } from '../../electron/hosts/launch/set-up.mjs';
import { calendarPage } from './pages/calendar.ts';
import { importDialog } from './pages/import-dialog.ts';
import { type PageName, shell } from './pages/shell.ts';
import { firstRunPage } from './pages/start-pages.ts';
import { expect, type Program, test } from './program.ts';
import { fillWith, makeSample, pictureOf, raiseVersion, tear, workspaceFile } from './workspace-files.ts';

const newFolder = () => mkdtempSync(path.join(tmpdir(), 'planwright-e2e-'));

/** The first bytes of a real picture; the rest does not matter to anyone who looks at the content. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('a picture that calls itself a table is refused by name and reason, and changes nothing', async ({
  openProgram,
}) => {
  const program = await openProgram({ language: 'de', ...(await aSample('de')) });
  const { t, dataFolder } = program;
  const dialog = await openImport(program);
  const before = pictureOf(path.join(dataFolder, 'workspaces'));
  await dialog.chooseFile({ name: 'redaktionsplan.csv', mimeType: 'text/csv', buffer: PNG });
  await expect(dialog.dialog).toContainText('redaktionsplan.csv');
  await expect(dialog.dialog).toContainText(t('errors.fileNotRecognised'));
  await expect(dialog.dialog).toContainText(t('imports.fileKind.picture'));
  expect(pictureOf(path.join(dataFolder, 'workspaces'))).toEqual(before);
});

test('a calendar full of broken rows says each of them by its line and takes in none of them', async ({
  openProgram,
}) => {
  const program = await openProgram({ language: 'de', ...(await aSample('de')) });
  const { page, t, dataFolder } = program;
  const dialog = await openImport(program);
  const before = pictureOf(path.join(dataFolder, 'workspaces'));
  const lines = [
    'Datum,Kanal,Titel,Text',
    '2026-02-30,Instagram,Kein Tag,Text',
    'morgen,Instagram,Auch keiner,"offen',
    '',
  ];
  await dialog.chooseFile({
    name: 'kaputt.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.join('\n')),
  });
  await expect(dialog.problemOnLine(2)).toContainText('2026-02-30');
  await expect(dialog.problemOnLine(3).first()).toBeVisible();
  await expect(dialog.acceptButton(0)).toBeVisible();
  await dialog.acceptButton(0).click({ force: true });
  await expect(dialog.dialog).toBeVisible();
  await dialog.cancel();
  await expect(dialog.dialog).toBeHidden();
  expect(pictureOf(path.join(dataFolder, 'workspaces'))).toEqual(before);
  await expect(page.getByRole('button', { name: t('app.nothingToUndo'), exact: true })).toBeVisible();
});

test('a workspace of a newer version can be read and is left as it is', async ({ openProgram }) => {
  const { dataFolder, id } = await aSample('de');
  raiseVersion(workspaceFile(dataFolder, id));
  const before = pictureOf(path.join(dataFolder, 'workspaces'));
  // What is typed nevertheless is refused; the session throws so that no page can overlook it.
  const program = await openProgram({
    language: 'de',
    dataFolder,
    expectedErrors: /PlannerError: read-only/,
  });
  const { page, t } = program;
  await expect(page.getByText(t('portfolio.state.newer'))).toBeVisible();
  await page.goto(`${origin(program)}#/w/${id}/brand`);
  await expect(page.getByText(t('app.save.readOnlyNewer'))).toBeVisible();
  await page.getByRole('textbox').first().press('x');
  await shell(program).go('calendar');
  await page.waitForTimeout(1500);
  expect(pictureOf(path.join(dataFolder, 'workspaces'))).toEqual(before);
});

test('a damaged workspace says so, is left as it is, and the others open', async ({ openProgram }) => {
  const { dataFolder, id } = await aSample('de');
  const other = await makeSample(dataFolder, 'de');
  tear(workspaceFile(dataFolder, id));
  const before = pictureOf(path.join(dataFolder, 'workspaces'));
  const program = await openProgram({ language: 'de', dataFolder });
  const { page, t } = program;
  await page.goto(`${origin(program)}#/w/${id}/overview`);
  await expect(page.getByText(t('recovery.reason.json'))).toBeVisible();
  await expect(page.getByText(t('recovery.untouched'))).toBeVisible();
  await page.getByRole('button', { name: t('app.allClients') }).click();
  await expect(page.getByText(t('portfolio.state.damaged'))).toBeVisible();
  expect(pictureOf(path.join(dataFolder, 'workspaces'))).toEqual(before);
  await page.goto(`${origin(program)}#/w/${other}/overview`);
  await expect(page.getByRole('heading', { level: 1, name: t('app.pages.overview.title') })).toBeVisible();
});

test('a bundle that is none is refused in the first window, and no workspace comes of it', async ({
  openProgram,
}) => {
  const program = await openProgram({ language: 'de' });
  const { page, t, dataFolder } = program;
  await firstRunPage(program).openFile(path.join(projectRoot, 'package.json'));
  await expect(page.getByText(t('errors.fileNotRecognised'))).toBeVisible();
  await firstRunPage(program).expectShown();
  expect(Object.keys(pictureOf(dataFolder)).filter((name) => name.startsWith('workspaces'))).toEqual([]);
});

test('a taken port is said in one sentence of the system’s language', async ({ openProgram }) => {
  const program = await openProgram({ language: 'de' });
  const second = spawnSync(
    process.execPath,
    [
      path.join(projectRoot, 'out/main/browser.js'),
      '--data',
      test.info().outputPath('second'),
      '--port',
      new URL(program.address).port,
      '--no-open',
    ],
    { encoding: 'utf8', timeout: 20_000, env: { ...process.env, LANGUAGE: '', LC_ALL: 'de_DE.UTF-8' } },
  );
  const { port } = new URL(program.address);
  expect(second.stderr.trim()).toBe(program.t('cli.problem.portTaken', { port }));
  expect(second.stdout).not.toContain('http');
  expect(second.status).toBe(1);
});

test('an address opens the program once', async ({ openProgram, browser }) => {
  const program = await openProgram({ language: 'de' });
  await firstRunPage(program).expectShown();
  const thief = await browser.newPage({ locale: 'de' });
  await thief.goto(program.address);
  await expect(thief.getByRole('heading', { name: program.t('app.notConnected.title') })).toBeVisible();
  await expect(thief.getByText(program.t('app.notConnected.help'))).toBeVisible();
  expect(await thief.evaluate(() => document.body.textContent)).not.toContain(
    program.t('workspace.firstRun.create'),
  );
  await thief.close();
});

/** Breaks out of attributes, elements and scripts, and calls what only it can call. */
const HOSTILE = `"><img src=x onerror="ran()"><script>ran()</script>`;

const PAGES: readonly PageName[] = [
  'overview',
  'health',
  'guide',
  'fit',
  'brand',
  'audiences',
  'competitors',
  'channels',
  'goals',
  'content',
  'tools',
  'calendar',
  'people',
  'tasks',
  'crisis',
  'reviews',
  'export',
];

test('what looks like a script is text on every page (matrix 66)', async ({ openProgram }) => {
  test.setTimeout(180_000);
  const { dataFolder, id } = await aSample('en');
  expect(await fillWith(dataFolder, id, HOSTILE)).toBeGreaterThan(500);
  const program = await openProgram({ language: 'en', dataFolder });
  const { page, t } = program;
  const seen: string[] = [];
  page.on('dialog', (dialog) => seen.push(dialog.message()));
  await page.evaluate(() => {
    Object.assign(window, { ran: () => document.documentElement.setAttribute('data-ran', '') });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      document.documentElement.setAttribute('data-violation', effectiveDirective);
    });
  });
  for (const name of PAGES) {
    await shell(program).go(name);
    await expectOnlyText(page, name);
  }
  await shell(program).go('goals');
  await page.getByRole('treegrid').getByRole('row').nth(2).click();
  await expectOnlyText(page, 'a target');
  await shell(program).go('calendar');
  await page
    .getByRole('button', { name: /img src=x/ })
    .first()
    .click();
  await expectOnlyText(page, 'a post');
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: t('app.search') }).fill('img src');
  await expectOnlyText(page, 'the search');
  await page.goto(`${origin(program)}#/clients`);
  await expectOnlyText(page, 'all clients');
  expect(seen).toEqual([]);
});

async function expectOnlyText(onPage: Page, name: string): Promise<void> {
  await expect
    .poll(() => onPage.evaluate(everyWord), { message: `${name} shows the words as they are` })
    .toContain(HOSTILE);
  const made = 'img[src="x"], [onerror], script:not([src]):not([type])';
  await expect(onPage.locator(made), `${name} makes nothing of them`).toHaveCount(0);
  await expect(onPage.locator('html')).not.toHaveAttribute('data-ran');
  await expect(onPage.locator('html')).not.toHaveAttribute('data-violation');
}

/** Runs in the page: what stands in it and in its fields. */
function everyWord(): string {
  const fields = [...document.querySelectorAll('input, textarea')].map((field) =>
    'value' in field ? field.value : '',
  );
  return [document.body.textContent, ...fields].join('\n');
}

async function aSample(language: 'en' | 'de') {
  const dataFolder = newFolder();
  return { dataFolder, id: await makeSample(dataFolder, language) };
}

async function openImport(program: Program) {
  await shell(program).go('calendar');
  await calendarPage(program).import();
  return importDialog(program);
}

function origin({ address }: Program): string {
  return new URL(address).origin;
}
