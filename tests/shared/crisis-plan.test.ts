import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#shared/base/language.ts';
import { loadMessages } from '#shared/i18n/translator.ts';
import {
  type CrisisLevel,
  createCrisisContact,
  createCrisisLevel,
  createCrisisRole,
  createCrisisStatement,
  createCrisisStep,
} from '#shared/plan/crisis/crisis.ts';
import { type CrisisFacts, proposeLevel } from '#shared/plan/crisis/crisis-level.ts';
import {
  bestStatement,
  type CrisisPlan,
  movedInOrder,
  readinessFindings,
  readinessScore,
  stepsDue,
} from '#shared/plan/crisis/crisis-plan.ts';
import { starterPlan } from '#shared/plan/crisis/crisis-starter.ts';
import { missingFacts, statementPieces } from '#shared/plan/crisis/statement-facts.ts';
import { usualMentions } from '#shared/plan/crisis/usual-mentions.ts';
import { createMetricPoint } from '#shared/plan/goals/metric.ts';
import { COLLECTIONS } from '#shared/workspace/schema.ts';

const now = '2026-10-14T10:00:00.000Z';
const at = (id: string) => ({ id, now });

const LEVELS: readonly CrisisLevel[] = [
  createCrisisLevel(at('l3'), { level: 3, thresholdCount: 200, thresholdMultiple: 10 }),
  createCrisisLevel(at('l1'), { level: 1, thresholdCount: 20, thresholdMultiple: 2 }),
  createCrisisLevel(at('l2'), { level: 2, thresholdCount: 50, thresholdMultiple: 5 }),
];

const facts = (fields: Partial<CrisisFacts>): CrisisFacts => ({
  mentions: null,
  usualPerDay: null,
  isUnsure: false,
  ...fields,
});

describe('the level that the facts call for', () => {
  test('is the highest whose count is reached', () => {
    expect(proposeLevel(LEVELS, facts({ mentions: 60 }))).toMatchObject({
      level: 2,
      reason: 'count',
      threshold: 50,
    });
  });
  test('is reached by the multiple of the usual where that comes first', () => {
    const proposal = proposeLevel(LEVELS, facts({ mentions: 44, usualPerDay: 4 }));
    expect(proposal).toMatchObject({ level: 3, reason: 'multiple', threshold: 10, multiple: 11 });
  });
  test('is reached by the count where the usual is high', () => {
    const proposal = proposeLevel(LEVELS, facts({ mentions: 214, usualPerDay: 400 }));
    expect(proposal).toMatchObject({ level: 3, reason: 'count' });
  });
  test('is the higher one just below a threshold', () => {
    expect(proposeLevel(LEVELS, facts({ mentions: 46 }))).toMatchObject({ level: 2, reason: 'near-count' });
    expect(proposeLevel(LEVELS, facts({ mentions: 44 }))).toMatchObject({ level: 1, reason: 'count' });
  });
  test('is one higher when the figures are uncertain, and never above the highest', () => {
    const unsure = { isUnsure: true };
    expect(proposeLevel(LEVELS, facts({ mentions: 60, ...unsure }))).toMatchObject({
      level: 3,
      reason: 'unsure',
    });
    expect(proposeLevel(LEVELS, facts({ mentions: 999, ...unsure }))).toMatchObject({
      level: 3,
      reason: 'count',
    });
  });
  test('is the lowest while nothing is reached or nobody has counted', () => {
    expect(proposeLevel(LEVELS, facts({ mentions: 3 }))).toMatchObject({ level: 1, reason: 'below' });
    expect(proposeLevel(LEVELS, facts({}))).toMatchObject({ level: 1, reason: 'unknown' });
  });
  test('does not divide by a usual of zero', () => {
    expect(proposeLevel(LEVELS, facts({ mentions: 3, usualPerDay: 0 }))).toMatchObject({
      multiple: null,
      level: 1,
    });
  });
  test('is none where the plan has no level', () => {
    expect(proposeLevel([], facts({ mentions: 500 }))).toBeNull();
  });
});

