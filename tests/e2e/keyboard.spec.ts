import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { addDays, addMonths, endOfMonth, startOfMonth } from '#shared/base/calendar-date.ts';
import { PLAN_SECTIONS, type PlanSection } from '#shared/plan/section.ts';
import { isWholePdf } from './opened-files.ts';
import { calendarPage } from './pages/calendar.ts';
import { select, textField } from './pages/controls.ts';
import { crisisPage } from './pages/crisis.ts';
import { keys } from './pages/keys.ts';
import { shell } from './pages/shell.ts';
import { expect, type Program, test } from './program.ts';

// Not one call of a mouse in this file: every step is reached by Tab, arrows, Enter, Space and shortcuts.

test('the main walk is done with the keyboard alone', async ({ openProgram }) => {
  test.setTimeout(300_000);
  const program = await openProgram({ language: 'en' });
  await test.step('a new workspace', () => createWorkspace(program));
  for (const section of PLAN_SECTIONS)
    await test.step(`the guide: ${section}`, () => fillStep(program, section));
  await test.step('a target', () => addTarget(program));
  await test.step('a post over the end of the month', () => movePost(program));
  await test.step('an incident', () => startIncident(program));
  await test.step('a note in the review', () => writeReview(program));
  await test.step('an export', () => saveExport(program));
  await test.step('undo and redo', () => undoAndRedo(program));
});

async function createWorkspace({ page, t, today }: Program): Promise<void> {
  const { press, type, tabTo, expectVisibleFocus } = keys(page);
  await tabTo(page.getByRole('button', { name: t('workspace.firstRun.create') }));
  await expectVisibleFocus();
  await press('Enter');
  await expect(textField(page, t('workspace.field.name'))).toBeFocused();
  await expectVisibleFocus();
  await type('Keys only');
  await tabTo(page.getByRole('radio', { name: t('app.ui.palette.lagoon') }));
  await press('ArrowRight');
  await expect(page.getByRole('radio', { name: t('app.ui.palette.sky') })).toBeChecked();
  await expectVisibleFocus();
  // A plan that began last month, so that a review is due.
  await tabTo(
    page
      .getByRole('group', { name: t('workspace.field.planStart') })
      .getByRole('spinbutton')
      .first(),
  );
  await expectVisibleFocus();
  await type(typedDay(startOfMonth(addMonths(today, -1))));
  await tabTo(page.getByRole('combobox', { name: t('workspace.field.timeZone') }));
  await press('Control+a');
  await type('Europe/Berlin');
  await press('ArrowDown', 'Enter');
  await expect(page.getByRole('combobox', { name: t('workspace.field.timeZone') })).toHaveValue(
    'Europe/Berlin',
  );
  await tabTo(page.getByRole('button', { name: t('workspace.create.submit') }));
  await press('Enter');
}

