import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { createRecurrence } from '#shared/plan/series/recurrence.ts';
import { createSeries, type Series } from '#shared/plan/series/series.ts';
import { createSeriesPost, seriesDays } from '#shared/plan/series/series-posts.ts';
import { added, changed } from '#shared/workspace/changes.ts';
import { NOW } from '#tests/support/build-records.ts';
import { aChannelPost, type CalendarStage, showCalendar } from './calendar-stage.tsx';

const FRIDAYS = createRecurrence('weekly', { weekdays: [{ day: 5, nth: null }] });

const aSeries = (fields: Partial<Series> = {}): Series =>
  createSeries(
    { id: 's', now: NOW },
    {
      start: '2026-10-16',
      recurrence: { ...FRIDAYS, until: '2026-11-06' },
      title: 'Atelier Friday',
      time: '18:00',
      variants: [createPostVariant('v', { channelId: 'ig', language: 'de', text: 'Kommen Sie vorbei' })],
      ...fields,
    },
  );

const postsOf = (series: Series): readonly Post[] =>
  seriesDays(series, '2026-12-31').map((day) =>
    createSeriesPost(series, day, { id: `s:${day}`, now: NOW, approval: 'none' }),
  );

function showSeries(query: string, series = aSeries()): Promise<CalendarStage> {
  return showCalendar({ changes: [added('series', series)], posts: postsOf(series), query });
}

const bar = () => screen.getByRole('region', { name: 'Series' });

