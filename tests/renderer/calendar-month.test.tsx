import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createAudience } from '#shared/plan/audience.ts';
import { createObjective } from '#shared/plan/goals/objective.ts';
import { added } from '#shared/workspace/changes.ts';
import { NOW } from '#tests/support/build-records.ts';
import { aChannelPost, dayCell, focusedThing, showCalendar } from './calendar-stage.tsx';

const monthHeading = () => screen.getByRole('grid').getAttribute('aria-label');
const focusDay = (day: string) => act(() => dayCell(day).focus());

describe('the month', () => {
  it('shows each post on the day and at the time of the workspace, and counts how far they are', async () => {
    await showCalendar({
      posts: [
        aChannelPost('out', { status: 'published', date: '2026-10-05' }),
        aChannelPost('ready', { status: 'scheduled' }),
        aChannelPost('far', { date: '2026-10-14', time: '20:00', timeZone: 'America/New_York' }),
        aChannelPost('outside', { status: 'published', date: '2026-09-30' }),
        aChannelPost('gone', { status: 'cancelled', date: '2026-10-05' }),
      ],
    });
    expect(within(dayCell('2026-10-15')).getByRole('button', { name: /02:00.*Post far/ })).toBeTruthy();
    expect(
      within(dayCell('2026-10-14')).getByRole('button', { name: /Scheduled.*18:00.*Instagram.*Post ready/ }),
    ).toBeTruthy();
    expect(screen.getByText(/1 out · 1 ready/).textContent).toBe('1 out · 1 ready · 1 to finish');
    expect(within(dayCell('2026-10-05')).getByText('Monday, 5 October 2026: 2 posts')).toBeTruthy();
  });

  it('shows three posts a day and the rest in a list at the number of the day', async () => {
    const posts = ['08:00', '09:00', '10:00', '11:00', '12:00'].map((time, index) =>
      aChannelPost(`p${index}`, { time }),
    );
    const { user } = await showCalendar({ posts });
    const cell = dayCell('2026-10-14');
    expect(within(cell).getAllByRole('button', { name: /Post p/ })).toHaveLength(3);
    await user.click(within(cell).getByRole('button', { name: '2 more posts' }));
    const list = await screen.findByRole('dialog');
    await user.click(within(list).getByRole('button', { name: /Post p4/ }));
    expect(await screen.findByRole('complementary', { name: 'Post' })).toBeTruthy();
    // The chosen post is in sight although the day is full.
    await waitFor(() =>
      expect(within(dayCell('2026-10-14')).getByRole('button', { name: /Post p4/ })).toBeTruthy(),
    );
  });

  it('is walked with the arrow keys, over days and over the posts of a day, with one tab stop', async () => {
    const { user } = await showCalendar({ posts: [aChannelPost('a', { time: '09:00' }), aChannelPost('b')] });
    expect(screen.getByRole('grid').querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    focusDay('2026-10-14');
    const path: (string | undefined)[] = [];
    for (const key of [
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowUp',
      'ArrowLeft',
      'Home',
      'End',
      'PageDown',
    ]) {
      await user.keyboard(`{${key}}`);
      path.push(focusedThing());
    }
    expect(path).toEqual([
      'a',
      'b',
      '2026-10-21',
      'b',
      '2026-10-13',
      '2026-10-12',
      '2026-10-18',
      '2026-11-18',
    ]);
    expect(monthHeading()).toBe('Posts of November 2026');
    expect(screen.getByRole('grid').querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('moves a post with Alt and the arrows across the month, keeps focus and time, and says so', async () => {
    const { user, post, undo } = await showCalendar({ posts: [aChannelPost('a', { date: '2026-10-30' })] });
    focusDay('2026-10-30');
    await user.keyboard('{ArrowDown}{Alt>}{ArrowRight}{ArrowDown}{/Alt}');
    expect(post('a')).toMatchObject({ date: '2026-11-07', time: '18:00' });
    expect(focusedThing()).toBe('a');
    expect(monthHeading()).toBe('Posts of November 2026');
    expect(screen.getByText('“Post a” moved to Saturday, 7 November 2026.')).toBeTruthy();
    undo();
    expect(post('a').date).toBe('2026-10-31');
    undo();
    expect(post('a').date).toBe('2026-10-30');
  });

  it('moves a post to any date through a dialog and takes the focus along', async () => {
    const { user, post } = await showCalendar({ posts: [aChannelPost('a')] });
    focusDay('2026-10-14');
    await user.keyboard('{ArrowDown}m');
    const dialog = await screen.findByRole('dialog', { name: 'Move “Post a”' });
    await user.click(within(dialog).getByRole('spinbutton', { name: /month/ }));
    await user.keyboard('{ArrowUp}{ArrowUp}');
    await user.click(within(dialog).getByRole('button', { name: 'Move' }));
    expect(post('a').date).toBe('2026-12-14');
    await waitFor(() => expect(focusedThing()).toBe('a'));
    expect(monthHeading()).toBe('Posts of December 2026');
  });

  it('makes a post on the focused day with N, and its title is typed at once', async () => {
    const { user, posts, session } = await showCalendar({ posts: [aChannelPost('a')] });
    focusDay('2026-10-20');
    await user.keyboard('n');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    await user.keyboard('Glaze day');
    expect(posts().at(-1)).toMatchObject({ title: 'Glaze day', date: '2026-10-20', status: 'idea' });
    expect(session.undoLabel()?.key).toBe('calendar.undo.changePost');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(focusedThing()).toBe('2026-10-20');
  });

  it('removes a post with Delete, offers to undo, and goes on at the next post', async () => {
    const { user, posts } = await showCalendar({
      posts: [aChannelPost('a', { time: '09:00' }), aChannelPost('b')],
    });
    focusDay('2026-10-14');
    await user.keyboard('{ArrowDown}{Delete}');
    expect(posts().map(({ id }) => id)).toEqual(['b']);
    expect(focusedThing()).toBe('b');
    expect(screen.getByText('“Post a” was removed.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(posts()).toHaveLength(2);
  });

  it('shows only what the filter lets through, says what is filtered, and lets it go', async () => {
    const { user } = await showCalendar({
      posts: [aChannelPost('a', { pillarId: 'clay' }), aChannelPost('b', { status: 'approved' })],
      query: 'statuses=approved',
    });
    expect(within(dayCell('2026-10-14')).queryByRole('button', { name: /Post a/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Remove filter: Approved' }));
    expect(within(dayCell('2026-10-14')).getByRole('button', { name: /Post a/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Workshop' }));
    await waitFor(() =>
      expect(
        within(dayCell('2026-10-14')).queryByRole('button', { name: /Post b/, hidden: true }),
      ).toBeNull(),
    );
  });

  it('shows every post again where what the filter names is gone, and names an owner whom no post has', async () => {
    await showCalendar({ posts: [aChannelPost('a')], query: 'pillars=gone' });
    expect(within(dayCell('2026-10-14')).getByRole('button', { name: /Post a/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Remove filter/ })).toBeNull();
    act(() => window.location.assign(`${window.location.hash}&owners=Eva`));
    expect(await screen.findByRole('button', { name: 'Remove filter: Eva' })).toBeTruthy();
    expect(within(dayCell('2026-10-14')).queryByRole('button', { name: /Post a/ })).toBeNull();
  });

  it('asks for objective and audience where the plan has them, keeps both in the address, and names each that is in force', async () => {
    const { user } = await showCalendar({
      posts: [aChannelPost('a', { audienceId: 'studio' }), aChannelPost('b', { objectiveId: 'shop' })],
      changes: [
        added('objectives', createObjective({ id: 'shop', now: NOW }, { socialGoal: 'More orders' })),
        added('audiences', createAudience({ id: 'studio', now: NOW }, { name: 'Potters' })),
      ],
    });
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    const objectives = await screen.findByRole('group', { name: 'Objectives' });
    await user.click(within(objectives).getByRole('checkbox', { name: 'No objective' }));
    await user.click(screen.getByRole('checkbox', { name: 'Potters' }));
    await user.keyboard('{Escape}');
    expect(window.location.hash).toContain('objectives=-');
    expect(window.location.hash).toContain('audiences=studio');
    const day = within(dayCell('2026-10-14'));
    expect(day.getByRole('button', { name: /Post a/ })).toBeTruthy();
    expect(day.queryByRole('button', { name: /Post b/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Remove filter: Potters' }));
    await user.click(screen.getByRole('button', { name: 'Remove filter: No objective' }));
    expect(day.getByRole('button', { name: /Post b/ })).toBeTruthy();
  });

  it('asks for nothing of which the plan has none', async () => {
    const { user } = await showCalendar({
      posts: [aChannelPost('a')],
      query: 'audiences=-&objectives=-&campaigns=-',
    });
    expect(screen.queryByRole('button', { name: /^Remove filter/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    expect(await screen.findByRole('group', { name: 'Channels' })).toBeTruthy();
    for (const name of ['Objectives', 'Audiences', 'Campaigns'])
      expect(screen.queryByRole('group', { name })).toBeNull();
  });

  it('keeps ideas without a day beside the month until one gives them a day', async () => {
    const { user, post } = await showCalendar({
      posts: [aChannelPost('a'), aChannelPost('idea', { date: null, time: null, status: 'idea' })],
    });
    await user.click(screen.getByRole('button', { name: 'Ideas 1' }));
    const panel = screen.getByRole('complementary', { name: 'Ideas without a day' });
    await user.click(within(panel).getByRole('button', { name: 'Plan “Post idea”' }));
    await user.click(await screen.findByRole('menuitem', { name: /Choose a day/ }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: /Choose a day/ }));
    const choices = await waitFor(() => {
      const [, opened] = screen.getAllByRole('dialog');
      return opened ?? expect.fail('the days are not open');
    });
    await user.click(within(choices).getByRole('button', { name: 'Today' }));
    await user.click(within(dialog).getByRole('button', { name: 'Move' }));
    expect(post('idea').date).toBe('2026-10-14');
  });

  it('shows before the first post why and how to begin', async () => {
    const { user, posts } = await showCalendar();
    expect(screen.getByRole('heading', { name: 'Nothing is planned yet.' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Plan the first post' }));
    expect(posts()).toHaveLength(1);
    expect(await screen.findByRole('complementary', { name: 'Post' })).toBeTruthy();
  });

  it('speaks German', async () => {
    await showCalendar({ posts: [aChannelPost('a')], language: 'de' });
    expect(screen.getByRole('grid', { name: 'Beiträge im Oktober 2026' })).toBeTruthy();
    expect(screen.getByText(/0 erschienen/).textContent).toBe('0 erschienen · 0 bereit · 1 offen');
  });
});
