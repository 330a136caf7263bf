import { createChannel } from '#shared/plan/channel.ts';
import { createSectionDecision } from '#shared/plan/decision.ts';
import { createMetricPoint } from '#shared/plan/goals/metric.ts';
import { createObjective, type Objective } from '#shared/plan/goals/objective.ts';
import { createTarget, type Target } from '#shared/plan/goals/target.ts';
import { goalRules } from '#shared/plan/health/goal-rules.ts';
import { aPillar, aPost } from '#tests/support/build-records.ts';
import { at, planOf, testRules } from './rule-cases.ts';

const objectives = (fields: Partial<Objective> = {}) => [
  createObjective(at('o'), { businessGoal: 'More orders', ...fields }),
];
const target = (fields: Partial<Target> = {}) =>
  createTarget(at('t'), {
    metric: 'followers',
    objectiveId: 'o',
    baseline: 100,
    baselineDate: '2026-07-01',
    baselineSource: 'Statistics',
    goal: 200,
    start: '2026-07-01',
    due: '2026-12-31',
    owner: 'Ada',
    ...fields,
  });
const withTarget = (fields: Partial<Target> = {}) =>
  planOf({ objectives: objectives(), targets: [target(fields)] });
const weekly = (values: readonly number[]) =>
  values.map((value, index) => {
    const date = new Date(Date.UTC(2026, 6, 8 + 7 * index)).toISOString().slice(0, 10);
    return createMetricPoint(at(date), { metric: 'followers', date, value });
  });

testRules('the rules of objectives and targets', goalRules, {
  objectivesMissing: { fires: planOf(), silent: planOf({ objectives: objectives() }) },
  objectiveWithoutTarget: { fires: planOf({ objectives: objectives() }), silent: withTarget() },
  targetWithoutGoal: { fires: withTarget({ goal: null }), silent: withTarget() },
  targetWithoutBaseline: { fires: withTarget({ baseline: null }), silent: withTarget({ baseline: 0 }) },
  targetWithoutDue: { fires: withTarget({ due: null }), silent: withTarget() },
  targetWithoutOwner: { fires: withTarget({ owner: '' }), silent: withTarget() },
  goalsUndecided: {
    fires: planOf(),
    silent: planOf({
      sectionDecisions: [
        createSectionDecision(at('d'), { section: 'goals', decidedOn: '2026-07-01', will: 'Orders' }),
      ],
    }),
  },
  targetDueBeforeStart: {
    fires: withTarget({ due: '2026-07-01' }),
    silent: withTarget({ due: '2026-07-02' }),
  },
  targetDueOutsidePlan: {
    fires: withTarget({ due: '2027-02-01' }),
    silent: withTarget({ due: '2027-01-31' }),
  },
  targetGoalAgainstDirection: {
    fires: withTarget({ goal: 100 }),
    silent: withTarget({ goal: 90, direction: 'decrease' }),
  },
  targetWithoutObjective: { fires: withTarget({ objectiveId: null }), silent: withTarget() },
  targetAgainstStage: {
    fires: planOf({ objectives: objectives({ stage: 'care' }), targets: [target()] }),
    silent: planOf({ objectives: objectives({ stage: 'reach' }), targets: [target()] }),
  },
  targetTwice: {
    fires: planOf({ objectives: objectives(), targets: [target(), { ...target(), id: 'u' }] }),
    silent: planOf({
      objectives: objectives(),
      targets: [target(), { ...target(), id: 'u', channelId: 'c' }],
    }),
  },
  targetChannelClosed: {
    fires: planOf({
      channels: [createChannel(at('c'), { network: 'x', state: 'close' })],
      targets: [target({ channelId: 'c' })],
    }),
    silent: planOf({
      channels: [createChannel(at('c'), { network: 'x', state: 'pause' })],
      targets: [target({ channelId: 'c' })],
    }),
  },
  targetSeasonMissing: {
    fires: withTarget({ path: 'seasonal' }),
    silent: withTarget({ path: 'seasonal', season: Array.from({ length: 12 }, () => 1) }),
  },
  targetBeyondUsual: {
    fires: withTarget({ usualLow: 120, usualHigh: 180 }),
    silent: withTarget({ usualLow: 120, usualHigh: 200 }),
  },
  targetUnlikely: {
    fires: planOf({
      targets: [target({ goal: 100_000 })],
      metricPoints: weekly([101, 102, 103, 105, 106, 107, 108, 110, 111, 112, 113, 114, 115]),
    }),
    silent: planOf({
      targets: [target({ goal: 120 })],
      metricPoints: weekly([101, 102, 103, 105, 106, 107, 108, 110, 111, 112, 113, 114, 115]),
    }),
  },
  targetStale: {
    fires: planOf({ targets: [target()], metricPoints: weekly([101, 102, 103]) }),
    silent: planOf({
      targets: [target()],
      metricPoints: weekly([101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114]),
    }),
  },
  targetBaselineUnsourced: {
    fires: withTarget({ baselineSource: '' }),
    silent: withTarget({ baseline: null }),
  },
  objectiveWithoutPillar: {
    fires: planOf({ objectives: objectives(), pillars: [aPillar('p')] }),
    silent: planOf({ objectives: objectives(), pillars: [aPillar('p', { objectiveIds: ['o'] })] }),
  },
  objectiveUnserved: {
    fires: planOf({
      objectives: objectives(),
      posts: [aPost('p', { status: 'cancelled', objectiveId: 'o' }), aPost('q')],
    }),
    silent: planOf({ objectives: objectives(), posts: [aPost('p', { objectiveId: 'o' })] }),
  },
});
