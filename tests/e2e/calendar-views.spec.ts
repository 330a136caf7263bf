import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { addDays } from '#shared/base/calendar-date.ts';
import { toZoned } from '#shared/base/zoned-time.ts';
import { type Slot, slot, slotKey } from '#shared/plan/calendar/calendar-slots.ts';
import { CALENDAR_VIEWS, type CalendarView } from '#shared/plan/calendar/calendar-views.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { CHANNELS, calendarDays, makeCalendar, POSTS, postsOnDisk } from './calendar-workspace.ts';
import { setDay } from './pages/controls.ts';
import { restUntil } from './pages/hand.ts';
import { shell } from './pages/shell.ts';
import { longDay } from './pages/targets.ts';
import { expect, type Program, test, ZONE } from './program.ts';

// Every view has a program of its own: both workers take their share.
test.describe.configure({ mode: 'parallel' });

test('in the month a post goes to another day and month, by hand and by keys', async ({ openProgram }) => {
  const calendar = await openCalendar(openProgram, 'month');
  const { days, page, post, place } = calendar;
  await calendar.drag(post('alpha'), place({ day: days.thursday }));
  await calendar.expectSaid('Alpha', longDay(calendar.program.speech, days.thursday));
  await calendar.expectOnceUndone('alpha', { date: days.thursday, time: '10:00' });

  // The hand rests at the edge until the next month is there.
  const edge = (step: number) => page.locator(`[data-step="${step}"]`).last();
  await calendar.hold(post('alpha'), place({ day: days.thursday }));
  await restUntil(page, place({ day: days.later }), [edge(1), edge(-1)]);
  await calendar.dropAt(place({ day: days.later }));
  await calendar.expectSaid('Alpha', longDay(calendar.program.speech, days.later));
  await calendar.expectOnceUndone('alpha', { date: days.later });

  await calendar.show('month');
  await post('alpha').focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(post('alpha')).toBeFocused();
  await calendar.expectSaid('Alpha', longDay(calendar.program.speech, days.wednesday));
  await calendar.expectOnceUndone('alpha', { date: days.wednesday });

  await post('alpha').focus();
  await page.keyboard.press('m');
  await calendar.moveInDialog(days.later);
  await expect(post('alpha')).toBeFocused();
  await expect(place({ day: days.later }).locator(post('alpha'))).toBeVisible();
  await calendar.expectOnceUndone('alpha', { date: days.later, time: '10:00' });

  // Escape lets go of what the hand holds; nothing has changed.
  await calendar.show('month');
  await calendar.hold(post('alpha'), place({ day: days.thursday }));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(place({ day: days.tuesday }).locator(post('alpha'))).toBeVisible();
  expect(calendar.onDisk('alpha')).toMatchObject({ date: days.tuesday });
});

test('in the week a post goes to another time and day, by hand and by keys', async ({ openProgram }) => {
  const calendar = await openCalendar(openProgram, 'week');
  const { days, page, post, place } = calendar;
  await calendar.holdAt(post('alpha'), place({ day: days.thursday, time: '00:00' }), 12.5);
  await page.mouse.up();
  await calendar.expectSaid('Alpha', longDay(calendar.program.speech, days.thursday), '12:30');
  await calendar.expectOnceUndone('alpha', { date: days.thursday, time: '12:30' });

  await calendar.drag(post('alpha'), place({ day: days.wednesday, time: '' }));
  await calendar.expectOnceUndone('alpha', { date: days.wednesday, time: null });

  await post('alpha').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(post('alpha')).toBeFocused();
  await calendar.expectSaid('Alpha', longDay(calendar.program.speech, days.tuesday), '10:15');
  await calendar.expectOnceUndone('alpha', { date: days.tuesday, time: '10:15' });
  await post('alpha').focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(post('alpha')).toBeFocused();
  await calendar.expectOnceUndone('alpha', { date: days.wednesday, time: '10:00' });
});

test('in the day a post goes to another time, by hand and by keys', async ({ openProgram }) => {
  const calendar = await openCalendar(openProgram, 'day');
  const { days, page, post, place } = calendar;
  await calendar.holdAt(post('alpha'), place({ day: days.tuesday, time: '00:00' }), 11.25);
  await page.mouse.up();
  await calendar.expectSaid('Alpha', longDay(calendar.program.speech, days.tuesday), '11:15');
  await calendar.expectOnceUndone('alpha', { date: days.tuesday, time: '11:15' });
  await post('alpha').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await calendar.expectSaid('Alpha', longDay(calendar.program.speech, days.tuesday), '09:45');
  await calendar.expectOnceUndone('alpha', { date: days.tuesday, time: '09:45' });
});

