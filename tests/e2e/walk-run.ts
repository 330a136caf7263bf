import { addDays } from '#shared/base/calendar-date.ts';
import type { Speech } from '#shared/i18n/translator.ts';
import { calendarFile, LINES } from './calendar-fixture.ts';
import { calendarPage } from './pages/calendar.ts';
import { crisisPage } from './pages/crisis.ts';
import { importDialog } from './pages/import-dialog.ts';
import { reviewsPage } from './pages/reviews.ts';
import { shell } from './pages/shell.ts';
import { expect, type Program } from './program.ts';
import type { WalkContent } from './walk-content.ts';

/** One post: written, dragged, carried over the end of the month by keys, found in the list. */
export async function planPosts(program: Program, content: WalkContent): Promise<void> {
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

/** A file of someone else: columns, preview, problems, and one step of undo. */
export async function importCalendar(program: Program): Promise<void> {
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

/** An incident from its start to its record. */
export async function weatherCrisis(program: Program, content: WalkContent): Promise<void> {
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

/** The review of the last month opens filled; it ends in a decision. */
export async function lookBack(program: Program, content: WalkContent): Promise<void> {
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

function monthName({ format }: Speech, day: string): string {
  return format.dateTime(new Date(`${day}T00:00:00Z`), { timeZone: 'UTC', month: 'long', year: 'numeric' });
}
