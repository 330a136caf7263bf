import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { MutedFinding } from '../muted-finding.ts';
import { healthContext } from './context.ts';
import { withNetworkNames } from './network-names.ts';
import {
  type Found,
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
 * Everything that is missing or off in a plan. Work is in proportion to its records: 10,000 posts take some
 * tenths of a second at first and some hundredths after an edit, since what is found in a record is remembered.
 */
export function checkHealth(stored: HealthRecords, today: CalendarDate): Health {
  const records = withNetworkNames(stored);
  const context = healthContext(records, today);
  const mutings = mutingsOf(records);
  const findings: HealthFinding[] = [];
  const muted: MutedHealthFinding[] = [];
  for (const { id, section, severity, find } of RULES_IN_ORDER) {
    const counts = new Map<string, number>();
    const everywhere = mutings.get(id);
    for (const { place, values, mend } of find(records, context)) {
      const record = `${id}/${place.recordId ?? ''}`;
      const count = counts.get(record) ?? 0;
      counts.set(record, count + 1);
      const key = count === 0 ? record : `${record}/${count}`;
      const finding = { key, ruleId: id, section, severity, place, values, mend };
      const muting = everywhere ?? mutings.get(record);
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

/** By rule, or by rule and record. */
function mutingsOf({ mutedFindings }: HealthRecords): ReadonlyMap<string, MutedFinding> {
  return new Map(
    [...mutedFindings.values()].map((muting) => [
      muting.recordId === null ? muting.ruleId : `${muting.ruleId}/${muting.recordId}`,
      muting,
    ]),
  );
}
