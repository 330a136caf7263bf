import { type CalendarDate, daysBetween } from '#shared/base/calendar-date.ts';
import {
  CRISIS_PHASES,
  type CrisisContact,
  type CrisisLevel,
  type CrisisPhase,
  type CrisisRole,
  type CrisisStatement,
  type CrisisStep,
} from './crisis.ts';

/** The crisis plan as lists: what its rules read. */
export type CrisisPlan = {
  readonly levels: readonly CrisisLevel[];
  readonly roles: readonly CrisisRole[];
  readonly contacts: readonly CrisisContact[];
  readonly steps: readonly CrisisStep[];
  readonly statements: readonly CrisisStatement[];
};

export type StatementKind = CrisisStatement['kind'];

export const STATEMENT_KINDS = ['holding', 'update', 'full', 'apology'] as const satisfies StatementKind[];

/** After so many days nobody can be sure that a number still works. */
export const CONTACT_CHECK_DAYS = 90;

export type ReadinessKind =
  | 'noLevels'
  | 'levelWithoutThresholds'
  | 'levelWithoutTimes'
  | 'noRoles'
  | 'roleWithoutPerson'
  | 'roleWithoutBackup'
  | 'roleWithoutReach'
  | 'contactWithoutReach'
  | 'contactUnchecked'
  | 'phaseWithoutStep'
  | 'statementMissing';

/** Something that would fail on the day. */
export type ReadinessFinding = {
  readonly kind: ReadinessKind;
  /** off: the plan cannot work without it; risk: it may. */
  readonly tone: 'off' | 'risk';
  /** Ids of the records concerned, in their order; empty where something is missing altogether. */
  readonly ids: readonly string[];
  /** What they are called; phases or language tags where no record exists. */
  readonly names: readonly string[];
  /** For a missing statement: of which kind. */
  readonly statementKind: StatementKind | null;
};

/** All findings of the plan, those without which it cannot work first. */
export function readinessFindings(
  plan: CrisisPlan,
  languages: readonly string[],
  today: CalendarDate,
): readonly ReadinessFinding[] {
  const { levels, roles, contacts } = plan;
  const people = roles.filter(({ person }) => isWritten(person));
  const levelName = ({ level, name }: CrisisLevel) => (isWritten(name) ? name : String(level));
  const roleName = ({ role, person }: CrisisRole) => (isWritten(role) ? role : person);
  const contactName = ({ name, organisation }: CrisisContact) => (isWritten(name) ? name : organisation);
  const personName = (each: CrisisRole | CrisisContact) =>
    'person' in each ? each.person : contactName(each);
  const stale = [...people, ...contacts].filter(({ checkedOn }) => !isChecked(checkedOn, today));
  const findings = [
    ...(levels.length === 0 ? [missing('noLevels', [])] : []),
    ...(roles.length === 0 ? [missing('noRoles', [])] : []),
    concerning('levelWithoutThresholds', 'off', levels.filter(hasNoThreshold), levelName),
    concerning('roleWithoutPerson', 'off', roles.filter(lacks('person')), roleName),
    concerning('roleWithoutReach', 'off', people.filter(lacks('reach')), personName),
    concerning('contactWithoutReach', 'off', contacts.filter(lacks('reach')), contactName),
    missing('phaseWithoutStep', phasesWithoutStep(plan.steps)),
    ...STATEMENT_KINDS.map((kind) => ({
      ...missing('statementMissing', languagesWithout(plan.statements, kind, languages)),
      tone: kind === 'holding' ? ('off' as const) : ('risk' as const),
      statementKind: kind,
    })),
    concerning('levelWithoutTimes', 'risk', levels.filter(hasNoTime), levelName),
    concerning('roleWithoutBackup', 'risk', people.filter(lacks('backup')), roleName),
    concerning('contactUnchecked', 'risk', stale, personName),
  ];
  return findings
    .filter(({ kind, names }) => names.length > 0 || kind === 'noLevels' || kind === 'noRoles')
    .sort((left, right) => Number(left.tone === 'risk') - Number(right.tone === 'risk'));
}

/** How many kinds of finding there can be: "8 of 11 checks are met". */
export function readinessScore(findings: readonly ReadinessFinding[]): {
  readonly met: number;
  readonly all: number;
} {
  const all = READINESS_CHECKS.length;
  return { met: all - new Set(findings.map(({ kind }) => checkOf(kind))).size, all };
}

/** Whether someone has tried the number within the last 90 days. */
export function isChecked(checkedOn: CalendarDate | null, today: CalendarDate): boolean {
  return checkedOn !== null && daysBetween(checkedOn, today) <= CONTACT_CHECK_DAYS;
}

