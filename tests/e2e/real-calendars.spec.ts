import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../electron/hosts/launch/set-up.mjs';
import { calendarPage } from './pages/calendar.ts';
import { importDialog } from './pages/import-dialog.ts';
import { shell } from './pages/shell.ts';
import { expect, test } from './program.ts';
import { makeEmpty } from './workspace-files.ts';

/** Other people's calendars, beside the repository: read here, never copied. */
const folder = path.join(projectRoot, '..', 'shared', 'data', 'real-exports', 'calendars');

/** How many posts and how many rows that are none a person counts in each file. */
const CALENDARS = [
  { file: 'planner/content-calendar.csv', posts: 7, leftOut: 0 },
  { file: 'bannersite/content-calendar.csv', posts: 24, leftOut: 0 },
  { file: 'mondiale/social-media-calendar.csv', posts: 12, leftOut: 5 },
] as const;

if (existsSync(folder)) {
  test('real calendars come in, each as one step of undo', async ({ openProgram }) => {
    const dataFolder = mkdtempSync(path.join(tmpdir(), 'planwright-e2e-'));
    await makeEmpty(dataFolder, ['en', 'de']);
    const program = await openProgram({ language: 'en', dataFolder });
    const { t } = program;
    const around = shell(program);
    const calendar = calendarPage(program);
    await around.go('calendar');
    for (const { file, posts, leftOut } of CALENDARS) {
      await test.step(file, async () => {
        await calendar.import();
        const dialog = importDialog(program);
        await dialog.chooseFile(path.join(folder, file));
        await expect(dialog.preview.getByRole('row')).not.toHaveCount(0);
        if (leftOut > 0)
          await expect(dialog.dialog).toContainText(t('imports.counts.skipped', { count: leftOut }));
        await dialog.accept(posts);
        await calendar.showList();
        await expect(calendar.list).toHaveAttribute('aria-rowcount', String(posts + 1));
        await around.undo(t('imports.undo.calendar', { count: posts }));
        await expect(program.page.getByRole('button', { name: t('calendar.empty.import') })).toBeVisible();
      });
    }
  });
} else {
  console.warn(
    'NOT RUN: the import of real calendars; ../shared/data/real-exports is not beside the repository.',
  );
  test('the real calendars are not on this machine, so their import was not tested', () => {
    expect(existsSync(folder)).toBe(false);
  });
}
