import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { QuickAdd } from '#renderer/features/calendar/quick/QuickAdd.tsx';
import { createChannel } from '#shared/plan/channel.ts';
import { added } from '#shared/workspace/changes.ts';
import { NOW } from '#tests/support/build-records.ts';
import { showCalendar } from './calendar-stage.tsx';
import { showPage } from './stage.tsx';

async function showQuickAdd(language: 'en' | 'de' = 'en', channelId: string | null = null) {
  const [onOpen, onClose] = [vi.fn(), vi.fn()];
  const stage = await showPage({
    page: <QuickAdd channelId={channelId} onOpen={onOpen} onClose={onClose} />,
    path: 'calendar',
    language,
    changes: [
      added('channels', createChannel({ id: 'ig', now: NOW }, { network: 'instagram', languages: ['de'] })),
    ],
  });
  return {
    ...stage,
    onOpen,
    onClose,
    posts: () => [...stage.session.tables().posts.values()],
    read: () =>
      within(screen.getByRole('list'))
        .getAllByRole('listitem')
        .map((item) => item.textContent),
  };
}

describe('a post in one typed line', () => {
  it('shows what it understood, is added with Enter, and leaves the field open for the next', async () => {
    const { user, posts, read, undo, onOpen } = await showQuickAdd();
    await user.keyboard('Tue 9:30 ig reel Unboxing #launch');
    expect(read()).toEqual([
      'Unboxing',
      'Tue 20 Oct',
      '09:30',
      expect.stringContaining('Instagram'),
      'Video',
      '#launch',
    ]);
    await user.keyboard('{Enter}');
    expect(posts()).toMatchObject([
      {
        title: 'Unboxing',
        date: '2026-10-20',
        time: '09:30',
        format: 'video',
        status: 'idea',
        variants: [{ channelId: 'ig', language: 'de', hashtags: '#launch' }],
      },
    ]);
    expect(screen.getByRole('textbox')).toHaveProperty('value', '');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    // Once to be seen, once to be heard.
    expect(screen.getAllByText(/^“Unboxing” added for Tue 20 Oct\./)).toHaveLength(2);
    expect(onOpen).not.toHaveBeenCalled();
    undo();
    expect(posts()).toEqual([]);
  });

  it('says for which words it takes an hour, and that what is past went out', async () => {
    const { user, posts, read } = await showQuickAdd('de');
    await user.keyboard('gestern Abend ig Markt');
    expect(read()).toEqual([
      'Markt',
      expect.stringContaining('13. Okt'),
      '19:00 für „Abend“',
      expect.stringContaining('Instagram'),
      'Veröffentlicht',
    ]);
    await user.keyboard('{Enter}');
    expect(posts()).toMatchObject([
      { date: '2026-10-13', time: '19:00', status: 'published', publishedAt: '2026-10-13T17:00:00Z' },
    ]);
  });

  it('is added and opened with Shift and Enter; Escape closes', async () => {
    const { user, posts, onOpen, onClose } = await showQuickAdd('de');
    await user.keyboard('morgen 18 Uhr Werkstatt offen{Shift>}{Enter}{/Shift}');
    expect(onOpen).toHaveBeenCalledWith(posts()[0]?.id);
    expect(posts()[0]).toMatchObject({ date: '2026-10-15', time: '18:00', title: 'Werkstatt offen' });
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('takes the channel of the filter where the line names none', async () => {
    const { user, posts } = await showQuickAdd('en', 'ig');
    await user.keyboard('Kiln{Enter}');
    expect(posts()[0]?.variants[0]?.channelId).toBe('ig');
  });

  it('makes of several pasted lines several posts and one step of undo', async () => {
    const { user, posts, undo, onClose } = await showQuickAdd();
    await user.paste('fri ig One\n\nTwo\n+1w Three');
    expect(screen.getByText('3 posts from the pasted lines')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.queryByText('3 posts from the pasted lines')).toBeNull();
    await user.paste('fri ig One\n\nTwo\n+1w Three');
    await user.click(screen.getByRole('button', { name: 'Add 3 posts' }));
    expect(posts().map(({ title, date }) => [title, date])).toEqual([
      ['One', '2026-10-16'],
      ['Two', null],
      ['Three', '2026-10-21'],
    ]);
    undo();
    expect(posts()).toEqual([]);
  });

  it('says which network has no channel yet', async () => {
    const { user, posts } = await showQuickAdd();
    await user.keyboard('fri tiktok Kiln dance');
    expect(screen.getByText(/There is no channel on TikTok yet/)).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(posts()[0]).toMatchObject({ title: 'tiktok Kiln dance', date: '2026-10-16' });
  });
});

describe('an empty calendar', () => {
  it('takes its first post from one typed line, and keeps the line open', async () => {
    const { user, posts } = await showCalendar();
    await user.keyboard('q');
    await user.keyboard('Unboxing{Enter}');
    expect(posts()).toMatchObject([{ title: 'Unboxing' }]);
    await user.keyboard('Again{Enter}');
    expect(posts()).toHaveLength(2);
  });
});