/** The steps that are due at a level, by phase and then in their order. Steps without words are left out. */
export function stepsDue(steps: readonly CrisisStep[], level: number): readonly CrisisStep[] {
  const due = steps.filter(
    ({ text, levels }) => isWritten(text) && (levels.length === 0 || levels.includes(level)),
  );
  return inOrder(due).sort((left, right) => placeOf(left.phase) - placeOf(right.phase));
}

/**
 * The statement that fits a level best: of its own level, else for all levels, else of the nearest level (of two as
 * near the higher). Null where none of the kind and language is written.
 */
export function bestStatement(
  statements: readonly CrisisStatement[],
  wanted: Pick<CrisisStatement, 'kind' | 'language'> & { readonly level: number },
): CrisisStatement | null {
  const fitting = inOrder(statements).filter(
    ({ kind, language, text }) => kind === wanted.kind && language === wanted.language && isWritten(text),
  );
  const distance = ({ level }: CrisisStatement) => {
    if (level === null) return 0.5;
    const away = Math.abs(level - wanted.level);
    return level > wanted.level ? away - 0.1 : away;
  };
  return fitting.reduce<CrisisStatement | null>(
    (best, next) => (best === null || distance(next) < distance(best) ? next : best),
    null,
  );
}

/** Records in the order that the user gave them; of equal order the older first. */
export function inOrder<Item extends { readonly id: string; readonly order: number }>(
  records: Iterable<Item>,
): Item[] {
  return [...records].sort(
    (left, right) => left.order - right.order || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0),
  );
}

/**
 * New order numbers after one record moved up (-1) or down (1) among its neighbours; only those that change. Empty
 * where it stands at the end already.
 */
export function movedInOrder<Item extends { readonly id: string; readonly order: number }>(
  records: readonly Item[],
  id: string,
  by: -1 | 1,
): readonly { readonly record: Item; readonly order: number }[] {
  const sorted = inOrder(records);
  const place = sorted.findIndex((record) => record.id === id);
  const moved = sorted[place];
  const other = sorted[place + by];
  if (moved === undefined || other === undefined) return [];
  sorted[place] = other;
  sorted[place + by] = moved;
  return sorted
    .map((record, order) => ({ record, order }))
    .filter(({ record, order }) => record.order !== order);
}

/** The order number that puts a record last. */
export function orderAfter(records: Iterable<{ readonly order: number }>): number {
  return [...records].reduce((most, { order }) => Math.max(most, order + 1), 0);
}

const READINESS_CHECKS = [
  'levels',
  'levelWithoutThresholds',
  'levelWithoutTimes',
  'roles',
  'roleWithoutBackup',
  'reach',
  'contactUnchecked',
  'phaseWithoutStep',
  'statementMissing',
] as const;

function checkOf(kind: ReadinessKind): (typeof READINESS_CHECKS)[number] {
  switch (kind) {
    case 'noLevels':
      return 'levels';
    case 'noRoles':
    case 'roleWithoutPerson':
      return 'roles';
    case 'roleWithoutReach':
    case 'contactWithoutReach':
      return 'reach';
    default:
      return kind;
  }
}

function concerning<Item extends { readonly id: string }>(
  kind: ReadinessKind,
  tone: ReadinessFinding['tone'],
  records: readonly Item[],
  nameOf: (record: Item) => string,
): ReadinessFinding {
  return { kind, tone, ids: records.map(({ id }) => id), names: records.map(nameOf), statementKind: null };
}

function missing(kind: ReadinessKind, names: readonly string[]): ReadinessFinding {
  return { kind, tone: 'off', ids: [], names, statementKind: null };
}

function phasesWithoutStep(steps: readonly CrisisStep[]): readonly CrisisPhase[] {
  return CRISIS_PHASES.filter((phase) => !steps.some((step) => step.phase === phase && isWritten(step.text)));
}

/** A holding statement is due in every language of the plan; another kind where it is written in one already. */
function languagesWithout(
  statements: readonly CrisisStatement[],
  kind: StatementKind,
  languages: readonly string[],
): readonly string[] {
  const written = new Set(
    statements.filter((each) => each.kind === kind && isWritten(each.text)).map(({ language }) => language),
  );
  if (kind !== 'holding' && written.size === 0) return [];
  return languages.filter((language) => !written.has(language));
}

function hasNoThreshold({ thresholdCount, thresholdMultiple }: CrisisLevel): boolean {
  return thresholdCount === null && thresholdMultiple === null;
}

function hasNoTime({ firstAlertMinutes, holdingStatementMinutes, fullAnswerMinutes }: CrisisLevel): boolean {
  return firstAlertMinutes === null && holdingStatementMinutes === null && fullAnswerMinutes === null;
}

function lacks<Field extends string>(field: Field): (record: Readonly<Record<Field, string>>) => boolean {
  return (record) => !isWritten(record[field]);
}

function placeOf(phase: CrisisPhase): number {
  return CRISIS_PHASES.indexOf(phase);
}

function isWritten(text: string): boolean {
  return text.trim() !== '';
}
