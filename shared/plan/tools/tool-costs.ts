import { addDays, addMonths, type CalendarDate, daysBetween } from '#shared/base/calendar-date.ts';
import { TOOL_PURPOSES, type Tool } from './tool.ts';

/** Days ahead that are looked over for renewals: a quarter, so that a notice of 60 days can still be given. */
export const RENEWAL_DAYS = 90;

const MONTHS: Readonly<Record<Tool['costPer'], number>> = { month: 1, quarter: 3, year: 12, once: 0 };

/** Whether it is paid for: everything but what has ended. A trial counts with the cost that is written down. */
export function isRunning({ state }: Pick<Tool, 'state'>): boolean {
  return state !== 'ended';
}

/**
 * What a tool costs in a month, in the workspace's currency: a quarter's cost by 3, a year's by 12. 0 where it was
 * paid once (that is counted apart), null where the cost is not known.
 */
export function costPerMonth({ cost, costPer }: Pick<Tool, 'cost' | 'costPer'>): number | null {
  if (cost === null) return null;
  return costPer === 'once' ? 0 : cost / MONTHS[costPer];
}

export type PurposeCost = {
  readonly purpose: Tool['purpose'];
  readonly count: number;
  /** Of the tools whose cost is known. */
  readonly perMonth: number;
};

export type ToolTotals = {
  /** Tools that have not ended. */
  readonly running: number;
  readonly perMonth: number;
  readonly perYear: number;
  /** What was paid once, all of it. */
  readonly once: number;
  /** Running tools whose cost nobody has written down: the totals are at least that much too low. */
  readonly unknown: readonly Tool[];
  /** Purposes that have a running tool, the dearest first. */
  readonly byPurpose: readonly PurposeCost[];
};

/** What all tools cost together, in the workspace's currency. */
export function toolTotals(tools: readonly Tool[]): ToolTotals {
  const running = tools.filter(isRunning);
  const perMonth = sum(running.map((tool) => costPerMonth(tool) ?? 0));
  return {
    running: running.length,
    perMonth,
    perYear: perMonth * 12,
    once: sum(running.map(({ cost, costPer }) => (costPer === 'once' ? (cost ?? 0) : 0))),
    unknown: running.filter(({ cost }) => cost === null),
    byPurpose: TOOL_PURPOSES.map((purpose) => costOf(purpose, running))
      .filter(({ count }) => count > 0)
      .sort((left, right) => right.perMonth - left.perMonth || right.count - left.count),
  };
}

function costOf(purpose: Tool['purpose'], running: readonly Tool[]): PurposeCost {
  const of = running.filter((tool) => tool.purpose === purpose);
  return { purpose, count: of.length, perMonth: sum(of.map((tool) => costPerMonth(tool) ?? 0)) };
}

export type Renewal = {
  readonly tool: Tool;
  readonly renewsOn: CalendarDate;
  /** Days until it renews; below 0 where that day is behind us and the next one was not written down. */
  readonly days: number;
  /** Last day on which notice can be given; null where no period of notice is known. */
  readonly noticeBy: CalendarDate | null;
  /** Days until then; below 0 where it is too late to leave before the renewal. */
  readonly noticeDays: number | null;
};

/** When a tool renews and until when one can leave; null where it has no such day or ends anyway. */
export function renewalOf(tool: Tool, today: CalendarDate): Renewal | null {
  const { renewsOn, state } = tool;
  if (renewsOn === null || state === 'ended' || state === 'ending') return null;
  const noticeBy = tool.noticeDays === null ? null : addDays(renewsOn, -tool.noticeDays);
  return {
    tool,
    renewsOn,
    days: daysBetween(today, renewsOn),
    noticeBy,
    noticeDays: noticeBy === null ? null : daysBetween(today, noticeBy),
  };
}

/**
 * What renews within so many days, today included, and what renewed already without a new day; first what asks for
 * a decision first: the last day of notice while there is one ahead, else the renewal.
 */
export function renewalsWithin(
  tools: readonly Tool[],
  today: CalendarDate,
  days: number = RENEWAL_DAYS,
): readonly Renewal[] {
  return tools
    .flatMap((tool) => renewalOf(tool, today) ?? [])
    .filter((renewal) => renewal.days <= days)
    .sort(
      (left, right) => decisionDays(left) - decisionDays(right) || (left.tool.id < right.tool.id ? -1 : 1),
    );
}

function decisionDays({ days, noticeDays }: Renewal): number {
  return noticeDays !== null && noticeDays >= 0 ? noticeDays : days;
}

/**
 * The next day of renewal after today, in steps of what is paid for (a year where it was paid once), counted from the
 * day that is written down so that the 31st stays the 31st where there is one.
 */
export function nextRenewal(
  { renewsOn, costPer }: Pick<Tool, 'costPer'> & { readonly renewsOn: CalendarDate },
  today: CalendarDate,
): CalendarDate {
  const step = MONTHS[costPer] === 0 ? 12 : MONTHS[costPer];
  const gone = Math.max(0, daysBetween(renewsOn, today));
  // No month is longer than 31 days, so this many steps are certainly not too far.
  let count = Math.max(1, Math.floor(gone / (31 * step)));
  while (addMonths(renewsOn, count * step) <= today) count += 1;
  return addMonths(renewsOn, count * step);
}

/** Running tools that nobody could leave: how the data come out and what would take their place is not written. */
export function toolsWithoutExit(tools: readonly Tool[]): readonly Tool[] {
  return tools.filter((tool) => isRunning(tool) && tool.exitPlan.trim() === '');
}

export type BudgetShare = {
  /** Money a month for a person, tools and adverts, from the fit check. */
  readonly budget: number;
  /** Part of it that the tools take, percent; null where the budget is 0. */
  readonly percent: number | null;
  /** What is left of it a month; below 0 where the tools alone cost more. */
  readonly left: number;
};

/** The tools against the budget of the fit check; null where none was set. */
export function budgetShare(perMonth: number, budgetPerMonth: number | null): BudgetShare | null {
  if (budgetPerMonth === null) return null;
  return {
    budget: budgetPerMonth,
    percent: budgetPerMonth === 0 ? null : (perMonth / budgetPerMonth) * 100,
    left: budgetPerMonth - perMonth,
  };
}

/** Sums that cents do not blur: to a hundredth of a cent. */
function sum(amounts: readonly number[]): number {
  return Math.round(amounts.reduce((total, each) => total + each, 0) * 10_000) / 10_000;
}
