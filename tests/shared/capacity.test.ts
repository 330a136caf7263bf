import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attentionOf } from '#shared/plan/attention.ts';
import { type CapacityRecords, capacityOf, rhythmNeed } from '#shared/plan/capacity/capacity.ts';
import { hoursByFormat } from '#shared/plan/capacity/format-hours.ts';
import { weekLoads } from '#shared/plan/capacity/week-loads.ts';
import { hoursOfPost, routineHours } from '#shared/plan/capacity/work-hours.ts';
import { type Channel, createChannel } from '#shared/plan/channel.ts';
import { createFormatPlan, type FormatPlan } from '#shared/plan/content/format-plan.ts';
import { createPostVariant, POST_FORMATS, type Post } from '#shared/plan/post/post.ts';
import { createRoutine, type Routine } from '#shared/plan/tasks/routine.ts';
import type { WorkspaceProfile } from '#shared/plan/workspace-profile.ts';
import { aPost, aProfile, NOW, tablesWith } from '#tests/support/build-records.ts';

const now = NOW;
const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]));
const plans = byId([
  createFormatPlan({ now }, { format: 'video', hours: 4, hoursPerLanguage: 1.5, share: 30 }),
  createFormatPlan({ now }, { format: 'photo', hours: 1, share: 60 }),
  createFormatPlan({ now }, { format: 'story', share: 10 }),
]);
const variants = (...languages: readonly string[]) =>
  languages.map((language, index) => createPostVariant(`v${index}`, { language, channelId: `c${index}` }));
const post = (fields: Partial<Post>) =>
  aPost('p', { effort: null, format: 'video', variants: [], ...fields });

type Parts = {
  readonly hoursPerWeek?: number | null;
  readonly channels?: readonly Channel[];
  readonly routines?: readonly Routine[];
  readonly formatPlans?: ReadonlyMap<string, FormatPlan>;
};
function records({
  hoursPerWeek = 8,
  channels = [],
  routines = [],
  formatPlans = plans,
}: Parts): CapacityRecords {
  return {
    profile: new Map([['profile', aProfile({ hoursPerWeek })]]),
    channels: byId(channels),
    routines: byId(routines),
    formatPlans,
  };
}
const channel = (id: string, fields: Partial<Channel>) =>
  createChannel({ id, now }, { network: 'instagram', languages: ['de'], ...fields });
const routine = (fields: Partial<Routine>) => createRoutine({ id: `r${fields.rhythm}`, now }, fields);
const cadence = (format: 'video' | 'photo' | 'story', perWeek: number) => [{ id: format, format, perWeek }];

describe('the hours of a post', () => {
  it('are its own effort where one is set', () => {
    expect(hoursOfPost(post({ effort: 0.5 }), plans)).toBe(0.5);
  });

  it('come from its format otherwise, with what each further language adds, however many channels there are', () => {
    expect(hoursOfPost(post({ variants: variants('de') }), plans)).toBe(4);
    expect(hoursOfPost(post({ variants: variants('de', 'de', 'en', 'it') }), plans)).toBe(7);
    expect(hoursOfPost(post({}), plans)).toBe(4);
  });

  it('are unknown where nobody has said, and none for a cancelled post', () => {
    expect(hoursOfPost(post({ format: 'story' }), plans)).toBeNull();
    expect(hoursOfPost(post({ format: null }), plans)).toBeNull();
    expect(hoursOfPost(post({ effort: 3, status: 'cancelled' }), plans)).toBe(0);
  });
});

describe('the hours of routines', () => {
  it('are minutes times how often a week each is done', () => {
    expect(routineHours([routine({ rhythm: 'daily', minutes: 60 })])).toBe(7);
    expect(routineHours([routine({ rhythm: 'daily', minutes: 60, weekdays: [1, 2, 3, 4, 5] })])).toBe(5);
    expect(routineHours([routine({ rhythm: 'weekly', minutes: 90 })])).toBe(1.5);
    expect(routineHours([routine({ rhythm: 'monthly', minutes: 60 })])).toBeCloseTo(0.23, 2);
    expect(routineHours([routine({ rhythm: 'daily', minutes: 60, isPaused: true })])).toBe(0);
  });
});

