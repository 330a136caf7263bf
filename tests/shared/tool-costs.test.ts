import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/base/calendar-date.ts';
import { createTool, type Tool } from '#shared/plan/tools/tool.ts';
import {
  budgetShare,
  costPerMonth,
  nextRenewal,
  renewalOf,
  renewalsWithin,
  toolsWithoutExit,
  toolTotals,
} from '#shared/plan/tools/tool-costs.ts';

const TODAY = '2026-10-14';

function aTool(id: string, fields: Partial<Tool> = {}): Tool {
  return createTool({ id, now: '2026-10-01T08:00:00.000Z' }, { name: `Tool ${id}`, ...fields });
}

describe('what a tool costs in a month', () => {
  it.each([
    ['month', 24, 24],
    ['quarter', 24, 8],
    ['year', 24, 2],
    ['once', 24, 0],
  ] as const)('paid by the %s', (costPer, cost, perMonth) => {
    expect(costPerMonth({ cost, costPer })).toBe(perMonth);
  });

  it('is unknown where the cost is, and nothing where it is free', () => {
    expect(costPerMonth({ cost: null, costPer: 'year' })).toBeNull();
    expect(costPerMonth({ cost: 0, costPer: 'year' })).toBe(0);
  });
});

describe('what all tools cost', () => {
  const tools = [
    aTool('1', { cost: 119, costPer: 'year', purpose: 'design' }),
    aTool('2', { cost: 15, costPer: 'month', purpose: 'answering' }),
    aTool('3', { cost: 30, costPer: 'quarter', purpose: 'design' }),
    aTool('4', { cost: 89, costPer: 'once', purpose: 'video' }),
    aTool('5', { purpose: 'analytics' }),
    aTool('6', { cost: 500, costPer: 'month', state: 'ended' }),
  ];

  it('is the sum of what runs, with what was paid once counted apart', () => {
    const totals = toolTotals(tools);
    expect(totals.perMonth).toBeCloseTo(119 / 12 + 15 + 10, 3);
    expect(totals.perYear).toBeCloseTo(119 + 180 + 120, 2);
    expect(totals).toMatchObject({ running: 5, once: 89 });
  });

  it('names the tools whose cost nobody knows', () => {
    expect(toolTotals(tools).unknown.map(({ id }) => id)).toEqual(['5']);
  });

  it('is divided by purpose, the dearest first, without purposes that have no running tool', () => {
    expect(toolTotals(tools).byPurpose.map(({ purpose, count }) => [purpose, count])).toEqual([
      ['design', 2],
      ['answering', 1],
      ['video', 1],
      ['analytics', 1],
    ]);
  });

  it('is nothing for no tools', () => {
    expect(toolTotals([])).toEqual({
      running: 0,
      perMonth: 0,
      perYear: 0,
      once: 0,
      unknown: [],
      byPurpose: [],
    });
  });

  it('is not blurred by cents', () => {
    const cents = Array.from({ length: 10 }, (_, index) => aTool(String(index), { cost: 0.1 }));
    expect(toolTotals(cents).perMonth).toBe(1);
  });

  it('is measured against the budget of the fit check only where one is set', () => {
    expect(budgetShare(100, null)).toBeNull();
    expect(budgetShare(100, 400)).toEqual({ budget: 400, percent: 25, left: 300 });
    expect(budgetShare(100, 0)).toEqual({ budget: 0, percent: null, left: -100 });
  });
});

describe('the renewals', () => {
  const renewing = (id: string, days: number, noticeDays: number | null = null, more: Partial<Tool> = {}) =>
    aTool(id, { renewsOn: addDays(TODAY, days), noticeDays, ...more });

  it('say the last day to give notice, and whether it has passed', () => {
    expect(renewalOf(renewing('a', 40, 30), TODAY)).toMatchObject({
      days: 40,
      noticeDays: 10,
      noticeBy: '2026-10-24',
    });
    expect(renewalOf(renewing('a', 20, 30), TODAY)).toMatchObject({ days: 20, noticeDays: -10 });
    expect(renewalOf(renewing('a', 20), TODAY)).toMatchObject({ noticeBy: null, noticeDays: null });
  });

  it('do not come for what has ended or is ending, or has no day', () => {
    expect(renewalOf(renewing('a', 5, 0, { state: 'ended' }), TODAY)).toBeNull();
    expect(renewalOf(renewing('a', 5, 0, { state: 'ending' }), TODAY)).toBeNull();
    expect(renewalOf(aTool('a'), TODAY)).toBeNull();
  });

  it('of the next 90 days stand in the order in which they ask for a decision', () => {
    const tools = [
      renewing('late', 91),
      renewing('edge', 90),
      renewing('notice', 80, 60),
      renewing('soon', 30),
      renewing('gone', -3),
      renewing('missed', 15, 30),
    ];
    expect(renewalsWithin(tools, TODAY).map(({ tool }) => tool.id)).toEqual([
      'gone',
      'missed',
      'notice',
      'soon',
      'edge',
    ]);
  });

  it('come next after today in steps of what is paid for', () => {
    expect(nextRenewal({ renewsOn: '2026-10-01', costPer: 'year' }, TODAY)).toBe('2027-10-01');
    expect(nextRenewal({ renewsOn: '2026-08-31', costPer: 'month' }, TODAY)).toBe('2026-10-31');
    expect(nextRenewal({ renewsOn: '2020-10-14', costPer: 'quarter' }, TODAY)).toBe('2027-01-14');
    expect(nextRenewal({ renewsOn: '2026-11-01', costPer: 'once' }, TODAY)).toBe('2027-11-01');
  });

  it('are always ahead, and never more than one step ahead of today or of the day that was written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 4000 }),
        fc.constantFrom('month', 'quarter', 'year', 'once' as const),
        (days, costPer) => {
          const renewsOn = addDays(TODAY, days);
          const next = nextRenewal({ renewsOn, costPer: costPer as Tool['costPer'] }, TODAY);
          expect(next > TODAY && next > renewsOn).toBe(true);
          const furthest = addDays(renewsOn > TODAY ? renewsOn : TODAY, 366);
          expect(next <= furthest).toBe(true);
        },
      ),
    );
  });
});

it('a running tool without a way out is named, one that has ended is not', () => {
  const tools = [
    aTool('1', { exitPlan: ' ' }),
    aTool('2', { exitPlan: 'Export as CSV' }),
    aTool('3', { state: 'ended' }),
  ];
  expect(toolsWithoutExit(tools).map(({ id }) => id)).toEqual(['1']);
});
