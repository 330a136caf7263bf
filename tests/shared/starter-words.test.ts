import { describe, expect, it } from 'vitest';
import { METRICS } from '#shared/plan/goals/metric.ts';
import { NETWORKS } from '#shared/plan/networks/network.ts';
import type { StarterFacts, StarterWords } from '#shared/workspace/starter/content.ts';

type Trade = {
  readonly name: string;
  readonly facts: StarterFacts;
  readonly words: Readonly<Record<string, StarterWords>>;
};

const FACTS = import.meta.glob<StarterFacts>('../../shared/workspace/starter/facts/*.ts', {
  eager: true,
  import: 'facts',
});
const WORDS = import.meta.glob<StarterWords>('../../shared/workspace/starter/{en,de,it,es}/*/words.ts', {
  eager: true,
  import: 'words',
});

const TRADES: readonly Trade[] = Object.entries(FACTS).map(([path, facts]) => {
  const name = path.split('/').at(-1)?.replace('.ts', '') ?? '';
  const own = Object.entries(WORDS).filter(([other]) => other.endsWith(`/${name}/words.ts`));
  return { name, facts, words: Object.fromEntries(own.map(([other, words]) => [languageOf(other), words])) };
});

/** Formats that carry no picture, and therefore no alternative text. */
const WITHOUT_PICTURE: ReadonlySet<string> = new Set(['text', 'poll', 'link', 'message']);
const SHORT_NETWORKS: ReadonlySet<string> = new Set(['bluesky', 'x']);
const HASHTAG = /^#\p{Lu}[\p{L}\p{N}]*$/u;

describe.each(TRADES)('the facts of the starter plan $name', ({ facts }) => {
  it('share out all attention, all posts by pillar and all posts by format', () => {
    expect(sum(facts.audiences.map(({ attentionShare }) => attentionShare))).toBe(100);
    expect(sum(facts.pillars.map(({ share }) => share))).toBe(100);
    expect(sum(facts.formats.map(({ share }) => share))).toBe(100);
  });

  it('name networks and metrics that exist', () => {
    const networks = NETWORKS.map(({ id }) => id);
    for (const { network } of facts.channels) expect(networks).toContain(network);
    for (const id of facts.audiences.flatMap((audience) => audience.networks)) expect(networks).toContain(id);
    for (const { metric } of facts.targets) expect(METRICS.map(({ id }) => id)).toContain(metric);
  });

  it('promise nothing outside what is usual, and count only flows over a period', () => {
    for (const { metric, usual, goal, per } of facts.targets) {
      expect(usual.low).toBeLessThan(usual.high);
      expect(goal).toBeGreaterThanOrEqual(usual.low);
      expect(goal).toBeLessThanOrEqual(usual.high);
      expect(per !== null).toBe(METRICS.find(({ id }) => id === metric)?.kind === 'flow');
    }
  });

  it('put no two posts on one channel in one hour', () => {
    const places = facts.posts.flatMap(({ day, time, channels }) =>
      channels.map((channel) => `${channel} ${day} ${time.slice(0, 2)}`),
    );
    expect(new Set(places).size).toBe(places.length);
  });

  it('keep the whole thread where only the first channel is kept', () => {
    const first = facts.posts.filter(({ channels }) => channels[0] === 0);
    expect(new Set(first.map(({ pillar }) => pillar)).size).toBe(facts.pillars.length);
    expect(new Set(first.map(({ audience }) => audience)).size).toBe(facts.audiences.length);
    expect(new Set(first.map(({ objective }) => objective)).size).toBe(facts.objectives.length);
    for (const { channels } of facts.posts) expect([0, 1]).toContain(channels[0]);
    const kept = facts.targets.filter(({ channel }) => channel === null || channel === 0);
    expect(new Set(kept.map(({ objective }) => objective)).size).toBe(facts.objectives.length);
  });

  it('ask for no more work than there are hours, answers and planning left aside', () => {
    const spent = sum(facts.posts.map(({ effort }) => effort)) / 2;
    expect(spent).toBeLessThanOrEqual(facts.answers.hoursPerWeek * 0.8);
    const formats = new Map(facts.formats.map(({ format, hours }) => [format, hours]));
    for (const { format, effort } of facts.posts) expect(effort).toBe(formats.get(format));
  });
});

const TEXTS = TRADES.flatMap(({ name, facts, words }) =>
  Object.entries(words).map(([language, each]) => ({ name, language, facts, words: each })),
);

describe.each(TEXTS)('the words of the starter plan $name in $language', ({ facts, words, language }) => {
  it('fit the room that networks give them', () => {
    for (const [index, post] of words.posts.entries()) {
      const networks = facts.posts[index]?.channels.map((channel) => facts.channels[channel].network) ?? [];
      expect(post.text.length, post.title).toBeLessThanOrEqual(
        networks.some((id) => SHORT_NETWORKS.has(id)) ? 300 : 450,
      );
      expect(post.alt.length, post.title).toBeLessThanOrEqual(150);
      if (networks.includes('pinterest')) {
        expect(`${post.text}\n\n${post.hashtags}`.length, post.title).toBeLessThanOrEqual(500);
      }
    }
    for (const { bio } of words.channels) expect(bio.length, bio).toBeLessThanOrEqual(150);
  });

  it('describe every picture, and none where there is none', () => {
    for (const [index, post] of words.posts.entries()) {
      const format = facts.posts[index]?.format ?? 'text';
      expect(post.alt === '', post.title).toBe(WITHOUT_PICTURE.has(format));
    }
  });

  it('write at most five hashtags, each with capitals', () => {
    const lists = [
      ...words.posts.map(({ hashtags }) => hashtags.split(' ').filter((tag) => tag !== '')),
      ...words.hashtagGroups.map(({ tags }) => tags),
    ];
    for (const tags of lists) {
      expect(tags.length).toBeLessThanOrEqual(5);
      for (const tag of tags) expect(tag).toMatch(HASHTAG);
      expect(new Set(tags).size).toBe(tags.length);
    }
  });

  it('leave nothing empty but what may be, and name nothing else than the brand in braces', () => {
    const { posts, ...rest } = words;
    const always = [rest, ...posts.map(({ hashtags: _hashtags, alt: _alt, ...post }) => post)];
    for (const text of stringsIn(always)) expect(text.trim()).not.toBe('');
    for (const text of stringsIn(words)) expect(text.replaceAll('{brand}', '')).not.toMatch(/[{}]/);
  });

  it('do not say in a post what the brand avoids', () => {
    for (const { text } of words.posts) {
      for (const avoided of words.brand.wordsAvoided) {
        expect(text.toLocaleLowerCase(language)).not.toContain(avoided.toLocaleLowerCase(language));
      }
    }
  });

  it('are set with the marks of their language', () => {
    const wrong: Readonly<Record<string, RegExp>> = { en: /[«»„]/, de: /[«»”]/, it: /[“”„]/, es: /[“”„]/ };
    for (const text of stringsIn(words)) {
      expect(text).not.toMatch(/["']|--|[ \n]$|^[ \n]/);
      expect(text).not.toMatch(wrong[language] ?? /^$/);
    }
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

function languageOf(path: string): string {
  return path.split('/').at(-3) ?? '';
}
