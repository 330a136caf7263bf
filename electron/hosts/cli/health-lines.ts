import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Speech } from '#shared/i18n/translator.ts';
import { checkHealth, severityCounts } from '#shared/plan/health/check-health.ts';
import { findingWords, type HealthSpeech } from '#shared/plan/health/finding-words.ts';
import type { HealthSeverity } from '#shared/plan/health/rule.ts';
import type { StoredTables } from '#shared/workspace/schema.ts';
import { fromStoredTables } from '#shared/workspace/schema.ts';
import { alignedTable } from './table.ts';

/** What plan health says of a workspace, for machines. */
export type HealthAnswer = {
  readonly counts: Readonly<Record<HealthSeverity, number>>;
  /** Findings that were muted with a reason; they are in no count. */
  readonly muted: number;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: HealthSeverity;
    readonly section: string;
    readonly collection: string;
    readonly id: string | null;
    readonly field: string | null;
    readonly title: string;
    readonly why: string;
    readonly action: string;
  }[];
};

export function healthOf(tables: StoredTables, today: CalendarDate, speech: Speech): HealthAnswer {
  const { findings, muted } = checkHealth(fromStoredTables(tables), today);
  const words = wordsIn(speech);
  return {
    counts: severityCounts(findings),
    muted: muted.length,
    findings: findings.map((finding) => ({
      rule: finding.ruleId,
      severity: finding.severity,
      section: finding.section,
      collection: finding.place.collection,
      id: finding.place.recordId,
      field: finding.place.field,
      ...findingWords(finding, words),
    })),
  };
}

/** How many there are of each severity, in one line; none where there is nothing to say. */
export function healthCountLines({ t }: Speech, { counts, muted }: HealthAnswer): readonly string[] {
  const { error, warning, note } = counts;
  return error + warning + note + muted === 0
    ? []
    : [t('cli.health.counts', { error, warning, note, muted })];
}

/** The counts, and under them a line for each finding. */
export function healthLines(speech: Speech, answer: HealthAnswer): readonly string[] {
  const { t } = speech;
  const counts = healthCountLines(speech, answer);
  if (answer.findings.length === 0) return counts;
  const header = [
    t('cli.health.severity'),
    t('cli.health.section'),
    t('cli.health.finding'),
    t('cli.health.action'),
  ];
  const rows = answer.findings.map(({ severity, section, title, action }) => [
    t(`health.severity.${severity}`),
    sayOf(speech)(`app.pages.${section}.title`),
    title,
    action,
  ]);
  return [...counts, ...alignedTable(header, rows)];
}

function wordsIn(speech: Speech): HealthSpeech {
  const names = new Intl.DisplayNames([speech.language], { type: 'language' });
  return {
    say: sayOf(speech),
    day: (day) =>
      speech.format.dateTime(new Date(`${day}T00:00:00Z`), {
        timeZone: 'UTC',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
      }),
    language: (tag) => names.of(tag) ?? tag,
  };
}

function sayOf({ t }: Speech): HealthSpeech['say'] {
  return t as unknown as HealthSpeech['say']; // the keys come from the rules, and a test ties them together
}
