import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { slot, slotKey } from '#shared/plan/calendar/calendar-slots.ts';
import { createPostVariant } from '#shared/plan/post/post.ts';
import { changed } from '#shared/workspace/changes.ts';
import { aChannel, aChannelPost, focusedThing, showCalendar } from './calendar-stage.tsx';

/** Puts the focus on the post where it stands in the view. */
function focusPost(id: string): void {
  const chip = document.querySelector<HTMLElement>(
    `[data-slot] [data-post="${id}"], [data-slot][data-post="${id}"]`,
  );
  if (chip === null) throw new Error(`${id} is not in sight`);
  act(() => chip.focus());
}

const slotInFocus = () => document.activeElement?.closest<HTMLElement>('[data-slot]')?.dataset['slot'];
const postOn = (id: string, channelId: string) =>
  aChannelPost(id, { variants: [createPostVariant(`${id}-v`, { channelId, language: 'de', text: id })] });

describe('in every view, Alt and an arrow take a post along', () => {
  it('on a week by a quarter of an hour or a day', async () => {
    const { user, post } = await showCalendar({ posts: [aChannelPost('a')], query: 'view=week' });
    focusPost('a');
    await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{ArrowRight}{/Alt}');
    expect(post('a')).toMatchObject({ date: '2026-10-15', time: '18:30' });
    expect(focusedThing()).toBe('a');
    expect(screen.getByText('“Post a” moved to Thursday, 15 October 2026.')).toBeTruthy();
  });

  it('on a week from its last day into the next week, which then is in sight', async () => {
    const { user, post } = await showCalendar({
      posts: [aChannelPost('a', { date: '2026-10-18' })],
      query: 'view=week',
    });
    focusPost('a');
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(post('a').date).toBe('2026-10-19');
    await waitFor(() => expect(screen.getByText(/19\s*–\s*25 Oct 2026 · week 43/)).toBeTruthy());
    expect(focusedThing()).toBe('a');
  });

  it('from the row without a time to a time, and back out of it by the dialog', async () => {
    const { user, post } = await showCalendar({
      posts: [aChannelPost('a', { time: null })],
      query: 'view=day&day=2026-10-14',
    });
    focusPost('a');
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(post('a').time).toBe('09:00');
  });

  it('on the board from state to state', async () => {
    const { user, post } = await showCalendar({ posts: [aChannelPost('a')], query: 'view=board' });
    focusPost('a');
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(post('a').status).toBe('review');
    expect(slotInFocus()).toBe(slotKey(slot({ status: 'review' })));
    expect(screen.getByText('“Post a” is now: In review.')).toBeTruthy();
  });

  it('between channels, but never onto one that has this language already', async () => {
    const both = [
      createPostVariant('v', { channelId: 'ig', language: 'de', text: 'a' }),
      createPostVariant('w', { channelId: 'x', language: 'de', text: 'b' }),
    ];
    const { user, post } = await showCalendar({
      posts: [postOn('a', 'ig'), aChannelPost('b', { variants: both })],
      query: 'view=channels',
    });
    focusPost('a');
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(post('a').variants.map(({ channelId }) => channelId)).toEqual(['x']);
    focusPost('b');
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(post('b').variants.map(({ channelId }) => channelId)).toEqual(['ig', 'x']);
    expect(screen.getByText(/goes out there already in this language/)).toBeTruthy();
  });

  it('in the agenda and in the table by a day', async () => {
    const { user, post } = await showCalendar({ posts: [aChannelPost('a')], query: 'view=agenda' });
    focusPost('a');
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(post('a').date).toBe('2026-10-15');
    await user.keyboard('8');
    const row = await screen.findByRole('row', { name: /Post a/ });
    act(() => row.focus());
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    expect(post('a').date).toBe('2026-10-13');
  });
});

/** Takes what is under the pointer to another element; the last keys are held when it is let go. */
function dragTo(from: Element, to: Element, keys: { ctrlKey?: boolean; escape?: boolean } = {}): void {
  const under = (element: Element) => Object.assign(document, { elementFromPoint: () => element });
  under(from);
  fireEvent.pointerDown(from, { button: 0, clientX: 10, clientY: 10 });
  under(to);
  fireEvent.pointerMove(window, { clientX: 90, clientY: 90, ctrlKey: keys.ctrlKey ?? false });
  if (keys.escape) fireEvent.keyDown(window, { key: 'Escape' });
  fireEvent.pointerUp(window, { clientX: 90, clientY: 90 });
}

function thing(selector: string): Element {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`${selector} is not in sight`);
  return element;
}