describe('how many mentions are usual', () => {
  const point = (id: string, fields: Partial<Parameters<typeof createMetricPoint>[1]> & { value: number }) =>
    createMetricPoint(at(id), {
      metric: 'mentions',
      date: '2026-10-07',
      periodStart: '2026-10-01',
      ...fields,
    });

  test('is the sum over the days that the figures cover', () => {
    expect(usualMentions([point('a', { value: 70 })], '2026-10-14')).toBe(10);
  });
  test('adds the channels up, unless there are figures for all of them together', () => {
    const channels = [point('a', { value: 70, channelId: 'ig' }), point('b', { value: 35, channelId: 'tt' })];
    expect(usualMentions(channels, '2026-10-14')).toBe(15);
    expect(usualMentions([...channels, point('c', { value: 140 })], '2026-10-14')).toBe(20);
  });
  test('is not known without figures of the last 90 days', () => {
    expect(usualMentions([point('a', { value: 70 })], '2027-02-01')).toBeNull();
  });
});

describe('the facts that a statement lacks', () => {
  test('stand in square brackets, with their place', () => {
    const text = 'The lab [name] reports by [time].';
    const missing = missingFacts(text);
    expect(missing.map(({ name }) => name)).toEqual(['name', 'time']);
    expect(missing.map(({ start, end }) => text.slice(start, end))).toEqual(['[name]', '[time]']);
  });
  test('count also when the brackets are empty, but not across lines', () => {
    expect(missingFacts('at []')).toHaveLength(1);
    expect(missingFacts('a [b\nc] d')).toHaveLength(0);
  });
  test('divide the text into pieces that make it up again', () => {
    const text = '[a] and [b]';
    const pieces = statementPieces(text);
    expect(pieces.map(({ text: piece }) => piece).join('')).toBe(text);
    expect(pieces.filter(({ isMissing }) => isMissing).map(({ text: piece }) => piece)).toEqual([
      '[a]',
      '[b]',
    ]);
  });
});

describe('the checklist of a level', () => {
  const step = (id: string, fields: Parameters<typeof createCrisisStep>[1]) =>
    createCrisisStep(at(id), { text: id, ...fields });

  test('holds the steps for all levels and for that one, by phase and then in their order', () => {
    const steps = [
      step('day', { phase: 'first-day' }),
      step('second', { order: 2 }),
      step('first', { order: 1 }),
      step('grave', { order: 0, levels: [3] }),
      step('blank', { text: ' ' }),
    ];
    expect(stepsDue(steps, 2).map(({ id }) => id)).toEqual(['first', 'second', 'day']);
    expect(stepsDue(steps, 3).map(({ id }) => id)).toEqual(['grave', 'first', 'second', 'day']);
  });
  test('changes its order by one place, and not beyond the ends', () => {
    const steps = [step('a', { order: 0 }), step('b', { order: 0 }), step('c', { order: 5 })];
    const moved = movedInOrder(steps, 'c', -1);
    expect(moved.map(({ record, order }) => [record.id, order])).toEqual([
      ['c', 1],
      ['b', 2],
    ]);
    expect(movedInOrder(steps, 'a', -1)).toEqual([]);
    expect(movedInOrder(steps, 'c', 1)).toEqual([]);
  });
});

describe('the statement that fits best', () => {
  const statement = (id: string, level: number | null, text = id) =>
    createCrisisStatement(at(id), { language: 'de', level, text });
  const wanted = { kind: 'holding', language: 'de' } as const;

  test('is that of the level, else that for all, else that of the nearest level', () => {
    const all = [statement('for one', 1), statement('for all', null), statement('for two', 2)];
    expect(bestStatement(all, { ...wanted, level: 2 })?.id).toBe('for two');
    expect(bestStatement(all, { ...wanted, level: 3 })?.id).toBe('for all');
    expect(bestStatement([statement('one', 1), statement('two', 2)], { ...wanted, level: 3 })?.id).toBe(
      'two',
    );
  });
  test('is never one without words or in another language', () => {
    expect(bestStatement([statement('blank', 2, '')], { ...wanted, level: 2 })).toBeNull();
    expect(bestStatement([statement('one', 2)], { ...wanted, language: 'it', level: 2 })).toBeNull();
  });
});

