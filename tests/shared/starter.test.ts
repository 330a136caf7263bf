import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '#shared/base/calendar-date.ts';
import { LANGUAGES } from '#shared/base/language.ts';
import { loadMessages } from '#shared/i18n/translator.ts';
import { STARTER_BUSINESSES, type StarterBusiness } from '#shared/plan/business.ts';
import { createChannel } from '#shared/plan/channel.ts';
import {
  AUDIENCE_ONLINE,
  BUSINESS_GOALS,
  CONTENT_READY,
  createFitCheck,
  type FitCheck,
  KNOWLEDGE_PLACES,
  REPUTATION_RISKS,
} from '#shared/plan/fit/fit-check.ts';
import { checkHealth } from '#shared/plan/health/check-health.ts';
import { networkOf } from '#shared/plan/networks/network.ts';
import { createPost, type Post } from '#shared/plan/post/post.ts';
import { postFindings, surroundingsOf } from '#shared/plan/post/post-rules.ts';
import { measureVariant } from '#shared/plan/post/text-count.ts';
import { PLAN_SECTIONS } from '#shared/plan/section.ts';
import { createWorkspaceProfile, type NewWorkspaceProfile } from '#shared/plan/workspace-profile.ts';
import { applyChanges, conflictsWith } from '#shared/workspace/changes.ts';
import { integrityOfTables } from '#shared/workspace/integrity.ts';
import { emptyTables, type Tables, toStoredTables } from '#shared/workspace/schema.ts';
import { loadStarter } from '#shared/workspace/starter/catalog.ts';
import { createStarter, starterChanges } from '#shared/workspace/starter/create-starter.ts';

const today = '2026-11-22';
const now = '2026-11-22T09:00:00.000Z';

const FIELDS: NewWorkspaceProfile = {
  name: 'Haus & Söhne',
  colour: 'lagoon',
  planStart: '2026-11-01',
  planEnd: '2027-10-31',
  timeZone: 'Europe/Berlin',
  weekStart: 1,
  currency: 'EUR',
  languages: ['de'],
};

function ids(): () => string {
  let count = 0;
  return () => `id-${++count}`;
}

const ANSWERS: Readonly<Record<string, Partial<FitCheck>>> = {
  'hardly any hours': { hoursPerWeek: 1, goals: ['known'], contentReady: 'none', choice: 'in-house' },
  'a full position': {
    hoursPerWeek: 40,
    goals: [...BUSINESS_GOALS],
    questionsPerWeek: 300,
    reputationRisk: 'high',
    budgetPerMonth: 3000,
    choice: 'in-house',
  },
  'looking for people': { hoursPerWeek: 6, goals: ['hire'], reputationRisk: 'low', choice: 'shared' },
  'not for now': { hoursPerWeek: 5, goals: ['service'], audienceOnline: 'few', choice: 'not-now' },
};

async function withAnswers(
  business: StarterBusiness,
  fit: Partial<FitCheck>,
  profile: Partial<NewWorkspaceProfile> = {},
): Promise<Tables> {
  const tables: Tables = {
    ...emptyTables(),
    profile: new Map([['profile', createWorkspaceProfile({ now }, { ...FIELDS, ...profile })]]),
    fitCheck: new Map([['fitCheck', createFitCheck({ now }, { business, ...fit })]]),
  };
  const language = 'de';
  return applyChanges(
    tables,
    await starterChanges({ tables, business, language, today, now, newId: ids(), loadMessages }),
  );
}

