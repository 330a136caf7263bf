import { describe, expect, it } from 'vitest';
import { type AttentionRecords, attentionOf } from '#shared/plan/attention.ts';
import { createChannel } from '#shared/plan/channel.ts';
import { createIncident } from '#shared/plan/crisis/incident.ts';
import { createPostMedium, createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { createReview } from '#shared/plan/reviews/review.ts';
import { createRoutine, createRoutineRun } from '#shared/plan/tasks/routine.ts';
import { createTask, type Task } from '#shared/plan/tasks/task.ts';
import { aPost, aProfile, NOW, tablesWith } from '#tests/support/build-records.ts';

const channel = createChannel({ id: 'ig', now: NOW }, { network: 'instagram' });
const lastReview = createReview(
  { id: 'r', now: NOW },
  { periodStart: '2026-09-01', periodEnd: '2026-09-30' },
);

/** A sound post on its channel; one in each of the weeks that are looked at keeps those from being empty. */
function sound(id: string, fields: Partial<Post> = {}): Post {
  const variants = [createPostVariant(`${id}-v`, { language: 'de', channelId: 'ig', text: 'Ofenöffnung' })];
  return aPost(id, { status: 'scheduled', variants, ...fields });
}
const filled = ['2026-10-16', '2026-10-21', '2026-10-28', '2026-11-04'].map((date) => sound(date, { date }));

function records(
  fields: Partial<AttentionRecords> & { readonly more?: readonly Post[] } = {},
): AttentionRecords {
  const { more = [], ...rest } = fields;
  const tables = tablesWith({ posts: [...filled, ...more] });
  return { ...tables, channels: new Map([['ig', channel]]), reviews: new Map([['r', lastReview]]), ...rest };
}
const kinds = (all: AttentionRecords) => attentionOf(all, NOW).map(({ kind }) => kind);

describe('what needs attention today', () => {
  it('is nothing when posts are sound, weeks are filled and the last review is done', () => {
    expect(attentionOf(records(), NOW)).toEqual([]);
  });

  it('puts a running incident first and forgets it once it is closed', () => {
    const incident = createIncident({ id: 'i', now: NOW });
    expect(
      kinds(
        records({
          incidents: new Map([['i', incident]]),
          more: [sound('w', { status: 'review', date: '2026-10-20' })],
        }),
      ),
    ).toEqual(['incident', 'posts-to-approve']);
    expect(kinds(records({ incidents: new Map([['i', { ...incident, closedAt: NOW }]]) }))).toEqual([]);
  });

  it('names a fault of a post that goes out today or tomorrow, not of one next week', () => {
    const media = [createPostMedium('m', { name: 'bowl.jpg' })];
    const faulty = (id: string, date: string) =>
      sound(id, {
        date,
        variants: [createPostVariant('v', { language: 'de', channelId: 'ig', text: 'x', media })],
      });
    expect(
      attentionOf(records({ more: [faulty('today', '2026-10-14'), faulty('later', '2026-10-22')] }), NOW),
    ).toEqual([{ kind: 'post-faulty', severity: 'risk', recordId: 'today', rule: 'noAltText', count: 1 }]);
  });

  it('counts posts whose time has passed without being marked as published, but neither ideas nor held ones', () => {
    const more = [
      sound('b', { date: '2026-10-13' }),
      sound('a', { date: '2026-10-12' }),
      sound('today', { date: '2026-10-14', time: '09:00' }),
      sound('tonight', { date: '2026-10-14', time: '21:00' }),
      sound('idea', { date: '2026-10-12', status: 'idea' }),
      sound('held', { date: '2026-10-12', isHeld: true }),
    ];
    expect(attentionOf(records({ more }), NOW)).toEqual([
      { kind: 'posts-overdue', severity: 'risk', recordId: 'a', count: 3 },
    ]);
  });

  it('counts tasks whose day has passed and names the one that waits longest, but no done one', () => {
    const due = (id: string, date: string | null, fields: Partial<Task> = {}) =>
      [id, createTask({ id, now: NOW }, { due: date, ...fields })] as const;
    const tasks = new Map([
      due('b', '2026-10-13'),
      due('a', '2026-10-02'),
      due('today', '2026-10-14'),
      due('some day', null),
      due('done', '2026-10-01', { state: 'done' }),
    ]);
    expect(attentionOf(records({ tasks }), NOW)).toEqual([
      { kind: 'tasks-overdue', severity: 'risk', recordId: 'a', count: 2 },
    ]);
  });

  it('asks for the checklists of today until all of their items are ticked', () => {
    const items = [{ id: 'one', text: 'Inbox' }];
    const daily = createRoutine({ id: 'd', now: NOW }, { items });
    const asleep = createRoutine({ id: 'p', now: NOW }, { items, isPaused: true });
    const notToday = createRoutine({ id: 'n', now: NOW }, { items, weekdays: [1] });
    const routines = new Map([daily, asleep, notToday].map((each) => [each.id, each]));
    expect(attentionOf(records({ routines }), NOW)).toEqual([
      { kind: 'routines-due', severity: 'none', recordId: 'd', count: 1 },
    ]);
    const run = createRoutineRun({ now: NOW }, { routineId: 'd', date: '2026-10-14', done: ['one'] });
    expect(attentionOf(records({ routines, routineRuns: new Map([[run.id, run]]) }), NOW)).toEqual([]);
  });

  it('asks for the review of the last month', () => {
    expect(attentionOf(records({ reviews: new Map() }), NOW)).toEqual([
      {
        kind: 'review-due',
        severity: 'risk',
        recordId: null,
        period: { start: '2026-09-01', end: '2026-09-30' },
      },
    ]);
  });

  it('warns of a week with more work than hours, and of an empty week ahead', () => {
    const profile = new Map([['profile', aProfile({ hoursPerWeek: 4 })]]);
    const busy = tablesWith({
      posts: [
        sound('a', { date: '2026-10-16', effort: 3 }),
        sound('b', { date: '2026-10-15', effort: 2 }),
        ...filled.slice(2),
      ],
    });
    expect(
      attentionOf(
        {
          ...records(),
          ...busy,
          profile,
          channels: new Map([['ig', channel]]),
          reviews: new Map([['r', lastReview]]),
        },
        NOW,
      ),
    ).toEqual([
      { kind: 'week-overfull', severity: 'risk', recordId: null, hours: 5, available: 4, from: '2026-10-12' },
      { kind: 'week-empty', severity: 'risk', recordId: null, from: '2026-10-19' },
    ]);
  });
});
