import type { Instant } from '#shared/base/zoned-time.ts';
import type { Incident, IncidentGoals } from './incident.ts';

export type ClockKind = 'firstAlert' | 'holdingStatement' | 'nextUpdate' | 'fullAnswer';

/** One promise of an incident and how it stands. */
export type IncidentClock = {
  readonly kind: ClockKind;
  readonly dueAt: Instant;
  readonly doneAt: Instant | null;
  readonly state: 'done-in-time' | 'done-late' | 'running' | 'late';
  /** Minutes that the level allows; null where somebody promised a time of their own. */
  readonly goalMinutes: number | null;
};

/**
 * The clocks of an incident in the order of the work, only those that the level sets. A closed incident is judged at
 * the moment of its end.
 * @param fallback the level's times as the plan has them now, for an incident that kept none
 */
export function incidentClocks(
  incident: Incident,
  now: Instant,
  fallback: IncidentGoals | null = null,
): readonly IncidentClock[] {
  const goals = incident.goals ?? fallback;
  const moment = incident.closedAt ?? now;
  const at = (minutes: number | null | undefined) =>
    minutes === null || minutes === undefined ? null : instantAt(incident.openedAt, minutes);
  const holdingAt = firstPublished(incident, ['holding', 'update', 'full', 'apology']);
  const fullAt = firstPublished(incident, ['full']);
  const alertMinutes = goals?.firstAlertMinutes ?? null;
  const holdingMinutes = goals?.holdingStatementMinutes ?? null;
  const fullMinutes = goals?.fullAnswerMinutes ?? null;
  return [
    clock('firstAlert', incident, at(alertMinutes), firstAlert(incident), moment, alertMinutes),
    clock('holdingStatement', incident, at(holdingMinutes), holdingAt, moment, holdingMinutes),
    clock(
      'nextUpdate',
      incident,
      updateDueAt(incident, goals),
      fullAt,
      moment,
      goals?.updateEveryMinutes ?? null,
    ),
    clock('fullAnswer', incident, at(fullMinutes), fullAt, moment, fullMinutes),
  ].filter((each) => each !== null);
}

/** When the first person was told: stamped by hand, or the first who was reached; null while nobody knows. */
function firstAlert(incident: Incident): Instant | null {
  const reached = incident.notified.flatMap(({ reachedAt }) => reachedAt ?? []);
  return earliest([incident.firstAlertAt, ...reached]);
}

/** Until something was said, the first update is due one interval after the holding statement would be. */
function updateDueAt(incident: Incident, goals: IncidentGoals | null): Instant | null {
  if (incident.nextUpdateDueAt !== null) return incident.nextUpdateDueAt;
  const every = goals?.updateEveryMinutes ?? null;
  if (every === null) return null;
  return instantAt(incident.openedAt, (goals?.holdingStatementMinutes ?? 0) + every);
}

function clock(
  kind: ClockKind,
  { openedAt }: Incident,
  due: Instant | null,
  done: Instant | null,
  now: Instant,
  goalMinutes: number | null,
): IncidentClock | null {
  if (due === null) return null;
  const dueAt = notBefore(openedAt, due);
  const doneAt = done === null ? null : notBefore(openedAt, done);
  const isLate = Date.parse(doneAt ?? now) > Date.parse(dueAt);
  const state = doneAt === null ? (isLate ? 'late' : 'running') : isLate ? 'done-late' : 'done-in-time';
  return { kind, dueAt, doneAt, state, goalMinutes };
}

function firstPublished(
  { statements }: Incident,
  kinds: readonly Incident['statements'][number]['kind'][],
): Instant | null {
  return earliest(
    statements.filter(({ kind }) => kinds.includes(kind)).map(({ publishedAt }) => publishedAt),
  );
}

function earliest(moments: readonly (Instant | null)[]): Instant | null {
  return moments.reduce<Instant | null>(
    (first, next) =>
      next !== null && (first === null || Date.parse(next) < Date.parse(first)) ? next : first,
    null,
  );
}

/** Nothing of an incident lies before its beginning, whatever another clock wrote. */
function notBefore(openedAt: Instant, moment: Instant): Instant {
  return Date.parse(moment) < Date.parse(openedAt) ? openedAt : moment;
}

function instantAt(from: Instant, minutes: number): Instant {
  return new Date(Date.parse(from) + minutes * 60_000).toISOString();
}