describe('readiness', () => {
  const today = '2026-10-14';
  const whole: CrisisPlan = {
    levels: [createCrisisLevel(at('l'), { level: 1, thresholdCount: 20, firstAlertMinutes: 30 })],
    roles: [
      createCrisisRole(at('r'), {
        role: 'Lead',
        person: 'Eva',
        reach: '1',
        backup: 'Jo',
        backupReach: '2',
        checkedOn: '2026-10-01',
      }),
    ],
    contacts: [createCrisisContact(at('c'), { name: 'Lab', reach: '3', checkedOn: '2026-07-16' })],
    steps: (['first-15-minutes', 'first-hour', 'first-day'] as const).map((phase) =>
      createCrisisStep(at(phase), { phase, text: 'x' }),
    ),
    statements: [createCrisisStatement(at('s'), { language: 'de', text: 'x' })],
  };
  const kinds = (plan: CrisisPlan, languages = ['de']) =>
    readinessFindings(plan, languages, today).map(({ kind }) => kind);

  test('finds nothing in a whole plan', () => {
    expect(kinds(whole)).toEqual([]);
    expect(readinessScore([])).toEqual({ met: 9, all: 9 });
  });
  test('misses the holding statement in each language of the plan', () => {
    const [finding] = readinessFindings(whole, ['de', 'en', 'it'], today);
    expect(finding).toMatchObject({
      kind: 'statementMissing',
      statementKind: 'holding',
      names: ['en', 'it'],
      tone: 'off',
    });
  });
  test('misses another kind only where one language has it already', () => {
    const full = createCrisisStatement(at('f'), { language: 'de', kind: 'full', text: 'x' });
    const holding = createCrisisStatement(at('h'), { language: 'en', text: 'x' });
    const plan = { ...whole, statements: [...whole.statements, full, holding] };
    expect(readinessFindings(plan, ['de', 'en'], today)).toMatchObject([
      { kind: 'statementMissing', statementKind: 'full', names: ['en'], tone: 'risk' },
    ]);
  });
  test('wants a contact tried again after 90 days, not on the 90th', () => {
    expect(kinds(whole)).toEqual([]);
    expect(readinessFindings(whole, ['de'], '2026-10-15').map(({ kind }) => kind)).toEqual([
      'contactUnchecked',
    ]);
  });
  test('does not ask for the number of somebody who is not named', () => {
    const [role] = whole.roles;
    const plan = {
      ...whole,
      roles: role === undefined ? [] : [{ ...role, person: '', reach: '', backup: '' }],
    };
    expect(kinds(plan)).toEqual(['roleWithoutPerson']);
  });
  test('tells of phases without a step, levels without thresholds and people without backup', () => {
    const plan = {
      ...whole,
      levels: [createCrisisLevel(at('l'), { level: 1, firstAlertMinutes: 30 })],
      roles: whole.roles.map((role) => ({ ...role, backup: '' })),
      steps: whole.steps.filter(({ phase }) => phase !== 'first-hour'),
    };
    expect(kinds(plan)).toEqual(['levelWithoutThresholds', 'phaseWithoutStep', 'roleWithoutBackup']);
    expect(readinessScore(readinessFindings(plan, ['de'], today))).toEqual({ met: 6, all: 9 });
  });
  test('of an empty plan begins with what cannot be done without', () => {
    const empty = { levels: [], roles: [], contacts: [], steps: [], statements: [] };
    expect(kinds(empty)).toEqual(['noLevels', 'noRoles', 'phaseWithoutStep', 'statementMissing']);
  });
});

describe('the plan to begin with', () => {
  let next = 0;
  const stamp = () => at(`id${String(next++).padStart(4, '0')}`);

  test.each(LANGUAGES)('is complete in %s: only the names of people are open', async (language) => {
    const { starter } = (await loadMessages(language)).crisis;
    const plan = starterPlan(starter, [{ language, words: starter.statements }], stamp);
    const findings = readinessFindings(plan, [language], '2026-10-14');
    expect(findings.map(({ kind }) => kind)).toEqual(['roleWithoutPerson']);
    for (const { text } of plan.statements) expect(missingFacts(text).length).toBeGreaterThan(2);
    for (const level of plan.levels) COLLECTIONS.crisisLevels.parse(level);
    for (const step of plan.steps) COLLECTIONS.crisisSteps.parse(step);
  });
  test('promises more the more serious it is', async () => {
    const { starter } = (await loadMessages('en')).crisis;
    const { levels } = starterPlan(starter, [], stamp);
    const falls = (values: readonly (number | null)[]) =>
      values.every((value, index) => index === 0 || (value ?? 0) <= (values[index - 1] ?? 0));
    expect(falls(levels.map(({ firstAlertMinutes }) => firstAlertMinutes))).toBe(true);
    expect(falls(levels.map(({ holdingStatementMinutes }) => holdingStatementMinutes))).toBe(true);
    expect(falls(levels.map(({ fullAnswerMinutes }) => fullAnswerMinutes))).toBe(true);
    expect(levels.map(({ level }) => level)).toEqual([1, 2, 3]);
  });
});