/** What a starter plan owes whoever gets it, whatever was answered. */
function expectSound(tables: Tables): void {
  expect(integrityOfTables(tables)).toEqual([]);
  const posts = [...tables.posts.values()];
  expect(posts.length).toBeGreaterThan(0);
  for (const post of posts) {
    const faults = postFindings(post, surroundingsOf(tables)).filter(({ severity }) => severity !== 'note');
    expect(faults, post.title).toEqual([]);
    for (const variant of post.variants) {
      const channel = tables.channels.get(variant.channelId ?? '');
      expect(channel).toBeDefined();
      const { text, hashtags } = measureVariant(variant, channel ?? null, tables.networkRules);
      expect(text.state, `${post.title}: ${text.count}`).not.toBe('over');
      expect(hashtags.state, post.title).not.toBe('over');
      if (networkOf(channel?.network ?? '').hasTitle) expect(variant.title).not.toBe('');
    }
  }
  expect(JSON.stringify(toStoredTables(tables))).not.toMatch(/\{brand\}|undefined/);
  expect(sum([...tables.pillars.values()].map(({ share }) => share))).toBe(100);
  expect(sum([...tables.formatPlans.values()].map(({ share }) => share))).toBe(100);
  expect(sum([...tables.audiences.values()].map(({ attentionShare }) => attentionShare))).toBe(100);
  for (const { id } of tables.objectives.values()) {
    expect([...tables.targets.values()].some(({ objectiveId }) => objectiveId === id)).toBe(true);
  }
  for (const { objectiveIds } of tables.pillars.values()) expect(objectiveIds).not.toEqual([]);
  for (const { goal, usualLow, usualHigh, start, due } of tables.targets.values()) {
    expect(goal).toBeGreaterThanOrEqual(usualLow ?? Number.NaN);
    expect(goal).toBeLessThanOrEqual(usualHigh ?? Number.NaN);
    expect(start === null || due === null || start >= due).toBe(false);
  }
  const errors = checkHealth(tables, today).findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ ruleId, values }) => ({ ruleId, values }))).toEqual([]);
  const sections = [...tables.sectionDecisions.values()].map(({ section }) => section);
  expect(sections.sort()).toEqual([...PLAN_SECTIONS].sort());
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

describe.each(STARTER_BUSINESSES)('the starter plan of %s', (business) => {
  it.each(LANGUAGES)('is whole and sound in %s', async (language) => {
    const profile = { ...FIELDS, languages: [language] };
    const tables = await createStarter({
      business,
      language,
      profile,
      today,
      now,
      newId: ids(),
      loadMessages,
    });
    expectSound(tables);
    const first = [...tables.posts.values()].flatMap(({ date }) => date ?? []).sort()[0] ?? '';
    expect(first > today).toBe(true);
  });

  it.each(Object.keys(ANSWERS))('fits the answers of %s', async (name) => {
    expectSound(await withAnswers(business, ANSWERS[name] ?? {}));
  });

  it('says the same in each language of the plan, the main one first', async () => {
    const tables = await withAnswers(business, {}, { languages: ['it', 'en-GB', 'fr'] });
    expectSound(tables);
    const [italian, english] = await Promise.all([loadStarter(business, 'it'), loadStarter(business, 'en')]);
    const [post] = [...tables.posts.values()];
    expect(post?.variants.slice(0, 2).map(({ language }) => language)).toEqual(['it', 'en-GB']);
    expect(italian.words.posts.map(({ callToAction }) => callToAction)).toContain(
      post?.variants[0]?.callToAction,
    );
    expect(english.words.posts.map(({ callToAction }) => callToAction)).toContain(
      post?.variants[1]?.callToAction,
    );
    const spoken = [...tables.crisisStatements.values()].map(({ language }) => language);
    expect(new Set(spoken)).toEqual(new Set(['it', 'en-GB']));
  });

  it('is the same in figures and links in every language', async () => {
    const shapes = await Promise.all(
      LANGUAGES.map(async (language) => {
        const tables = await createStarter({
          business,
          language,
          profile: FIELDS,
          today,
          now,
          newId: ids(),
          loadMessages,
        });
        return [...tables.posts.values()].map(({ date, time, format, pillarId, effort }) => ({
          date,
          time,
          format,
          pillarId,
          effort,
        }));
      }),
    );
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  });

  it('adds nothing when it is asked for again', async () => {
    const tables = await withAnswers(business, { hoursPerWeek: 10, choice: 'in-house' });
    const again = { tables, business, today: addDays(today, 30), now, newId: ids(), loadMessages };
    for (const language of LANGUAGES) {
      const changes = await starterChanges({ ...again, language });
      const touched = new Set(changes.map(({ collection }) => collection));
      touched.delete('posts'); // in another language their titles are others, and nothing is planned ahead any more
      if (language === 'de') expect(changes).toEqual([]);
      else expect([...touched]).toEqual([]);
    }
  });
});

