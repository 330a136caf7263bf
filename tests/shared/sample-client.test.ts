import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, endOfMonth, startOfMonth } from '#shared/base/calendar-date.ts';
import { LANGUAGES } from '#shared/base/language.ts';
import { toInstant } from '#shared/base/zoned-time.ts';
import { type TargetState, targetStateCounts } from '#shared/plan/goals/pace.ts';
import { networkOf } from '#shared/plan/networks/network.ts';
import { nextReviewDueOn } from '#shared/plan/portfolio/portfolio.ts';
import type { PostRule } from '#shared/plan/post/post-finding.ts';
import { postFindings, surroundingsOf } from '#shared/plan/post/post-rules.ts';
import { measureVariant } from '#shared/plan/post/text-count.ts';
import { decidedPercent, sectionStatuses } from '#shared/plan/section-status.ts';
import { integrityOfTables } from '#shared/workspace/integrity.ts';
import { createSampleClient, SAMPLE_CONTENT, type SampleRequest } from '#shared/workspace/sample-client.ts';
import { COLLECTION_NAMES, type Tables, toStoredTables } from '#shared/workspace/schema.ts';

const WEDNESDAY = '2026-10-14';
const ZONE = 'Europe/Berlin';

function aSample(request: Partial<SampleRequest> = {}): Tables {
  let count = 0;
  return createSampleClient({
    language: 'en',
    today: WEDNESDAY,
    now: `${request.today ?? WEDNESDAY}T12:02:00.000Z`,
    newId: () => {
      count += 1;
      return `id-${String(count).padStart(5, '0')}`;
    },
    name: null,
    timeZone: ZONE,
    ...request,
  });
}

/** Days of every weekday, first and last days of months, a leap day and both changes of the clocks. */
const DAYS = [
  ...Array.from({ length: 7 }, (_, day) => addDays(WEDNESDAY, day)),
  ...['2026-10-01', '2026-10-25', '2026-10-31', '2026-11-30', '2027-01-01', '2027-03-28', '2028-02-29'],
  ...['2026-05-31', '2026-08-16', '2026-12-31'],
];

describe.each(LANGUAGES)('the sample client in %s', (language) => {
  const tables = aSample({ language });

  it('is valid in every record and names nothing that is not there', () => {
    expect(integrityOfTables(tables)).toEqual([]);
  });

  it('fills every collection', () => {
    expect(COLLECTION_NAMES.filter((name) => tables[name].size === 0)).toEqual([]);
  });

  it('keeps every text within the limits of its network', () => {
    const over = [...tables.posts.values()].flatMap(({ title, variants }) =>
      variants.flatMap((variant) => {
        const channel = tables.channels.get(variant.channelId ?? '') ?? null;
        const { text, hashtags } = measureVariant(variant, channel, tables.networkRules);
        return [text, hashtags].some(({ state }) => state === 'over')
          ? [`${title} (${variant.language})`]
          : [];
      }),
    );
    expect(over).toEqual([]);
  });

  it('never has two posts on one channel in the same hour, nor a link that is not safe', () => {
    expect(
      rulesBroken(tables, ['sameHour', 'unsafeLink', 'overLimit', 'tooManyHashtags', 'noTitle']),
    ).toEqual([]);
  });

  it('leaves some pictures without a description, and only those', () => {
    expect(rulesBroken(tables, ['noAltText']).length).toBeGreaterThan(3);
    expect(rulesBroken(tables, ['noText', 'noChannel', 'noNetworkTitle', 'noDay'])).toEqual([]);
  });

  it('speaks its language and a second one', () => {
    const languages = tables.profile.get('profile')?.languages;
    expect(languages).toEqual([language, language === 'en' ? 'de' : 'en']);
    const bilingual = [...tables.posts.values()].filter(
      ({ variants }) => new Set(variants.map((variant) => variant.language)).size === 2,
    );
    expect(bilingual.length).toBeGreaterThanOrEqual(10);
    for (const { variants } of bilingual) {
      const texts = new Map(variants.map((variant) => [variant.language, variant.text]));
      expect(new Set(texts.values()).size).toBe(2);
    }
    const holding = [...tables.crisisStatements.values()].filter(({ kind }) => kind === 'holding');
    expect(holding.map((statement) => statement.language)).toEqual(languages);
  });

  it('marks what a statement still lacks in square brackets', () => {
    const counts = [...tables.crisisStatements.values()].map(({ text }) => text.match(/\[[^\]]+\]/g)?.length);
    expect(counts).toEqual([3, 3, 3, 3, 4, 4]);
  });

  it('has the same shape as in English: only words differ', () => {
    expect(shapeOf(SAMPLE_CONTENT[language])).toEqual(shapeOf(SAMPLE_CONTENT.en));
  });

  it('is written in its own words', () => {
    if (language === 'en') return;
    const own = wordsOf(SAMPLE_CONTENT[language]);
    const same = wordsOf(SAMPLE_CONTENT.en).filter((text, index) => text.length > 40 && own[index] === text);
    expect(same).toEqual([]);
  });
});

