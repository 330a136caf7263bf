import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createCrisisContact,
  createCrisisLevel,
  createCrisisRole,
  createCrisisStatement,
  createCrisisStep,
} from '#shared/plan/crisis/crisis.ts';
import type { CrisisPlan } from '#shared/plan/crisis/crisis-plan.ts';
import {
  createIncident,
  type Incident,
  type IncidentLogEntry,
  incidentSchema,
} from '#shared/plan/crisis/incident.ts';
import { incidentClocks } from '#shared/plan/crisis/incident-clocks.ts';
import {
  fieldsAfterRelease,
  isTimeOver,
  postsInScope,
  undecidedPosts,
  withDecision,
  withHeld,
} from '#shared/plan/crisis/incident-hold.ts';
import { nextClockTime, readLogLine } from '#shared/plan/crisis/incident-log.ts';
import {
  addedStep,
  changeLevel,
  checklistProgress,
  closeIncident,
  nextStep,
  stampReached,
  stampStep,
  startIncident,
  withEntry,
} from '#shared/plan/crisis/incident-rules.ts';
import {
  currentStatement,
  numberedStatements,
  publishStatement,
} from '#shared/plan/crisis/incident-statements.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { aPost } from '#tests/support/build-records.ts';

const OPENED = '2026-10-14T10:15:00.000Z';
const at = (id: string) => ({ id, now: OPENED });
const minutesIn = (minutes: number) => new Date(Date.parse(OPENED) + minutes * 60_000).toISOString();
const entry = (id: string, moment = OPENED, kind: IncidentLogEntry['kind'] = 'fact'): IncidentLogEntry => ({
  id,
  at: moment,
  kind,
  text: id,
});

const PLAN: CrisisPlan = {
  levels: [
    createCrisisLevel(at('l1'), { level: 1, firstAlertMinutes: 60, fullAnswerMinutes: 1440 }),
    createCrisisLevel(at('l2'), {
      level: 2,
      firstAlertMinutes: 30,
      holdingStatementMinutes: 60,
      updateEveryMinutes: 90,
      fullAnswerMinutes: 240,
    }),
  ],
  roles: [
    createCrisisRole(at('r1'), { role: 'Lead', person: 'Eva', reach: '1', order: 1 }),
    createCrisisRole(at('r2'), { role: 'Speaker', person: 'Eva', reach: '1', order: 2 }),
    createCrisisRole(at('r3'), { role: 'Counsel', order: 3 }),
  ],
  contacts: [createCrisisContact(at('c1'), { name: 'Dr. Weiss', organisation: 'laboratory', reach: '2' })],
  steps: [
    createCrisisStep(at('s-hour'), { phase: 'first-hour', text: 'Ask the lab' }),
    createCrisisStep(at('s-save'), { text: 'Save screenshots', order: 1 }),
    createCrisisStep(at('s-hold'), { text: 'Hold posts', order: 2, levels: [2] }),
  ],
  statements: [
    createCrisisStatement(at('t1'), { language: 'de', text: 'Wir prüfen [was].' }),
    createCrisisStatement(at('t2'), { language: 'de', kind: 'update', text: 'Neues um [Uhrzeit].' }),
  ],
};

function started(level: number, heldPosts: readonly Post[] = []): Incident {
  let next = 0;
  return startIncident(PLAN, at('incident'), () => `n${next++}`, {
    title: 'Lead in the glaze',
    level,
    lead: 'Eva',
    speaker: '',
    mentions: 214,
    usualPerDay: 19,
    languages: ['de', 'en'],
    heldPosts,
    log: [{ kind: 'level', text: 'Level' }],
  });
}