describe('what the wished rhythm needs', () => {
  it('takes the cadence by format and each piece in every language of its channel', () => {
    const both = channel('a', { cadence: cadence('video', 2), languages: ['de', 'en'] });
    expect(rhythmNeed(records({ channels: [both] }))).toMatchObject({
      pieces: 2,
      hours: 11,
      languageHours: 3,
    });
  });

  it('counts what is asked beyond the cadence as a middling piece by the wished shares', () => {
    const more = channel('a', { cadence: cadence('photo', 1), postsPerWeek: 3 });
    // The middling piece: (4 h x 30 + 1 h x 60) / 90 = 2 h.
    expect(rhythmNeed(records({ channels: [more] }))).toMatchObject({ pieces: 3, hours: 5 });
    const cadenceOnly = channel('a', { cadence: cadence('photo', 4), postsPerWeek: 3 });
    expect(rhythmNeed(records({ channels: [cadenceOnly] }))).toMatchObject({ pieces: 4, hours: 4 });
  });

  it('leaves out channels that are paused or closed and names pieces of which nobody knows the hours', () => {
    const channels = [
      channel('a', { cadence: cadence('video', 5), state: 'pause' }),
      channel('b', { cadence: cadence('video', 5), state: 'close' }),
      channel('c', { cadence: cadence('story', 7) }),
    ];
    expect(rhythmNeed(records({ channels }))).toMatchObject({ pieces: 7, hours: 0, unknown: 7 });
  });

  it('says whether it fits the hours there are, and what would bring it down, the mildest that is enough first', () => {
    const channels = [
      channel('a', { cadence: cadence('video', 2), languages: ['de', 'en'] }),
      channel('b', { cadence: cadence('photo', 2) }),
    ];
    const answer = capacityOf(records({ channels, routines: [routine({ rhythm: 'weekly', minutes: 30 })] }));
    expect(answer).toMatchObject({ needed: 13.5, available: 8, state: 'over' });
    expect(answer.levers).toEqual([
      { kind: 'channel', channelId: 'a', saves: 11 },
      { kind: 'format', format: 'video', saves: 4 },
      { kind: 'languages', saves: 3 },
      { kind: 'channel', channelId: 'b', saves: 2 },
      { kind: 'format', format: 'photo', saves: 1 },
      { kind: 'routines', saves: 0.5 },
    ]);
    const nearly = capacityOf(records({ channels, hoursPerWeek: 10.5 }));
    expect(nearly.levers.map(({ saves }) => saves)).toEqual([3, 4, 11, 2, 1]);
    const free = [channel('a', { postsPerWeek: 2 })];
    expect(capacityOf(records({ channels: free, hoursPerWeek: 3 })).levers[0]).toEqual({
      kind: 'post',
      saves: 2,
    });
    expect(capacityOf(records({ channels, hoursPerWeek: 13.5 - 0.5 })).state).toBe('fits');
    expect(capacityOf(records({ channels, hoursPerWeek: null })).state).toBe('unknown');
    expect(capacityOf(records({})).state).toBe('unknown');
  });
});

