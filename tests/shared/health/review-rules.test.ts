import { createDecision, createSectionDecision, type Decision } from '#shared/plan/decision.ts';
import { reviewHealthRules } from '#shared/plan/health/review-rules.ts';
import { createReview } from '#shared/plan/reviews/review.ts';
import { NOW } from '#tests/support/build-records.ts';
import { at, planOf, testRules } from './rule-cases.ts';

const review = (learned: string) =>
  createReview(at('r'), { periodStart: '2026-09-01', periodEnd: '2026-09-30', closedAt: NOW, learned });
const decision = (fields: Partial<Decision>) =>
  planOf({
    decisions: [createDecision(at('d'), { decidedOn: '2026-08-01', text: 'Fewer films', ...fields })],
  });
const decided = (decidedOn: string) =>
  planOf({
    sectionDecisions: [createSectionDecision(at('s'), { section: 'goals', decidedOn, will: 'Orders' })],
  });

testRules('the rules of reviews and decisions', reviewHealthRules, {
  reviewOverdue: { fires: planOf(), silent: planOf({ reviews: [review('')] }) },
  reviewWithoutLesson: {
    fires: planOf({ reviews: [review('')] }),
    silent: planOf({ reviews: [review('Films take longer')] }),
  },
  decisionCheckOverdue: {
    fires: decision({ checkOn: '2026-10-14' }),
    silent: decision({ checkOn: '2026-10-14', outcome: 'did-not' }),
  },
  decisionWithoutReason: { fires: decision({}), silent: decision({ because: 'Half the saves' }) },
  sectionDecisionOld: { fires: decided('2025-10-13'), silent: decided('2025-10-14') },
});