test('on the board a post goes to another state, by hand and by keys', async ({ openProgram }) => {
  const calendar = await openCalendar(openProgram, 'board');
  const { page, post, place, program } = calendar;
  await calendar.drag(post('alpha'), place({ status: 'approved' }));
  await calendar.expectSaid('Alpha', program.t('calendar.status.approved'));
  await calendar.expectOnceUndone('alpha', { status: 'approved' });
  await post('alpha').focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(post('alpha')).toBeFocused();
  await expect(place({ status: 'review' }).locator(post('alpha'))).toBeVisible();
  await calendar.expectSaid('Alpha', program.t('calendar.status.review'));
  await calendar.expectOnceUndone('alpha', { status: 'review' });

  // Its seven columns need the longer side of the paper.
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(paper) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
});

test('by channel a post goes to another channel and day, by hand and by keys', async ({ openProgram }) => {
  const calendar = await openCalendar(openProgram, 'channels');
  const { days, page, post, place } = calendar;
  const onChannel = (channelId: string) => [expect.objectContaining({ channelId })];
  await calendar.drag(post('alpha'), place({ day: days.tuesday, channelId: CHANNELS.second }));
  await calendar.expectSaid('Alpha', 'Second');
  await calendar.expectOnceUndone('alpha', { date: days.tuesday, variants: onChannel(CHANNELS.second) });
  await calendar.drag(post('alpha'), place({ day: days.thursday, channelId: CHANNELS.first }));
  await calendar.expectOnceUndone('alpha', { date: days.thursday, variants: onChannel(CHANNELS.first) });
  await post('alpha').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(post('alpha')).toBeFocused();
  await calendar.expectSaid('Alpha', 'Second');
  await calendar.expectOnceUndone('alpha', { date: days.tuesday, variants: onChannel(CHANNELS.second) });
  await post('alpha').focus();
  await page.keyboard.press('Alt+ArrowRight');
  await calendar.expectSaid('Alpha', longDay(calendar.program.speech, days.wednesday));
  await calendar.expectOnceUndone('alpha', { date: days.wednesday, variants: onChannel(CHANNELS.first) });
});

test('in the agenda a post goes to another day, by hand and by keys', async ({ openProgram }) => {
  const calendar = await openCalendar(openProgram, 'agenda');
  const { days, page, post, place } = calendar;
  await calendar.drag(post('alpha'), place({ day: days.thursday }));
  await calendar.expectSaid('Alpha', longDay(calendar.program.speech, days.thursday));
  await calendar.expectOnceUndone('alpha', { date: days.thursday, time: '10:00' });
  await post('alpha').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(post('alpha')).toBeFocused();
  await calendar.expectSaid('Alpha', longDay(calendar.program.speech, days.wednesday));
  await calendar.expectOnceUndone('alpha', { date: days.wednesday });
});

test('in the year a post goes to another day from the list of its day, by hand and by keys', async ({
  openProgram,
}) => {
  const calendar = await openCalendar(openProgram, 'year');
  const { days, page, post, place } = calendar;
  const inList = page.getByRole('dialog').locator(post('alpha'));
  await place({ day: days.tuesday }).click();
  await calendar.drag(inList, page.locator(`[data-day="${days.thursday}"]`));
  await calendar.expectSaid('Alpha', longDay(calendar.program.speech, days.thursday));
  await calendar.expectOnceUndone('alpha', { date: days.thursday, time: '10:00' });

  await page.locator(`[data-day="${days.wednesday}"]`).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator(`[data-day="${days.tuesday}"]`)).toBeFocused();
  await page.keyboard.press('Enter');
  await inList.focus();
  await page.keyboard.press('m');
  await calendar.moveInDialog(days.later);
  await expect(page.locator(`[data-day="${days.later}"]`)).toBeFocused();
  await calendar.expectSaid('Alpha', longDay(calendar.program.speech, days.later));
  await calendar.expectOnceUndone('alpha', { date: days.later });
});

