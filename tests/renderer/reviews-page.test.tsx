import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ReviewsPage } from '#renderer/features/reviews/ReviewsPage.tsx';
import { createDecision, type Decision } from '#shared/plan/decision.ts';
import { createReview, type Review } from '#shared/plan/reviews/review.ts';
import { added } from '#shared/workspace/changes.ts';
import { aPost, NOW } from '#tests/support/build-records.ts';
import { addedAll, aTarget, weekly } from './goals-stage.tsx';
import { choose, fill, type Stage, showPage, storedTables, undoInMessage } from './stage.tsx';

const showReviews = (options: Partial<Parameters<typeof showPage>[0]> = {}) =>
  showPage({ page: <ReviewsPage />, path: 'reviews', ...options });
const aReview = (id: string, month: number, fields: Partial<Review> = {}) =>
  createReview(
    { id, now: NOW },
    {
      kind: 'monthly',
      periodStart: `2026-0${month}-01`,
      periodEnd: month === 8 ? '2026-08-31' : '2026-09-30',
      ...fields,
    },
  );
const aDecision = (id: string, fields: Partial<Decision> = {}) =>
  createDecision({ id, now: NOW }, { text: `Decision ${id}`, decidedOn: '2026-09-01', ...fields });
const reviews = ({ session }: Stage) => [...session.tables().reviews.values()];
const decision = ({ session }: Stage, id: string) => session.tables().decisions.get(id);
const september = [added('reviews', aReview('sept', 9))];

