import type { Instant } from '#shared/base/zoned-time.ts';
import { STATEMENT_KINDS } from './crisis-plan.ts';
import type { Incident, IncidentLogEntry, IncidentStatement } from './incident.ts';
import { withEntry } from './incident-rules.ts';

/** A statement and the how manieth it is of its kind and language, from 1. */
export type NumberedStatement = { readonly statement: IncidentStatement; readonly number: number };

/** The statements in one language: by kind, those of a kind in the order in which they went out, drafts last. */
export function numberedStatements(
  statements: readonly IncidentStatement[],
  language: string,
): readonly NumberedStatement[] {
  const moment = ({ publishedAt }: IncidentStatement) =>
    publishedAt === null ? Number.POSITIVE_INFINITY : Date.parse(publishedAt);
  return STATEMENT_KINDS.flatMap((kind) =>
    statements
      .filter((each) => each.kind === kind && each.language === language)
      .sort((left, right) => (moment(left) === moment(right) ? 0 : moment(left) - moment(right)))
      .map((statement, index) => ({ statement, number: index + 1 })),
  );
}

/**
 * The statement that is due next: the first of the order of kinds that did not go out (an apology only when there is
 * nothing else); when all did, the last one. Null without any.
 */
export function currentStatement(all: readonly NumberedStatement[]): NumberedStatement | null {
  const open = all.filter(({ statement }) => statement.publishedAt === null);
  return open[0] ?? all.at(-1) ?? null;
}

/**
 * Marks a statement as published and promises the next update. After an update the next one is laid ready with the
 * same prepared words.
 * @param nextText the prepared words of an update in that language; empty where there are none
 */
export function publishStatement(
  incident: Incident,
  statementId: string,
  at: Instant,
  {
    entry,
    nextId,
    nextText,
    updateEveryMinutes,
  }: {
    readonly entry: IncidentLogEntry;
    readonly nextId: string;
    readonly nextText: string;
    readonly updateEveryMinutes: number | null;
  },
): Pick<Incident, 'statements' | 'log' | 'nextUpdateDueAt'> {
  const published = incident.statements.find(({ id }) => id === statementId);
  const statements = incident.statements.map((each) =>
    each.id === statementId ? { ...each, publishedAt: at } : each,
  );
  const isSpoken = published !== undefined && published.kind !== 'full';
  const needsNext =
    isSpoken &&
    !statements.some(
      ({ kind, language, publishedAt }) =>
        kind === 'update' && language === published.language && publishedAt === null,
    );
  const next: IncidentStatement[] = needsNext
    ? [{ id: nextId, kind: 'update', language: published.language, text: nextText, publishedAt: null }]
    : [];
  return {
    statements: [...statements, ...next],
    log: withEntry(incident.log, entry),
    nextUpdateDueAt:
      isSpoken && updateEveryMinutes !== null ? later(at, updateEveryMinutes) : incident.nextUpdateDueAt,
  };
}

function later(at: Instant, minutes: number): Instant {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}
