import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { addDays, addMonths, endOfMonth, startOfMonth } from '#shared/base/calendar-date.ts';
import { toZoned } from '#shared/base/zoned-time.ts';
import { PLAN_SECTIONS, type PlanSection } from '#shared/plan/section.ts';
import { calendarFile } from './calendar-fixture.ts';
import { calendarDays, makeCalendar, postsOnDisk } from './calendar-workspace.ts';
import { isWholePdf, readRows } from './opened-files.ts';
import { calendarPage } from './pages/calendar.ts';
import { select, textField } from './pages/controls.ts';
import { crisisPage } from './pages/crisis.ts';
import { importDialog } from './pages/import-dialog.ts';
import { keys } from './pages/keys.ts';
import { shell } from './pages/shell.ts';
import { expect, type Program, test, ZONE } from './program.ts';

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

test('the calendar is worked with the keyboard alone', async ({ openProgram }) => {
  test.setTimeout(300_000);
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'planwright-e2e-'));
  const today = toZoned(new Date().toISOString(), ZONE).date;
  const id = await makeCalendar(dataFolder, today);
  const program = await openProgram({ language: 'en', dataFolder });
  const days = calendarDays(today);
  await expect(program.page.getByRole('heading', { level: 1 })).toBeVisible();
  const posts = () => [...postsOnDisk(dataFolder, id).values()].filter(({ title }) => title === WEEKLY);
  await test.step('a post', () => planPost(program, days.tuesday));
  await test.step('its link is tagged', () => tagLink(program));
  await test.step('it is approved', () => approvePost(program));
  await test.step('it comes back each week', () => repeatWeekly(program));
  await expect.poll(() => posts().length).toBeGreaterThan(20);
  expect(posts().map(({ date }) => date)).toContain(addDays(days.tuesday, 7));
  await test.step('one of them is moved', () => moveOccurrence(program, addDays(days.tuesday, 7)));
  await expect.poll(() => posts().map(({ date }) => date)).toContain(addDays(days.tuesday, 8));
  expect(posts().find(({ date }) => date === addDays(days.tuesday, 8))).toMatchObject({
    seriesDate: addDays(days.tuesday, 7),
  });
  expect(posts().find(({ date }) => date === days.tuesday)).toMatchObject({
    status: 'scheduled',
    time: '09:00',
    approval: { kind: 'internal', by: 'Mia', fingerprint: expect.any(String) },
    variants: [{ link: LINK, linkTags: expect.objectContaining({ campaign: 'by-keys' }) }],
  });
  const file = await test.step('a file is imported', () => importFile(program));
  await expect
    .poll(() => [...postsOnDisk(dataFolder, id).values()].map(({ title }) => title))
    .toContain(file.posts.planned.title);
  await test.step('an export for Buffer', () => exportForBuffer(program, days.tuesday));
});

const WEEKLY = 'Weekly by keys';
const LINK = 'https://example.com/kiln';

/** A field that takes any text, with or without suggestions. */
function named(scope: Locator, label: string): Locator {
  return textField(scope, label).or(scope.getByRole('combobox', { name: label, exact: true }));
}

/** Through a menu that a button opens, to one of its entries. */
async function takeByKeys({ page }: Program, menu: Locator, entry: string): Promise<void> {
  const { press, tabTo } = keys(page);
  const item = page.getByRole('menuitem', { name: entry, exact: true });
  await tabTo(menu);
  await press('Enter');
  await item.waitFor();
  for (let step = 0; step < 40; step += 1) {
    if (await item.evaluate((element) => element === document.activeElement)) break;
    await press('ArrowDown');
  }
  await expect(item).toBeFocused();
  await press('Enter');
  await expect(item).toBeHidden();
}

/** Through a list that a button opens, to one of its options, by its first letters. */
async function chooseByKeys({ page }: Program, field: Locator, option: string): Promise<void> {
  const { press, type, tabTo } = keys(page);
  await tabTo(field);
  await press('Enter');
  await page.getByRole('option', { name: option, exact: true }).waitFor();
  await type(option);
  await expect(page.getByRole('option', { name: option, exact: true })).toBeFocused();
  await press('Enter');
  await expect(field).toContainText(option);
}

async function planPost(program: Program, day: string): Promise<void> {
  const { page, t } = program;
  const { press, type, tabTo } = keys(page);
  const { editor, grid } = calendarPage(program);
  await search(program, t('app.pages.calendar.title'));
  await tabTo(page.getByRole('button', { name: t('views.next'), exact: true }));
  await press('Enter');
  await expect(page.locator(`[data-day="${day}"]`)).toBeVisible();
  await tabTo(grid.locator('[tabindex="0"]'));
  for (let step = 0; step < 31; step += 1) {
    if (await page.locator(`[data-day="${day}"]`).evaluate((cell) => cell === document.activeElement)) break;
    await press('ArrowRight');
  }
  await press('n');
  await expect(textField(editor, t('calendar.editor.title'))).toBeFocused();
  await type(WEEKLY);
  const time = editor.getByRole('group', { name: t('calendar.editor.time'), exact: true });
  await tabTo(time.getByRole('spinbutton').first());
  await type('0900');
  const status = t('calendar.editor.statusIs', { status: t('calendar.status.idea') });
  await tabTo(editor.getByRole('button', { name: status, exact: true }), 'Shift+Tab');
  await takeByKeys(
    program,
    editor.getByRole('button', { name: status, exact: true }),
    t('calendar.status.scheduled'),
  );
  await takeByKeys(
    program,
    editor.getByRole('button', { name: t('calendar.variant.more'), exact: true }),
    t('calendar.variant.setChannel', { channel: 'Second' }),
  );
  await tabTo(textField(editor, t('calendar.variant.text')));
  await type('Each week the same kiln');
}