describe('by the pointer', () => {
  it('a post lands on a day with the focus, and Escape leaves it where it was', async () => {
    const { post } = await showCalendar({ posts: [aChannelPost('a')] });
    dragTo(thing('[data-post="a"]'), thing('[data-day="2026-10-20"]'), { escape: true });
    expect(post('a').date).toBe('2026-10-14');
    dragTo(thing('[data-post="a"]'), thing('[data-day="2026-10-20"]'));
    expect(post('a').date).toBe('2026-10-20');
    expect(focusedThing()).toBe('a');
  });

  it('Ctrl leaves a copy that begins its own life, in one step', async () => {
    const { posts, undo } = await showCalendar({ posts: [aChannelPost('a', { status: 'approved' })] });
    dragTo(thing('[data-post="a"]'), thing('[data-day="2026-10-20"]'), { ctrlKey: true });
    expect(posts().map(({ date, status }) => [date, status])).toEqual([
      ['2026-10-14', 'approved'],
      ['2026-10-20', 'drafting'],
    ]);
    undo();
    expect(posts().map(({ id }) => id)).toEqual(['a']);
  });

  it('a row of the table takes posts to its day, and shows that it would', async () => {
    const posts = [aChannelPost('a'), aChannelPost('b', { date: '2026-10-20' })];
    const { post } = await showCalendar({ posts, query: 'view=table' });
    const [from, to] = [thing('tr[data-post="a"]'), thing('tr[data-post="b"]')];
    Object.assign(document, { elementFromPoint: () => to });
    fireEvent.pointerDown(from, { button: 0, clientX: 10, clientY: 10 });
    fireEvent.pointerMove(window, { clientX: 90, clientY: 90 });
    expect(document.querySelectorAll('tr[data-over]')).toHaveLength(1);
    fireEvent.pointerUp(window);
    expect(post('a').date).toBe('2026-10-20');
    expect(document.querySelectorAll('tr[data-over]')).toHaveLength(0);
  });
});

describe('duplicates', () => {
  it('are made with Ctrl and D where one stands, and get the focus', async () => {
    const { user, posts, undo } = await showCalendar({ posts: [aChannelPost('a')] });
    focusPost('a');
    await user.keyboard('{Control>}d{/Control}');
    const [, copy] = posts();
    expect(copy).toMatchObject({ title: 'Post a', date: '2026-10-14' });
    expect(focusedThing()).toBe(copy?.id);
    undo();
    expect(posts()).toHaveLength(1);
  });

  it('of several posts are chosen, so that the next command is about them', async () => {
    const { user, posts, undo } = await showCalendar({
      posts: [aChannelPost('a'), aChannelPost('b', { date: '2026-10-20' })],
    });
    focusPost('a');
    await user.keyboard('{Control>}a{/Control}');
    await user.click(screen.getByRole('button', { name: 'Duplicate' }));
    expect(posts()).toHaveLength(4);
    expect(screen.getByText('2 posts were duplicated; the copies are selected.')).toBeTruthy();
    const chosen = [...document.querySelectorAll<HTMLElement>('[data-post][aria-pressed]')];
    expect(chosen.map((chip) => chip.dataset['post']).toSorted()).toEqual(
      posts()
        .slice(2)
        .map(({ id }) => id)
        .toSorted(),
    );
    undo();
    expect(posts()).toHaveLength(2);
  });

  it('are made in the table too', async () => {
    const { user, posts } = await showCalendar({ posts: [aChannelPost('a')], query: 'view=table' });
    act(() => screen.getByRole('row', { name: /Post a/ }).focus());
    await user.keyboard('{Control>}d{/Control}');
    expect(posts()).toHaveLength(2);
  });
});

describe('a post that gives up its day', () => {
  it('is an idea again, by the dialog as by the panel of ideas', async () => {
    const { user, post } = await showCalendar({ posts: [aChannelPost('a'), aChannelPost('b')] });
    focusPost('a');
    await user.keyboard('m');
    const dialog = await screen.findByRole('dialog', { name: 'Move “Post a”' });
    await user.click(within(dialog).getAllByRole('button', { name: /Clear/ })[0] ?? dialog);
    await user.click(within(dialog).getByRole('button', { name: 'Move' }));
    expect(post('a')).toMatchObject({ date: null, time: '18:00' });
    expect(screen.getByText('“Post a” is now an idea without a day.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ideas 1' }));
    const panel = screen.getByRole('complementary', { name: 'Ideas without a day' });
    expect(panel.querySelector('[data-slot]')?.getAttribute('data-slot')).toBe(slotKey(slot({ day: '' })));
  });
});