describe('the load of weeks', () => {
  const period = { from: '2026-10-14', to: '2026-10-28' };

  it('holds whole weeks from the first to the last day, with posts and routines', () => {
    const posts = [post({ date: '2026-10-12' }), post({ date: '2026-10-18' }), post({ date: '2026-10-19' })];
    const loads = weekLoads(
      records({ routines: [routine({ rhythm: 'weekly', minutes: 60 })] }),
      posts,
      period,
    );
    const full = { daysOff: 0, available: 8 };
    expect(loads).toEqual([
      { from: '2026-10-12', posts: 2, postHours: 8, unknown: 0, hours: 9, ...full, isOverfull: true },
      { from: '2026-10-19', posts: 1, postHours: 4, unknown: 0, hours: 5, ...full, isOverfull: false },
      { from: '2026-10-26', posts: 0, postHours: 0, unknown: 0, hours: 1, ...full, isOverfull: false },
    ]);
  });

  it('has fewer hours in a week with a holiday on a workday of the plan’s region', () => {
    const christmas = { from: '2026-12-21', to: '2026-12-27' };
    const inBavaria = (fields: Partial<WorkspaceProfile>) => ({
      ...records({}),
      profile: new Map([['profile', aProfile({ hoursPerWeek: 10, holidayRegion: 'DE-BY', ...fields })]]),
    });
    const loadOf = (fields: Partial<WorkspaceProfile> = {}) => {
      const [load] = weekLoads(inBavaria(fields), [aPost('p', { date: '2026-12-22', effort: 9 })], christmas);
      return load === undefined ? null : [load.daysOff, load.available, load.isOverfull];
    };
    // 25 December is a Friday, the 26th a Saturday.
    expect(loadOf()).toEqual([1, 8, true]);
    expect(loadOf({ workdays: [1, 2, 3, 4] })).toEqual([0, 10, false]);
    expect(loadOf({ workdays: [5, 6] })).toEqual([2, 0, true]);
    expect(loadOf({ holidayRegion: '' })).toEqual([0, 10, false]);
    expect(loadOf({ hoursPerWeek: null })).toEqual([1, null, false]);
  });

  it('is what the list of today calls overfull: one truth', () => {
    const tables = {
      ...tablesWith({ posts: [post({ date: '2026-10-14' }), aPost('q', { date: '2026-10-15', effort: 5 })] }),
      ...records({}),
    };
    const found = attentionOf(tables, NOW).filter(({ kind }) => kind === 'week-overfull');
    expect(found).toEqual([
      { kind: 'week-overfull', severity: 'risk', recordId: null, hours: 9, available: 8, from: '2026-10-12' },
    ]);
  });

  it('agrees with the sums of its posts and of its formats, whatever is planned', () => {
    const anyPost = fc
      .record({
        format: fc.constantFrom(...POST_FORMATS, null),
        date: fc.constantFrom('2026-10-05', '2026-10-12', '2026-10-20', '2026-11-01', '2026-11-02', null),
        status: fc.constantFrom('idea' as const, 'approved' as const, 'cancelled' as const),
        effort: fc.option(fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4)),
        languages: fc.subarray(['de', 'en', 'it']),
      })
      .map(({ languages, ...fields }) => post({ ...fields, variants: variants(...languages) }));
    const whole = { from: '2026-10-12', to: '2026-11-01' };
    fc.assert(
      fc.property(fc.array(anyPost, { maxLength: 60 }), (posts) => {
        const inside = posts.filter(
          ({ date, status }) =>
            date !== null && date >= whole.from && date <= whole.to && status !== 'cancelled',
        );
        const ofPosts = inside.reduce((sum, each) => sum + (hoursOfPost(each, plans) ?? 0), 0);
        const loads = weekLoads(records({}), posts, whole);
        const formats = hoursByFormat(posts, plans, whole);
        const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
        expect(sum(loads.map(({ postHours }) => postHours))).toBeCloseTo(ofPosts, 6);
        expect(sum(formats.map(({ hours }) => hours))).toBeCloseTo(ofPosts, 6);
        expect(sum(loads.map(({ posts: count }) => count))).toBe(inside.length);
        expect(sum(formats.map(({ pieces }) => pieces))).toBe(inside.length);
        expect(sum(loads.map(({ unknown }) => unknown))).toBe(sum(formats.map(({ unknown }) => unknown)));
      }),
    );
  });
});
