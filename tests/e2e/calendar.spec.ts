import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { addDays, addMonths, startOfMonth } from '#shared/base/calendar-date.ts';
import { restUntil } from './pages/hand.ts';

let folder: string;
let host: ChildProcess;
let address: string;

test.beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'planwright-calendar-'));
  const made = ['out/main/cli.js', 'create', '--name', 'Calendar', '--data', folder, '--json'];
  execFileSync(process.execPath, made);
  host = spawn(process.execPath, ['out/main/browser.js', '--data', folder, '--port', '0', '--no-open']);
  address = await new Promise((resolve) => {
    host.stdout?.on('data', (text) => {
      const found = /http:\/\/127\.0\.0\.1\S+/.exec(String(text));
      if (found !== null) resolve(found[0]);
    });
  });
});

test.afterEach(async () => {
  const closed = once(host, 'exit');
  host.kill('SIGTERM');
  await closed;
  rmSync(folder, { recursive: true, force: true });
});

test('posts are dragged within the month and across it, and stay there', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  await page.getByRole('link', { name: 'Calendar', exact: true }).click();
  await page.getByRole('button', { name: 'Plan the first post' }).click();
  await page.keyboard.press('Escape');

  const today = (await page.locator('[aria-current="date"]').getAttribute('data-day')) ?? '';
  const [tenth, twelfth] = [addDays(startOfMonth(today), 9), addDays(startOfMonth(today), 11)];
  await dayCell(page, tenth).focus();
  await page.keyboard.press('n');
  await page.keyboard.type('Dragged');
  await page.keyboard.press('Escape');
  const chip = page.getByRole('button', { name: 'Idea Dragged' });
  await expect(dayCell(page, tenth).locator(chip)).toBeVisible();

  await drag(page, chip, [dayCell(page, twelfth)]);
  await expect(dayCell(page, twelfth).locator(chip)).toBeVisible();
  await expect(page.getByRole('complementary')).toHaveCount(0);

  // The pointer rests on the way to the next month until that is in sight.
  const next = addDays(startOfMonth(addMonths(today, 1)), 14);
  const way = (name: string) => page.getByRole('button', { name, exact: true });
  await startDrag(page, chip);
  await restUntil(page, dayCell(page, next), [way('Later'), way('Earlier')]);
  await moveTo(page, dayCell(page, next));
  await page.mouse.up();
  await expect(dayCell(page, next).locator(chip)).toBeVisible();

  // And back over the edge of the grid; Escape lets go without moving anything.
  await startDrag(page, chip);
  await moveTo(page, dayCell(page, addDays(next, 1)));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(dayCell(page, next).locator(chip)).toBeVisible();
  await startDrag(page, chip);
  await moveTo(page, dayCell(page, next));
  const edge = (step: number) => page.locator(`[data-step="${step}"]`).last();
  await restUntil(page, dayCell(page, tenth), [edge(-1), edge(1)]);
  await moveTo(page, dayCell(page, tenth));
  await page.mouse.up();
  await expect(dayCell(page, tenth).locator(chip)).toBeVisible();

  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.reload();
  await expect(dayCell(page, tenth).locator(chip)).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(dayCell(page, tenth).locator(chip)).toHaveCount(0);
  expect(errors).toEqual([]);
});

function dayCell(page: Page, day: string): Locator {
  return page.locator(`[data-day="${day}"]`);
}

async function drag(page: Page, from: Locator, over: readonly Locator[]): Promise<void> {
  await startDrag(page, from);
  for (const place of over) await moveTo(page, place);
  await page.mouse.up();
}

async function startDrag(page: Page, from: Locator): Promise<void> {
  await from.hover();
  await page.mouse.down();
}

/** Waits for the place, which may come with the next month, and goes there as a hand does. */
async function moveTo(page: Page, place: Locator): Promise<void> {
  await place.waitFor();
  const box = await place.boundingBox();
  if (box === null) throw new Error('The place has no size');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height * 0.7, { steps: 6 });
}
