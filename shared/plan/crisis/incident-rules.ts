import type { Instant } from '#shared/base/zoned-time.ts';
import type { Post } from '../post/post.ts';
import type { Stamp } from '../record.ts';
import { CRISIS_PHASES, type CrisisLevel, type CrisisPhase } from './crisis.ts';
import { bestStatement, type CrisisPlan, inOrder, STATEMENT_KINDS, stepsDue } from './crisis-plan.ts';
import {
  createIncident,
  type Incident,
  type IncidentGoals,
  type IncidentLogEntry,
  type IncidentStep,
} from './incident.ts';
import { heldFrom } from './incident-hold.ts';

export type NewIncident = {
  readonly title: string;
  readonly level: number;
  readonly lead: string;
  readonly speaker: string;
  readonly mentions: number | null;
  readonly usualPerDay: number | null;
  /** Languages of the plan, in which statements are laid ready. */
  readonly languages: readonly string[];
  readonly heldPosts: readonly Post[];
  /** What the log says first: the level and why, then what was stopped. */
  readonly log: readonly Omit<IncidentLogEntry, 'id' | 'at'>[];
};

/**
 * An incident begun from the plan: the steps due at the level, the best statements in each language, everyone who must
 * know, the times promised. All of it is copied, so that later changes of the plan do not rewrite what happened.
 */
export function startIncident(
  plan: CrisisPlan,
  stamp: Stamp,
  newId: () => string,
  wanted: NewIncident,
): Incident {
  const { title, level, lead, speaker, mentions, usualPerDay } = wanted;
  return createIncident(stamp, {
    title,
    level,
    lead,
    speaker,
    mentions,
    usualPerDay,
    openedAt: stamp.now,
    goals: goalsOf(plan.levels, level),
    steps: stepsDue(plan.steps, level).map(copyOfStep),
    statements: wanted.languages.flatMap((language) =>
      STATEMENT_KINDS.flatMap((kind) => {
        const best = bestStatement(plan.statements, { kind, language, level });
        const isNeeded = best !== null || kind === 'holding';
        return isNeeded ? [{ id: newId(), kind, language, text: best?.text ?? '', publishedAt: null }] : [];
      }),
    ),
    notified: whoMustKnow(plan).map((person) => ({ id: newId(), ...person, reachedAt: null })),
    held: [...heldFrom(wanted.heldPosts)],
    log: wanted.log.map((entry) => ({ ...entry, id: newId(), at: stamp.now })),
  });
}

/** Everyone of the roles, then of the contacts, each once. A role without a person stands by its own name. */
function whoMustKnow({
  roles,
  contacts,
}: Pick<CrisisPlan, 'roles' | 'contacts'>): readonly { readonly name: string; readonly reach: string }[] {
  const people = [
    ...inOrder(roles).map(({ role, person, reach }) => ({ name: person.trim() || role.trim(), reach })),
    ...inOrder(contacts).map(({ name, organisation, reach }) => ({
      name: [name.trim(), organisation.trim()].filter((word) => word !== '').join(', '),
      reach,
    })),
  ].filter(({ name }) => name !== '');
  return people.filter(({ name }, place) => people.findIndex((each) => each.name === name) === place);
}

/** The log with one more entry, in the order of time; of the same moment the later written one comes last. */
export function withEntry(log: readonly IncidentLogEntry[], entry: IncidentLogEntry): Incident['log'] {
  const moment = Date.parse(entry.at);
  const place = log.findLastIndex(({ at }) => Date.parse(at) <= moment) + 1;
  return [...log.slice(0, place), entry, ...log.slice(place)];
}

/** Stamps a step as done, or takes the stamp away; either is told in the log. */
export function stampStep(
  incident: Incident,
  stepId: string,
  doneAt: Instant | null,
  entry: IncidentLogEntry,
): Pick<Incident, 'steps' | 'log'> {
  return {
    steps: incident.steps.map((step) => (step.id === stepId ? { ...step, doneAt } : step)),
    log: withEntry(incident.log, entry),
  };
}