async function choose({ user }: CalendarStage, item: string): Promise<void> {
  await user.click(within(bar()).getByRole('button', { name: 'Actions for the series' }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
}

describe('a single post', () => {
  it('is repeated from its editor, with the rule and its days in words; one step of undo takes it back', async () => {
    const stage = await showCalendar({
      posts: [aChannelPost('p', { date: '2026-10-16' })],
      query: 'selected=p',
    });
    await stage.user.click(screen.getByRole('button', { name: 'Repeat…' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('Every week on Friday');
    expect(dialog.textContent).toContain('Fri, 23 Oct 2026');
    await stage.user.click(within(dialog).getByRole('button', { name: 'Mon' }));
    expect(dialog.textContent).toContain('Every week on Monday and Friday');
    await stage.user.click(within(dialog).getByRole('radio', { name: 'After' }));
    expect(dialog.textContent).toContain('10 times');
    await stage.user.click(within(dialog).getByRole('button', { name: 'Repeat' }));
    expect(stage.posts()).toHaveLength(10);
    expect(stage.post('p')).toMatchObject({ seriesDate: '2026-10-16', date: '2026-10-16' });
    expect(bar().textContent).toContain('1 of 10');
    stage.undo();
    expect(stage.posts()).toHaveLength(1);
    expect(stage.session.tables().series.size).toBe(0);
  });

  it('without a day says what it needs before it can be repeated', async () => {
    await showCalendar({ posts: [aChannelPost('p', { date: null })], query: 'selected=p' });
    expect(
      screen.getByRole<HTMLButtonElement>('button', { name: /^Repeat…/ }).getAttribute('aria-disabled'),
    ).toBe('true');
  });

  it('is repeated on the last day of the month', async () => {
    const stage = await showCalendar({
      posts: [aChannelPost('p', { date: '2026-10-31' })],
      query: 'selected=p',
    });
    await stage.user.click(screen.getByRole('button', { name: 'Repeat…' }));
    const dialog = await screen.findByRole('dialog');
    await stage.user.click(within(dialog).getByRole('radio', { name: 'Monthly' }));
    await stage.user.click(within(dialog).getByRole('button', { name: /^A day of the month/ }));
    await stage.user.click(await screen.findByRole('option', { name: 'The last day' }));
    expect(dialog.textContent).toContain('Every month on the last day');
    await stage.user.click(within(dialog).getByRole('button', { name: 'Repeat' }));
    expect(stage.posts().map(({ date }) => date)).toEqual(['2026-10-31', '2026-11-30', '2026-12-31']);
  });
});

describe('a post of a series', () => {
  it('says how it repeats and which one it is', async () => {
    await showSeries('selected=s:2026-10-23');
    expect(bar().textContent).toContain('Every week on Friday, until 6 November 2026');
    expect(bar().textContent).toContain('2 of 4');
    expect(bar().textContent).not.toContain('Differs');
  });

  it('has a mark on its chip', async () => {
    await showSeries('');
    const chip = document.querySelector<HTMLElement>('[data-post="s:2026-10-23"]');
    expect(chip?.querySelector('[aria-label="Part of a series"]')).not.toBeNull();
  });

  it('hands what is its own to this and the following, in one step', async () => {
    const stage = await showSeries('selected=s:2026-10-30');
    await stage.user.type(screen.getByRole('textbox', { name: 'Working title' }), '!');
    expect(bar().textContent).toContain('Differs from the series: Working title');
    await stage.user.click(within(bar()).getByRole('button', { name: 'Apply from here on' }));
    expect(stage.posts().map(({ title }) => title.endsWith('!'))).toEqual([false, false, true, true]);
    expect(stage.session.tables().series.size).toBe(2);
    expect(bar().textContent).toContain('1 of 2');
    stage.undo();
    expect(stage.session.tables().series.size).toBe(1);
  });

  it('hands it to all, or takes it back', async () => {
    const stage = await showSeries('selected=s:2026-10-30');
    await stage.user.type(screen.getByRole('textbox', { name: 'Working title' }), '!');
    await stage.user.click(within(bar()).getByRole('button', { name: 'As in the series again' }));
    expect(stage.post('s:2026-10-30').title).toBe('Atelier Friday');
    await stage.user.type(screen.getByRole('textbox', { name: 'Working title' }), '?');
    await stage.user.click(within(bar()).getByRole('button', { name: 'Apply to all' }));
    expect(stage.posts().every(({ title }) => title === 'Atelier Friday?')).toBe(true);
  });

  it('asks before words written by hand in other posts are lost', async () => {
    const stage = await showSeries('selected=s:2026-10-23');
    await stage.user.type(screen.getByRole('textbox', { name: 'Working title' }), '!');
    await stage.user.click(document.querySelector('[data-post="s:2026-10-30"]') as HTMLElement);
    await stage.user.type(screen.getByRole('textbox', { name: 'Working title' }), '?');
    await stage.user.click(within(bar()).getByRole('button', { name: 'Apply to all' }));
    const dialog = await screen.findByRole('dialog', { name: 'Posts you edited by hand' });
    expect(dialog.textContent).toContain('In 1 post');
    await stage.user.click(within(dialog).getByRole('button', { name: 'Keep them' }));
    expect(stage.post('s:2026-10-23').title).toBe('Atelier Friday!');
    stage.undo();
    await stage.user.click(within(bar()).getByRole('button', { name: 'Apply to all' }));
    await stage.user.click(await screen.findByRole('button', { name: 'Overwrite them too' }));
    expect(stage.posts().every(({ title }) => title === 'Atelier Friday?')).toBe(true);
  });

  it('moves all of them as it was moved itself', async () => {
    const stage = await showSeries('selected=s:2026-10-30');
    stage.session.edit({ key: 'calendar.undo.change', values: { title: '' } }, [
      changed('posts', stage.post('s:2026-10-30'), { date: '2026-10-31' }),
    ]);
    await stage.user.click(await within(bar()).findByRole('button', { name: 'Apply to all' }));
    expect(bar().textContent).toContain('Every week on Saturday');
    expect(stage.post('s:2026-11-06').date).toBe('2026-11-07');
  });

  it('is removed alone, with those after it, or with all', async () => {
    const stage = await showSeries('selected=s:2026-10-30');
    await choose(stage, 'Remove this post only');
    expect(stage.posts()).toHaveLength(3);
    expect(stage.session.tables().series.get('s')?.exceptions).toEqual(['2026-10-30']);
    stage.undo();
    await screen.findByRole('region', { name: 'Series' });
    await choose(stage, 'Remove this and the following');
    expect(stage.posts()).toHaveLength(2);
    stage.undo();
    await screen.findByRole('region', { name: 'Series' });
    await choose(stage, 'Remove the whole series');
    expect(stage.posts()).toHaveLength(0);
  });

  it('takes another rule from here on, and only as many posts as were left of the count', async () => {
    const series = aSeries({
      recurrence: { ...FRIDAYS, count: 6 },
      exceptions: ['2026-10-23', '2026-11-13'],
    });
    const stage = await showSeries('selected=s:2026-11-06', series);
    await choose(stage, 'How it repeats…');
    const dialog = await screen.findByRole('dialog');
    await stage.user.click(within(dialog).getByRole('radio', { name: 'This and the following' }));
    expect(dialog.textContent).toContain('Every week on Friday, 3 times, not on 13 November 2026');
    await stage.user.click(within(dialog).getByRole('radio', { name: 'The whole series' }));
    expect(dialog.textContent).toContain('6 times, not on 23 October 2026 and 13 November 2026');
    await stage.user.click(within(dialog).getByRole('radio', { name: 'This and the following' }));
    await stage.user.click(within(dialog).getByRole('button', { name: 'Change' }));
    const dates = ['2026-10-16', '2026-10-30', '2026-11-06', '2026-11-20'];
    expect(stage.posts().map(({ date }) => date)).toEqual(dates);
    expect([...stage.session.tables().series.values()].map(({ exceptions }) => exceptions)).toEqual([
      ['2026-10-23'],
      ['2026-11-13'],
    ]);
  });

  it('takes another rule also while the post itself waits without a day', async () => {
    const stage = await showCalendar({
      changes: [added('series', aSeries())],
      posts: postsOf(aSeries()).map((post, place) => (place === 1 ? { ...post, date: null } : post)),
      query: 'selected=s:2026-10-23',
    });
    await choose(stage, 'How it repeats…');
    expect((await screen.findByRole('dialog')).textContent).toContain('Every week on Friday');
  });

  it('ends its series', async () => {
    const stage = await showSeries('selected=s:2026-10-23');
    await choose(stage, 'End series here');
    expect(stage.posts()).toHaveLength(2);
    expect(bar().textContent).toContain('until 23 October 2026');
  });
});

describe('a series', () => {
  it('is edited beside the calendar: what is typed goes into every post that has not got its own', async () => {
    const stage = await showSeries('series=s');
    const title = screen.getByRole('textbox', { name: 'Working title' });
    expect((title as HTMLTextAreaElement).value).toBe('Atelier Friday');
    await stage.user.type(title, '!');
    expect(stage.session.tables().series.get('s')?.title).toBe('Atelier Friday!');
    expect(stage.posts().every((post) => post.title === 'Atelier Friday!')).toBe(true);
    await stage.user.type(screen.getByRole('textbox', { name: 'Text' }), ' gern');
    expect(stage.post('s:2026-11-06').variants[0]?.text).toBe('Kommen Sie vorbei gern');
    await stage.user.type(screen.getByRole('textbox', { name: /^Private notes/ }), 'Mia');
    expect(stage.session.tables().series.get('s')?.notes).toBe('Mia');
  });

  it('whose plan goes on is continued', async () => {
    const series = aSeries({ recurrence: FRIDAYS });
    const stage = await showCalendar({
      changes: [added('series', series)],
      posts: postsOf(series).slice(0, 3),
      query: 'series=s',
    });
    const count = stage.posts().length;
    await stage.user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(stage.posts().length).toBeGreaterThan(count);
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
  });

  it('takes another rule', async () => {
    const stage = await showSeries('series=s');
    await stage.user.click(screen.getByRole('button', { name: 'Change…' }));
    const dialog = await screen.findByRole('dialog');
    await stage.user.click(within(dialog).getByRole('button', { name: 'Fri' }));
    await stage.user.click(within(dialog).getByRole('button', { name: 'Thu' }));
    expect(dialog.textContent).toContain('Every week on Thursday, until 6 November 2026');
    await stage.user.click(within(dialog).getByRole('button', { name: 'Change' }));
    expect(
      stage
        .posts()
        .map(({ date }) => date)
        .sort(),
    ).toEqual(['2026-10-22', '2026-10-29', '2026-11-05']);
  });
});
