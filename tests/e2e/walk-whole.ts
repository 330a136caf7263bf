import { calendarPage } from './pages/calendar.ts';
import { escaped, textField } from './pages/controls.ts';
import { crisisPage } from './pages/crisis.ts';
import { fitPage } from './pages/fit.ts';
import { guidePage } from './pages/guide.ts';
import { reviewsPage } from './pages/reviews.ts';
import { shell } from './pages/shell.ts';
import { targetsPage } from './pages/targets.ts';
import { expect, type Program } from './program.ts';
import type { WalkContent } from './walk-content.ts';

/** All that was entered, as the pages show it. */
export async function expectWhole(program: Program, content: WalkContent): Promise<void> {
  const { page, t } = program;
  const around = shell(program);
  await around.expectDecided(100);
  await expect(page.getByRole('button', { name: new RegExp(escaped(content.workspace.name)) })).toBeVisible();
  await around.go('brand');
  await expect(textField(page, t('brand.field.mission'))).toHaveValue(content.brand.mission);
  await around.go('fit');
  await fitPage(program).expectAnswered(9);
  await expect(textField(page, t('fit.field.choiceReason'))).toHaveValue(content.fit.reason);
  await around.go('competitors');
  await expect(page.getByRole('main')).toContainText(content.competitor.name);
  await page
    .getByRole('radio', { name: new RegExp(`^${t('competitors.view.techniques')}`) })
    .check({ force: true });
  await expect(page.getByRole('main')).toContainText(content.competitor.technique);
  await around.go('tools');
  await page.getByRole('row').filter({ hasText: content.tool.name }).first().click();
  const tool = page.getByRole('complementary', { name: content.tool.name, exact: true });
  await expect(tool.getByRole('combobox', { name: t('tools.field.owner') })).toHaveValue(content.tool.owner);
  await expect(textField(tool, t('tools.field.notes'))).toHaveValue(content.tool.note);
  await around.go('goals');
  await targetsPage(program).open(t('metric.followers.name'));
  await expect(targetsPage(program).target(t('metric.followers.name')).chart).toBeVisible();
  await around.go('calendar');
  const calendar = calendarPage(program);
  await calendar.showList();
  await expect(calendar.list.getByRole('row')).toHaveCount(6);
  await expect(calendar.list.getByRole('row').filter({ hasText: content.post.title })).toContainText(
    content.post.time,
  );
  await around.go('crisis');
  await expect(crisisPage(program).incident(content.incident.title)).toBeVisible();
  await around.go('reviews');
  await expect(reviewsPage(program).worked).toHaveValue(content.review.worked);
  await expect(
    reviewsPage(program).decisions.getByRole('region', { name: content.decision.text }),
  ).toBeVisible();
}

/** Several steps back and forth, each by its name. */
export async function undoAndRedo(program: Program): Promise<void> {
  const { page, t } = program;
  const around = shell(program);
  await around.go('brand');
  const looks = textField(page, t('brand.field.visualNotes'));
  await looks.fill('Daylight');
  await around.go('audiences');
  await page.getByRole('button', { name: t('audiences.add'), exact: true }).click();
  await expect(page.getByRole('complementary', { name: t('audiences.unnamed') })).toBeVisible();
  await around.go('channels');
  await page.getByRole('button', { name: t('channels.add'), exact: true }).click();
  const rows = guidePage(program).channelTable().getByRole('row');
  await expect(rows).toHaveCount(4);

  const actions = [t('channels.undo.add'), t('audiences.undo.add'), t('brand.undo.change')];
  for (const action of actions) await around.undo(action);
  await expect(rows).toHaveCount(3);
  await around.go('brand');
  await expect(looks).toHaveValue('');
  for (const action of actions.toReversed()) await around.redo(action);
  await expect(looks).toHaveValue('Daylight');
  await around.go('channels');
  await expect(rows).toHaveCount(4);
  for (const action of actions.slice(0, 2)) await around.undo(action);
  await around.expectSaved();
}

/** Ended in the middle of typing; everything is there, and so is the way back. */
export async function closeAndReopen(program: Program, content: WalkContent): Promise<void> {
  const { t } = program;
  await shell(program).go('brand');
  await textField(program.page, t('brand.field.promise')).fill('Typed a moment before the end');
  expect(await program.stop()).toBe(0);

  await program.startAgain();
  const around = shell(program);
  await around.expectDecided(100);
  await expectWhole(program, content);
  await around.go('brand');
  const promise = textField(program.page, t('brand.field.promise'));
  await expect(promise).toHaveValue('Typed a moment before the end');
  await around.undo(t('brand.undo.change'));
  await expect(promise).toHaveValue(content.brand.promise);
  await around.redo(t('brand.undo.change'));
  await expect(promise).toHaveValue('Typed a moment before the end');
}
