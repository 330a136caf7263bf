import type { ExportFormat } from '#shared/api/contract.ts';
import { addDays } from '#shared/base/calendar-date.ts';
import type { Language } from '#shared/base/language.ts';
import { createSpeech, type Speech } from '#shared/i18n/translator.ts';
import { PLAN_SECTIONS } from '#shared/plan/section.ts';
import { calendarFile, LINES } from './calendar-fixture.ts';
import { isWholePdf, readCsv, readHtml, readIcs, textOfPdf } from './opened-files.ts';
import { calendarPage } from './pages/calendar.ts';
import { escaped, textField } from './pages/controls.ts';
import { crisisPage } from './pages/crisis.ts';
import { exportPage } from './pages/export.ts';
import { guidePage } from './pages/guide.ts';
import { importDialog } from './pages/import-dialog.ts';
import { reviewsPage } from './pages/reviews.ts';
import { shell } from './pages/shell.ts';
import { firstRunPage, newWorkspacePage } from './pages/start-pages.ts';
import { targetsPage } from './pages/targets.ts';
import { expect, type Program, test, ZONE } from './program.ts';
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
    await test.step('a crisis', () => weatherCrisis(program, content));
    await test.step('the monthly review', () => lookBack(program, content));
    const files = await test.step('the exports', () => exportAll(program, other));
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

async function createWorkspace(program: Program, content: WalkContent, other: Language): Promise<void> {
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
  for (const section of PLAN_SECTIONS)
    await around.expectSection(section, section === 'goals' ? 1 : 'decided');
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

async function weatherCrisis(program: Program, content: WalkContent): Promise<void> {
  const { t } = program;
  const { incident } = content;
  const around = shell(program);
  const crisis = crisisPage(program);
  await around.go('crisis');
  await crisis.addContact(content.contact);
  await crisis.start(incident);
  await expect(around.link('crisis')).toContainText(t('app.liveIncidents', { count: 1 }));
  await crisis.tick(t('crisis.starter.steps.screenshots'));
  await crisis.tick(t('crisis.starter.steps.level'));
  await crisis.write(content.log);
  await crisis.publish(content.statement);
  await crisis.close();
  await crisis.learn(content.lesson);
  await expect(crisis.record).toContainText(content.log);
  await expect(crisis.record).toContainText(content.statement);
  await crisis.backToPlan();
  await expect(crisis.incident(incident.title)).toContainText(t('crisis.list.closed'));
  await around.expectSaved();
}

async function lookBack(program: Program, content: WalkContent): Promise<void> {
  const { t, speech } = program;
  const around = shell(program);
  const reviews = reviewsPage(program);
  await around.go('reviews');
  await reviews.openDue(monthName(speech, content.review.period));
  await expect(reviews.figure(t('metric.followers.name'))).toContainText(/1[.,]330/);
  await expect(reviews.document).toContainText(t('reviews.postsCount', { published: 1, planned: 2 }));
  await reviews.write(content.review);
  await reviews.decide(content.decision);
  await reviews.close();
  await around.expectSaved();
}

type ExportedFiles = Readonly<Record<ExportFormat, string>>;

async function exportAll(program: Program, language: Language): Promise<ExportedFiles> {
  await shell(program).go('export');
  const exports = exportPage(program);
  await exports.forReader('own');
  await exports.chooseLanguage(language);
  const save = async (format: ExportFormat) => {
    await exports.chooseFormat(format);
    return exports.save(format);
  };
  const html = await save('html');
  await expect(exports.preview).toContainText(walkContent(program.today).brand.mission);
  return {
    html,
    pdf: await save('pdf'),
    ics: await save('ics'),
    csv: await save('csv'),
    bundle: await save('bundle'),
  };
}

async function readFiles(files: ExportedFiles, content: WalkContent, language: Language): Promise<void> {
  const { t } = await createSpeech(language, ZONE);
  const { brand, post, decision, review, incident } = content;
  const entered = [
    content.workspace.name,
    brand.mission,
    brand.offering,
    content.audience.name,
    content.channels[1].role,
    content.goal.businessGoal,
    t('metric.followers.name'),
    content.pillars[0].name,
    content.people[2].name,
    review.worked,
    decision.text,
    incident.title,
  ];
  const html = readHtml(files.html);
  expect(html.language).toBe(language);
  expect(html.active).toBe(0);
  expect(html.headings).toContain(t('document.section.goals'));
  for (const words of [...entered, post.title, post.text]) expect(html.text).toContain(words);

  expect(isWholePdf(files.pdf)).toBe(true);
  const pdf = textOfPdf(files.pdf);
  for (const words of pdf === null ? [] : [...entered, t('document.section.goals'), t('document.contents')])
    expect(pdf).toContain(words);

  const posts = Object.values(calendarFile(content.today).posts);
  const lastDay = addDays(post.lastDay, 15);
  const events = readIcs(files.ics);
  expect(events.map(({ summary }) => summary).toSorted()).toEqual(
    [post.title, ...posts.map(({ title }) => title)].toSorted(),
  );
  expect(events).toContainEqual({ summary: post.title, start: `${lastDay}T${post.time}:00`, zone: ZONE });

  const rows = readCsv(files.csv);
  expect(rows).toHaveLength(1 + posts.length);
  expect(rows.find((row) => row[t('document.csv.title')] === post.title)).toMatchObject({
    [t('document.csv.date')]: lastDay,
    [t('document.csv.time', { zone: ZONE })]: post.time,
    [t('document.csv.channel')]: 'Bluesky',
    [t('document.csv.text')]: post.text,
    [t('document.csv.pillar')]: content.pillars[0].name,
    [t('document.csv.status')]: t('calendar.status.scheduled'),
  });
  expect(rows.map((row) => row[t('document.csv.callToAction')])).toContain('Subscribe');
}

/** All that was entered, as the pages show it. */
async function expectWhole(program: Program, content: WalkContent): Promise<void> {
  const { page, t } = program;
  const around = shell(program);
  await around.expectDecided(100);
  await expect(page.getByRole('button', { name: new RegExp(escaped(content.workspace.name)) })).toBeVisible();
  await around.go('brand');
  await expect(textField(page, t('brand.field.mission'))).toHaveValue(content.brand.mission);
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

async function undoAndRedo(program: Program): Promise<void> {
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

async function closeAndReopen(program: Program, content: WalkContent): Promise<void> {
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

function monthName({ format }: Speech, day: string): string {
  return format.dateTime(new Date(`${day}T00:00:00Z`), { timeZone: 'UTC', month: 'long', year: 'numeric' });
}
