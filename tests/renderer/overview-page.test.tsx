import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OverviewPage } from '#renderer/features/overview/OverviewPage.tsx';
import { createBrand } from '#shared/plan/brand.ts';
import { createChannel } from '#shared/plan/channel.ts';
import { createIncident } from '#shared/plan/crisis/incident.ts';
import { checkHealth, severityCounts } from '#shared/plan/health/check-health.ts';
import { createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { createReview } from '#shared/plan/reviews/review.ts';
import { added } from '#shared/workspace/changes.ts';
import { aPost, NOW } from '#tests/support/build-records.ts';
import { addedAll, aTarget, weekly } from './goals-stage.tsx';
import { showPage } from './stage.tsx';

const showOverview = (options: Partial<Parameters<typeof showPage>[0]> = {}) =>
  showPage({ page: <OverviewPage />, path: 'overview', ...options });
const at = (id: string) => ({ id, now: NOW });
const period = { periodStart: '2026-09-01', periodEnd: '2026-09-30' };
const reviewed = added('reviews', createReview(at('sept'), { kind: 'monthly', ...period }));
const instagram = added('channels', createChannel(at('ig'), { network: 'instagram' }));
const ready = (id: string, fields: Partial<Post>) =>
  added(
    'posts',
    aPost(id, {
      title: id,
      status: 'approved',
      variants: [createPostVariant(`${id}v`, { channelId: 'ig', language: 'de', text: id })],
      ...fields,
    }),
  );
const filledWeeks = ['2026-10-20', '2026-10-27', '2026-11-03'].map((date) => ready(date, { date }));
const needs = () => {
  const part = screen.getByRole('heading', { name: /Needs attention today/ }).closest('section');
  if (part === null) throw new Error('no part for needs');
  return part;
};
// How wide the space around a dash is depends on the version of Node's language data.
const titles = () =>
  [...needs().querySelectorAll('li b')].map((title) => title.textContent?.replaceAll(/\s*–\s*/g, '–'));
const primaryButtons = () =>
  screen.getAllByRole('button').filter(({ className }) => className.includes('primary'));

describe('what needs attention', () => {
  const changes = [
    instagram,
    ...filledWeeks,
    ready('Overdue', { date: '2026-10-13' }),
    ready('No text', {
      date: '2026-10-15',
      variants: [createPostVariant('v', { channelId: 'ig', language: 'de' })],
    }),
    ready('Waiting', { date: '2026-10-29', status: 'review' }),
    ...addedAll(
      [],
      [aTarget('fans', { goal: 9000 })],
      weekly([1020, 1030, 1040, 1050, 1060, 1070, 1080, 1090, 1100, 1110, 1120, 1130, 1140, 1150]),
    ),
    added(
      'incidents',
      createIncident(at('glaze'), {
        title: 'Lead in the glaze',
        level: 2,
        openedAt: '2026-10-14T10:00:00.000Z',
      }),
    ),
  ];

  it('comes in the order of urgency: incident, target, fault, what is overdue, approvals, review', async () => {
    const stage = await showOverview({ changes });
    const showAll = within(needs()).queryByRole('button', { name: /Show all/ });
    if (showAll !== null) await stage.user.click(showAll);
    expect(titles()).toEqual([
      'Lead in the glaze: incident running',
      'Followers is off track',
      'No text: no text',
      'One post is overdue',
      'One post waits for approval',
      'The review of 1–30 Sept 2026 is due',
    ]);
    expect(needs().textContent).toContain('Level 2, open since 12:00');
  });

  it('has one main action on the page, that of the first need, which leads to it', async () => {
    const stage = await showOverview({ changes });
    const [primary, ...others] = primaryButtons();
    expect(others).toEqual([]);
    expect(primary?.textContent).toBe('Open the crisis room');
    await stage.user.click(primary ?? document.body);
    expect(window.location.hash).toMatch(/\/crisis\?selected=glaze$/);
  });

  it('leads from a faulty post to that post', async () => {
    const stage = await showOverview({ changes });
    await stage.user.click(within(needs()).getByRole('button', { name: 'Fix' }));
    expect(window.location.hash).toMatch(/\/calendar\?selected=No\+text$/);
  });

  it('names a week without a post', async () => {
    await showOverview({
      changes: [instagram, reviewed, ...filledWeeks.slice(1), ready('Today', { date: '2026-10-14' })],
    });
    expect(titles()).toEqual(['Week 43 is empty']);
    expect(needs().textContent).toContain('No post from Mon 19 Oct to Sun 25 Oct');
  });

  it('says so when nothing needs anybody', async () => {
    await showOverview({
      changes: [instagram, reviewed, ...filledWeeks, ready('Today', { date: '2026-10-14' })],
    });
    expect(needs().textContent).toContain('Nothing needs you today.');
    expect(primaryButtons()).toEqual([]);
  });
});

describe('what is decided', () => {
  it('tells the plan by rule and leads from an open point to its page', async () => {
    const brand = createBrand({ now: NOW }, { promise: 'Every crack is mended' });
    const stage = await showOverview({ changes: [added('brand', brand)] });
    expect(screen.getByRole('listitem', { name: /^Brand: 17\s% decided$/ })).toBeTruthy();
    expect(screen.getByRole('listitem', { name: /^Audiences: 0\s% decided$/ })).toBeTruthy();
    expect(screen.getByText('0 of 9 sections decided')).toBeTruthy();
    const point = screen.getByText('The mission is not written').closest('li');
    await stage.user.click(within(point ?? document.body).getByRole('button', { name: 'Add' }));
    expect(window.location.hash).toMatch(/\/brand$/);
  });
});

describe('the week', () => {
  it('shows the posts of the next seven days, the hours they take, and opens one', async () => {
    const stage = await showOverview({
      changes: [
        instagram,
        ready('Kiln', { date: '2026-10-16', effort: 2.5 }),
        ready('Far', { date: '2026-10-21', effort: 9 }),
      ],
    });
    const part = screen.getByRole('heading', { name: /Next 7 days/ }).closest('section');
    expect(part?.textContent).toContain('one post');
    expect(part?.textContent).not.toContain('Far');
    await stage.user.click(within(part ?? document.body).getByRole('button', { name: /Kiln/ }));
    expect(window.location.hash).toMatch(/\/calendar\?selected=Kiln$/);
  });
});

describe('the line of plan health', () => {
  it('counts errors and warnings, follows an edit, and leads to them', async () => {
    const stage = await showOverview({ changes: [instagram, ...filledWeeks] });
    const line = () => screen.findByRole('button', { name: /^Plan health: / });
    const counted = severityCounts(checkHealth(stage.session.tables(), '2026-10-14').findings);
    expect((await line()).textContent).toBe(
      `Plan health: ${counted.error} errors, ${counted.warning} warnings`,
    );
    const brand = createBrand({ now: NOW }, { mission: 'Bowls that last' });
    act(() => stage.session.edit('app.undo.change', [added('brand', brand)]));
    await waitFor(async () => expect((await line()).textContent).toContain(`${counted.error - 1} errors`));
    await stage.user.click(await line());
    expect(window.location.hash).toMatch(/\/health$/);
  });
});

describe('a fresh workspace', () => {
  it('leads to the first step of the guide, or straight to the calendar', async () => {
    const stage = await showOverview();
    expect(screen.queryByRole('heading', { name: /Needs attention/ })).toBeNull();
    await stage.user.click(screen.getByRole('button', { name: 'Start with step 1: Fit check' }));
    expect(window.location.hash).toMatch(/\/guide\?step=fit$/);
    await stage.user.click(screen.getByRole('button', { name: 'Go straight to the calendar' }));
    expect(window.location.hash).toMatch(/\/calendar$/);
  });
});
