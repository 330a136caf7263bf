import { addDays } from '#shared/base/calendar-date.ts';
import {
  CRISIS_PHASES,
  type CrisisContact,
  type CrisisLevel,
  type CrisisRole,
  type CrisisStatement,
  type CrisisStep,
  createCrisisContact,
  createCrisisLevel,
  createCrisisRole,
  createCrisisStatement,
  createCrisisStep,
} from '#shared/plan/crisis/crisis.ts';
import { newStamp, PEOPLE, type SampleContext } from './context.ts';
import { CRISIS_CONTACT_KEYS, CRISIS_ROLE_KEYS, type CrisisContactKey, type CrisisRoleKey } from './keys.ts';

type LevelFacts = Omit<
  CrisisLevel,
  'id' | 'createdAt' | 'updatedAt' | 'notes' | 'level' | 'name' | 'description'
>;

const LEVELS: readonly LevelFacts[] = [
  {
    thresholdCount: 30,
    thresholdMultiple: 3,
    firstAlertMinutes: 60,
    holdingStatementMinutes: 240,
    fullAnswerMinutes: 1440,
    updateEveryMinutes: null,
    pausesPosts: false,
  },
  {
    thresholdCount: 150,
    thresholdMultiple: 8,
    firstAlertMinutes: 30,
    holdingStatementMinutes: 60,
    fullAnswerMinutes: 240,
    updateEveryMinutes: 90,
    pausesPosts: true,
  },
  {
    thresholdCount: 1000,
    thresholdMultiple: 20,
    firstAlertMinutes: 15,
    holdingStatementMinutes: 30,
    fullAnswerMinutes: 180,
    updateEveryMinutes: 30,
    pausesPosts: true,
  },
];

/** Three levels, the lightest first. */
export function sampleCrisisLevels(context: SampleContext): readonly CrisisLevel[] {
  const { levels } = context.main.content.crisis;
  return LEVELS.map((facts, index) =>
    createCrisisLevel(newStamp(context), { level: index + 1, ...facts, ...levels[index] }),
  );
}

/** Telephone numbers that the German regulator keeps free for films and books (Bundesnetzagentur). */
export const PHONE = {
  eva: '+49 171 3920001',
  jonas: '+49 171 3920002',
  mira: '+49 171 3920003',
  lena: '+49 171 3920004',
  paul: '+49 171 3920005',
  laboratory: '+49 89 99998-110',
  lawyer: '+49 89 99998-120',
  insurer: '+49 30 23125-130',
  press: '+49 89 99998-140',
} as const;

/** The one who speaks has no stand-in: a point of the plan that is still open. */
const ROLES: Record<CrisisRoleKey, Pick<CrisisRole, 'person' | 'backup' | 'reach' | 'backupReach'>> = {
  lead: { person: PEOPLE.eva, reach: PHONE.eva, backup: PEOPLE.mira, backupReach: PHONE.mira },
  speaker: { person: PEOPLE.jonas, reach: PHONE.jonas, backup: '', backupReach: '' },
  answers: { person: PEOPLE.mira, reach: PHONE.mira, backup: PEOPLE.lena, backupReach: PHONE.lena },
  facts: { person: PEOPLE.lena, reach: PHONE.lena, backup: PEOPLE.eva, backupReach: PHONE.eva },
  parcels: { person: PEOPLE.paul, reach: PHONE.paul, backup: PEOPLE.mira, backupReach: PHONE.mira },
};

/** Who does what, checked three weeks ago. */
export function sampleCrisisRoles(context: SampleContext): readonly CrisisRole[] {
  const { roles, rolesNotes } = context.main.content.crisis;
  return CRISIS_ROLE_KEYS.map((key, order) =>
    createCrisisRole(newStamp(context), {
      ...ROLES[key],
      role: roles[key],
      notes: key === 'speaker' ? rolesNotes : '',
      checkedOn: addDays(context.today, -22),
      order,
    }),
  );
}

const CONTACTS: Record<CrisisContactKey, { readonly name: string; readonly checkedDaysAgo: number }> = {
  laboratory: { name: 'Dr. Weiss', checkedDaysAgo: 22 },
  lawyer: { name: 'R. Brückner', checkedDaysAgo: 22 },
  insurer: { name: 'T. Faber', checkedDaysAgo: 104 },
  press: { name: 'S. Kern', checkedDaysAgo: 22 },
};

/** Who is reached from outside, each checked some days ago. */
export function sampleCrisisContacts(context: SampleContext): readonly CrisisContact[] {
  const { contacts } = context.main.content.crisis;
  return CRISIS_CONTACT_KEYS.map((key, order) =>
    createCrisisContact(newStamp(context), {
      ...contacts[key],
      name: CONTACTS[key].name,
      reach: PHONE[key],
      checkedOn: addDays(context.today, -CONTACTS[key].checkedDaysAgo),
      order,
    }),
  );
}

/** Steps that are due from a level on, by phase and place; all others are due in every level. */
const FROM_LEVEL_TWO: ReadonlySet<string> = new Set([
  'first-15-minutes.3',
  'first-hour.4',
  'first-day.1',
  'first-day.2',
]);

/** The checklist of the three phases; some steps are due from level 2 on. */
export function sampleCrisisSteps(context: SampleContext): readonly CrisisStep[] {
  const { steps } = context.main.content.crisis;
  return CRISIS_PHASES.flatMap((phase) => steps[phase].map((text, place) => ({ phase, text, place }))).map(
    ({ phase, text, place }, order) =>
      createCrisisStep(newStamp(context), {
        phase,
        text,
        levels: FROM_LEVEL_TWO.has(`${phase}.${place}`) ? [2, 3] : [],
        order,
      }),
  );
}

/** Each prepared statement in both languages of the sample. */
export function sampleCrisisStatements(context: SampleContext): readonly CrisisStatement[] {
  const { main, second } = context;
  return (['holding', 'update', 'full'] as const)
    .flatMap((kind) => [main, second].map(({ language, content }) => ({ kind, language, content })))
    .map(({ kind, language, content }, order) =>
      createCrisisStatement(newStamp(context), {
        kind,
        language,
        scenario: main.content.crisis.scenario,
        text: content.crisis.statements[kind],
        order,
      }),
    );
}
