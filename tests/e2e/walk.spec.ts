import { firstRunPage } from './pages/start-pages.ts';
import { test } from './program.ts';
import { walkContent } from './walk-content.ts';
import { exportAll, readFiles } from './walk-export.ts';
import { createWorkspace, findPrivateNote, setTarget, walkGuide } from './walk-plan.ts';
import { importCalendar, lookBack, planPosts, weatherCrisis } from './walk-run.ts';
import { closeAndReopen, expectWhole, undoAndRedo } from './walk-whole.ts';

for (const [language, other] of [
  ['en', 'de'],
  ['de', 'en'],
] as const) {
  test(`a community manager makes a plan and hands it on, in ${language}`, async ({ openProgram }) => {
    test.setTimeout(300_000);
    const program = await openProgram({ language });
    const content = walkContent(program.today);
    await test.step('a new workspace', () => createWorkspace(program, content, other));
    await test.step('the guide, each step ending in its decision', () => walkGuide(program, content));
    await test.step('the search finds a private note', () => findPrivateNote(program, content));
    await test.step('a target with its path', () => setTarget(program, content));
    await test.step('the calendar', () => planPosts(program, content));
    await test.step('the import of a calendar', () => importCalendar(program));
    await test.step('a crisis', () => weatherCrisis(program, content));
    await test.step('the monthly review', () => lookBack(program, content));
    const files = await test.step('the exports', () => exportAll(program, content, other));
    await test.step('the exports, read by other programs', () => readFiles(files, content, other));
    await test.step('the workspace in another copy of the program', async () => {
      const copy = await openProgram({ language: other });
      await firstRunPage(copy).openFile(files.bundle);
      await expectWhole(copy, content);
    });
    await test.step('undo and redo', () => undoAndRedo(program));
    await test.step('closed at any moment, and opened again', () => closeAndReopen(program, content));
  });
}