describe('an incident begun from the plan', () => {
  test('is a record that can be stored', () => {
    expect(incidentSchema.parse(started(2))).toEqual(started(2));
  });
  test('copies the steps that are due at its level, in their order', () => {
    expect(started(2).steps.map(({ text }) => text)).toEqual([
      'Save screenshots',
      'Hold posts',
      'Ask the lab',
    ]);
    expect(started(1).steps.map(({ text }) => text)).toEqual(['Save screenshots', 'Ask the lab']);
  });
  test('has a holding statement in every language of the plan, empty where none is prepared', () => {
    const said = started(2).statements.map(({ language, kind, text }) => [language, kind, text]);
    expect(said).toEqual([
      ['de', 'holding', 'Wir prüfen [was].'],
      ['de', 'update', 'Neues um [Uhrzeit].'],
      ['en', 'holding', ''],
    ]);
  });
  test('names everyone who must know once, a role without a person by its own name', () => {
    expect(started(2).notified.map(({ name }) => name)).toEqual(['Eva', 'Counsel', 'Dr. Weiss, laboratory']);
  });
  test('keeps the times that were promised, whatever becomes of the plan', () => {
    expect(started(2).goals).toMatchObject({ firstAlertMinutes: 30, updateEveryMinutes: 90 });
    expect(started(7).goals).toBeNull();
  });
});

