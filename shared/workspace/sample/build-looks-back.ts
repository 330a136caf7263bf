import {
  addDays,
  addMonths,
  type CalendarDate,
  endOfMonth,
  startOfMonth,
} from '#shared/base/calendar-date.ts';
import {
  createDecision,
  createSectionDecision,
  type Decision,
  type SectionDecision,
} from '#shared/plan/decision.ts';
import { pointsOf } from '#shared/plan/goals/check-ins.ts';
import type { MetricPoint } from '#shared/plan/goals/metric.ts';
import { paceOf } from '#shared/plan/goals/pace.ts';
import type { Target } from '#shared/plan/goals/target.ts';
import { createMutedFinding, type MutedFinding } from '#shared/plan/muted-finding.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { createReview, type Review } from '#shared/plan/reviews/review.ts';
import { momentOf, newStamp, type SampleContext } from './context.ts';
import { REVIEW_KEYS, type ReviewKey } from './keys.ts';

export type ReviewedRecords = {
  readonly targets: readonly Target[];
  readonly metricPoints: readonly MetricPoint[];
  readonly posts: readonly Post[];
};

/** Posts of the months that reach back beyond the sample's calendar; a month within it is counted. */
const POSTS_THEN: Record<ReviewKey, { readonly planned: number; readonly published: number }> = {
  first: { planned: 26, published: 22 },
  second: { planned: 28, published: 26 },
  open: { planned: 27, published: 25 },
};

/** Days after the end of the month on which the review is closed. */
const CLOSED_AFTER = 5;

/** Reviews of the last three full months; the last one waits to be finished. */
export function sampleReviews(context: SampleContext, records: ReviewedRecords): readonly Review[] {
  return REVIEW_KEYS.map((key, month) => {
    const periodStart = addMonths(context.planStart, month);
    const periodEnd = endOfMonth(periodStart);
    const { planned, published } = countPosts(records.posts, periodStart, periodEnd) ?? POSTS_THEN[key];
    return createReview(
      { id: context.ids.reviews[key], now: context.now },
      {
        ...context.main.content.looksBack.reviews[key],
        periodStart,
        periodEnd,
        closedAt: key === 'open' ? null : momentOf(context, addDays(periodEnd, CLOSED_AFTER), '11:30'),
        figures: records.targets.map((target) =>
          figureOf(target, records.metricPoints, { periodStart, periodEnd }),
        ),
        postsPlanned: planned,
        postsPublished: published,
      },
    );
  });
}

function figureOf(
  target: Target,
  metricPoints: readonly MetricPoint[],
  { periodStart, periodEnd }: Pick<Review, 'periodStart' | 'periodEnd'>,
): Review['figures'][number] {
  const checkIns = pointsOf(target, metricPoints);
  const lastUntil = (day: CalendarDate) => checkIns.findLast(({ date }) => date <= day)?.value ?? null;
  const known = metricPoints.filter(({ date }) => date <= periodEnd);
  return {
    targetId: target.id,
    value: lastUntil(periodEnd),
    previous: lastUntil(addDays(periodStart, -1)),
    state: paceOf(target, known, periodEnd).state,
  };
}

function countPosts(posts: readonly Post[], from: CalendarDate, to: CalendarDate) {
  if (!posts.some(({ date }) => date !== null && date < from)) return null;
  const planned = posts.filter(({ date }) => date !== null && date >= from && date <= to);
  return {
    planned: planned.length,
    published: planned.filter(({ status }) => status === 'published').length,
  };
}

/** What most sections ended in; the content is not decided yet, and the goals were decided anew. */
export function sampleSectionDecisions(context: SampleContext): readonly SectionDecision[] {
  const { brand, audiences, channels, firstGoals, goals, crisis } =
    context.main.content.looksBack.sectionDecisions;
  const onDay = (days: number) => addDays(context.planStart, days);
  return (
    [
      { section: 'brand', decidedOn: onDay(1), version: 1, ...brand },
      { section: 'audiences', decidedOn: onDay(2), version: 1, ...audiences },
      { section: 'channels', decidedOn: onDay(2), version: 1, ...channels },
      { section: 'goals', decidedOn: onDay(2), version: 1, ...firstGoals },
      { section: 'goals', decidedOn: onDay(44), version: 2, ...goals },
      { section: 'crisis', decidedOn: onDay(8), version: 1, ...crisis },
    ] as const
  ).map((fields) => createSectionDecision(newStamp(context), fields));
}

/** Three changes of course: two are to be checked about today. */
/** A rule that somebody silenced for one format, with the reason. */
export function sampleMutedFinding(context: SampleContext): MutedFinding {
  const { mutedReason } = context.main.content.looksBack;
  return createMutedFinding(newStamp(context), {
    ruleId: 'formatWithoutHours',
    recordId: 'live',
    reason: mutedReason,
    mutedOn: addDays(context.today, -40),
  });
}

/** Changes of course that the reviews led to; none has been judged, and one is to be checked today. */
export function sampleDecisions(context: SampleContext): readonly Decision[] {
  const { ids, planStart, today } = context;
  const { decisions } = context.main.content.looksBack;
  const closeOf = (month: number) => addDays(endOfMonth(addMonths(planStart, month)), CLOSED_AFTER);
  const thisMonth = startOfMonth(today);
  const lately = addDays(today, -2);
  return [
    createDecision(newStamp(context), {
      ...decisions.reels,
      section: 'content',
      reviewId: ids.reviews.first,
      decidedOn: closeOf(0),
      checkOn: today,
    }),
    createDecision(newStamp(context), {
      ...decisions.answers,
      section: 'channels',
      reviewId: ids.reviews.second,
      decidedOn: closeOf(1),
      checkOn: addDays(today, -1),
      hasEvidence: true,
    }),
    createDecision(newStamp(context), {
      ...decisions.phone,
      section: 'content',
      reviewId: ids.reviews.open,
      decidedOn: lately < thisMonth ? thisMonth : lately,
      checkOn: addDays(today, 33),
      hasEvidence: true,
    }),
  ];
}
