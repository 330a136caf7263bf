import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Language } from '#shared/base/language.ts';
import { createMoment, type Moment } from '#shared/plan/moments/moment.ts';
import { createRecurrence } from '#shared/plan/series/recurrence.ts';
import { added, type Change } from '#shared/workspace/changes.ts';
import { NOW } from '#tests/support/build-records.ts';
import { aChannelPost, showCalendar } from './calendar-stage.tsx';
import { choose } from './stage.tsx';

// The stage stands on 14 October 2026.
function aMoment(id: string, fields: Partial<Moment> = {}): Change {
  return added('moments', createMoment({ id, now: NOW }, { title: id, start: '2026-10-20', ...fields }));
}

async function showMoments(
  options: { query?: string; changes?: readonly Change[]; language?: Language } = {},
) {
  const stage = await showCalendar({
    posts: [aChannelPost('p', { date: '2026-10-15' })],
    query: options.query ?? 'panel=moments',
    changes: options.changes ?? [],
    language: options.language ?? 'en',
  });
  const moments = () => [...stage.session.tables().moments.values()];
  const settings = () => stage.session.tables().calendarSettings.get('calendarSettings');
  return {
    ...stage,
    moments,
    settings,
    panel: () => screen.findByRole('complementary', { name: 'Moments' }),
  };
}