describe.each(DAYS)('the sample client on %s', (today) => {
  const tables = aSample({ today });
  const posts = [...tables.posts.values()];

  it('is valid and without clashes', () => {
    expect(integrityOfTables(tables)).toEqual([]);
    expect(rulesBroken(tables, ['sameHour'])).toEqual([]);
  });

  it('plans whole months around today and posts around it', () => {
    const profile = tables.profile.get('profile');
    expect(profile?.planStart).toBe(startOfMonth(addMonths(today, -3)));
    expect(profile?.planEnd).toBe(endOfMonth(addMonths(today, 2)));
    const offsets = posts.flatMap(({ date }) => (date === null ? [] : [daysBetween(today, date)]));
    expect(Math.min(...offsets)).toBeGreaterThanOrEqual(-44);
    expect(Math.max(...offsets)).toBeLessThanOrEqual(44);
    for (const { date, status } of posts) {
      if (date === null) expect(status).toBe('idea');
      else if (date < today) expect(['published', 'cancelled']).toContain(status);
      else expect(status).not.toBe('published');
    }
    expect(posts.filter(({ date }) => date === today).map(({ status }) => status)).toEqual([
      'scheduled',
      'scheduled',
    ]);
  });

  it('leaves the targets in the states of a plan under way', () => {
    const counts = targetStateCounts(tables.targets.values(), tables.metricPoints.values(), today);
    expect(counts).toEqual({
      reached: 1,
      'on-track': 4,
      'at-risk': 2,
      'off-track': 1,
      'too-early': 1,
      stale: 0,
      incomplete: 0,
    } satisfies Record<TargetState, number>);
  });

  it('has no figure from the future, and the last ones are a few days old', () => {
    const ages = [...tables.metricPoints.values()].map(({ date }) => daysBetween(date, today));
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(1);
    expect(Math.min(...ages)).toBeLessThanOrEqual(7);
  });

  it('has looked back on two months, is looking back on a third, and has two decisions to check', () => {
    const reviews = [...tables.reviews.values()];
    expect(reviews.map(({ periodEnd }) => periodEnd)).toEqual(
      [-3, -2, -1].map((months) => endOfMonth(addMonths(today, months))),
    );
    expect(reviews.map(({ closedAt }) => closedAt === null)).toEqual([false, false, true]);
    for (const { postsPlanned, postsPublished } of reviews) {
      expect(postsPlanned).toBeGreaterThan(20);
      expect(postsPublished).toBeLessThanOrEqual(postsPlanned);
    }
    const now = `${today}T12:02:00.000Z`;
    for (const { closedAt } of reviews) if (closedAt !== null) expect(closedAt < now).toBe(true);
    const decisions = [...tables.decisions.values()];
    expect(decisions.every(({ decidedOn }) => decidedOn <= today)).toBe(true);
    const due = decisions.filter(({ checkOn, outcome }) => (checkOn ?? '9') <= today && outcome === 'open');
    expect(due).toHaveLength(2);
    const profile = tables.profile.get('profile');
    expect(profile === undefined ? null : nextReviewDueOn(profile, reviews)).not.toBeNull();
  });

  it('has one crisis behind it, closed, with everything stamped in order', () => {
    const incidents = [...tables.incidents.values()];
    expect(incidents).toHaveLength(1);
    for (const { openedAt, closedAt, log, steps } of incidents) {
      const last = closedAt ?? '';
      expect(last > openedAt && last < toInstant(addDays(today, -14), '00:00', ZONE)).toBe(true);
      expect(log.map(({ at }) => at)).toEqual(log.map(({ at }) => at).sort());
      for (const at of [...log.map((entry) => entry.at), ...steps.map(({ doneAt }) => doneAt ?? '')]) {
        expect(at >= openedAt && at <= last).toBe(true);
      }
      expect(log.every(({ text }) => text !== '')).toBe(true);
    }
  });
});

