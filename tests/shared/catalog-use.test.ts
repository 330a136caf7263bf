import { describe, expect, test } from 'vitest';
import { CALENDAR_FIELDS } from '#core/imports/calendar-fields.ts';
import { METRIC_FIELDS } from '#core/imports/metric-fields.ts';
import { RECOVERY_REASONS } from '#core/recovery/reasons.ts';
import { COMMANDS } from '#hosts/cli/commands.ts';
import { BACKUP_REASONS } from '#shared/api/backup-methods.ts';
import { EXPORT_FORMATS, EXPORT_SECTIONS } from '#shared/api/export-methods.ts';
import type { WorkspaceSummary } from '#shared/api/workspace-methods.ts';
import { ERROR_CODES } from '#shared/base/errors.ts';
import { PALETTE } from '#shared/base/palette.ts';
import { errorMessageKey } from '#shared/i18n/error-message.ts';
import type { Attention } from '#shared/plan/attention.ts';
import { CHANNEL_STATES } from '#shared/plan/channel.ts';
import { CRISIS_PHASES } from '#shared/plan/crisis/crisis.ts';
import { type ReadinessKind, STATEMENT_KINDS } from '#shared/plan/crisis/crisis-plan.ts';
import { HELD_DECISIONS, type IncidentLogEntry } from '#shared/plan/crisis/incident.ts';
import type { ClockKind } from '#shared/plan/crisis/incident-clocks.ts';
import type { Decision } from '#shared/plan/decision.ts';
import { METRICS } from '#shared/plan/goals/metric.ts';
import { OBJECTIVE_STAGES } from '#shared/plan/goals/objective.ts';
import { TARGET_STATES } from '#shared/plan/goals/pace.ts';
import { SMART_PROBLEMS, type SmartLetter } from '#shared/plan/goals/smart-check.ts';
import type { Target } from '#shared/plan/goals/target.ts';
import { HEALTH_SECTIONS, HEALTH_SEVERITIES } from '#shared/plan/health/rule.ts';
import { HEALTH_RULES } from '#shared/plan/health/rules.ts';
import { NETWORKS } from '#shared/plan/networks/network.ts';
import type { Need } from '#shared/plan/portfolio/portfolio-needs.ts';
import { POST_FORMATS, POST_STATUSES } from '#shared/plan/post/post.ts';
import type { PostField, PostFinding } from '#shared/plan/post/post-finding.ts';
import { POST_RULES } from '#shared/plan/post/post-finding.ts';
import type { Review } from '#shared/plan/reviews/review.ts';
import { PLAN_SECTIONS } from '#shared/plan/section.ts';
import type { WorkspaceProfile } from '#shared/plan/workspace-profile.ts';
import { COLLECTION_NAMES } from '#shared/workspace/schema.ts';
import { readSourceWords, type SourceWords } from './catalog-sources.ts';
import { CATALOGS } from './catalog-texts.ts';

const files = readSourceWords();
const keys = [...CATALOGS.en.keys()];

/**
 * Groups of keys that are put together from data in a way that no quoted text shows:
 * the reasons of refused files come with the error, fields of an import with the proposal, the first crisis plan whole.
 */
const GROUPS_FROM_DATA = [
  'imports.field',
  'imports.fileKind',
  'imports.tooLarge',
  'imports.damaged',
  'crisis.starter',
  // Names of fields for merge and search; tests/renderer/every-field.test.tsx looks for each.
  'health.muted.field',
  'imports.profile.field',
  'tasks.run.field',
  // The rule of a finding names it; the list of groups below says that there is one for each.
  'overview.fault',
];

/** Rules that never make a post faulty. */
const HINTS: readonly string[] = ['untaggedLink', 'linkTagsOff', 'hashtagCase'];

