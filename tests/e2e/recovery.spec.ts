import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { startHost } from '#tests/support/running-host.mjs';
import { expect, type Program, test } from './program.ts';
import { readWorkspace, tear, workspaceFile } from './workspace-files.ts';

const PASSPHRASE = 'kiln salt amber river';

/** The sample client as the first start makes it, on its brand page. */
async function openSample(program: Program): Promise<string> {
  const { page, t } = program;
  await page.getByRole('button', { name: new RegExp(t('workspace.firstRun.sample')) }).click();
  await page.waitForURL(/#\/w\/[^/]+\/overview/);
  return page.url().split('#')[1]?.split('/')[2] ?? '';
}

async function go(page: Page, id: string, name: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/w/${id}/${name}`);
}

const mission = (page: Page, { t }: Program) => page.getByLabel(t('brand.field.mission'), { exact: true });
const promise = (page: Page, { t }: Program) => page.getByLabel(t('brand.field.promise'), { exact: true });

async function type(page: Page, program: Program, id: string, text: string): Promise<void> {
  await go(page, id, 'brand');
  await mission(page, program).fill(text);
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await expect(page.locator('[data-save="saving"]')).toHaveCount(0);
}

const missionOf = async ({ dataFolder }: Program, id: string) =>
  (await readWorkspace(dataFolder, id)).tables.brand?.['brand']?.mission;

test('a torn workspace is put together again, with everything that was typed (matrix 20, 21, 25)', async ({
  openProgram,
}) => {
  test.setTimeout(120_000);
  const program = await openProgram({ language: 'de' });
  const { t } = program;
  const id = await openSample(program);
  await type(program.page, program, id, 'Vor der Sicherung');
  await program.stop(); // closing makes a generation
  const second = await program.startAgain();
  await type(second, program, id, 'Nach der Sicherung getippt');
  await program.kill();
  const torn = workspaceFile(program.dataFolder, id);
  tear(torn);
  const bytes = readFileSync(torn);
  const page = await program.startAgain();
  await page.waitForURL(new RegExp(`#/w/${id}/`));
  await expect(page.getByRole('heading', { level: 1, name: t('recovery.title.whole') })).toBeVisible();
  await expect(page.getByText(t('recovery.reason.json'))).toBeVisible();
  expect(readFileSync(torn)).toEqual(bytes);
  await page.getByRole('radio').nth(1).press('Space');
  await expect(page.getByRole('table', { name: t('recovery.difference') })).toBeVisible();
  await page.getByRole('radio').first().press('Space');
  await page.getByRole('button', { name: t('recovery.bringBack') }).click();
  await expect(page.getByRole('button', { name: t('recovery.seen') })).toBeVisible();
  await go(page, id, 'brand');
  await expect(mission(page, program)).toHaveValue('Nach der Sicherung getippt');
  const quarantined = readdirSync(path.join(program.dataFolder, 'quarantine'), {
    recursive: true,
    encoding: 'utf8',
  });
  const kept = quarantined.filter((name) => path.basename(name).includes('workspace'));
  expect(kept.length).toBeGreaterThan(0);
  expect(
    kept.some((name) => readFileOrEmpty(path.join(program.dataFolder, 'quarantine', name)).equals(bytes)),
    'the damaged file is kept as it was',
  ).toBe(true);
  await type(page, program, id, 'Und weiter');
  await program.stop();
  expect(await missionOf(program, id)).toBe('Und weiter');
});

test('a workspace is taken over and taken back, and no edit of either is lost (matrix 38, 40)', async ({
  openProgram,
}) => {
  test.setTimeout(120_000);
  const program = await openProgram({ language: 'en' });
  const { page, t } = program;
  const id = await openSample(program);
  await type(page, program, id, 'Written first');
  const release = await holdCommits(page);
  await promise(page, program).fill('Typed while it was taken over');
  const host = await startHost(program.dataFolder);
  const other = await program.context.newPage();
  await other.goto(host.address);
  await go(other, id, 'brand');
  await expect(other.locator('[data-save="read-only"]')).toBeVisible();
  await other.getByRole('button', { name: t('app.save.takeOver') }).click();
  const question = other.getByRole('alertdialog');
  await question.getByRole('button', { name: t('app.save.takeOver') }).click();
  await expect(other.getByText(t('app.save.takenOver'))).toBeVisible();
  await type(other, program, id, 'Written by the other');
  release();
  await expect(page.getByText(t('app.save.kept'))).toBeVisible();
  await expect(page.locator('[data-save="read-only"]')).toBeVisible();
  await expect(promise(page, program)).toHaveValue('Typed while it was taken over');
  await page.getByRole('button', { name: t('app.save.takeBack') }).click();
  await expect(page.getByText(t('app.save.takenOver'))).toBeVisible();
  await expect(mission(page, program)).toHaveValue('Written by the other');
  await expect(promise(page, program)).toHaveValue('Typed while it was taken over');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await other.close();
  await host.stop();
  await program.stop();
  const brand = (await readWorkspace(program.dataFolder, id)).tables.brand?.['brand'];
  expect(brand).toMatchObject({
    mission: 'Written by the other',
    promise: 'Typed while it was taken over',
  });
});

test('an encrypted workspace opens after a restart with its passphrase only', async ({ openProgram }) => {
  test.setTimeout(120_000);
  const program = await openProgram({ language: 'en' });
  const { t } = program;
  const id = await openSample(program);
  await type(program.page, program, id, 'A secret mission');
  await go(program.page, id, 'data');
  await program.page.getByRole('button', { name: t('seal.card.encrypt') }).click();
  const dialog = program.page.getByRole('dialog');
  await dialog.getByLabel(t('seal.set.first'), { exact: true }).fill(PASSPHRASE);
  await dialog.getByLabel(t('seal.set.again'), { exact: true }).fill(PASSPHRASE);
  await dialog.getByText(t('seal.set.written')).click();
  await dialog.getByRole('button', { name: t('seal.set.action'), exact: true }).click();
  await expect(program.page.getByText(t('seal.set.done'))).toBeVisible({ timeout: 20_000 });
  await program.stop();
  const folder = path.join(program.dataFolder, 'workspaces', id);
  expect(filesHolding(folder, 'A secret mission')).toEqual([]);
  const page = await program.startAgain();
  await page.waitForURL(new RegExp(`#/w/${id}/`));
  const field = page.getByLabel(t('seal.passphrase'), { exact: true });
  await expect(field).toBeFocused();
  await page.keyboard.type('kiln salt');
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('seal.wrong'))).toBeVisible({ timeout: 20_000 });
  await expect(field).toHaveValue('kiln salt');
  await page.keyboard.type(' amber river');
  await page.keyboard.press('Enter');
  await go(page, id, 'brand');
  await expect(mission(page, program)).toHaveValue('A secret mission', { timeout: 20_000 });
});

/** A slow way to the program: what is typed stays unsaved until it is released. */
async function holdCommits(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/api/plan.commit', async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}

function readFileOrEmpty(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0); // a folder
  }
}

function filesHolding(folder: string, text: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    readFileOrEmpty(path.join(folder, name)).includes(text),
  );
}
