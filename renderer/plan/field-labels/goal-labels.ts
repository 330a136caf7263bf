import type { Collection } from '#shared/workspace/schema.ts';
import { type Labels, under } from './labels.ts';

/** What the plan promises, what was measured of it, and what was decided over it. */
export const GOAL_LABELS = {
  objectives: under('goals.objective', ['businessGoal', 'socialGoal', 'stage', 'owner']),
  targets: {
    ...under('goals.field', [
      'metric',
      'customName',
      'direction',
      'per',
      'baseline',
      'baselineDate',
      'baselineSource',
      'usualLow',
      'usualHigh',
      'usualSource',
      'goal',
      'start',
      'due',
      'owner',
      'why',
      'path',
      'season',
    ]),
    objectiveId: 'goals.field.objective',
    channelId: 'goals.field.channel',
  },
  metricPoints: {
    ...under('imports.field', ['metric', 'date', 'periodStart', 'value']),
    customName: 'goals.field.customName',
    channelId: 'imports.field.channel',
    source: 'merge.field.source',
  },
  reviews: {
    ...under('reviews', ['worked', 'didNotWork', 'learned', 'figures']),
    next: 'reviews.nextSteps',
    periodStart: 'imports.field.periodStart',
    periodEnd: 'merge.field.periodEnd',
    closedAt: 'merge.field.closedAt',
    postsPlanned: 'merge.field.postsPlanned',
    postsPublished: 'merge.field.postsPublished',
    kind: 'merge.field.kind',
  },
  decisions: {
    ...under('reviews.decision', ['text', 'section', 'because', 'expected', 'checkOn', 'hasEvidence']),
    reviewId: 'app.pages.reviews.title',
    decidedOn: 'merge.field.decidedOn',
    outcome: 'merge.field.outcome',
  },
  sectionDecisions: {
    ...under('app.decision', ['will', 'willNot']),
    section: 'reviews.decision.section',
    version: 'merge.field.version',
    decidedOn: 'merge.field.decidedOn',
  },
  mutedFindings: under('health.muted.field', ['ruleId', 'recordId', 'reason', 'mutedOn']),
} satisfies Partial<Record<Collection, Labels>>;
