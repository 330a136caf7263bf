import { CRISIS_PHASES } from '#shared/plan/crisis/crisis.ts';
import { createIncident, type Incident, type IncidentLogEntry } from '#shared/plan/crisis/incident.ts';
import { PHONE } from './build-crisis.ts';
import { momentOf, newStamp, PEOPLE, type SampleContext } from './context.ts';
import { workingDay } from './post-plan.ts';

/** Working days from today on which it began; the calendar has no posts on that day. */
const BEGAN = -20;
const NEXT_DAY = 24 * 60;

/** What kind each entry of the log is, and how many minutes in. */
const LOG: readonly (readonly [IncidentLogEntry['kind'], number])[] = [
  ['fact', 0],
  ['level', 6],
  ['notification', 12],
  ['hold', 14],
  ['fact', 37],
  ['statement', 48],
  ['notification', 86],
  ['fact', 103],
  ['fact', 165],
  ['statement', 190],
  ['decision', NEXT_DAY + 225],
];

const STEPS_DONE = [
  1,
  6,
  12,
  14,
  29,
  48,
  65,
  88,
  168,
  190,
  118,
  NEXT_DAY + 225,
  NEXT_DAY + 250,
  NEXT_DAY + 265,
];
const NOTIFIED: readonly (readonly [reach: string, minute: number | null])[] = [
  [PHONE.laboratory, 29],
  [PHONE.lawyer, null],
  [PHONE.eva, 12],
  [PHONE.jonas, 65],
];

/** The crisis of some weeks ago, closed and looked back on. */
export function sampleIncident(context: SampleContext): Incident {
  const { main, second, newId } = context;
  const words = main.content.incident;
  const openedAt = momentOf(context, workingDay(context.today, BEGAN), '12:15');
  const after = (minutes: number) => new Date(Date.parse(openedAt) + minutes * 60_000).toISOString();
  const steps = CRISIS_PHASES.flatMap((phase) =>
    main.content.crisis.steps[phase].map((text) => ({ phase, text })),
  );
  const statement = (
    { language, content }: typeof main,
    kind: 'holding' | 'update' | 'full',
    minute: number,
  ) => ({
    id: newId(),
    kind,
    language,
    text: content.incident.statements[kind],
    publishedAt: after(minute),
  });
  return createIncident(newStamp(context), {
    title: words.title,
    level: 2,
    openedAt,
    closedAt: after(NEXT_DAY + 270),
    lead: PEOPLE.eva,
    steps: steps.map((step, index) => ({
      id: newId(),
      ...step,
      doneAt: after(STEPS_DONE[index] ?? NEXT_DAY),
    })),
    log: LOG.map(([kind, minute], index) => ({
      id: newId(),
      at: after(minute),
      kind,
      text: words.log[index] ?? '',
    })),
    statements: [
      statement(main, 'holding', 48),
      statement(main, 'update', 120),
      statement(second, 'holding', 168),
      statement(main, 'full', 190),
      statement(second, 'full', 190),
    ],
    notified: NOTIFIED.map(([reach, minute], index) => ({
      id: newId(),
      name: words.notified[index] ?? '',
      reach,
      reachedAt: minute === null ? null : after(minute),
    })),
    firstAlertAt: after(12),
    whatHappened: words.whatHappened,
    impact: words.impact,
    wentWell: words.wentWell,
    wentBadly: words.wentBadly,
    actions: words.actions.map((text, index) => ({
      id: newId(),
      text,
      owner: [PEOPLE.mira, PEOPLE.eva, PEOPLE.mira][index] ?? PEOPLE.mira,
      isDone: index !== 1,
    })),
    notes: words.notes,
  });
}