describe('a review that is due', () => {
  const changes = [
    ...addedAll([], [aTarget('fans')], weekly([1020, 1040, 1060, 1080, 1100, 1120, 1140, 1160, 1180, 1300])),
    added('posts', aPost('out', { title: 'Went well', date: '2026-09-10', status: 'published' })),
    added('posts', aPost('late', { title: 'Stayed here', date: '2026-09-20', status: 'approved' })),
    added('posts', aPost('other', { title: 'Of October', date: '2026-10-02', status: 'published' })),
  ];

  it('opens filled with the figures and the posts of its period', async () => {
    const stage = await showReviews({ changes });
    await stage.user.click(screen.getByRole('button', { name: 'Open the review of September 2026' }));
    expect(reviews(stage)).toMatchObject([
      {
        kind: 'monthly',
        periodStart: '2026-09-01',
        periodEnd: '2026-09-30',
        postsPlanned: 2,
        postsPublished: 1,
        figures: [{ targetId: 'fans', value: 1300, previous: 1160 }],
      },
    ]);
    const document = screen.getByRole('article');
    expect(within(document).getByRole('heading', { name: 'September 2026' })).toBeTruthy();
    expect(document.textContent).toContain('1 of 2 planned posts went out.');
    expect(within(document).getByRole('row', { name: /Followers/ }).textContent).toMatch(/1,300.*\+140/);
    expect(document.textContent).toMatch(
      /Planned, not marked as published.*Stayed here.*Went out.*Went well/,
    );
    expect(document.textContent).not.toContain('Of October');
  });

  it('is offered above the earlier ones, and only until it was opened', async () => {
    const stage = await showReviews({ changes: [added('reviews', aReview('aug', 8))] });
    expect(screen.getByText('The review of September 2026 is due.')).toBeTruthy();
    await stage.user.click(screen.getByRole('button', { name: 'Open the review of September 2026' }));
    expect(screen.queryByText('The review of September 2026 is due.')).toBeNull();
    expect(screen.getByRole('heading', { name: 'September 2026' })).toBeTruthy();
  });

  it('does not come before the first period is over', async () => {
    await showReviews({ profile: { planStart: '2026-10-01' } });
    expect(screen.getByText('No review is due yet.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Open the review/ })).toBeNull();
  });
});

describe('a review', () => {
  it('stores what a person writes in its four fields', async () => {
    const stage = await showReviews({ changes: september });
    await fill(stage, 'Worked', 'Reels');
    await fill(stage, 'Did not work', 'Quote cards');
    await fill(stage, 'Learned', 'Sound matters');
    await fill(stage, 'Next', 'Three reels a week');
    expect((await storedTables(stage)).reviews?.['sept']).toMatchObject({
      worked: 'Reels',
      didNotWork: 'Quote cards',
      learned: 'Sound matters',
      next: 'Three reels a week',
    });
  });

  it('closes and opens again without losing a word', async () => {
    const stage = await showReviews({ changes: [added('reviews', aReview('sept', 9, { worked: 'Reels' }))] });
    await stage.user.click(screen.getByRole('button', { name: 'Close review' }));
    expect(reviews(stage)[0]?.closedAt).toBe(NOW);
    expect(screen.getByText('Monthly review · closed on 14 October 2026')).toBeTruthy();
    await stage.user.click(screen.getByRole('button', { name: 'Reopen review' }));
    expect(reviews(stage)[0]).toMatchObject({ closedAt: null, worked: 'Reels' });
  });

  it('leads to the one before and the one after', async () => {
    const stage = await showReviews({ changes: [added('reviews', aReview('aug', 8)), ...september] });
    await stage.user.click(screen.getByRole('button', { name: 'Previous review' }));
    expect(screen.getByRole('heading', { name: 'August 2026' })).toBeTruthy();
    await stage.user.click(screen.getByRole('button', { name: 'Next review' }));
    expect(screen.getByRole('heading', { name: 'September 2026' })).toBeTruthy();
  });

  it('leaves its decisions in the plan when it is removed, and undo ties them to it again', async () => {
    const stage = await showReviews({
      changes: [...september, added('decisions', aDecision('reels', { reviewId: 'sept' }))],
    });
    await stage.user.click(screen.getByRole('button', { name: 'More about this review' }));
    await stage.user.click(await screen.findByRole('menuitem', { name: 'Remove review' }));
    expect(reviews(stage)).toEqual([]);
    expect(decision(stage, 'reels')).toMatchObject({ text: 'Decision reels', reviewId: null });
    await undoInMessage(stage, 'The review of September 2026 was removed');
    expect(decision(stage, 'reels')?.reviewId).toBe('sept');
  });
});

describe('decisions of a review', () => {
  it('store what changes, why, on what ground, and when that is checked', async () => {
    const stage = await showReviews({ changes: september });
    await stage.user.click(screen.getByRole('button', { name: 'Decision' }));
    await fill(stage, 'What changes', 'Three reels a week');
    await fill(stage, 'Because', 'Reels bring shop visits');
    await fill(stage, 'We expect', '700 visits');
    expect(screen.getByText('Without a signal')).toBeTruthy();
    await stage.user.click(screen.getByRole('checkbox', { name: /^There is evidence/ }));
    expect(screen.getByText('With evidence')).toBeTruthy();
    await stage.user.click(screen.getByRole('spinbutton', { name: /^day/ }));
    await stage.user.keyboard('16112026');
    await choose(stage, 'Section of the plan', 'Content');
    expect(Object.values((await storedTables(stage)).decisions ?? {})).toMatchObject([
      {
        reviewId: 'sept',
        decidedOn: '2026-10-14',
        text: 'Three reels a week',
        because: 'Reels bring shop visits',
        expected: '700 visits',
        hasEvidence: true,
        checkOn: '2026-11-16',
        section: 'content',
        outcome: 'open',
      },
    ]);
  });

  it('ask for a judgement on their day, and count how many came true', async () => {
    const due = (id: string) => added('decisions', aDecision(id, { checkOn: '2026-10-10', expected: id }));
    const stage = await showReviews({ changes: [...september, due('one'), due('two'), due('three')] });
    const cardOf = (id: string) => within(screen.getByText(`Decision ${id}`).parentElement as HTMLElement);
    await stage.user.click(cardOf('one').getByRole('button', { name: 'Came true' }));
    await stage.user.click(cardOf('two').getByRole('button', { name: 'Did not come true' }));
    await stage.user.click(cardOf('three').getByRole('button', { name: 'Later' }));
    expect(decision(stage, 'one')?.outcome).toBe('came-true');
    expect(decision(stage, 'two')?.outcome).toBe('did-not');
    expect(decision(stage, 'three')).toMatchObject({ outcome: 'open', checkOn: '2026-10-28' });
    expect(screen.queryByText('Decision three')).toBeNull();
    expect(screen.getByText('1 of 2 checked decisions came true')).toBeTruthy();
  });

  it('come back when their removal is undone', async () => {
    const stage = await showReviews({
      changes: [...september, added('decisions', aDecision('reels', { reviewId: 'sept' }))],
    });
    await stage.user.click(screen.getByRole('button', { name: 'Remove decision' }));
    expect(decision(stage, 'reels')).toBeUndefined();
    await undoInMessage(stage, 'Decision removed');
    expect(decision(stage, 'reels')?.reviewId).toBe('sept');
  });
});