describe('the dialog that asks where to', () => {
  it('takes Enter in its date for done', async () => {
    const { user, post } = await showCalendar({ posts: [aChannelPost('a')] });
    focusPost('a');
    await user.keyboard('m');
    const dialog = await screen.findByRole('dialog', { name: 'Move “Post a”' });
    act(() => within(dialog).getAllByRole('spinbutton')[0]?.focus());
    await user.keyboard('{ArrowUp}{Enter}');
    expect(post('a')).toMatchObject({ date: '2026-10-15', time: '18:00' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('several posts', () => {
  it('are chosen with Space and taken along together in one step', async () => {
    const { user, post, undo } = await showCalendar({
      posts: [
        aChannelPost('a', { time: '09:00' }),
        aChannelPost('b'),
        aChannelPost('c', { date: '2026-10-20' }),
      ],
    });
    focusPost('a');
    await user.keyboard(' ');
    focusPost('c');
    await user.keyboard(' ');
    expect(screen.getByText('2 posts selected')).toBeTruthy();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect([post('a').date, post('b').date, post('c').date]).toEqual([
      '2026-10-21',
      '2026-10-14',
      '2026-10-27',
    ]);
    expect(post('a').time).toBe('09:00');
    expect(screen.getByText('2 posts moved.')).toBeTruthy();
    undo();
    expect([post('a').date, post('c').date]).toEqual(['2026-10-14', '2026-10-20']);
  });

  it('are chosen up to a place with Shift, all with Ctrl and A, and let go with Escape', async () => {
    const posts = ['2026-10-05', '2026-10-07', '2026-10-09'].map((date, index) =>
      aChannelPost(`p${index}`, { date }),
    );
    const { user } = await showCalendar({ posts, query: 'view=agenda' });
    focusPost('p0');
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('button', { name: /Post p1/ }));
    await user.keyboard('{/Shift}');
    expect(screen.getByText('2 posts selected')).toBeTruthy();
    await user.keyboard('{Control>}a{/Control}');
    expect(screen.getByText('3 posts selected')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByText(/posts selected/)).toBeNull();
  });

  it('stay chosen from view to view', async () => {
    const { user } = await showCalendar({ posts: [aChannelPost('a'), aChannelPost('b')] });
    focusPost('a');
    await user.keyboard(' ');
    await user.keyboard('6');
    expect(await screen.findByRole('region', { name: 'Posts of October 2026 by status' })).toBeTruthy();
    expect(screen.getByText('1 post selected')).toBeTruthy();
    expect(screen.getByRole('button', { name: /Post a/ }).getAttribute('aria-pressed')).toBe('true');
  });
});

describe('a closed channel', () => {
  it('has a row by channel only while posts stand in it, which never seem to have no channel', async () => {
    const closed = [aChannel('ig', 'instagram'), { ...aChannel('x', 'x'), state: 'close' as const }];
    const heads = () => screen.getAllByRole('rowheader').map((head) => head.textContent ?? '');
    const { post, session } = await showCalendar({
      posts: [postOn('a', 'x')],
      channels: closed,
      query: 'view=channels',
    });
    expect(heads().map((head) => head.replace(/\D/g, ''))).toEqual(['', '1', '']);
    act(() =>
      session.edit({ key: 'calendar.undo.change', values: { title: '' } }, [
        changed('posts', post('a'), { date: '2026-12-14' }),
      ]),
    );
    expect(heads()).toHaveLength(2);
  });
});

describe('a filter by channel', () => {
  const both = aChannelPost('both', {
    variants: ['ig', 'x'].map((channelId) =>
      createPostVariant(`both-${channelId}`, { channelId, language: 'de', text: 'Both' }),
    ),
  });
  const channels = ['ig', 'x'].map((id) => ({
    ...aChannel(id, id === 'ig' ? 'instagram' : 'x'),
    postsPerWeek: 3,
  }));

  it('leaves the rows of the others out of the view by channel', async () => {
    await showCalendar({ posts: [both], channels, query: 'view=channels&channels=ig' });
    const rows = screen.getAllByRole('rowheader').map((head) => head.textContent ?? '');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('Instagram');
  });

  it('calls no other channel silent in the pictures', async () => {
    await showCalendar({ posts: [both], channels, query: 'view=pictures&channels=ig' });
    const gaps = screen.getByRole('region', { name: 'Pictures of the calendar' });
    expect(within(gaps).queryByText(/^X$/)).toBeNull();
    expect(within(gaps).getAllByText('Instagram').length).toBeGreaterThan(0);
  });
});

describe('the calendar as one left it', () => {
  it('has the focus again where it was before a post was added in one line', async () => {
    const { user } = await showCalendar({ posts: [aChannelPost('a')] });
    focusPost('a');
    await user.keyboard('q');
    expect(document.activeElement?.tagName).toBe('INPUT');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(focusedThing()).toBe('a'));
    act(() => (document.activeElement as HTMLElement).blur());
    await user.keyboard('q');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(focusedThing()).toBe('a'));
  });

  it('shows the same view and filter when one comes back, without an address that says otherwise', async () => {
    const { user } = await showCalendar({
      posts: [aChannelPost('a'), aChannelPost('b', { status: 'approved' })],
      query: 'statuses=approved',
    });
    await user.keyboard('5');
    expect(await screen.findByRole('region', { name: 'Posts of October 2026, day by day' })).toBeTruthy();
    expect(window.location.hash).toContain('view=agenda');
    expect(window.location.hash).toContain('statuses=approved');
    expect(screen.queryByRole('button', { name: /Post a/ })).toBeNull();
  });

  it('leads through a year to a day and its posts', async () => {
    const { user } = await showCalendar({ posts: [aChannelPost('a')], query: 'view=year' });
    const day = screen.getByRole('button', { name: 'Wednesday, 14 October 2026: 1 post' });
    act(() => day.focus());
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: /Post a/ }));
    expect(await screen.findByRole('complementary', { name: 'Post' })).toBeTruthy();
  });
});
