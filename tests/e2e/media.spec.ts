import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { hashOf } from '#core/media/media-files.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { aPng } from '#tests/support/media-files.ts';
import { exportPage } from './pages/export.ts';
import { firstRunPage } from './pages/start-pages.ts';
import { expect, type Program, test } from './program.ts';
import { makeSample, readWorkspace } from './workspace-files.ts';

const PNG = aPng(64, 48);

test('a picture that is dropped on a post is there after a restart, in the page and in a bundle', async ({
  openProgram,
}) => {
  test.setTimeout(120_000);
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'planwright-e2e-'));
  const id = await makeSample(dataFolder, 'en');
  const postId = await postIn(dataFolder, id);
  const program = await openProgram({ language: 'en', dataFolder });
  const { t } = program;

  await go(program.page, `#/w/${id}/calendar?selected=${postId}`);
  const editor = program.page.getByRole('complementary');
  await drop(program.page, editor, 'kiln at night.png', PNG);
  await expectShown(program.page);
  const alt = editor.getByLabel(t('media.altText', { name: 'kiln at night.png' }));
  await alt.fill('A kiln that glows at night');
  await program.page.keyboard.press('Tab');
  await expect(program.page.locator('[data-save="saved"]')).toBeVisible();
  expect(readdirSync(path.join(dataFolder, 'workspaces', id, 'media'))).toEqual([`${hashOf(PNG)}.png`]);

  await program.page.reload();
  await expectShown(program.page);

  // Removed and taken back: the file is still there.
  const actions = t('media.more', { name: 'kiln at night.png' });
  await program.page.getByRole('button', { name: actions }).click();
  await program.page.getByRole('menuitem', { name: t('media.remove') }).click();
  await expect(program.page.getByRole('button', { name: actions })).toHaveCount(0);
  await program.page
    .getByRole('button', { name: t('app.ui.undo'), exact: true })
    .last()
    .click();
  await expectShown(program.page);

  await program.stop();
  await program.startAgain();
  await go(program.page, `#/w/${id}/calendar?selected=${postId}`);
  await expectShown(program.page);

  const saved = await exportAll(program, id);
  const html = readFileSync(saved.html, 'utf8');
  expect(html).toContain('alt="A kiln that glows at night"');
  expect(html).toContain('src="data:image/png;base64,');

  const copy = await openProgram({ language: 'en' });
  await firstRunPage(copy).openFile(saved.bundle);
  await copy.page.waitForURL(/#\/w\/[^/]+\//);
  const other = copy.page.url().split('#')[1]?.split('/')[2] ?? '';
  await go(copy.page, `#/w/${other}/calendar?selected=${postId}`);
  await expectShown(copy.page);
  rmSync(dataFolder, { recursive: true, force: true });
});

/** The post of the sample that has a version without pictures of its own. */
async function postIn(dataFolder: string, id: string): Promise<string> {
  const { tables } = await readWorkspace(dataFolder, id);
  const posts = Object.values(tables.posts ?? {}) as readonly Post[];
  const dated = posts.find(({ date, variants }) => date !== null && variants.length > 0);
  if (dated === undefined) throw new Error('The sample has no post');
  return dated.id;
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((wanted) => {
    window.location.hash = wanted;
  }, hash);
}

/** As a person drops it: a file of the system over the editor. */
async function drop(page: Page, target: Locator, name: string, bytes: Buffer): Promise<void> {
  await expect(target).toBeVisible();
  const dataTransfer = await page.evaluateHandle(
    ({ base64, fileName }) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    { base64: bytes.toString('base64'), fileName: name },
  );
  await target.dispatchEvent('dragover', { dataTransfer });
  await target.dispatchEvent('drop', { dataTransfer });
}

/** Drawn, not only named: the browser has unpacked it. */
async function expectShown(page: Page): Promise<void> {
  const media = page.getByRole('complementary').locator('[data-field="media"]');
  // Pictures out of sight are not read.
  await expect(() =>
    media.getByText('kiln at night.png', { exact: true }).scrollIntoViewIfNeeded({ timeout: 3000 }),
  ).toPass();
  const picture = media.locator('img').last();
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)))
    .toBe(64);
}

async function exportAll(program: Program, id: string) {
  await go(program.page, `#/w/${id}/export`);
  const exports = exportPage(program);
  await exports.forReader('own');
  await exports.chooseFormat('html');
  const html = await exports.save('html');
  await program.page.reload(); // its message lies over the button
  await exports.chooseFormat('bundle');
  return { html, bundle: await exports.save('bundle') };
}
