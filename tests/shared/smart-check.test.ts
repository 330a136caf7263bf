import { describe, expect, it } from 'vitest';
import { createObjective } from '#shared/plan/goals/objective.ts';
import { type Pace, paceOf } from '#shared/plan/goals/pace.ts';
import { type SmartContext, smartCheck } from '#shared/plan/goals/smart-check.ts';
import { createTarget, type Target } from '#shared/plan/goals/target.ts';

const stamp = { id: 'target', now: '2026-07-01T08:00:00.000Z' };

const whole: Partial<Target> = {
  objectiveId: 'objective',
  baseline: 2980,
  baselineDate: '2026-07-01',
  baselineSource: 'Newsletter tool',
  goal: 4000,
  start: '2026-07-01',
  due: '2026-12-31',
  owner: 'Mira',
  why: 'Each subscriber orders twice a year.',
};

function check(fields: Partial<Target>, context: Partial<SmartContext> = {}) {
  const target = createTarget(stamp, { metric: 'subscribers', ...whole, ...fields });
  return smartCheck(target, {
    pace: paceOf(target, [], '2026-07-02'),
    objective: createObjective({ ...stamp, id: 'objective' }, { businessGoal: 'Sell more in our own shop' }),
    isChannelClosed: false,
    plan: { planStart: '2026-07-01', planEnd: '2026-12-31' },
    ...context,
  });
}

function problemsOf(fields: Partial<Target>, context: Partial<SmartContext> = {}) {
  return check(fields, context).flatMap(({ problems }) => problems);
}

function paceWith(chance: number): Pace {
  const target = createTarget(stamp, { metric: 'subscribers', ...whole });
  const forecast = { date: '2026-12-31', value: 3900, low: 3800, high: 4000, chance, chanceNearly: chance };
  return { ...paceOf(target, [], '2026-07-02'), state: 'off-track', forecast };
}

describe('SMART check', () => {
  it('finds nothing in a whole target and does not guess what is achievable without history', () => {
    expect(check({}).map(({ letter, isMet }) => [letter, isMet])).toEqual([
      ['specific', true],
      ['measurable', true],
      ['achievable', null],
      ['relevant', true],
      ['timeBound', true],
    ]);
  });

  it('names each thing that is missing, in the order of the letters', () => {
    const bare = createTarget(stamp, { metric: 'custom' });
    expect(problemsOf(bare, { objective: null })).toEqual([
      'noCustomName',
      'noOwner',
      'noBaseline',
      'noGoal',
      'noObjective',
      'noWhy',
      'noStart',
      'noDue',
    ]);
  });

  it('asks for the day and the source of a baseline', () => {
    expect(problemsOf({ baselineDate: null, baselineSource: ' ' })).toEqual([
      'noBaselineDate',
      'noBaselineSource',
    ]);
  });

  it('says when the goal lies against the direction', () => {
    expect(problemsOf({ goal: 2980 })).toEqual(['goalAgainstDirection']);
    expect(problemsOf({ direction: 'decrease' })).toEqual(['goalAgainstDirection']);
    expect(problemsOf({ direction: 'keep', goal: 2980 })).toEqual([]);
  });

  it('calls a chance under one in ten unlikely', () => {
    expect(problemsOf({}, { pace: paceWith(0.09) })).toEqual(['unlikely']);
    expect(check({}, { pace: paceWith(0.1) })[2]).toEqual({
      letter: 'achievable',
      isMet: true,
      problems: [],
    });
  });

  it('wants the due day after the start and near the plan', () => {
    expect(problemsOf({ due: '2026-07-01' })).toEqual(['dueBeforeStart']);
    expect(problemsOf({ due: '2027-01-31' })).toEqual([]);
    expect(problemsOf({ due: '2027-02-01' })).toEqual(['dueOutsidePlan']);
    expect(problemsOf({ start: '2026-01-01', due: '2026-06-30' })).toEqual(['dueOutsidePlan']);
  });

  it('does not count on a channel that is closed', () => {
    expect(problemsOf({}, { isChannelClosed: true })).toEqual(['channelClosed']);
  });
});
