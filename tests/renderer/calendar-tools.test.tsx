import { act, screen, within } from '@testing-library/react';
import { useEffect, useRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { BulkEditDialog } from '#renderer/features/calendar/bulk/BulkEditDialog.tsx';
import { CopyWeekDialog } from '#renderer/features/calendar/bulk/CopyWeekDialog.tsx';
import { IdeasPanel } from '#renderer/features/calendar/ideas/IdeasPanel.tsx';
import { CalendarPictures } from '#renderer/features/calendar/pictures/CalendarPictures.tsx';
import { useRecords } from '#renderer/session/SessionProvider.tsx';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import { addDays } from '#shared/base/calendar-date.ts';
import { createChannel } from '#shared/plan/channel.ts';
import { createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { added, changed } from '#shared/workspace/changes.ts';
import { aPillar, aPost, NOW } from '#tests/support/build-records.ts';
import { choose, fill, showPage } from './stage.tsx';

function post(id: string, fields: Partial<Post> = {}): Post {
  const variant = createPostVariant(`${id}-v`, { channelId: 'ig', language: 'de', text: `Clay of ${id}` });
  return aPost(id, {
    title: `Post ${id}`,
    status: 'approved',
    time: '18:00',
    variants: [variant],
    ...fields,
  });
}

const CHANNEL = createChannel(
  { id: 'ig', now: NOW },
  { network: 'instagram', languages: ['de'], postsPerWeek: 2 },
);

async function show(page: React.ReactNode, posts: readonly Post[]) {
  const stage = await showPage({
    page,
    path: 'calendar',
    changes: [
      added('channels', CHANNEL),
      added('pillars', aPillar('clay', { name: 'Workshop' })),
      ...posts.map((each) => added('posts', each)),
    ],
  });
  const all = () => [...stage.session.tables().posts.values()];
  return { ...stage, all, post: (id: string) => all().find((each) => each.id === id) };
}

function Opener({ open }: { readonly open: (dialogs: ReturnType<typeof useDialogs>) => void }) {
  const dialogs = useDialogs();
  const isOpen = useRef(false);
  useEffect(() => {
    if (!isOpen.current) open(dialogs);
    isOpen.current = true;
  }, [open, dialogs]);
  return null;
}

describe('an edit of many posts', () => {
  const openBulk = (dialogs: ReturnType<typeof useDialogs>) =>
    void dialogs.open(BulkEditDialog, { postIds: ['a', 'b', 'out'] });

  it('counts before it is done, leaves published posts alone and is one step of undo', async () => {
    const stage = await show(<Opener open={openBulk} />, [
      post('a'),
      post('b', { pillarId: 'clay' }),
      post('out', { status: 'published' }),
    ]);
    const dialog = await screen.findByRole('dialog', { name: 'Change 3 posts' });
    expect(within(dialog).getAllByText('Choose what should change.').length).toBeGreaterThan(0);
    await choose(stage, 'Pillar', 'Workshop');
    expect(await within(dialog).findByText('1 post changes.')).toBeTruthy();
    await fill(stage, 'Find in titles and texts', 'clay');
    expect(await within(dialog).findByText('found 2 times')).toBeTruthy();
    await fill(stage, 'Replace with', 'Mud');
    expect(await within(dialog).findByText(/1 is published: left alone/)).toBeTruthy();
    await stage.user.click(within(dialog).getByRole('button', { name: 'Change' }));
    expect(stage.post('a')).toMatchObject({ pillarId: 'clay', variants: [{ text: 'Mud of a' }] });
    expect(stage.post('b')).toMatchObject({ pillarId: 'clay', variants: [{ text: 'Mud of b' }] });
    expect(stage.post('out')).toMatchObject({ pillarId: null, variants: [{ text: 'Clay of out' }] });
    stage.undo();
    expect(stage.post('a')).toMatchObject({ pillarId: null, variants: [{ text: 'Clay of a' }] });
  });
});

describe('the copy of a week', () => {
  it('tells what will be made, makes drafts on the same weekdays, and is one step of undo', async () => {
    const openCopy = (dialogs: ReturnType<typeof useDialogs>) =>
      void dialogs.open(CopyWeekDialog, { day: '2026-10-14', postIds: null });
    const stage = await show(<Opener open={openCopy} />, [
      post('a', { date: '2026-10-13' }),
      post('gone', { date: '2026-10-14', status: 'cancelled' }),
      post('there', { date: '2026-10-20' }),
    ]);
    const dialog = await screen.findByRole('dialog', { name: 'Copy a week' });
    expect(
      within(dialog).getByText(/1 cancelled post is left out\. 1 post is there already and stays\./),
    ).toBeTruthy();
    await fill(stage, 'Number of weeks', '3');
    await stage.user.click(await within(dialog).findByRole('button', { name: 'Copy 3 posts' }));
    const copies = stage.all().filter(({ title }) => title === 'Post a');
    expect(copies.map(({ date, time, status }) => [date, time, status])).toEqual([
      ['2026-10-13', '18:00', 'approved'],
      ['2026-10-20', '18:00', 'drafting'],
      ['2026-10-27', '18:00', 'drafting'],
      ['2026-11-03', '18:00', 'drafting'],
    ]);
    stage.undo();
    expect(stage.all()).toHaveLength(3);
  });
});

describe('the ideas', () => {
  const habit = Array.from({ length: 4 }, (_, week) =>
    post(`h${week}`, { date: addDays('2026-10-13', -7 * week) }),
  );
  const onGiveDay = vi.fn();
  function Panel() {
    const posts = useRecords('posts').filter(({ date }) => date === null);
    return (
      <IdeasPanel
        posts={posts}
        onDragStart={() => undefined}
        onSelect={() => undefined}
        onGiveDay={onGiveDay}
        onAdd={() => undefined}
        onClose={() => undefined}
      />
    );
  }

  it('are found by their words, added in a line, and take the next free slot of their channel', async () => {
    const stage = await show(<Panel />, [
      ...habit,
      post('idea', { date: null, time: null, title: 'Bowl', status: 'idea' }),
    ]);
    await stage.user.type(
      screen.getByRole('textbox', { name: 'New idea in one line' }),
      'Market stall #Workshop{Enter}',
    );
    expect(stage.all().at(-1)).toMatchObject({ title: 'Market stall', pillarId: 'clay', date: null });
    await stage.user.type(screen.getByRole('searchbox', { name: 'Search the ideas' }), 'bowl');
    expect(await screen.findByText('1 of 2')).toBeTruthy();
    expect(screen.queryByText('Market stall')).toBeNull();
    await stage.user.click(screen.getByRole('button', { name: 'Plan “Bowl”' }));
    await stage.user.click(
      await screen.findByRole('menuitem', { name: /Next free slot: Tue 20 Oct, 18:00/ }),
    );
    expect(stage.post('idea')).toMatchObject({ date: '2026-10-20', time: '18:00' });
    stage.undo();
    expect(stage.post('idea')).toMatchObject({ date: null, time: null });
  });

  it('take another slot as soon as the channel wishes another number of posts', async () => {
    const stage = await show(<Panel />, [
      ...habit,
      post('idea', { date: null, time: null, title: 'Bowl', status: 'idea' }),
      post('week', { date: '2026-10-19', time: '08:00' }),
    ]);
    const planned = async () => {
      await stage.user.click(screen.getByRole('button', { name: 'Plan “Bowl”' }));
      const item = await screen.findByRole('menuitem', { name: /^Next free slot/ });
      await stage.user.keyboard('{Escape}');
      return item.textContent;
    };
    expect(await planned()).toContain('Tue 20 Oct, 18:00');
    act(() =>
      stage.session.edit('channels.undo.change', [changed('channels', CHANNEL, { postsPerWeek: 1 })]),
    );
    expect(await planned()).toContain('Tue 27 Oct, 18:00');
  });

  it('stay quick by hundreds: only those in sight are drawn', async () => {
    const many = Array.from({ length: 300 }, (_, index) => post(`i${index}`, { date: null, status: 'idea' }));
    await show(<Panel />, many);
    expect(document.querySelectorAll('[data-post]').length).toBeLessThan(100);
  });
});

describe('the pictures', () => {
  const onOpenDay = vi.fn();
  function Pictures() {
    return <CalendarPictures posts={useRecords('posts')} onOpenDay={onOpenDay} />;
  }

  it('begin with the answer and lead to the day', async () => {
    const week = ['2026-10-12', '2026-10-15', '2026-10-16', '2026-10-17', '2026-10-19'];
    const posts = [
      ...week.map((date, at) => post(`w${at}`, { date })),
      ...[1, 2, 3].map((at) => post(`x${at}`, { date: '2026-10-19' })),
    ];
    const { user } = await show(<Pictures />, posts);
    expect(screen.getByText('One gap in the next four weeks; Mon 19 Oct is overfull.')).toBeTruthy();
    const [first] = screen.getAllByRole('button', { name: 'Mon 19 Oct: 4 posts' });
    if (first === undefined) throw new Error('The day is not in the picture');
    await user.click(first);
    expect(onOpenDay).toHaveBeenLastCalledWith('2026-10-19');
    await user.keyboard('{ArrowLeft}{ArrowDown}{Enter}');
    expect(onOpenDay).toHaveBeenLastCalledWith('2026-10-13');
  });

  it('have the same figures as tables', async () => {
    const { user } = await show(<Pictures />, [post('a', { date: '2026-10-15' })]);
    for (const button of screen.getAllByRole('button', { name: 'Show as table' })) await user.click(button);
    const table = screen.getByRole('table', { name: 'Posts by day' });
    expect(
      within(within(table).getByRole('row', { name: /^Mon 12 Oct/ }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['0', '0', '0', '1', '0', '0', '0', '1']);
  });
});