describe('the sample client', () => {
  it('is the same for the same request', () => {
    expect(toStoredTables(aSample())).toEqual(toStoredTables(aSample()));
  });

  it('takes the name it is given, else its own', () => {
    expect(aSample({ name: 'Test' }).profile.get('profile')?.name).toBe('Test');
    expect(aSample().profile.get('profile')?.name).toBe('Lindenhof Keramik');
  });

  it('is nearly decided, with one point open in the crisis plan', () => {
    const statuses = sectionStatuses(aSample());
    expect(decidedPercent(statuses)).toBe(88);
    expect(statuses.flatMap(({ open }) => open.map(({ point }) => point))).toEqual([
      'competitorsUndecided',
      'pillarWithoutObjective',
      'contentUndecided',
      'toolWithoutCost',
      'crisisRoleWithoutBackup',
    ]);
  });

  it('wishes shares of pillars that make a hundred, each with a colour of its own', () => {
    const pillars = [...aSample().pillars.values()];
    expect(pillars.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBe(100);
    expect(new Set(pillars.map(({ colour }) => colour)).size).toBe(5);
  });

  it('has a full calendar: about seventy posts in every state, one of them held', () => {
    const posts = [...aSample().posts.values()];
    expect(posts.length).toBeGreaterThanOrEqual(65);
    expect(new Set(posts.map(({ status }) => status)).size).toBe(7);
    expect(posts.filter(({ isHeld }) => isHeld)).toHaveLength(1);
    const week = posts.filter(
      ({ date }) => date !== null && daysBetween(WEDNESDAY, date) >= 0 && daysBetween(WEDNESDAY, date) < 7,
    );
    const hours = week.reduce((sum, { effort }) => sum + (effort ?? 0), 0);
    expect(hours).toBeGreaterThan(7);
    expect(hours).toBeLessThanOrEqual(10);
  });

  it('keeps private notes on some records', () => {
    const tables = aSample();
    const noted = COLLECTION_NAMES.flatMap((name) =>
      [...tables[name].values()].filter(({ notes }) => notes !== ''),
    );
    expect(noted.length).toBeGreaterThan(10);
  });

  it('leads no link and no call to a stranger', () => {
    const text = JSON.stringify(toStoredTables(aSample()));
    for (const [, host] of text.matchAll(/https?:\/\/([^/"?]+)/g)) expect(host).toMatch(/\.example$/);
    for (const [number] of text.matchAll(/\+\d[\d -]{6,}/g)) {
      expect(number.replaceAll(/[ -]/g, '')).toMatch(/^\+49(1713920\d{3}|8999998\d{3}|3023125\d{3})$/);
    }
  });

  it('knows only networks that have rules', () => {
    for (const { network } of aSample().channels.values()) expect(networkOf(network).id).toBe(network);
  });
});

function rulesBroken(tables: Tables, rules: readonly PostRule[]): readonly string[] {
  const surroundings = { ...surroundingsOf(tables), zone: ZONE };
  return [...tables.posts.values()]
    .filter(({ status }) => status !== 'idea')
    .flatMap((post) =>
      postFindings(post, surroundings)
        .filter(({ rule }) => rules.includes(rule))
        .map(({ rule }) => `${rule}: ${post.title}`),
    );
}

/** Keys and lengths of lists, and whether a text is empty: everything but the words. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? 'empty' : 'text';
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => [key, shapeOf(item)]);
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}

function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return entries.flatMap(([, item]) => wordsOf(item));
}