describe('a starter plan', () => {
  it('is sound whatever was answered, and where nothing was', async () => {
    const orNot = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
    const answers = fc.record({
      goals: fc.subarray([...BUSINESS_GOALS]),
      audienceOnline: orNot(fc.constantFrom(...AUDIENCE_ONLINE)),
      questionsPerWeek: orNot(fc.integer({ min: 0, max: 5000 })),
      hoursPerWeek: orNot(fc.oneof(fc.integer({ min: 0, max: 168 }), fc.integer({ min: 0, max: 8 }))),
      budgetPerMonth: orNot(fc.integer({ min: 0, max: 50_000 })),
      contentReady: orNot(fc.constantFrom(...CONTENT_READY)),
      reputationRisk: orNot(fc.constantFrom(...REPUTATION_RISKS)),
      knowledge: orNot(fc.constantFrom(...KNOWLEDGE_PLACES)),
      choice: orNot(fc.constantFrom('in-house', 'shared', 'external', 'not-now')),
    });
    const languages = fc.shuffledSubarray([...LANGUAGES], { minLength: 1 });
    const trade = fc.constantFrom(...STARTER_BUSINESSES);
    await fc.assert(
      fc.asyncProperty(trade, answers, languages, async (business, fit, spoken) => {
        expectSound(await withAnswers(business, fit, { languages: spoken }));
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  it('takes fewer channels and posts where there are fewer hours', async () => {
    const sizes = await Promise.all(
      [1, 4, 8, 40].map(async (hoursPerWeek) => {
        const tables = await withAnswers('clothing', {
          hoursPerWeek,
          choice: 'in-house',
          audienceOnline: 'most',
        });
        return { channels: tables.channels.size, posts: tables.posts.size };
      }),
    );
    expect(sizes.map(({ channels }) => channels)).toEqual([1, 2, 3, 4]);
    for (const [index, { posts }] of sizes.entries()) {
      expect(posts).toBeGreaterThanOrEqual(sizes[index - 1]?.posts ?? 1);
    }
    expect(sizes[3]?.posts).toBe(11); // ten with a day, one idea
  });

  it('plans no week that takes more than the hours there are', async () => {
    const tables = await withAnswers('clothing', { hoursPerWeek: 5, choice: 'in-house' });
    const weeks = new Map<string, number>();
    for (const { date, effort } of tables.posts.values()) {
      if (date === null) continue;
      const week = addDays(date, 1 - weekdayOf(date));
      weeks.set(week, (weeks.get(week) ?? 0) + (effort ?? 0));
    }
    for (const hours of weeks.values()) expect(hours).toBeLessThanOrEqual(5);
  });

  it('keeps the objectives that serve the goals answered, and what leads to them', async () => {
    const tables = await withAnswers('clothing', { goals: ['service'], hoursPerWeek: 8, choice: 'in-house' });
    expect([...tables.objectives.values()].map(({ stage }) => stage)).toEqual(['engage']);
    const [objective] = [...tables.objectives.keys()];
    for (const { objectiveId } of tables.targets.values()) expect(objectiveId).toBe(objective);
    for (const { objectiveId } of tables.posts.values()) expect(objectiveId).toBe(objective);
  });

  it('prepares more crises and faster answers where more is at stake', async () => {
    const calm = await withAnswers('clothing', { reputationRisk: 'low', choice: 'in-house' });
    const risky = await withAnswers('clothing', { reputationRisk: 'high', choice: 'in-house' });
    const scenarios = ({ crisisStatements }: Tables) =>
      [...crisisStatements.values()].filter(({ scenario }) => scenario !== '').length;
    expect([scenarios(calm), scenarios(risky)]).toEqual([2, 4]);
    const hours = ({ channels }: Tables) => sum([...channels.values()].map((each) => each.responseGoalHours));
    expect(hours(risky)).toBeLessThan(hours(calm));
  });

  it('makes an idea of the first thing to learn from others, and an experiment of the second', async () => {
    const { techniques, posts } = await withAnswers('clothing', { hoursPerWeek: 8, choice: 'in-house' });
    const [first, second] = [...techniques.values()];
    expect(posts.get(first?.postId ?? '')).toMatchObject({ title: first?.title, status: 'idea', date: null });
    expect(second).toMatchObject({
      postId: null,
      state: 'planned',
      testStart: '2026-12-07',
      testEnd: '2027-01-03',
    });
  });

  it('prefers what is made fast where nothing is ready to be shown', async () => {
    const shareOf = ({ formatPlans }: Tables, format: string) => formatPlans.get(format)?.share ?? 0;
    const ready = await withAnswers('clothing', { contentReady: 'plenty', choice: 'in-house' });
    const none = await withAnswers('clothing', { contentReady: 'none', choice: 'in-house' });
    expect(shareOf(none, 'video')).toBeLessThan(shareOf(ready, 'video'));
  });

  it('keeps every word that somebody has written, and completes what is empty', async () => {
    const tables: Tables = {
      ...emptyTables(),
      profile: new Map([
        ['profile', createWorkspaceProfile({ now }, { ...FIELDS, description: 'Ours', owner: 'Ada' })],
      ]),
      fitCheck: new Map([
        ['fitCheck', createFitCheck({ now }, { business: 'clothing', goals: ['sell'], hoursPerWeek: 8 })],
      ]),
      channels: new Map([
        [
          'mine',
          createChannel({ id: 'mine', now }, { network: 'instagram', handle: '@mine', bio: 'My own' }),
        ],
        ['gone', createChannel({ id: 'gone', now }, { network: 'facebook', state: 'close' })],
      ]),
    };
    const changes = await starterChanges({
      tables,
      business: 'clothing',
      language: 'en',
      today,
      now,
      newId: ids(),
      loadMessages,
    });
    expect(conflictsWith(tables, changes)).toEqual([]);
    const after = applyChanges(tables, changes);
    expect(integrityOfTables(after)).toEqual([]);
    expect(after.profile.get('profile')).toMatchObject({
      description: 'Ours',
      owner: 'Ada',
      hoursPerWeek: 8,
    });
    const mine = after.channels.get('mine');
    expect(mine).toMatchObject({ handle: '@mine', bio: 'My own' });
    expect(mine?.role).not.toBe('');
    expect([...after.channels.values()].filter(({ network }) => network === 'facebook')).toHaveLength(1);
    const used = [...after.posts.values()].flatMap((post) => post.variants.map(({ channelId }) => channelId));
    expect(used).toContain('mine');
    expect(used).not.toContain('gone');
    expect(after.fitCheck.get('fitCheck')).toEqual(tables.fitCheck.get('fitCheck'));
  });

  it('plans no post beside those that are planned, and keeps links to what is there', async () => {
    const whole = await withAnswers('clothing', { hoursPerWeek: 8, choice: 'in-house' });
    const own: Post = createPost({ id: 'own', now }, { title: 'Own', date: addDays(today, 3) });
    const tables: Tables = {
      ...whole,
      posts: new Map([['own', own]]),
      pillars: new Map(),
      hashtagGroups: new Map(),
      techniques: new Map(),
      tasks: new Map(),
    };
    const changes = await starterChanges({
      tables,
      business: 'clothing',
      language: 'de',
      today,
      now,
      newId: ids(),
      loadMessages,
    });
    expect(new Set(changes.map(({ collection }) => collection))).toEqual(
      new Set(['pillars', 'hashtagGroups', 'techniques', 'tasks']),
    );
    expect(integrityOfTables(applyChanges(tables, changes))).toEqual([]);
  });

  it('begins with the plan where that begins later, and dates nothing after its end', async () => {
    const later = await withAnswers('clothing', {}, { planStart: '2027-01-05', planEnd: '2027-01-14' });
    const dates = [...later.posts.values()].map(({ date }) => date);
    expect(dates.every((date) => date === null || (date >= '2027-01-11' && date <= '2027-01-14'))).toBe(true);
    expect(dates).toContain(null);
    expect(integrityOfTables(later)).toEqual([]);
    const over = await withAnswers('clothing', {}, { planStart: '2025-01-01', planEnd: '2025-06-30' });
    expect([...over.posts.values()].every(({ date, status }) => date === null && status === 'idea')).toBe(
      true,
    );
    expect(over.campaigns.size).toBe(0);
    expect(integrityOfTables(over)).toEqual([]);
  });

  it('speaks the language of its reader where the plan has none that it knows', async () => {
    const tables = await withAnswers('clothing', {}, { languages: ['fr'] });
    const spoken = [...tables.posts.values()].flatMap(({ variants }) =>
      variants.map(({ language }) => language),
    );
    expect(new Set(spoken)).toEqual(new Set(['de']));
  });

  it('writes the name of the workspace as it is, whatever signs it holds', async () => {
    const profile = { ...FIELDS, name: 'A $& B {brand} "C"' };
    const tables = await createStarter({
      business: 'clothing',
      language: 'en',
      profile,
      today,
      now,
      newId: ids(),
      loadMessages,
    });
    expect(tables.roleProfile.get('roleProfile')?.purpose).toContain('A $& B {brand} "C"');
  });
});
