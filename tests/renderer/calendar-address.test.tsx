import { act, cleanup, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CALENDAR_VIEWS } from '#shared/plan/calendar/calendar-views.ts';
import { createMoment } from '#shared/plan/moments/moment.ts';
import { createPostVariant } from '#shared/plan/post/post.ts';
import { createRecurrence } from '#shared/plan/series/recurrence.ts';
import { createSeries } from '#shared/plan/series/series.ts';
import { added } from '#shared/workspace/changes.ts';
import { NOW } from '#tests/support/build-records.ts';
import { aChannel, aChannelPost, showCalendar } from './calendar-stage.tsx';

const HOSTILE = {
  'the last day there is': 'day=9999-12-31',
  'the first day there is': 'day=0001-01-01',
  'a day that no month has': 'day=2026-02-30',
  'a mark that turns the reading direction': 'day=%E2%80%AE&month=x',
  'halves of escapes': 'channels=%25&owners=%25E0%25A4%25A,%25,-',
  'names that every object inherits as filters':
    'audiences=__proto__,%25,-&objectives=constructor,-,gone&campaigns=-',
  'states that are none': 'statuses=__proto__,constructor&filter=%7B%7D&text=%25%00',
  'names that every object inherits as records':
    'edit=%25&selected=__proto__&series=constructor&moment=__proto__&panel=constructor',
  'records that are gone': 'edit=gone&selected=gone&series=gone&moment=gone&panel=imports&ideas=open',
  'names that every object inherits as parameters': '__proto__=x&constructor=y',
  'thousands of characters': `text=${'x'.repeat(5000)}&channels=${'%252C'.repeat(1000)}`,
};

describe('an address that nobody made', () => {
  it.each(Object.entries(HOSTILE))('shows the calendar all the same with %s', async (_, query) => {
    await showCalendar({ posts: [aChannelPost('a')], query });
    expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(0);
  });

  it.each(CALENDAR_VIEWS)('shows posts and moments at the ends of all time in the view %s', async (view) => {
    const recurrence = createRecurrence('daily', { interval: 999 });
    const half = '\ud83d';
    const posts = [
      aChannelPost('first', { date: '0001-01-01', time: '00:00', timeZone: 'Pacific/Kiritimati' }),
      aChannelPost('last', { date: '9999-12-31', time: '23:59', timeZone: 'Pacific/Pago_Pago', owner: half }),
      aChannelPost('lost', { seriesId: 's', seriesDate: '2026-10-14', title: half }),
      aChannelPost('odd', { variants: [createPostVariant('v', { channelId: `%${half}`, language: 'de' })] }),
    ];
    const changes = [
      added('series', createSeries({ id: 's', now: NOW }, { start: '9999-12-31', recurrence })),
      added(
        'moments',
        createMoment({ id: 'm', now: NOW }, { start: '2026-01-01', end: '9999-12-31', recurrence }),
      ),
      added('channels', aChannel(`%${half}`, 'mastodon')),
    ];
    for (const day of ['2026-10-14', '9999-12-31', '0001-01-01']) {
      await showCalendar({ posts, changes, query: `view=${view}&day=${day}` });
      for (const name of [/^Next/, /^Previous/]) {
        const [button] = screen.queryAllByRole('button', { name });
        act(() => button?.click());
      }
      expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(0);
      cleanup();
    }
  });
});