async function tagLink(program: Program): Promise<void> {
  const { page, t } = program;
  const { press, type, tabTo, expectVisibleFocus } = keys(page);
  const { editor } = calendarPage(program);
  await tabTo(textField(editor, t('calendar.variant.link')));
  await type(LINK);
  await tabTo(editor.getByRole('button', { name: t('posting.linkTags.add'), exact: true }));
  await press('Enter');
  const campaign = named(editor, t('posting.linkTags.campaign'));
  await tabTo(campaign);
  await expectVisibleFocus();
  await press('Control+a');
  await type('by-keys');
  await press('Tab');
}

async function approvePost(program: Program): Promise<void> {
  const { page, t } = program;
  const { press, type, tabTo } = keys(page);
  const { editor } = calendarPage(program);
  await chooseByKeys(program, select(editor, t('posting.approval.who')), t('posting.approval.kind.internal'));
  const by = named(editor, t('posting.approval.by'));
  await tabTo(by);
  await press('Control+a');
  await type('Mia');
  const approve = editor.getByRole('button', { name: t('posting.approval.approve'), exact: true });
  await tabTo(approve, 'Shift+Tab');
  await press('Enter');
  await expect(
    editor.getByRole('button', { name: t('posting.approval.withdraw'), exact: true }),
  ).toBeVisible();
}

async function repeatWeekly(program: Program): Promise<void> {
  const { page, t } = program;
  const { press, tabTo, expectVisibleFocus } = keys(page);
  const { editor } = calendarPage(program);
  await tabTo(editor.getByRole('button', { name: t('series.bar.repeat'), exact: true }));
  await press('Enter');
  const dialog = page.getByRole('dialog', { name: t('series.repeat.title', { title: WEEKLY }) });
  await tabTo(dialog.getByRole('button', { name: t('series.repeat.apply'), exact: true }));
  await expectVisibleFocus();
  await press('Enter');
  await expect(dialog).toBeHidden();
  // The button that asked is gone; the keys go on beside it.
  const bar = editor.getByRole('region', { name: t('series.bar.name'), exact: true });
  await expect(bar.getByRole('button').first()).toBeFocused();
  // The first Escape takes away what says the button's name.
  await press('Escape');
  if (await editor.isVisible()) await press('Escape');
  await expect(editor).toBeHidden();
  await shell(program).expectSaved();
}

async function moveOccurrence(program: Program, day: string): Promise<void> {
  const { page } = program;
  const { press, tabTo } = keys(page);
  const calendar = calendarPage(program);
  const post = calendar.postOn(day, WEEKLY);
  await tabTo(calendar.grid.locator('[tabindex="0"]'));
  await walkTo(program, post);
  await press('Alt+ArrowRight');
  await expect(calendar.postOn(addDays(day, 1), WEEKLY)).toBeFocused();
  await shell(program).expectSaved();
}

async function importFile(program: Program) {
  const { page, t, today } = program;
  const { press, tabTo } = keys(page);
  const file = calendarFile(today);
  await takeByKeys(
    program,
    page.getByRole('button', { name: t('calendar.more'), exact: true }),
    t('calendar.import'),
  );
  const dialog = importDialog(program);
  await tabTo(dialog.dialog.getByRole('button', { name: t('imports.file.choose'), exact: true }));
  const chooser = page.waitForEvent('filechooser');
  await press('Enter');
  await (await chooser).setFiles(file);
  await tabTo(dialog.acceptButton(4));
  await press('Enter');
  await expect(dialog.dialog).toBeHidden();
  await shell(program).expectSaved();
  return file;
}

async function exportForBuffer(program: Program, day: string): Promise<void> {
  const { page, t } = program;
  const { press, tabTo, expectVisibleFocus } = keys(page);
  await search(program, t('app.pages.export.title'));
  await chooseByKeys(program, select(page, t('exports.format')), t('exports.formats.buffer'));
  await tabTo(
    page.getByRole('button', { name: t('exports.save', { format: t('exports.formatShort.buffer') }) }),
  );
  await expectVisibleFocus();
  const download = page.waitForEvent('download');
  await press('Enter');
  const saved = await download;
  const place = test.info().outputPath(saved.suggestedFilename());
  await saved.saveAs(place);
  const row = readRows(place).find((cells) => cells.includes(`${day} 09:00`));
  expect(row?.[0]).toContain('Each week the same kiln');
  expect(row?.[0]).toContain(`${LINK}?`);
  expect(row?.[0]).toContain('utm_campaign=by-keys');
}

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
