import { addDays } from '#shared/base/calendar-date.ts';
import { FIT_CHECK_ID } from '../fit/fit-check.ts';
import type { PlanRecords } from '../plan-records.ts';
import { isRunning, nextRenewal, renewalOf, toolTotals } from '../tools/tool-costs.ts';
import { add, day, each, fix, found, isWritten, named, securedLink, undecided } from './found.ts';
import type { HealthRule } from './rule.ts';

/** Days of grace before the last day of notice: to decide, and to write. */
const DECIDE_DAYS = 14;

export const toolRules = [
  {
    id: 'toolsMissing',
    section: 'tools',
    severity: 'warning',
    isPoint: true,
    find: (plan) => (hasTools(plan) ? [] : [found(['tools', null, null], {}, add('tools'))]),
  },
  {
    id: 'toolWithoutOwner',
    section: 'tools',
    severity: 'warning',
    isPoint: true,
    applies: hasTools,
    find: ({ tools }) =>
      each(tools, ({ id, name, state, owner }) =>
        state === 'ended' || isWritten(owner) ? null : found(['tools', id, 'owner'], { name: named(name) }),
      ),
  },
  {
    id: 'toolWithoutCost',
    section: 'tools',
    severity: 'warning',
    isPoint: true,
    applies: hasTools,
    find: ({ tools }) =>
      each(tools, ({ id, name, state, cost }) =>
        state === 'ended' || cost !== null ? null : found(['tools', id, 'cost'], { name: named(name) }),
      ),
  },
  undecided('toolsUndecided', 'tools'),
  {
    id: 'toolRenewalNear',
    section: 'tools',
    severity: 'warning',
    isPoint: false,
    find: ({ tools }, { today }) =>
      each(tools, (tool) => {
        const renewal = renewalOf(tool, today);
        if (renewal === null || renewal.days < 0) return null;
        const notice = renewal.noticeBy ?? renewal.renewsOn;
        if (today < addDays(notice, -DECIDE_DAYS)) return null;
        const values = { name: named(tool.name), date: day(renewal.renewsOn), notice: day(notice) };
        return found(['tools', tool.id, 'renewsOn'], values);
      }),
  },
  {
    id: 'toolRenewalPast',
    section: 'tools',
    severity: 'note',
    isPoint: false,
    find: ({ tools }, { today }) =>
      each(tools, (tool) => {
        const { id, name, renewsOn, costPer } = tool;
        const renewal = renewalOf(tool, today);
        if (renewal === null || renewsOn === null || renewal.days >= 0) return null;
        const values = { name: named(name), date: day(renewsOn) };
        const place = ['tools', id, 'renewsOn'] as const;
        if (costPer === 'once') return found(place, values);
        const next = nextRenewal({ renewsOn, costPer }, today);
        return found(place, values, fix('tools', id, { renewsOn: next }));
      }),
  },
  {
    id: 'toolWithoutExit',
    section: 'tools',
    severity: 'warning',
    isPoint: false,
    find: ({ tools }) =>
      each(tools, ({ id, name, state, exitPlan }) =>
        state === 'ended' || isWritten(exitPlan)
          ? null
          : found(['tools', id, 'exitPlan'], { name: named(name) }),
      ),
  },
  {
    id: 'toolDataUnknown',
    section: 'tools',
    severity: 'warning',
    isPoint: false,
    find: ({ tools }) =>
      each(tools, ({ id, name, state, dataKept }) =>
        state === 'ended' || isWritten(dataKept)
          ? null
          : found(['tools', id, 'dataKept'], { name: named(name) }),
      ),
  },
  {
    id: 'toolsBeyondBudget',
    section: 'tools',
    severity: 'warning',
    isPoint: false,
    find: ({ tools, fitCheck, profile }) => {
      const budget = fitCheck.get(FIT_CHECK_ID)?.budgetPerMonth ?? null;
      const cost = Math.round(toolTotals([...tools.values()]).perMonth);
      if (budget === null || cost <= budget) return [];
      const currency = profile.get('profile')?.currency ?? '';
      return [found(['tools', null, 'cost'], { cost, budget: Math.round(budget), currency })];
    },
  },
  {
    id: 'toolInsecureLink',
    section: 'tools',
    severity: 'warning',
    isPoint: false,
    find: ({ tools }) =>
      each(tools, ({ id, name, link }) => {
        const secured = securedLink(link);
        if (secured === null) return null;
        return found(['tools', id, 'link'], { name: named(name) }, fix('tools', id, { link: secured }));
      }),
  },
] as const satisfies readonly HealthRule[];

function hasTools({ tools }: PlanRecords): boolean {
  return [...tools.values()].some(isRunning);
}
