import { describe, expect, it } from 'vitest';
import type { CountingRule } from '#shared/plan/networks/network-rule.ts';
import { countText } from '#shared/plan/post/text-count.ts';

/*
 * Examples that the networks publish themselves, written down here as facts: text and count. The headings name the page.
 */

type Example = readonly [text: string, count: number];

function holdFor(rule: CountingRule, examples: readonly Example[]): void {
  it.each(examples)('%j counts %i', (text, count) => {
    expect(countText(text, rule)).toBe(count);
  });
}

describe('X, as twitter-text counts (conformance/validate.yml, WeightedTweetsCounterTest)', () => {
  const line = `${'x'.repeat(10)}-`;
  holdFor('weighted-280', [
    ['Hi http://test.co', 26],
    ['http://test.co', 23],
    [`285 chars-${line.repeat(25)}`, 285],
    [`285 chars- http://www.twitter.com/jack ${line.repeat(24)}${'x'.repeat(0)}`, 11 + 23 + 1 + 264],
    ['https://www.twitter.com/aloha '.repeat(10), 240],
    ['故'.repeat(160), 320],
    ['😷'.repeat(160), 320],
    [`the${'故'.repeat(160)}`, 323],
    ['A\u0301B', 2],
    ['A\uFB2C', 4],
    ['😷👾😡🔥💩', 10],
  ]);
});

describe('X, where an emoji is one however it is composed (docs.x.com, Counting characters)', () => {
  holdFor('weighted-280', [
    ['👾', 2],
    ['🙋🏽', 2],
    ['👨‍🎤', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['cafe\u0301', 4],
    ['https://example.com', 23],
    ['https://example.com/very/long/path', 23],
    // Ranges that weigh one: 0 to 10FF, 2000 to 200D, 2010 to 201F, 2032 to 2037. All others weigh two.
    ['\u10FF\u2000\u200D\u2010\u201F\u2032\u2037', 7],
    ['\u1100', 2],
    ['\u200E', 2],
    ['\u2020', 2],
    ['\u2038', 2],
  ]);
});

describe('Mastodon (docs.joinmastodon.org, Posting to your profile: links 23 characters, mentions without their server)', () => {
  holdFor('links-23', [
    ['https://example.com', 23],
    ['http://a.io', 23],
    [`https://example.com/${'a'.repeat(200)}`, 23],
    ['@alice@example.social', 6],
    ['@alice', 6],
    ['Hi @bob.builder@example.social!', 'Hi @bob.builder!'.length],
    ['alice@example.social', 20],
    ['😜', 1],
    ['👩‍👩‍👧', 1],
  ]);
});

describe('Threads (developers.facebook.com, Threads API: 500 characters, emoji count as their UTF-8 bytes)', () => {
  holdFor('emoji-bytes', [
    ['Hello', 5],
    ['Grüße aus Köln', 14],
    ['❤️', 6],
    ['🔥', 4],
    ['🇩🇪', 8],
    ['日本', 2],
  ]);
});

describe('LinkedIn (learn.microsoft.com, little Text Format: these characters are escaped with a backslash)', () => {
  holdFor('escaped', [
    ...[...'|{}@[]()<>#\\*_~'].map((reserved) => [reserved, 2] as const),
    ['Hello @[Devtestco](urn:li:organization:2414183)', 47 + 5],
    ['Plain words, and marks: 100 %!', 30],
  ]);
});

describe('Bluesky (atproto, Lexicon: maxGraphemes)', () => {
  holdFor('graphemes', [
    ['👨‍👩‍👧‍👦', 1],
    ['🏳️‍🌈', 1],
    ['e\u0301', 1],
    ['नमस्ते'.normalize(), [...new Intl.Segmenter('und').segment('नमस्ते')].length],
    ['https://example.com/path', 24],
  ]);
});

describe('UTF-8 bytes (RFC 3629, section 3)', () => {
  holdFor('utf8-bytes', [
    ['$', 1],
    ['\u07FF', 2],
    ['\u0800', 3],
    ['\uFFFF', 3],
    ['\u{10000}', 4],
    ['日本語', 9],
  ]);
});