const FILE = [
  'BEGIN:VCALENDAR',
  'X-WR-CALNAME:School',
  'BEGIN:VEVENT',
  'UID:1',
  'DTSTART;VALUE=DATE:20261102',
  'DTEND;VALUE=DATE:20261107',
  'SUMMARY:Autumn break',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

describe('the panel of moments', () => {
  it('takes an event by its name, and one undo takes it back', async () => {
    const { user, moments, undo, panel } = await showMoments();
    const field = within(await panel()).getByLabelText('New event or note');
    await user.type(field, 'Market{Enter}');
    expect(moments().map(({ title, kind }) => [title, kind])).toEqual([['Market', 'event']]);
    expect(await within(await panel()).findAllByRole('button', { name: /Market/ })).not.toEqual([]);
    undo();
    expect(moments()).toEqual([]);
  });

  it('opens one at its own address, with every field', async () => {
    const { user, moments, panel } = await showMoments({
      query: 'moment=fair',
      changes: [aMoment('fair', { end: '2026-10-22', details: 'Hall 2' })],
    });
    const pane = await panel();
    const name = within(pane).getByLabelText('Name');
    await user.clear(name);
    await user.type(name, 'Big fair');
    await user.type(within(pane).getByLabelText('Details'), ', gate B');
    expect(moments()[0]).toMatchObject({ title: 'Big fair', end: '2026-10-22', details: 'Hall 2, gate B' });
  });

  it('duplicates and removes, each in one step', async () => {
    const { user, moments, undo, panel } = await showMoments({
      query: 'moment=fair',
      changes: [aMoment('fair')],
    });
    await user.click(within(await panel()).getByRole('button', { name: 'Duplicate' }));
    expect(moments().map(({ title }) => title)).toEqual(['fair', 'fair (copy)']);
    await user.click(within(await panel()).getByRole('button', { name: 'Remove' }));
    expect(moments().map(({ title }) => title)).toEqual(['fair']);
    undo();
    expect(moments()).toHaveLength(2);
  });

  it('shows days of a topic when it is chosen, and hides a single one', async () => {
    const { user, settings, panel } = await showMoments();
    expect(within(await panel()).queryByText('World Food Day')).toBeNull();
    await user.click(within(await panel()).getByRole('button', { name: 'Food and drink' }));
    expect(settings()?.awarenessTopics).toContain('food');
    expect(within(await panel()).getByText('World Food Day')).toBeTruthy();
    await user.click(within(await panel()).getByRole('button', { name: 'Do not show World Food Day' }));
    expect(settings()?.hiddenMoments).toEqual(['foodDay']);
    await user.click(within(await panel()).getByRole('button', { name: 'Show World Food Day again' }));
    expect(settings()?.hiddenMoments).toEqual([]);
  });

  it('reads a dropped calendar file, says in numbers what comes, and takes it in one step', async () => {
    const { user, session, undo, panel } = await showMoments();
    const file = new File([FILE], 'school.ics', { type: 'text/calendar' });
    const target = within(await panel()).getByText('or drop it here').parentElement;
    if (target === null) throw new Error('no place to drop');
    await act(async () => void fireEvent.drop(target, { dataTransfer: { files: [file] } }));
    const dialog = await screen.findByRole('dialog', { name: 'Read in a calendar file' });
    expect(await within(dialog).findByText('1 new')).toBeTruthy();
    expect(within(dialog).getByText('Autumn break')).toBeTruthy();
    await user.click(await within(dialog).findByRole('button', { name: 'Take over 1 change' }));
    await waitFor(() => expect(session.tables().moments.size).toBe(1));
    expect([...session.tables().momentSources.values()].map(({ name }) => name)).toEqual(['School']);
    undo();
    expect([session.tables().moments.size, session.tables().momentSources.size]).toEqual([0, 0]);
  });
});

describe('how often a moment comes back', () => {
  // 20 October 2026 is the third Tuesday of its month.
  async function showRepeat(fields: Partial<Moment> = {}) {
    const stage = await showMoments({ query: 'moment=fair', changes: [aMoment('fair', fields)] });
    const pane = within(await stage.panel());
    const moment = () => stage.moments()[0];
    return {
      ...stage,
      pane,
      rule: () => moment()?.recurrence,
      moment,
      sentence: () => document.querySelector('[data-sentence]')?.textContent,
    };
  }

  it('is chosen in one step, in words, and its day moves with the moment as nothing of it is written down', async () => {
    const stage = await showRepeat();
    expect(stage.sentence()).toBeUndefined();
    await choose(stage, 'Repeats', 'Yearly');
    expect(stage.rule()).toMatchObject({ frequency: 'yearly', months: [], monthDays: [], weekdays: [] });
    expect(stage.sentence()).toMatch(/year.*October 20|year.*20 October/);
    stage.undo();
    expect(stage.rule()).toBeNull();
  });

  it('takes several weekdays, and keeps the rule as it was while none is chosen', async () => {
    const { user, pane, rule } = await showRepeat({ recurrence: createRecurrence('weekly', {}) });
    await user.click(pane.getByRole('button', { name: 'Thu' }));
    const days = () => rule()?.weekdays.map(({ day }) => day);
    expect(days()).toEqual([2, 4]);
    await user.click(pane.getByRole('button', { name: 'Tue' }));
    expect(days()).toEqual([4]);
    await user.click(pane.getByRole('button', { name: 'Thu' }));
    expect(days()).toEqual([4]);
    expect(pane.getByRole('button', { name: 'Thu' }).getAttribute('aria-pressed')).toBe('false');
    await user.click(pane.getByRole('button', { name: 'Fri' }));
    expect(days()).toEqual([5]);
  });

  it('keeps its end and drops its days when it becomes another rhythm', async () => {
    const stage = await showRepeat({
      recurrence: createRecurrence('weekly', { interval: 2, count: 6, weekdays: [{ day: 4, nth: null }] }),
    });
    await choose(stage, 'Repeats', 'Monthly');
    expect(stage.rule()).toMatchObject({ frequency: 'monthly', interval: 2, count: 6, weekdays: [] });
  });

  it('ends on a day of the plan, or after so many times', async () => {
    const { user, pane, rule, sentence } = await showRepeat({ recurrence: createRecurrence('weekly', {}) });
    await user.click(pane.getByRole('radio', { name: 'On a day' }));
    expect(rule()).toMatchObject({ until: '2026-12-31', count: null });
    await user.click(pane.getByRole('radio', { name: 'After' }));
    expect(rule()).toMatchObject({ until: null, count: 10 });
    expect(sentence()).toMatch(/10 times$/);
    await user.click(pane.getByRole('radio', { name: 'Never' }));
    expect(rule()).toMatchObject({ until: null, count: null });
  });

  it('keeps the days of a rule that the form cannot say, whatever else is changed', async () => {
    const own = createRecurrence('monthly', {
      weekdays: [
        { day: 2, nth: 2 },
        { day: 4, nth: 2 },
      ],
    });
    const { user, pane, rule } = await showRepeat({ recurrence: own });
    await user.click(pane.getByRole('radio', { name: 'After' }));
    expect(rule()).toEqual({ ...own, count: 10 });
  });

  it('takes a day that was left out back in, and forgets all of them with the rule', async () => {
    const exceptions = ['2026-10-27', '2026-11-03'];
    const stage = await showRepeat({ recurrence: createRecurrence('weekly', {}), exceptions });
    await stage.user.click(stage.pane.getByRole('button', { name: /27 October|October 27/ }));
    expect(stage.moment()?.exceptions).toEqual(['2026-11-03']);
    await choose(stage, 'Repeats', 'Never');
    expect(stage.moment()).toMatchObject({ recurrence: null, exceptions: [] });
    stage.undo();
    expect(stage.moment()).toMatchObject({ recurrence: { frequency: 'weekly' }, exceptions: ['2026-11-03'] });
  });
});

describe('a day of the calendar', () => {
  it('names what is on it in the language of the interface, a holiday by shape and word', async () => {
    await showMoments({
      query: 'day=2026-10-14',
      language: 'de',
      changes: [aMoment('Töpfermarkt', { start: '2026-10-17' }), aMoment('Zweites', { start: '2026-10-17' })],
    });
    const cell = document.querySelector('[data-day="2026-10-17"]');
    expect(cell?.textContent).toContain('Ereignis');
    expect(cell?.textContent).toContain('Töpfermarkt');
    expect(cell?.textContent).toContain('1 weiterer Anlass');
    expect(document.querySelector('[data-day="2026-10-31"]')?.textContent).toContain('Halloween');
  });
});