describe('the keys of the catalogs', () => {
  test('are all said somewhere', () => {
    expect(files.length).toBeGreaterThan(200);
    const unused = keys.filter(
      (key) => !GROUPS_FROM_DATA.some((group) => key.startsWith(`${group}.`)) && !isSaid(key),
    );
    expect(unused).toEqual([]);
  });

  test('are seen to be unused where nothing says them', () => {
    expect(isSaid('calendar.status.invented')).toBe(true); // `status.${status}`: data may say it
    expect(isSaid('calendar.invented')).toBe(false);
    expect(isSaid('invented.title')).toBe(false);
  });

  test('hold every label of an edit', () => {
    const labels = files.flatMap(({ literals, edits }) => [
      ...edits.filter((edit) => edit.includes('.')),
      ...[...literals].filter((text) => /^[a-z]+(\.[a-zA-Z]+)?\.undo\.[a-zA-Z]+$/.test(text)),
    ]);
    expect(new Set(labels).size).toBeGreaterThan(60);
    expect(labels.filter((label) => !CATALOGS.en.has(label))).toEqual([]);
  });

  test('hold a label for each way in which a label of an edit is put together', () => {
    const patterns = files.flatMap((file) => file.patterns).filter(({ source }) => source.includes('undo'));
    expect(patterns.length).toBeGreaterThan(2);
    expect(patterns.filter((pattern) => !keys.some((key) => pattern.test(key)))).toEqual([]);
  });

  test('hold a sentence of its own for every error', () => {
    const sentences = ERROR_CODES.map((code) => CATALOGS.en.get(errorMessageKey(code)) ?? '');
    expect(sentences).not.toContain('');
    expect(new Set(sentences).size).toBe(ERROR_CODES.length);
  });
});