/** The checklist with a step that nobody foresaw, behind those of its phase. */
export function addedStep(incident: Incident, step: IncidentStep): Pick<Incident, 'steps'> {
  return { steps: byPhase([...incident.steps, step]) };
}

/** Stamps that someone was reached, or takes it back; either is told in the log. */
export function stampReached(
  incident: Incident,
  personId: string,
  reachedAt: Instant | null,
  entry: IncidentLogEntry,
): Pick<Incident, 'notified' | 'log'> {
  return {
    notified: incident.notified.map((person) => (person.id === personId ? { ...person, reachedAt } : person)),
    log: withEntry(incident.log, entry),
  };
}

/**
 * The incident at another level: its times count from the beginning, steps that are now due too are added behind
 * those of their phase (none is taken away), and prepared words that nobody touched become those of the new level.
 */
export function changeLevel(
  incident: Incident,
  plan: CrisisPlan,
  level: number,
  entry: IncidentLogEntry,
): Pick<Incident, 'level' | 'goals' | 'steps' | 'statements' | 'log'> {
  const known = new Set(incident.steps.map(({ id }) => id));
  const more = stepsDue(plan.steps, level)
    .filter(({ id }) => !known.has(id))
    .map(copyOfStep);
  return {
    level,
    goals: goalsOf(plan.levels, level),
    steps: byPhase([...incident.steps, ...more]),
    statements: incident.statements.map((each) => {
      const { kind, language, publishedAt, text } = each;
      const before = bestStatement(plan.statements, { kind, language, level: incident.level })?.text ?? '';
      const best = bestStatement(plan.statements, { kind, language, level })?.text;
      return publishedAt === null && text === before && best !== undefined ? { ...each, text: best } : each;
    }),
    log: withEntry(incident.log, entry),
  };
}

/** Ends the incident. Steps may stay open; that undecided posts do not is for the caller to ask. */
export function closeIncident(
  incident: Incident,
  at: Instant,
  entry: IncidentLogEntry,
): Pick<Incident, 'closedAt' | 'log'> {
  return { closedAt: at, log: withEntry(incident.log, entry) };
}

/** The times of a level; null where the plan has no such level. */
export function goalsOf(levels: readonly CrisisLevel[], level: number): IncidentGoals | null {
  const found = levels.find((each) => each.level === level);
  if (found === undefined) return null;
  const { firstAlertMinutes, holdingStatementMinutes, fullAnswerMinutes, updateEveryMinutes } = found;
  return { firstAlertMinutes, holdingStatementMinutes, fullAnswerMinutes, updateEveryMinutes };
}

/** Minutes after the beginning by which the steps of a phase are due. */
const PHASE_MINUTES: Readonly<Record<CrisisPhase, number>> = {
  'first-15-minutes': 15,
  'first-hour': 60,
  'first-day': 1440,
};

export type PhaseProgress = {
  readonly phase: CrisisPhase;
  readonly steps: readonly IncidentStep[];
  readonly done: number;
  /** Open steps after the end of the phase. */
  readonly late: number;
};

/** The checklist by phase. A closed incident is judged at the moment of its end. */
export function checklistProgress(incident: Incident, now: Instant): readonly PhaseProgress[] {
  const moment = Date.parse(incident.closedAt ?? now);
  return CRISIS_PHASES.map((phase) => {
    const steps = incident.steps.filter((step) => step.phase === phase);
    const open = steps.filter(({ doneAt }) => doneAt === null).length;
    const isOver = moment > Date.parse(incident.openedAt) + PHASE_MINUTES[phase] * 60_000;
    return { phase, steps, done: steps.length - open, late: isOver ? open : 0 };
  });
}

/** The first open step: what is next. Null when all are done. */
export function nextStep(incident: Incident): IncidentStep | null {
  return incident.steps.find(({ doneAt }) => doneAt === null) ?? null;
}

function byPhase(steps: readonly IncidentStep[]): Incident['steps'] {
  return CRISIS_PHASES.flatMap((phase) => steps.filter((step) => step.phase === phase));
}

function copyOfStep({ id, phase, text }: Pick<IncidentStep, 'id' | 'phase' | 'text'>): IncidentStep {
  return { id, phase, text, doneAt: null };
}