/** One field of the step, its decision, and on. */
async function fillStep({ page, t }: Program, section: PlanSection): Promise<void> {
  const { press, type, tabTo, expectVisibleFocus } = keys(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const first: Readonly<Record<PlanSection, () => Promise<Locator>>> = {
    fit: async () => {
      const questions = page.getByRole('region', { name: t('fit.ask.title') });
      await tabTo(select(questions, t('fit.field.business')));
      await expectVisibleFocus();
      await press('Enter');
      await type(t('fit.business.other'));
      await press('Enter');
      await tabTo(page.getByRole('checkbox', { name: t('fit.goal.known') }));
      await press('Space');
      await expect(page.getByRole('checkbox', { name: t('fit.goal.known') })).toBeChecked();
      const audience = page.getByRole('radiogroup', { name: t('fit.field.audienceOnline') });
      await tabTo(audience.getByRole('radio').first());
      await press('Space', 'ArrowRight');
      await expect(audience.getByRole('radio', { name: t('fit.audienceOnline.some') })).toBeChecked();
      const choice = page.getByRole('radiogroup', { name: t('fit.field.choice') });
      await tabTo(choice.getByRole('radio').first());
      await expectVisibleFocus();
      await press('Space');
      await expect(choice.getByRole('radio').first()).toBeChecked();
      return textField(page, t('fit.field.choiceReason'));
    },
    competitors: async () => textField(page, t('competitors.field.name')),
    tools: async () => {
      await tabTo(button(t('tools.addFirst')));
      await press('Enter');
      return textField(page, t('tools.field.name'));
    },
    brand: async () => textField(page, t('brand.field.mission')),
    audiences: async () => {
      await tabTo(button(t('audiences.addFirst')));
      await press('Enter');
      return textField(page, t('audiences.field.name'));
    },
    channels: async () => {
      await tabTo(button(t('channels.addFirst')));
      await press('Enter');
      return textField(page, t('channels.field.handle'));
    },
    goals: async () => textField(page, t('goals.objective.businessGoal')),
    content: async () => textField(page, t('content.field.name')),
    crisis: async () => {
      await tabTo(button(t('crisis.empty.starter')));
      await press('Enter');
      return textField(page, t('crisis.roles.person')).first();
    },
  };
  await expect(page.getByRole('heading', { level: 2, name: t(`guide.${section}.title`) })).toBeVisible();
  const field = await first[section]();
  await tabTo(field);
  await type(`By keys: ${section}`);
  await expect(field).toHaveValue(`By keys: ${section}`);
  const card = page.getByRole('region', { name: t('app.decision.title') });
  await tabTo(textField(card, t('app.decision.will')));
  await expectVisibleFocus();
  await type('We do it');
  const next = PLAN_SECTIONS[PLAN_SECTIONS.indexOf(section) + 1];
  const on =
    next === undefined ? t('guide.finish') : t('guide.next', { section: t(`app.pages.${next}.title`) });
  await tabTo(button(on));
  await expectVisibleFocus();
  await press('Enter');
}

async function addTarget(program: Program): Promise<void> {
  const { page, t } = program;
  const { press, type, tabTo } = keys(page);
  await press('Control+9');
  await expect(page.getByRole('heading', { level: 1, name: t('app.pages.goals.title') })).toBeVisible();
  await press('n');
  await expect(
    page.getByRole('button', { name: `${t('metric.followers.name')} ${t('goals.field.metric')}` }),
  ).toBeFocused();
  await press('Enter');
  await type(t('metric.likes.name'));
  await press('Enter');
  const pane = page.getByRole('complementary', { name: t('metric.likes.name') });
  await tabTo(textField(pane, t('goals.field.baseline')));
  await type('40');
  await tabTo(textField(pane, t('goals.field.goal')));
  await type('90');
  await press('Escape');
  const row = page
    .getByRole('treegrid', { name: t('goals.table') })
    .getByRole('row')
    .filter({ hasText: t('metric.likes.name') });
  await expect(row).toContainText('90');
}

async function movePost(program: Program): Promise<void> {
  const { page, t, today } = program;
  const { press, type, tabTo, expectVisibleFocus } = keys(page);
  const calendar = calendarPage(program);
  const lastDay = endOfMonth(today);
  await search(program, t('app.pages.calendar.title'));
  await tabTo(page.getByRole('button', { name: t('calendar.empty.add') }));
  await press('Enter');
  await expect(textField(calendar.editor, t('calendar.editor.title'))).toBeFocused();
  await type('Posted by keys');
  await tabTo(
    calendar.editor
      .getByRole('group', { name: t('calendar.editor.date') })
      .getByRole('spinbutton')
      .first(),
  );
  await type(typedDay(lastDay));
  await press('Escape');
  await expect(calendar.editor).toBeHidden();
  const post = calendar.postOn(lastDay, 'Posted by keys');
  await tabTo(calendar.grid.locator('[tabindex="0"]'));
  await walkTo(program, post);
  await expectVisibleFocus();
  await press('Alt+ArrowRight');
  await expect(calendar.postOn(addDays(lastDay, 1), 'Posted by keys')).toBeFocused();
  await press('Alt+ArrowDown', 'Alt+ArrowDown');
  await expect(calendar.postOn(addDays(lastDay, 15), 'Posted by keys')).toBeFocused();
  await expectVisibleFocus();
}

/** From today to the end of the month, day by day, and onto the post there. */
async function walkTo({ page }: Program, post: Locator): Promise<void> {
  for (let step = 0; step < 31; step += 1) {
    if (
      await post.evaluate(
        (element) => element.closest('[data-day]')?.contains(document.activeElement) ?? false,
      )
    )
      break;
    await page.keyboard.press('ArrowRight');
  }
  if (!(await post.evaluate((element) => element === document.activeElement)))
    await page.keyboard.press('ArrowDown');
  await expect(post).toBeFocused();
}

async function startIncident(program: Program): Promise<void> {
  const { page, t } = program;
  const { press, type, tabTo, expectVisibleFocus } = keys(page);
  await press('Control+Shift+K');
  await tabTo(page.getByRole('button', { name: t('crisis.plan.start'), exact: true }));
  await press('Enter');
  await expect(textField(page, t('crisis.start.what'))).toBeFocused();
  await type('Reported by keys');
  await press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Reported by keys' })).toBeVisible();
  const step = crisisPage(program).step(t('crisis.starter.steps.screenshots'));
  await tabTo(step.getByRole('checkbox'));
  await expectVisibleFocus();
  await press('Space');
  await expect(step.getByRole('checkbox')).toBeChecked();
  await expect(step.getByRole('time')).toBeVisible();
}

async function writeReview(program: Program): Promise<void> {
  const { page, t } = program;
  const { press, type, tabTo } = keys(page);
  await search(program, t('app.pages.reviews.title'));
  await tabTo(page.getByRole('main').getByRole('button', { name: t('reviews.open', { period: '' }).trim() }));
  await press('Enter');
  const worked = textField(page, t('reviews.worked'));
  await tabTo(worked);
  await type('What one can do without a mouse');
  await expect(worked).toHaveValue('What one can do without a mouse');
}

/** The palette: one shortcut, a word, Enter. */
async function search({ page, t }: Program, words: string): Promise<void> {
  const { press, type } = keys(page);
  await press('Control+k');
  await expect(page.getByRole('searchbox', { name: t('app.search') })).toBeFocused();
  await type(words);
  await expect(page.getByRole('menuitem', { name: words }).first()).toBeVisible();
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: words })).toBeVisible();
}

async function saveExport(program: Program): Promise<void> {
  const { page, t } = program;
  const { press, tabTo, expectVisibleFocus } = keys(page);
  await search(program, t('app.pages.export.title'));
  await tabTo(
    page.getByRole('button', { name: t('exports.save', { format: t('exports.formatShort.pdf') }) }),
  );
  await expectVisibleFocus();
  const download = page.waitForEvent('download');
  await press('Enter');
  const file = await (await download).path();
  expect(isWholePdf(file)).toBe(true);
  expect(readFileSync(file).length).toBeGreaterThan(10_000);
}

/** Outside of any text the keys of undo reach the last step, whatever page it was on. */
async function undoAndRedo(program: Program): Promise<void> {
  const { page, t } = program;
  const { press } = keys(page);
  const around = shell(program);
  await expect(around.undoButton(t('reviews.undo.change'))).toBeEnabled();
  await press('Control+z');
  await expect(around.redoButton(t('reviews.undo.change'))).toBeEnabled();
  await press('Control+y');
  await expect(around.undoButton(t('reviews.undo.change'))).toBeEnabled();
  await around.expectSaved();
}

/** The digits of a day in the order in which a British or German date field takes them. */
function typedDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}${month}${year}`;
}