describe('what is shown by name', () => {
  const logKinds = namesOf<IncidentLogEntry['kind']>({
    fact: true,
    decision: true,
    statement: true,
    notification: true,
    level: true,
    step: true,
    hold: true,
  });
  const fields = namesOf<PostField>({
    title: true,
    date: true,
    time: true,
    channel: true,
    text: true,
    hashtags: true,
    mentions: true,
    firstComment: true,
    link: true,
    media: true,
    networkTitle: true,
    approval: true,
  });
  const periods = namesOf<NonNullable<Target['per']>>({ day: true, week: true, month: true, quarter: true });
  const kindsOfReview = namesOf<Review['kind']>({ weekly: true, monthly: true, quarterly: true });
  const namelessNetworks = NETWORKS.flatMap(({ id, name }) => (name === null && id !== 'other' ? [id] : []));

  test.each<readonly [group: string, names: readonly string[]]>([
    ['metric', METRICS.map(({ id }) => id)],
    ['network', [...namelessNetworks, 'other']],
    ['app.ui.palette', PALETTE],
    ['channels.state', CHANNEL_STATES],
    ['calendar.status', [...POST_STATUSES, 'held']],
    ['calendar.format', POST_FORMATS],
    ['calendar.finding.rule', POST_RULES],
    ['calendar.finding.action', fields],
    [
      'calendar.finding.severity',
      namesOf<PostFinding['severity']>({ error: true, warning: true, note: true }),
    ],
    ['goals.state', TARGET_STATES],
    ['goals.stage', OBJECTIVE_STAGES],
    ['goals.stageNote', OBJECTIVE_STAGES],
    ['goals.per', periods],
    ['goals.period', periods],
    ['goals.direction', namesOf<Target['direction']>({ increase: true, decrease: true, keep: true })],
    ['goals.path', namesOf<Target['path']>({ straight: true, ramped: true, seasonal: true })],
    ['goals.smart.problem', SMART_PROBLEMS],
    [
      'goals.smart.letter',
      namesOf<SmartLetter>({
        specific: true,
        measurable: true,
        achievable: true,
        relevant: true,
        timeBound: true,
      }),
    ],
    ['crisis.phase', CRISIS_PHASES.map(inCamelCase)],
    ['crisis.statementKind', STATEMENT_KINDS],
    ['crisis.log.kind', logKinds],
    ['crisis.held.state', HELD_DECISIONS],
    ['document.crisis.logKind', logKinds],
    ['document.targetState', TARGET_STATES.map(inCamelCase)],
    ['document.section', EXPORT_SECTIONS],
    ['document.rhythm', kindsOfReview],
    [
      'document.reviews.outcomes',
      namesOf<Decision['outcome']>({ open: true, 'came-true': true, 'did-not': true }).map(inCamelCase),
    ],
    ['exports.sections', EXPORT_SECTIONS],
    ['exports.formats', EXPORT_FORMATS],
    ['exports.formatNote', EXPORT_FORMATS],
    ['exports.formatShort', EXPORT_FORMATS],
    ['reviews.kind', kindsOfReview],
    [
      'workspace.rhythm',
      namesOf<WorkspaceProfile['reviewRhythm']>({ weekly: true, monthly: true, quarterly: true }),
    ],
    ['overview.fault', [...POST_RULES.filter((rule) => !HINTS.includes(rule)), 'other']],
    ['health.rule', HEALTH_RULES.map(({ id }) => id)],
    ['health.severity', HEALTH_SEVERITIES],
    [
      'overview.attention',
      namesOf<Attention['kind']>({
        incident: true,
        'target-off-track': true,
        'target-at-risk': true,
        'post-faulty': true,
        'posts-overdue': true,
        'posts-to-approve': true,
        'tasks-overdue': true,
        'routines-due': true,
        'review-due': true,
        'week-overfull': true,
        'week-empty': true,
      }).map(inCamelCase),
    ],
    [
      'portfolio.need',
      [
        ...namesOf<Need['kind']>({
          incident: true,
          'off-track': true,
          'review-late': true,
          'empty-weeks': true,
          approvals: true,
          'at-risk': true,
          stale: true,
        }).map(inCamelCase),
        'nothing',
      ],
    ],
    [
      'cli.state',
      namesOf<WorkspaceSummary['state']>({
        ok: true,
        locked: true,
        damaged: true,
        newer: true,
        sealed: true,
        away: true,
      }),
    ],
    ['recovery.reason', RECOVERY_REASONS],
    ['recovery.madeFor', BACKUP_REASONS.map(inCamelCase)],
    ['recovery.collection', COLLECTION_NAMES],
    ['cli.help', ['overview', ...Object.keys(COMMANDS)]],
    ['imports.field', [...new Set([...CALENDAR_FIELDS, ...METRIC_FIELDS])]],
  ])('%s has a name for each, and none to spare', (group, names) => {
    expect(namesIn(group)).toEqual([...names].sort());
  });

  test.each<readonly [group: string, names: readonly string[]]>([
    ['guide', PLAN_SECTIONS],
    ['app.pages', [...PLAN_SECTIONS, ...HEALTH_SECTIONS]],
    [
      'crisis.clock',
      namesOf<ClockKind>({ firstAlert: true, holdingStatement: true, nextUpdate: true, fullAnswer: true }),
    ],
    [
      'crisis.finding',
      namesOf<ReadinessKind>({
        noLevels: true,
        levelWithoutThresholds: true,
        levelWithoutTimes: true,
        noRoles: true,
        roleWithoutPerson: true,
        roleWithoutBackup: true,
        roleWithoutReach: true,
        contactWithoutReach: true,
        contactUnchecked: true,
        phaseWithoutStep: true,
        statementMissing: true,
      }),
    ],
  ])('%s has a name for each, among other words', (group, names) => {
    expect(namesIn(group)).toEqual(expect.arrayContaining([...names]));
  });
});

/** Whether a source says the key: whole, or what is left of it after a section that the file asks for. */
function isSaid(key: string): boolean {
  return files.some((file) => ['', ...file.sections].some((section) => saysIn(file, section, key)));
}

function saysIn({ literals, patterns }: SourceWords, section: string, key: string): boolean {
  if (section !== '' && !key.startsWith(`${section}.`)) return false;
  const rest = section === '' ? key : key.slice(section.length + 1);
  // A text that begins with a gap says a key only within a section: `${key}.title` fits too many whole ones.
  const isOpen = (pattern: RegExp) => section === '' && pattern.source.startsWith('^[');
  return literals.has(rest) || patterns.some((pattern) => !isOpen(pattern) && pattern.test(rest));
}

/** The members of a union of texts; the compiler asks for each of them. */
function namesOf<Name extends string>(names: Readonly<Record<Name, true>>): readonly Name[] {
  return Object.keys(names) as Name[]; // the keys of the record above
}

/** The names directly within a group. */
function namesIn(group: string): readonly string[] {
  const inside = keys.filter((key) => key.startsWith(`${group}.`)).map((key) => key.slice(group.length + 1));
  return [...new Set(inside.map((rest) => rest.split('.')[0] ?? ''))].sort();
}

function inCamelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