test('in the table a row goes to another day, by hand and by keys', async ({ openProgram }) => {
  const calendar = await openCalendar(openProgram, 'table');
  const { days, page, post } = calendar;
  await calendar.drag(post('alpha'), post('gamma'));
  await calendar.expectSaid('Alpha', longDay(calendar.program.speech, days.thursday));
  await calendar.expectOnceUndone('alpha', { date: days.thursday, time: '10:00' });
  await post('alpha').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await calendar.expectSaid('Alpha', longDay(calendar.program.speech, days.wednesday));
  await expect(post('alpha')).toBeFocused();
  await calendar.expectOnceUndone('alpha', { date: days.wednesday });

  // The focus stays with the post also where it goes past another row.
  await post('beta').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await calendar.expectSaid('Beta', longDay(calendar.program.speech, addDays(days.wednesday, 2)));
  await expect(post('beta')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(post('gamma')).toBeFocused();

  // However low the table is, also once a bar stands below it, the row with the focus is in sight as a whole.
  await page.setViewportSize({ width: 1280, height: 300 });
  await page.keyboard.press('Home');
  for (const key of ['ArrowDown', 'ArrowDown', 'Space']) await page.keyboard.press(key);
  await expect(page.getByRole('row', { selected: true })).toBeInViewport({ ratio: 1 });

  // At 200 % zoom columns give way, so that the last one left is not cut.
  await page.setViewportSize({ width: 640, height: 400 });
  const last = page.getByRole('columnheader', { name: calendar.program.t('calendar.list.channel') });
  await expect(last).toBeInViewport({ ratio: 1 });
});

test('several chosen posts keep their distance, by hand and by keys', async ({ openProgram }) => {
  const calendar = await openCalendar(openProgram, 'month');
  const { days, page, post, place, program } = calendar;
  await post('alpha').focus();
  await page.keyboard.press('Space');
  await post('beta').focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('region', { name: program.t('calendar.bulk.name') })).toContainText(
    program.t('calendar.bulk.chosen', { count: 2 }),
  );
  await calendar.drag(post('alpha'), place({ day: days.thursday }));
  await calendar.expectSaid(program.t('calendar.said.movedMany', { count: 2 }));
  await around(program).expectSaved();
  expect(calendar.onDisk('beta')).toMatchObject({ date: addDays(days.thursday, 1), time: '14:00' });
  await calendar.expectOnceUndone('alpha', { date: days.thursday });
  expect(calendar.onDisk('beta')).toMatchObject({ date: days.wednesday, time: '14:00' });

  await post('alpha').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(post('alpha')).toBeFocused();
  await calendar.expectSaid(program.t('calendar.said.movedMany', { count: 2 }));
  await around(program).expectSaved();
  expect(calendar.onDisk('beta')).toMatchObject({ date: addDays(days.wednesday, 7) });
  await calendar.expectOnceUndone('alpha', { date: addDays(days.tuesday, 7) });
  expect(calendar.onDisk('beta')).toMatchObject({ date: days.wednesday });
});

