import { type PlanPoint, POINT_RULES } from './health/plan-rules.ts';
import type { Found } from './health/rule.ts';
import type { PlanRecords } from './plan-records.ts';
import { PLAN_SECTIONS, type PlanSection } from './section.ts';

export type { PlanPoint };

/** A point that is not met, and what was found; nothing where there is no record yet that could be judged. */
export type OpenPoint = { readonly point: PlanPoint; readonly found: readonly Found[] };

export type SectionStatus = {
  readonly section: PlanSection;
  /** decided: every point is met; empty: none is. */
  readonly state: 'decided' | 'partly' | 'empty';
  readonly open: readonly OpenPoint[];
  readonly met: number;
};

/**
 * How far each section of the plan is, from what is in it: never from pages visited. Its points are the rules of plan
 * health that say so of themselves; muting a finding does not meet a point.
 */
export function sectionStatuses(plan: PlanRecords): readonly SectionStatus[] {
  return PLAN_SECTIONS.map((section) => {
    const rules = POINT_RULES.filter((rule) => rule.section === section);
    const open = rules.flatMap(({ id, applies, find }) => {
      if (applies?.(plan) === false) return [{ point: id, found: [] }];
      const found = find(plan);
      return found.length === 0 ? [] : [{ point: id, found }];
    });
    const state = open.length === 0 ? 'decided' : open.length === rules.length ? 'empty' : 'partly';
    return { section, state, open, met: rules.length - open.length };
  });
}

/** Share of the plan that is decided, whole percent from 0 to 100: points met of all points. */
export function decidedPercent(statuses: readonly SectionStatus[]): number {
  const met = statuses.reduce((sum, status) => sum + status.met, 0);
  const all = statuses.reduce((sum, status) => sum + status.met + status.open.length, 0);
  return all === 0 ? 0 : Math.round((met / all) * 100);
}
