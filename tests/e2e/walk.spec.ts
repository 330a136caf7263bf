import { addDays } from '#shared/base/calendar-date.ts';
import { PLAN_SECTIONS } from '#shared/plan/section.ts';
import { calendarFile, LINES } from './calendar-fixture.ts';
import { calendarPage } from './pages/calendar.ts';
import { guidePage } from './pages/guide.ts';
import { importDialog } from './pages/import-dialog.ts';
import { shell } from './pages/shell.ts';
import { firstRunPage, newWorkspacePage } from './pages/start-pages.ts';
import { targetsPage } from './pages/targets.ts';
import { expect, type Program, test } from './program.ts';
import { type WalkContent, walkContent } from './walk-content.ts';

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
    await test.step('a target with its path', () => setTarget(program, content));
    await test.step('the calendar', () => planPosts(program, content));
    await test.step('the import of a calendar', () => importCalendar(program));
  });
}

async function createWorkspace(program: Program, content: WalkContent, other: string): Promise<void> {
  const firstRun = firstRunPage(program);
  await firstRun.expectShown();
  await expect(program.page.locator('html')).toHaveAttribute('lang', program.language);
  await firstRun.create();
  const form = newWorkspacePage(program);
  await form.fill({ ...content.workspace, moreLanguages: [other] });
  await form.submit();
}

async function walkGuide(program: Program, content: WalkContent): Promise<void> {
  const guide = guidePage(program);
  const around = shell(program);
  const { will, willNot } = content.decisions;
  const fill = {
    brand: () => guide.fillBrand(content.brand),
    audiences: () => guide.fillAudience(content.audience),
    channels: async () => {
      for (const [place, channel] of content.channels.entries()) await guide.addChannel(channel, place === 0);
    },
    goals: () => guide.fillGoal(content.goal),
    content: () => guide.fillPillars(content.pillars, content.goal.businessGoal),
    crisis: () => guide.fillCrisis(content.people),
  };
  for (const [place, section] of PLAN_SECTIONS.entries()) {
    await test.step(section, async () => {
      await guide.expectStep(section);
      await around.expectSection(section, 'empty');
      await fill[section]();
      await guide.decide(will(section), willNot(section));
      const next = PLAN_SECTIONS[place + 1];
      if (section === 'goals') await guide.expectOpen(1);
      else await guide.expectAllDecided();
      if (next === undefined) await guide.finish();
      else await guide.next(next);
    });
  }
  for (const section of PLAN_SECTIONS) await around.expectSection(section, section === 'goals' ? 1 : 'decided');
  await around.expectSaved();
}

async function setTarget(program: Program, content: WalkContent): Promise<void> {
  const { t } = program;
  const around = shell(program);
  const metric = t('metric.followers.name');
  await around.go('goals');
  const targets = targetsPage(program);
  await targets.open(metric);
  const target = targets.target(metric);
  await target.expectSmart(1);
  await expect(target.problem('specific', 'noOwner')).toBeVisible();
  await expect(target.problem('relevant', 'noWhy')).toBeVisible();
  await target.fill(content.target);
  await expect(target.problem('specific', 'noOwner')).toBeHidden();
  await expect(target.problem('relevant', 'noWhy')).toBeHidden();
  await target.expectSmart(4);
  await around.expectSection('goals', 'decided');
  await around.expectDecided(100);

  for (const checkIn of content.target.checkIns) await target.checkIn(checkIn);
  const last = content.target.checkIns.at(-1);
  await expect(target.checkInOn(last?.day ?? '')).toHaveValue(/^1[.,]?330$/);
  await expect(target.chart).toHaveAccessibleName(/2[.,]000/);
  await expect(target.chart).toBeVisible();
  await target.showTable();
  await expect(target.table.getByRole('row')).toHaveCount(2 + content.target.checkIns.length);
  await around.expectSaved();
}

