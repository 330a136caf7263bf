import { addMonths } from '#shared/base/calendar-date.ts';
import { decisionInForce } from '../decision.ts';
import { decisionsToCheck, reviewToOpen } from '../reviews/review-rules.ts';
import { PLAN_SECTIONS } from '../section.ts';
import { day, each, found, isWritten, named } from './found.ts';
import type { HealthRule } from './rule.ts';

/** After a year a decision of the plan deserves to be taken again. */
const DECISION_MONTHS = 12;

/** Reviews and the decisions that they end in. */
export const reviewHealthRules = [
  {
    id: 'reviewOverdue',
    section: 'reviews',
    severity: 'warning',
    isPoint: false,
    find: ({ profile, reviews }, { today }) => {
      const plan = profile.get('profile');
      const period = plan === undefined ? null : reviewToOpen(plan, reviews.values(), today);
      return period === null
        ? []
        : [found(['reviews', null, null], { from: day(period.start), to: day(period.end) })];
    },
  },
  {
    id: 'reviewWithoutLesson',
    section: 'reviews',
    severity: 'note',
    isPoint: false,
    find: ({ reviews }) =>
      each(reviews, ({ id, closedAt, learned, next, periodEnd }) =>
        closedAt !== null && !isWritten(learned) && !isWritten(next)
          ? found(['reviews', id, 'learned'], { date: day(periodEnd) })
          : null,
      ),
  },
  {
    id: 'decisionCheckOverdue',
    section: 'reviews',
    severity: 'warning',
    isPoint: false,
    find: ({ decisions }, { today }) =>
      decisionsToCheck(decisions.values(), today).map(({ id, text, checkOn }) =>
        found(['decisions', id, 'outcome'], { text: named(text), date: day(checkOn ?? today) }),
      ),
  },
  {
    id: 'decisionWithoutReason',
    section: 'reviews',
    severity: 'warning',
    isPoint: false,
    find: ({ decisions }) =>
      each(decisions, ({ id, text, because }) =>
        isWritten(because) ? null : found(['decisions', id, 'because'], { text: named(text) }),
      ),
  },
  {
    id: 'sectionDecisionOld',
    section: 'reviews',
    severity: 'note',
    isPoint: false,
    find: ({ sectionDecisions }, { today }) =>
      PLAN_SECTIONS.flatMap((section) => {
        const decision = decisionInForce(sectionDecisions, section);
        if (decision === null || decision.decidedOn >= addMonths(today, -DECISION_MONTHS)) return [];
        return [
          found(['sectionDecisions', decision.id, 'will'], {
            section: { kind: 'word', key: `app.pages.${section}.title` },
            date: day(decision.decidedOn),
          }),
        ];
      }),
  },
] as const satisfies readonly HealthRule[];
