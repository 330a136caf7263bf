import { describe, expect, test } from 'vitest';
import { checkHealth } from '#shared/plan/health/check-health.ts';
import { momentRules } from '#shared/plan/health/moment-rules.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { aPost, aProfile } from '#tests/support/build-records.ts';
import { planOf, TODAY, testRules } from './rule-cases.ts';

const inBavaria = (...posts: readonly Partial<Post>[]) =>
  planOf({
    profile: [aProfile({ holidayRegion: 'DE-BY' })],
    posts: posts.map((fields, index) => aPost(`p${index}`, fields)),
  });

testRules('the rules of moments', momentRules, {
  postOnHoliday: {
    fires: inBavaria({ date: '2026-11-01', status: 'scheduled' }),
    silent: inBavaria({ date: '2026-11-02', status: 'scheduled' }),
  },
});

describe('a post on a holiday', () => {
  const found = (plan: Parameters<typeof checkHealth>[0]) =>
    checkHealth(plan, TODAY).findings.filter(({ ruleId }) => ruleId === 'postOnHoliday');

  test('is told once for each day, with how many there are', () => {
    const plan = inBavaria(
      { date: '2026-11-01', status: 'approved' },
      { date: '2026-11-01', status: 'approved' },
    );
    expect(found(plan).map(({ values }) => values['count'])).toEqual([2]);
  });

  test('is meant where it belongs to a campaign, and no matter in another region or half a year ahead', () => {
    const date = '2026-11-01';
    expect(found(inBavaria({ date, status: 'approved', campaignId: 'c' }))).toEqual([]);
    expect(found(inBavaria({ date: '2027-04-02', status: 'approved' }))).toEqual([]);
    const berlin = {
      profile: [aProfile({ holidayRegion: 'DE-BE' })],
      posts: [aPost('p', { date, status: 'approved' })],
    };
    expect(found(planOf(berlin))).toEqual([]);
  });
});