async function planPosts(program: Program, content: WalkContent): Promise<void> {
  const { post } = content;
  const around = shell(program);
  const calendar = calendarPage(program);
  await around.go('calendar');
  await calendar.addFirst();
  await calendar.write({ ...post, channel: 'Bluesky', pillar: content.pillars[0].name });
  await calendar.textField.fill(`${post.text} ${'x'.repeat(300 - post.text.length)}`);
  await calendar.expectCount(301, 300);
  await calendar.expectTooLong(1);
  await calendar.textField.fill(post.text);
  await calendar.expectCount(post.text.length, 300);
  await calendar.setStatus('idea', 'scheduled');
  await expect(calendar.status('scheduled')).toBeVisible();
  await calendar.close();

  await expect(calendar.grid.getByRole('columnheader').nth(1)).toHaveText(
    program.speech.format.dateTime(new Date('2026-11-21T00:00:00Z'), { weekday: 'short', timeZone: 'UTC' }),
  );
  await calendar.drag(calendar.postOn(post.day, post.title), calendar.day(post.dayAfterDrag));
  await expect(calendar.postOn(post.dayAfterDrag, post.title)).toBeVisible();
  await expect(calendar.postOn(post.day, post.title)).toBeHidden();
  await calendar.drag(calendar.postOn(post.dayAfterDrag, post.title), calendar.day(post.lastDay));

  // Over the end of the month with the keys; the focus goes along.
  await calendar.postOn(post.lastDay, post.title).focus();
  await program.page.keyboard.press('Alt+ArrowRight');
  await expect(calendar.postOn(addDays(post.lastDay, 1), post.title)).toBeFocused();
  await program.page.keyboard.press('Alt+ArrowDown');
  await program.page.keyboard.press('Alt+ArrowDown');
  await calendar.expectMonth(addDays(post.lastDay, 15));
  await expect(calendar.postOn(addDays(post.lastDay, 15), post.title)).toBeFocused();

  await calendar.showList();
  await expect(calendar.list.getByRole('row').filter({ hasText: post.title })).toBeVisible();
  await calendar.filterBy('kein solcher Beitrag', 'scheduled');
  await expect(calendar.list.getByRole('row').filter({ hasText: post.title })).toBeHidden();
  await calendar.removeFilter(program.t('calendar.filter.text', { text: 'kein solcher Beitrag' }));
  await expect(calendar.list.getByRole('row').filter({ hasText: post.title })).toBeVisible();
  await calendar.removeFilter(program.t('calendar.status.scheduled'));
  await around.expectSaved();
}

async function importCalendar(program: Program): Promise<void> {
  const { t } = program;
  const around = shell(program);
  const calendar = calendarPage(program);
  const file = calendarFile(program.today);
  const rowOf = (title: string) => calendar.list.getByRole('row').filter({ hasText: title });
  await calendar.import();
  const dialog = importDialog(program);
  await dialog.chooseFile(file);
  await expect(dialog.previewRow(file.posts.published.title)).toContainText('Instagram');
  await expect(dialog.problemOnLine(LINES.noSuchDay)).toContainText('2026-02-31');
  await expect(dialog.problemOnLine(LINES.unknownStatus)).toContainText('Vielleicht');
  // The preview follows the columns.
  await dialog.mapColumn('Hook', t('imports.field.title'));
  await expect(dialog.previewRow('Subscribe')).toBeVisible();
  await dialog.mapColumn('Title', t('imports.field.title'));
  await dialog.mapColumn('Hook', t('imports.field.callToAction'));
  await expect(dialog.previewRow(file.posts.planned.title)).toContainText(t('imports.outcome.new'));
  await dialog.accept(4);
  await expect(rowOf(file.posts.planned.title)).toBeVisible();

  const action = t('imports.undo.calendar', { count: 4 });
  await around.undo(action);
  for (const { title } of Object.values(file.posts)) await expect(rowOf(title)).toBeHidden();
  await around.redo(action);
  for (const { title } of Object.values(file.posts)) await expect(rowOf(title)).toBeVisible();
  await around.expectSaved();
}
