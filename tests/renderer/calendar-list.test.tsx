import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sortRows, toRows } from '#renderer/features/calendar/views/post-rows.ts';
import { approvalState } from '#shared/plan/post/approval.ts';
import { removed } from '#shared/workspace/changes.ts';
import { aChannelPost, showCalendar } from './calendar-stage.tsx';

const row = (name: RegExp) => screen.getByRole('row', { name });
const choose = (name: string) => screen.getByRole('checkbox', { name: `Select row: ${name}` });

describe('the list', () => {
  it('holds every post once, dated ones first in the order of time', async () => {
    await showCalendar({
      posts: [
        aChannelPost('idea', { date: null, time: null }),
        aChannelPost('late', { date: '2026-12-01' }),
        aChannelPost('early', { date: '2026-01-01' }),
      ],
      query: 'view=table',
    });
    const titles = screen.getAllByRole('rowheader').map((cell) => cell.textContent);
    expect(titles).toEqual(['Post early', 'Post late', 'Post idea']);
    expect(within(row(/Post idea/)).getByText('No day')).toBeTruthy();
  });

  it('changes all chosen posts in one step: status, days, pillar, removal', async () => {
    const { user, post, posts, undo } = await showCalendar({
      posts: [aChannelPost('a'), aChannelPost('b', { date: '2026-10-31' }), aChannelPost('c')],
      query: 'view=table',
    });
    await user.click(choose('Post a'));
    await user.click(choose('Post b'));
    const bar = screen.getByRole('region', { name: 'Change the selected posts' });
    expect(within(bar).getByText('2 posts selected')).toBeTruthy();

    await user.click(within(bar).getByRole('button', { name: 'Set status' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Approved' }));
    expect(['a', 'b', 'c'].map((id) => post(id).status)).toEqual(['approved', 'approved', 'drafting']);
    undo();
    expect(post('a').status).toBe('drafting');

    await user.click(within(bar).getByRole('button', { name: 'Set pillar' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Glaze' }));
    expect(['a', 'b', 'c'].map((id) => post(id).pillarId)).toEqual(['leaf', 'leaf', null]);

    await user.click(within(bar).getByRole('button', { name: 'Move by days' }));
    const dialog = await screen.findByRole('dialog', { name: 'Move 2 posts' });
    await user.clear(within(dialog).getByRole('textbox'));
    await user.type(within(dialog).getByRole('textbox'), '-3{Enter}');
    await user.click(within(dialog).getByRole('button', { name: 'Move' }));
    expect(['a', 'b', 'c'].map((id) => post(id).date)).toEqual(['2026-10-11', '2026-10-28', '2026-10-14']);

    await user.click(within(bar).getByRole('button', { name: 'Remove' }));
    expect(posts().map(({ id }) => id)).toEqual(['c']);
    undo();
    expect(posts()).toHaveLength(3);
  });

  it('counts and says only what became another, and nothing where all is so already', async () => {
    const { user, post, session } = await showCalendar({
      posts: [aChannelPost('a', { status: 'approved' }), aChannelPost('b')],
      query: 'view=table',
    });
    const before = session.undoLabel();
    await user.click(choose('Post a'));
    await user.click(choose('Post b'));
    const bar = screen.getByRole('region', { name: 'Change the selected posts' });
    await user.click(within(bar).getByRole('button', { name: 'Set status' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Approved' }));
    expect(session.undoLabel()?.values).toEqual({ count: 1, status: 'approved' });
    expect(screen.getByText('1 post changed.')).toBeTruthy();
    session.undo();
    expect(session.undoLabel()).toEqual(before);
    await user.click(within(bar).getByRole('button', { name: 'Set status' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Drafting' }));
    expect(post('a').status).toBe('drafting');
    await user.click(within(bar).getByRole('button', { name: 'Set status' }));
    const step = session.undoLabel();
    await user.click(await screen.findByRole('menuitem', { name: 'Drafting' }));
    expect(session.undoLabel()).toBe(step);
  });

  it('approves all chosen posts that wait for it in one step, and says beforehand which it leaves and why', async () => {
    const approval = { kind: 'client', fingerprint: null, by: '', at: null } as const;
    const { user, post, session, undo } = await showCalendar({
      posts: [
        aChannelPost('a', { approval, status: 'review' }),
        aChannelPost('b', { approval }),
        aChannelPost('c'),
        aChannelPost('d', { approval, status: 'published' }),
      ],
      query: 'view=table',
    });
    for (const id of ['a', 'b', 'c', 'd']) await user.click(choose(`Post ${id}`));
    act(() => screen.getByRole('button', { name: 'Approval…' }).focus());
    await user.keyboard('{Enter}');
    const dialog = within(await screen.findByRole('dialog', { name: 'Approval of 4 posts' }));
    expect(dialog.getByText('2 posts are approved.')).toBeTruthy();
    expect(dialog.getByText('1 is published or cancelled: “Post d”.')).toBeTruthy();
    expect(dialog.getByText('1 needs no approval: “Post c”.')).toBeTruthy();
    await user.clear(dialog.getByLabelText('Approved by'));
    await user.type(dialog.getByLabelText('Approved by'), 'Eva');
    await user.click(dialog.getByRole('button', { name: 'Approve' }));
    expect(screen.getByText('2 posts approved.')).toBeTruthy();
    expect(session.undoLabel()).toEqual({ key: 'posts.undo.approve', values: { count: 2 } });
    for (const id of ['a', 'b']) {
      expect(post(id)).toMatchObject({ status: 'approved', approval: { kind: 'client', by: 'Eva' } });
      expect(approvalState(post(id))).toBe('approved');
    }
    undo();
    expect(['a', 'b'].map((id) => post(id).approval)).toEqual([approval, approval]);
  });

  it('asks the client for the approval of all chosen posts in one step', async () => {
    const { user, post } = await showCalendar({
      posts: [aChannelPost('a'), aChannelPost('b', { status: 'scheduled' })],
      query: 'view=table',
    });
    for (const id of ['a', 'b']) await user.click(choose(`Post ${id}`));
    await user.click(screen.getByRole('button', { name: 'Approval…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Approval of 2 posts' }));
    expect(dialog.getByRole('radio', { name: 'Ask for approval' })).toHaveProperty('checked', true);
    expect(dialog.getByText('The approval of 2 posts is asked for.')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Ask for approval' }));
    expect(['a', 'b'].map((id) => [post(id).status, approvalState(post(id))])).toEqual([
      ['review', 'open'],
      ['scheduled', 'open'],
    ]);
    expect(post('b').approval.kind).toBe('client');
  });

  it('moves nothing where the post of which the day was told is gone meanwhile', async () => {
    const { user, post, session } = await showCalendar({
      posts: [aChannelPost('a'), aChannelPost('b', { date: '2026-10-31' })],
      query: 'view=table',
    });
    await user.click(choose('Post a'));
    await user.click(choose('Post b'));
    await user.click(screen.getByRole('button', { name: 'Move to…' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: /Status$/ }));
    await user.click(await screen.findByRole('option', { name: 'Approved' }));
    act(() => session.edit('calendar.undo.removePosts', [removed('posts', post('a'))]));
    await user.click(within(dialog).getByRole('button', { name: 'Move' }));
    expect(post('b')).toMatchObject({ date: '2026-10-31', status: 'drafting' });
  });

  it('knows an owner who is written as a dash from nobody', async () => {
    const { user } = await showCalendar({
      posts: [aChannelPost('a', { owner: '-' }), aChannelPost('b')],
      query: 'view=table',
    });
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    await user.click(await screen.findByRole('checkbox', { name: '-' }));
    await user.keyboard('{Escape}');
    expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(['Post a']);
  });

  it('takes only those along that are in sight: what a filter hides later is not chosen any more', async () => {
    const { user, post } = await showCalendar({
      posts: [aChannelPost('a', { status: 'approved' }), aChannelPost('b')],
      query: 'view=table',
    });
    await user.click(choose('Post a'));
    await user.click(choose('Post b'));
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Approved' }));
    await user.keyboard('{Escape}');
    expect(screen.getByText('1 post selected')).toBeTruthy();
    row(/Post a/).focus();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect([post('a').date, post('b').date]).toEqual(['2026-10-15', '2026-10-14']);
  });

  it('sorts by any column and keeps what is empty at the end', () => {
    const words = {
      status: String,
      titleOf: ({ title }: { readonly title: string }) => title,
      colourOf: () => '',
      networksOf: () => null,
    };
    const posts = [
      aChannelPost('a', { title: 'Ärger', owner: '' }),
      aChannelPost('b', { title: 'Zebra', owner: 'Eva' }),
      aChannelPost('c', { title: 'apfel 10', owner: 'Ada' }),
      aChannelPost('d', { title: 'Apfel 9', owner: 'Eva', date: '2026-10-01' }),
    ];
    const rows = toRows(posts, 'Europe/Berlin');
    const order = (column: string, direction: 'ascending' | 'descending') =>
      sortRows(rows, { column, direction }, { ...words, pillars: new Map() }).map(({ id }) => id);
    expect(order('title', 'ascending')).toEqual(['d', 'c', 'a', 'b']);
    expect(order('owner', 'ascending')).toEqual(['c', 'd', 'b', 'a']);
    expect(order('owner', 'descending').at(-1)).toBe('a');
    expect(order('date', 'descending').at(-1)).toBe('d');
  });
});
