import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/base/calendar-date.ts';
import { createBrand } from '#shared/plan/brand.ts';
import { createChannel } from '#shared/plan/channel.ts';
import { checkHealth, healthBySection, severityCounts } from '#shared/plan/health/check-health.ts';
import { HEALTH_SECTIONS, HEALTH_SEVERITIES } from '#shared/plan/health/rule.ts';
import { HEALTH_RULES } from '#shared/plan/health/rules.ts';
import { createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { added, applyChanges, changed, removed } from '#shared/workspace/changes.ts';
import { createSampleClient } from '#shared/workspace/sample-client.ts';
import { aPillar, aPost, NOW } from '#tests/support/build-records.ts';
import { at, planOf, TODAY } from './rule-cases.ts';

const check = (tables: ReturnType<typeof planOf>) => checkHealth(tables, TODAY);

describe('the rules of plan health', () => {
  it('are at least sixty, each with an id of its own', () => {
    const ids = HEALTH_RULES.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('look at every section, and every section of the plan ends in a decision', () => {
    expect(new Set(HEALTH_RULES.map(({ section }) => section))).toEqual(new Set(HEALTH_SECTIONS));
    expect(HEALTH_RULES.filter(({ id }) => id.endsWith('Undecided'))).toHaveLength(9);
  });
});

describe('a check of the plan', () => {
  it('says of a plan with nothing in it only what is missing, and nothing of what hangs on it', () => {
    const { findings } = check(planOf());
    expect(findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId)).toEqual([
      'missionMissing',
      'audiencesMissing',
      'channelsMissing',
      'objectivesMissing',
      'pillarsMissing',
      'crisisLevelsMissing',
      'crisisPhaseEmpty',
      'crisisPhaseEmpty',
      'crisisPhaseEmpty',
    ]);
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('targetWithoutOwner');
  });

  it('names the worst first and goes section by section', () => {
    const { findings } = check(
      planOf({ pillars: [aPillar('a')], posts: [aPost('p', { date: '2026-10-13' })] }),
    );
    const places = findings.map(
      ({ severity, section }) => HEALTH_SEVERITIES.indexOf(severity) * 100 + HEALTH_SECTIONS.indexOf(section),
    );
    expect(places).toEqual([...places].sort((left, right) => left - right));
  });

  it('finds after an edit what it finds in the same plan read anew', () => {
    const words = createBrand({ now: NOW }, { wordsAvoided: ['cheap'], claimsToProve: ['the best'] });
    const variants = (text: string) => [createPostVariant('v', { language: 'en', channelId: 'x', text })];
    const posts = ['p', 'q', 'r'].map((id) =>
      aPost(id, {
        date: '2026-10-20',
        time: '09:00',
        status: 'drafting',
        variants: variants('A cheap bowl for tea'),
      }),
    );
    const before = planOf({
      brand: [words],
      channels: [createChannel(at('x'), { network: 'x' })],
      pillars: [aPillar('a', { share: 100 })],
      posts,
    });
    check(before);
    const edits: readonly Partial<Post>[] = [
      { variants: variants('The best bowl of all') },
      { variants: variants('Long'.repeat(100)) },
      { status: 'cancelled' },
      { date: '2026-10-12' },
      { pillarId: 'a', time: '23:00' },
    ];
    for (const fields of edits) {
      const edited = applyChanges(before, [changed('posts', posts[1] ?? aPost('q'), fields)]);
      expect(check(edited)).toEqual(check(structuredClone(edited)));
      expect(check(edited)).not.toEqual(check(before));
    }
    const reworded = applyChanges(before, [changed('brand', words, { wordsAvoided: ['tea'] })]);
    expect(check(reworded)).toEqual(check(structuredClone(reworded)));
  });

  it('finds after each of many edits, across months and days, what it finds in the same plan read anew', () => {
    const dates = ['2026-10-13', '2026-10-14', '2026-10-31', '2026-11-01', '2026-12-24', null];
    const channels = ['ig', 'x'].map((id) =>
      createChannel(at(id), { network: id === 'x' ? 'x' : 'instagram' }),
    );
    let seed = 7;
    const pick = <Item>(items: readonly Item[]): Item => {
      seed = (seed * 48_271) % 2_147_483_647;
      return items[seed % items.length] as Item;
    };
    const fields = (): Partial<Post> => ({
      date: pick(dates),
      time: pick([null, '00:10', '09:00', '09:40', '23:50']),
      timeZone: pick([null, null, 'Pacific/Auckland']),
      status: pick(['idea', 'drafting', 'approved', 'scheduled', 'published', 'cancelled'] as const),
      isHeld: pick([false, false, true]),
      pillarId: pick([null, 'a']),
      variants: ['v', 'w'].map((id) =>
        createPostVariant(id, {
          language: 'en',
          channelId: pick(['ig', 'x']),
          text: pick([
            'A bowl that is long enough',
            'a bowl that is long enough ',
            'Another one for the evening',
          ]),
        }),
      ),
    });
    const posts = Array.from({ length: 12 }, (_, index) => aPost(`p${index}`, fields()));
    let tables = planOf({ channels, pillars: [aPillar('a', { share: 100 })], posts });
    const steps = Array.from({ length: 40 }, () => {
      const post = pick([...tables.posts.values()]);
      const change = pick([0, 1, 2, 3, 4]) === 0 ? removed('posts', post) : changed('posts', post, fields());
      tables = applyChanges(tables, [change]);
      if (tables.posts.size < 6)
        tables = applyChanges(tables, [added('posts', aPost(`n${tables.posts.size}${seed}`, fields()))]);
      return { tables, health: check(tables) };
    });
    for (const step of steps) expect(step.health).toEqual(check(structuredClone(step.tables)));
    expect(steps.some(({ health }) => health.findings.some(({ ruleId }) => ruleId === 'postTextTwice'))).toBe(
      true,
    );
    expect(steps.some(({ health }) => health.findings.some(({ ruleId }) => ruleId === 'postsSameHour'))).toBe(
      true,
    );
  });

  it('has a key of its own for each finding', () => {
    const keys = check(planOf({ posts: [aPost('p'), aPost('q')] })).findings.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is sorted by section without losing a finding', () => {
    const { findings } = check(planOf());
    const sections = healthBySection(findings);
    expect(sections.map(({ section }) => section)).toEqual(HEALTH_SECTIONS);
    expect(sections.flatMap((section) => section.findings)).toHaveLength(findings.length);
    const brand = sections.find(({ section }) => section === 'brand');
    expect(brand?.worst).toBe('error');
    expect(brand?.counts).toEqual(severityCounts(brand?.findings ?? []));
    expect(sections.find(({ section }) => section === 'people')?.worst).toBeNull();
  });

  it('looks at each of many posts a few times, never at all of them for each', () => {
    const channels = [
      createChannel(at('ig'), { network: 'instagram' }),
      createChannel(at('x'), { network: 'x' }),
    ];
    const readsOf = (count: number) => {
      let reads = 0;
      const posts = Array.from({ length: count }, (_, index) => {
        const date = addDays('2026-07-01', index % 180);
        const variants = ['ig', 'x'].map((channelId) =>
          createPostVariant(channelId, {
            language: 'de',
            channelId,
            text: `Neue Schalen aus dem Ofen, ${index}`,
          }),
        );
        const post = aPost(`p${index}`, { variants });
        return Object.defineProperty(post, 'date', {
          get: () => {
            reads += 1;
            return date;
          },
        });
      });
      check(planOf({ channels, pillars: [aPillar('a', { share: 100 })], posts }));
      return reads / count;
    };
    expect(readsOf(4000)).toBeLessThan(40);
    expect(readsOf(4000)).toBeLessThan(1.2 * readsOf(2000));
  });
});

describe('the sample client', () => {
  it('is a believable plan: no error, some open ends', () => {
    let count = 0;
    const tables = createSampleClient({
      language: 'en',
      today: TODAY,
      now: NOW,
      newId: () => {
        count += 1;
        return `id-${String(count).padStart(5, '0')}`;
      },
      name: null,
      timeZone: 'Europe/Berlin',
    });
    const { findings } = check(tables);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { warning, note } = severityCounts(findings);
    expect(warning).toBeGreaterThan(5);
    expect(note).toBeGreaterThan(2);
  });
});