test('an idea goes from its panel to a day, by hand and by keys', async ({ openProgram }) => {
  const calendar = await openCalendar(openProgram, 'month', '&ideas=open');
  const { days, page, post, place, program } = calendar;
  await calendar.drag(post('idea'), place({ day: days.thursday }));
  await calendar.expectSaid('Idle thought', longDay(program.speech, days.thursday));
  await expect(place({ day: days.thursday }).locator(post('idea'))).toBeVisible();
  await calendar.expectOnceUndone('idea', { date: days.thursday });

  const menu = page.getByRole('button', {
    name: program.t('posts.ideas.plan', { title: 'Idle thought' }),
    exact: true,
  });
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: program.t('calendar.ideas.giveDay') }).press('Enter');
  await calendar.moveInDialog(days.wednesday);
  await expect(post('idea')).toBeFocused();
  await calendar.expectOnceUndone('idea', { date: days.wednesday });

  // The next free slot, with one entry of the menu.
  await menu.click();
  await page.getByRole('menuitem', { name: program.t('posts.ideas.next', { when: '' }).trim() }).click();
  await expect(menu).toHaveCount(0);
  await around(program).expectSaved();
  expect(calendar.onDisk('idea')?.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('the same post stands on the same day and at the same time in every view', async ({ openProgram }) => {
  const calendar = await openCalendar(openProgram, 'month');
  const { days, page, post, program } = calendar;
  const seen: Partial<Record<CalendarView, string | null>> = {};
  for (const [index, view] of CALENDAR_VIEWS.entries()) {
    if (view === 'pictures') continue;
    await page.keyboard.press(String(index + 1));
    await expect(page).toHaveURL(view === 'month' ? /calendar(?!.*view=)/ : new RegExp(`view=${view}(&|$)`));
    if (view === 'year') await page.locator(`[data-day="${days.tuesday}"]`).click();
    await expect(post('alpha').first()).toBeVisible();
    seen[view] =
      view === 'board'
        ? ((await post('alpha').locator('xpath=..').textContent()) ?? '')
        : await post('alpha')
            .first()
            .evaluate((element) => element.closest<HTMLElement>('[data-slot]')?.dataset['slot'] ?? null);
    if (view === 'year') await page.keyboard.press('Escape');
    if (view !== 'year' && view !== 'board') await expect(post('alpha').first()).toContainText('10:00');
  }
  const onDay = slotKey(slot({ day: days.tuesday }));
  const onTimeline = slotKey(slot({ day: days.tuesday, time: '00:00' }));
  expect(seen).toMatchObject({
    day: onTimeline,
    week: onTimeline,
    month: onDay,
    year: onDay,
    agenda: onDay,
    channels: slotKey(slot({ day: days.tuesday, channelId: CHANNELS.first })),
    table: onDay,
  });
  const short = program.speech.format.dateTime(new Date(`${days.tuesday}T00:00:00Z`), {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  expect(seen.board).toContain(short);
});

const around = shell;

async function openCalendar(
  openProgram: (options: { readonly language: 'en'; readonly dataFolder: string }) => Promise<Program>,
  view: CalendarView,
  more = '',
) {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'planwright-e2e-'));
  const today = toZoned(new Date().toISOString(), ZONE).date;
  const id = await makeCalendar(dataFolder, today);
  const program = await openProgram({ language: 'en', dataFolder });
  const { page } = program;
  const days = calendarDays(today);
  const post = (name: keyof typeof POSTS): Locator => page.locator(`[data-post="${POSTS[name]}"]`);
  const place = (fields: Partial<Slot>): Locator =>
    page.locator(`[data-slot="${slotKey(slot(fields))}"]:not(tr)`);
  const onDisk = (name: keyof typeof POSTS): Post | undefined => postsOnDisk(dataFolder, id).get(POSTS[name]);
  const show = async (shown: CalendarView, query = '') => {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, `#/w/${id}/calendar?view=${shown}&day=${days.tuesday}${query}`);
    if (shown !== 'year') await expect(post('alpha')).toBeVisible();
    else await expect(place({ day: days.tuesday })).toBeVisible();
  };
  await show(view, more);

  async function goOver(each: Locator): Promise<void> {
    await each.waitFor();
    const { x, y, width, height } = await boxOf(each);
    // Beside what lies in the middle of a place, and within the window.
    const down = Math.min(height * 0.7, height - 4);
    await page.mouse.move(x + Math.min(width / 2, 40), y + down, { steps: 6 });
  }

  /** Takes hold of the thing and carries it over places, each of which may come on the way. */
  async function hold(thing: Locator, ...over: readonly Locator[]): Promise<void> {
    await thing.hover();
    await page.mouse.down();
    const from = await boxOf(thing);
    await page.mouse.move(from.x + from.width / 2 + 6, from.y + from.height / 2 + 6, { steps: 3 });
    for (const each of over) await goOver(each);
  }

  return {
    program,
    page,
    days,
    post,
    place,
    onDisk,
    show,
    hold,
    dropAt: async (there: Locator) => {
      await goOver(there);
      await page.mouse.up();
    },
    drag: async (thing: Locator, ...over: readonly Locator[]) => {
      await hold(thing, ...over);
      await page.mouse.up();
    },
    /** Carries the thing so that its top lies at an hour of a timeline. */
    holdAt: async (thing: Locator, timeline: Locator, hour: number) => {
      await thing.scrollIntoViewIfNeeded();
      const [from, to] = [await boxOf(thing), await boxOf(timeline)];
      await page.mouse.move(from.x + 12, from.y + 8);
      await page.mouse.down();
      await page.mouse.move(from.x + 18, from.y + 14, { steps: 3 });
      await page.mouse.move(to.x + to.width / 2, to.y + (hour / 24) * to.height + 8, { steps: 8 });
    },
    /** What a screen reader hears. */
    expectSaid: async (...words: readonly string[]) => {
      const live = page
        .locator('[data-live-announcer][aria-live="polite"]')
        .filter({ hasText: words[0] ?? '' });
      for (const word of words) await expect(live.first()).toContainText(word);
    },
    moveInDialog: async (day: string) => {
      const dialog = page.getByRole('dialog');
      // Enter in the day itself is enough: nobody has to walk to the button.
      await setDay(dialog, program.t('calendar.move.toDay'), day);
      await page.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
    },
    /** The post is on disk as it should be, and as it was before after one step back. */
    expectOnceUndone: async (name: keyof typeof POSTS, fields: Partial<Record<keyof Post, unknown>>) => {
      await around(program).expectSaved();
      await expect.poll(() => onDisk(name)).toMatchObject(fields);
      await page.keyboard.press('Control+z');
      await expect(page.getByRole('button', { name: /^Redo: / })).toBeEnabled();
      await around(program).expectSaved();
      await expect.poll(() => onDisk(name)).toMatchObject(before(name, days));
      if (view !== 'year') await show(view, more);
    },
  } as const;
}

/** As `makeCalendar` made it. */
function before(name: keyof typeof POSTS, days: ReturnType<typeof calendarDays>): Record<string, unknown> {
  const first = [expect.objectContaining({ channelId: CHANNELS.first })];
  return {
    alpha: { date: days.tuesday, time: '10:00', status: 'drafting', variants: first },
    beta: { date: days.wednesday, time: '14:00', status: 'review' },
    gamma: { date: days.thursday, time: null, status: 'approved' },
    idea: { date: null, time: null, status: 'idea' },
  }[name];
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (box === null) throw new Error('The place has no size');
  return box;
}
