import { createSectionDecision } from '#shared/plan/decision.ts';
import { createFitCheck } from '#shared/plan/fit/fit-check.ts';
import { toolRules } from '#shared/plan/health/tool-rules.ts';
import { createTool, type Tool } from '#shared/plan/tools/tool.ts';
import { NOW } from '#tests/support/build-records.ts';
import { at, planOf, testRules } from './rule-cases.ts';

const withTool = (fields: Partial<Tool> = {}) =>
  planOf({
    tools: [createTool(at('t'), { name: 'Planner', ...fields })],
    fitCheck: [createFitCheck({ now: NOW }, { budgetPerMonth: 100 })],
  });

testRules('the rules of tools', toolRules, {
  toolsMissing: { fires: withTool({ state: 'ended' }), silent: withTool() },
  toolWithoutOwner: { fires: withTool(), silent: withTool({ owner: 'Ada' }) },
  toolWithoutCost: { fires: withTool(), silent: withTool({ cost: 0 }) },
  toolsUndecided: {
    fires: planOf(),
    silent: planOf({
      sectionDecisions: [
        createSectionDecision(at('d'), { section: 'tools', decidedOn: '2026-07-01', will: 'Two' }),
      ],
    }),
  },
  toolRenewalNear: {
    fires: withTool({ renewsOn: '2026-11-27', noticeDays: 30 }),
    silent: withTool({ renewsOn: '2026-11-28', noticeDays: 30 }),
  },
  toolRenewalPast: {
    fires: withTool({ renewsOn: '2026-01-31', costPer: 'month' }),
    silent: withTool({ renewsOn: '2026-10-14', costPer: 'month' }),
  },
  toolWithoutExit: { fires: withTool(), silent: withTool({ exitPlan: 'CSV, then a sheet' }) },
  toolDataUnknown: { fires: withTool(), silent: withTool({ dataKept: 'EU, provider' }) },
  toolsBeyondBudget: {
    fires: withTool({ cost: 1212, costPer: 'year' }),
    silent: withTool({ cost: 1200, costPer: 'year' }),
  },
  toolInsecureLink: {
    fires: withTool({ link: 'http://planner.example' }),
    silent: withTool({ link: 'https://planner.example' }),
  },
});