describe('the log', () => {
  test('stays in the order of time wherever an entry comes in', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 40 }), (minutes) => {
        const log = minutes.reduce<Incident['log']>(
          (before, minute, index) => withEntry(before, entry(`e${index}`, minutesIn(minute))),
          [],
        );
        const moments = log.map((each) => Date.parse(each.at));
        expect(moments).toEqual([...moments].sort((left, right) => left - right));
        expect(log).toHaveLength(minutes.length);
      }),
    );
  });
  test('keeps entries of one moment in the order in which they were written', () => {
    const log = ['a', 'b', 'c'].reduce<Incident['log']>((before, id) => withEntry(before, entry(id)), []);
    expect(log.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  const zone = 'Europe/Berlin';
  const read = (line: string, now = minutesIn(120)) => readLogLine(line, { now, openedAt: OPENED, zone });

  test('reads an earlier time at the beginning of a line', () => {
    expect(read('12:41 Lab called')).toEqual({ at: '2026-10-14T10:41:00.000Z', text: 'Lab called' });
    expect(read('Lab called at 12:41')).toEqual({ at: minutesIn(120), text: 'Lab called at 12:41' });
    expect(read('99:99 is no time').text).toBe('99:99 is no time');
  });
  test('tells nothing from before the beginning', () => {
    expect(read('09:00 first comment').at).toBe(OPENED);
  });
  test('takes a time ahead for yesterday', () => {
    const night = '2026-10-14T22:10:00.000Z';
    expect(read('23:55 still quiet', night).at).toBe('2026-10-14T21:55:00.000Z');
  });
  test('promises the next time that the clock shows it', () => {
    expect(nextClockTime('14:15', OPENED, zone)).toBe('2026-10-14T12:15:00.000Z');
    expect(nextClockTime('09:00', OPENED, zone)).toBe('2026-10-15T07:00:00.000Z');
  });
});

describe('stamping', () => {
  test('a step and taking the stamp away changes nothing but the log', () => {
    fc.assert(
      fc.property(fc.constantFrom('s-save', 's-hold', 's-hour', 'unknown'), fc.nat(600), (id, minute) => {
        const incident = started(2);
        const stamped = {
          ...incident,
          ...stampStep(incident, id, minutesIn(minute), entry('x', minutesIn(minute))),
        };
        const back = { ...stamped, ...stampStep(stamped, id, null, entry('y', minutesIn(minute))) };
        expect({ ...back, log: [] }).toEqual({ ...incident, log: [] });
        expect(back.log).toHaveLength(incident.log.length + 2);
      }),
    );
  });
  test('moves what is next to the first open step', () => {
    const incident = started(2);
    expect(nextStep(incident)?.id).toBe('s-save');
    const stamped = { ...incident, ...stampStep(incident, 's-save', minutesIn(1), entry('x')) };
    expect(nextStep(stamped)?.id).toBe('s-hold');
  });
  test('leaves open steps late only after the end of their phase', () => {
    const incident = started(2);
    const late = (minutes: number) =>
      checklistProgress(incident, minutesIn(minutes)).map((phase) => phase.late);
    expect(late(15)).toEqual([0, 0, 0]);
    expect(late(16)).toEqual([2, 0, 0]);
    expect(late(61)).toEqual([2, 1, 0]);
  });
  test('adds a step that nobody foresaw behind those of its phase', () => {
    const step = { id: 'new', phase: 'first-15-minutes', text: 'New', doneAt: null } as const;
    expect(addedStep(started(2), step).steps.map(({ id }) => id)).toEqual([
      's-save',
      's-hold',
      'new',
      's-hour',
    ]);
  });
});

describe('the clocks', () => {
  const clockOf = (incident: Incident, kind: string, minutes: number) =>
    incidentClocks(incident, minutesIn(minutes)).find((clock) => clock.kind === kind);

  test('are those that the level sets, in the order of the work', () => {
    expect(incidentClocks(started(2), OPENED).map(({ kind }) => kind)).toEqual([
      'firstAlert',
      'holdingStatement',
      'nextUpdate',
      'fullAnswer',
    ]);
    expect(incidentClocks(started(1), OPENED).map(({ kind }) => kind)).toEqual(['firstAlert', 'fullAnswer']);
    expect(incidentClocks(started(7), OPENED)).toEqual([]);
  });
  test('run until they are due, and are late after', () => {
    expect(clockOf(started(2), 'firstAlert', 30)?.state).toBe('running');
    expect(clockOf(started(2), 'firstAlert', 31)?.state).toBe('late');
  });
  test('stop with the first who is reached', () => {
    const incident = started(2);
    const [eva] = incident.notified;
    const told = { ...incident, ...stampReached(incident, eva?.id ?? '', minutesIn(12), entry('x')) };
    expect(clockOf(told, 'firstAlert', 50)).toMatchObject({ state: 'done-in-time', doneAt: minutesIn(12) });
    const late = { ...incident, ...stampReached(incident, eva?.id ?? '', minutesIn(45), entry('x')) };
    expect(clockOf(late, 'firstAlert', 50)?.state).toBe('done-late');
  });
  test('take the times of the plan where the incident kept none', () => {
    const bare = createIncident(at('bare'), { level: 2 });
    expect(incidentClocks(bare, OPENED)).toEqual([]);
    const none = { holdingStatementMinutes: null, fullAnswerMinutes: null, updateEveryMinutes: null };
    const fallback = { firstAlertMinutes: 30, ...none };
    expect(incidentClocks(bare, OPENED, fallback).map(({ kind }) => kind)).toEqual(['firstAlert']);
  });
  test('stand still at the moment of closing', () => {
    const incident = started(2);
    const closed = { ...incident, ...closeIncident(incident, minutesIn(20), entry('end', minutesIn(20))) };
    expect(clockOf(closed, 'firstAlert', 500)?.state).toBe('running');
    expect(closed.log.at(-1)?.id).toBe('end');
  });
  test('never tell of a moment before the beginning, and their state fits their times', () => {
    const moment = fc.option(fc.integer({ min: -500, max: 2000 }).map(minutesIn), { nil: null });
    const goal = fc.option(fc.nat(2000), { nil: null });
    fc.assert(
      fc.property(
        moment,
        moment,
        moment,
        goal,
        goal,
        fc.nat(3000),
        (reached, published, due, first, every, minute) => {
          const incident = createIncident(at('any'), {
            goals: {
              firstAlertMinutes: first,
              holdingStatementMinutes: first,
              fullAnswerMinutes: first,
              updateEveryMinutes: every,
            },
            firstAlertAt: reached,
            nextUpdateDueAt: due,
            statements: [{ id: 's', kind: 'full', language: 'de', text: 'x', publishedAt: published }],
          });
          const now = minutesIn(minute);
          for (const clock of incidentClocks(incident, now)) {
            expect(Date.parse(clock.dueAt)).toBeGreaterThanOrEqual(Date.parse(OPENED));
            const end = Date.parse(clock.doneAt ?? now);
            expect(end).toBeGreaterThanOrEqual(Date.parse(OPENED));
            expect(clock.state.startsWith('done')).toBe(clock.doneAt !== null);
            expect(clock.state === 'late' || clock.state === 'done-late').toBe(end > Date.parse(clock.dueAt));
          }
        },
      ),
    );
  });
});

describe('statements', () => {
  const publish = (incident: Incident, id: string, minutes: number): Incident => ({
    ...incident,
    ...publishStatement(incident, id, minutesIn(minutes), {
      entry: entry(`said ${id}`, minutesIn(minutes), 'statement'),
      nextId: `next ${minutes}`,
      nextText: 'Next [time].',
      updateEveryMinutes: 90,
    }),
  });
  const german = (incident: Incident) => numberedStatements(incident.statements, 'de');

  test('come up in the order of their kinds', () => {
    const incident = started(2);
    expect(currentStatement(german(incident))?.statement.kind).toBe('holding');
    const said = publish(incident, german(incident)[0]?.statement.id ?? '', 48);
    expect(currentStatement(german(said))?.statement.kind).toBe('update');
    expect(said.nextUpdateDueAt).toBe(minutesIn(138));
  });
  test('lay the next update ready once one is out, and number them', () => {
    const incident = started(2);
    const first = publish(incident, german(incident)[1]?.statement.id ?? '', 60);
    const next = currentStatement(german({ ...first, statements: first.statements.slice(1) }));
    expect(next).toMatchObject({ number: 2, statement: { kind: 'update', text: 'Next [time].' } });
  });
  test('promise nothing further after the full answer', () => {
    const incident = started(2);
    const full = { id: 'full', kind: 'full', language: 'de', text: 'x', publishedAt: null } as const;
    const said = publish({ ...incident, statements: [...incident.statements, full] }, 'full', 100);
    expect(said.nextUpdateDueAt).toBeNull();
    expect(said.statements).toHaveLength(incident.statements.length + 1);
    expect(incidentClocks(said, minutesIn(500)).map(({ state }) => state)).toContain('done-in-time');
  });
});

describe('another level', () => {
  test('adds the steps that are now due and takes none away', () => {
    const incident = started(1);
    const done = { ...incident, ...stampStep(incident, 's-save', minutesIn(2), entry('x')) };
    const raised = { ...done, ...changeLevel(done, PLAN, 2, entry('level', minutesIn(5), 'level')) };
    expect(raised.steps.map(({ id }) => id)).toEqual(['s-save', 's-hold', 's-hour']);
    expect(raised.steps[0]?.doneAt).toBe(minutesIn(2));
    expect(raised.goals?.firstAlertMinutes).toBe(30);
    const lowered = { ...raised, ...changeLevel(raised, PLAN, 1, entry('level', minutesIn(6), 'level')) };
    expect(lowered.steps).toEqual(raised.steps);
  });
  test('changes prepared words that nobody touched, and no others', () => {
    const own = createCrisisStatement(at('t3'), { language: 'de', level: 2, text: 'Stufe zwei.' });
    const plan = { ...PLAN, statements: [...PLAN.statements, own] };
    const incident = started(1);
    expect(changeLevel(incident, plan, 2, entry('x')).statements[0]?.text).toBe('Stufe zwei.');
    const typed = {
      ...incident,
      statements: incident.statements.map((each) => ({ ...each, text: 'Meins' })),
    };
    expect(changeLevel(typed, plan, 2, entry('x')).statements[0]?.text).toBe('Meins');
  });
});

describe('the hold of planned posts', () => {
  const zone = 'Europe/Berlin';
  const now = '2026-10-14T12:00:00.000Z'; // 14:00 in Berlin
  const scope = (posts: readonly Post[], wished: Partial<Parameters<typeof postsInScope>[1]> = {}) =>
    postsInScope(posts, { channelIds: [], until: null, ...wished }, { now, zone }).map(({ id }) => id);
  const post = (id: string, fields: Partial<Post> = {}) => aPost(id, { status: 'scheduled', ...fields });
  const onChannel = (id: string, channelId: string) => {
    const base = post(id);
    return { ...base, variants: base.variants.map((variant) => ({ ...variant, channelId })) };
  };

  test('takes what would still go out, in the order in which it would', () => {
    const posts = [
      post('tomorrow', { date: '2026-10-15', time: '09:00' }),
      post('evening', { time: '18:00' }),
      post('some time today', { time: null }),
      post('noon, past', { time: '12:00' }),
      post('yesterday', { date: '2026-10-13' }),
      post('no day', { date: null }),
    ];
    expect(scope(posts)).toEqual(['some time today', 'evening', 'tomorrow']);
  });
  test('leaves ideas, published, cancelled and already held posts alone', () => {
    const posts = [
      post('idea', { status: 'idea' }),
      post('out', { status: 'published' }),
      post('off', { status: 'cancelled' }),
      post('held', { isHeld: true }),
    ];
    expect(scope(posts)).toEqual([]);
  });
  test('keeps to the named channels and to the last day', () => {
    const posts = [onChannel('a', 'ig'), onChannel('b', 'tt'), post('c', { date: '2026-10-20' })];
    expect(scope(posts, { channelIds: ['ig'], until: '2026-10-19' })).toEqual(['a']);
  });
  test('sees a post of another zone at the time of the workspace', () => {
    const tokyo = post('tokyo', { time: '20:30', timeZone: 'Asia/Tokyo' }); // 13:30 in Berlin: past
    expect(scope([tokyo])).toEqual([]);
  });
  test('lets nothing out without a decision on each post', () => {
    const posts = [post('a'), post('b')];
    const incident = started(2, posts);
    const stored = new Map(posts.map((each) => [each.id, { ...each, isHeld: true }]));
    expect(undecidedPosts(incident, stored).map(({ postId }) => postId)).toEqual(['a', 'b']);
    const decided = { ...incident, ...withDecision(incident, 'a', 'keep', now) };
    expect(undecidedPosts(decided, stored).map(({ postId }) => postId)).toEqual(['b']);
    const again = { ...decided, ...withDecision(decided, 'a', null, now) };
    expect(again.held).toEqual(incident.held);
  });
  test('waits for no post that was removed, nor for one that was released elsewhere', () => {
    const incident = started(2, [post('gone'), post('free')]);
    expect(undecidedPosts(incident, new Map([['free', post('free')]]))).toEqual([]);
  });
  test('gives each decision its effect on the post', () => {
    expect(fieldsAfterRelease({ decision: 'keep' }, zone)).toEqual({ isHeld: false });
    expect(fieldsAfterRelease({ decision: 'rework' }, zone)).toEqual({ isHeld: false, status: 'drafting' });
    expect(fieldsAfterRelease({ decision: 'drop' }, zone)).toEqual({ isHeld: false, status: 'cancelled' });
    expect(fieldsAfterRelease({ decision: 'move', date: '2026-10-20', time: '10:00' }, zone)).toEqual({
      isHeld: false,
      date: '2026-10-20',
      time: '10:00',
      timeZone: zone,
    });
    expect(fieldsAfterRelease(null, zone)).toEqual({ isHeld: true });
  });
  test('knows when a time can no longer be kept', () => {
    expect(isTimeOver(post('a', { time: '13:59' }), now, zone)).toBe(true);
    expect(isTimeOver(post('b', { time: '14:01' }), now, zone)).toBe(false);
    expect(isTimeOver(post('c', { time: null }), now, zone)).toBe(false);
  });
  test('can grow while the incident runs, and asks anew for a post that was decided', () => {
    const incident = started(2, [post('a')]);
    const decided = { ...incident, ...withDecision(incident, 'a', 'keep', now) };
    const more = { ...decided, ...withHeld(decided, [post('a'), post('b')]) };
    expect(more.held.map(({ postId, decision }) => [postId, decision])).toEqual([
      ['a', null],
      ['b', null],
    ]);
  });
});
