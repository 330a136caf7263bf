import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { MutedFinding } from '../muted-finding.ts';
import { healthContext } from './context.ts';
import { withNetworkNames } from './network-names.ts';
import {
  type Found,
  type FoundByMonth,
  HEALTH_SECTIONS,
  HEALTH_SEVERITIES,
  type HealthRecords,
  type HealthSection,
  type HealthSeverity,
} from './rule.ts';
import { HEALTH_RULES, type HealthRuleId } from './rules.ts';

/** One thing that plan health found. */
export type HealthFinding = Found & {
  /** Stable while the finding lasts: rule, record and its number among those of the same rule and record. */
  readonly key: string;
  readonly ruleId: HealthRuleId;
  readonly section: HealthSection;
  readonly severity: HealthSeverity;
};

/** A finding that somebody decided not to see, with the record that says so. */
export type MutedHealthFinding = HealthFinding & { readonly muting: MutedFinding };

export type Health = {
  /** The worst first, then section by section. */
  readonly findings: readonly HealthFinding[];
  readonly muted: readonly MutedHealthFinding[];
};

/**
 * Everything that is missing or off in a plan. Work is in proportion to its records: 10,000 posts take about a
 * tenth of a second at first and some thousandths after an edit, since what is found in a post, and in all posts of a
 * month, is remembered.
 */
export function checkHealth(stored: HealthRecords, today: CalendarDate): Health {
  const records = withNetworkNames(stored);
  const context = healthContext(records, today);
  const mutings = mutingsOf(records);
  const findings: HealthFinding[] = [];
  const muted: MutedHealthFinding[] = [];
  for (const rule of RULES_IN_ORDER) {
    const ofRule = mutings.get(rule.id);
    const everywhere = ofRule?.get(null);
    for (const finding of findingsOf(rule, rule.find(records, context))) {
      const muting = everywhere ?? ofRule?.get(finding.place.recordId);
      if (muting === undefined) findings.push(finding);
      else muted.push({ ...finding, muting });
    }
  }
  return { findings, muted };
}

export type SectionHealth = {
  readonly section: HealthSection;
  readonly findings: readonly HealthFinding[];
  readonly counts: Readonly<Record<HealthSeverity, number>>;
  /** The worst of its findings; null where there is none. */
  readonly worst: HealthSeverity | null;
};

/** The findings of each section in their order; a section without findings is there too, with none. */
export function healthBySection(findings: readonly HealthFinding[]): readonly SectionHealth[] {
  return HEALTH_SECTIONS.map((section) => {
    const own = findings.filter((finding) => finding.section === section);
    return { section, findings: own, counts: severityCounts(own), worst: own[0]?.severity ?? null };
  });
}

/** How many findings there are of each severity. */
export function severityCounts(
  findings: Iterable<Pick<HealthFinding, 'severity'>>,
): Readonly<Record<HealthSeverity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

const RULES_IN_ORDER = [...HEALTH_RULES].sort(
  (left, right) =>
    HEALTH_SEVERITIES.indexOf(left.severity) - HEALTH_SEVERITIES.indexOf(right.severity) ||
    HEALTH_SECTIONS.indexOf(left.section) - HEALTH_SECTIONS.indexOf(right.section),
);

type Rule = (typeof HEALTH_RULES)[number];

function findingsOf(rule: Rule, all: readonly Found[] | FoundByMonth): readonly HealthFinding[] {
  if (!isByMonth(all)) return withKeys(rule, all);
  return all.flatMap((month) => {
    const known = FINDINGS.get(month);
    if (known !== undefined) return known;
    const findings = withKeys(rule, month);
    FINDINGS.set(month, findings);
    return findings;
  });
}

// A rule gives back the same list for a month that did not change. No post is in two months.
const FINDINGS = new WeakMap<readonly Found[], readonly HealthFinding[]>();

function isByMonth(all: readonly Found[] | FoundByMonth): all is FoundByMonth {
  return Array.isArray(all[0]);
}

function withKeys({ id, section, severity }: Rule, all: readonly Found[]): readonly HealthFinding[] {
  const counts = new Map<string, number>();
  return all.map(({ place, values, mend }) => {
    const record = `${id}/${place.recordId ?? ''}`;
    const count = counts.get(record) ?? 0;
    counts.set(record, count + 1);
    const key = count === 0 ? record : `${record}/${count}`;
    return { key, ruleId: id, section, severity, place, values, mend };
  });
}

/** By rule, then by record; under null what is muted everywhere. */
function mutingsOf({ mutedFindings }: HealthRecords) {
  const mutings = new Map<string, Map<string | null, MutedFinding>>();
  for (const muting of mutedFindings.values()) {
    const ofRule = mutings.get(muting.ruleId) ?? new Map<string | null, MutedFinding>();
    mutings.set(muting.ruleId, ofRule.set(muting.recordId, muting));
  }
  return mutings;
}
