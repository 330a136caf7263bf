import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { ruleFor } from '#shared/plan/networks/network.ts';
import { type CountingRule, createNetworkRule } from '#shared/plan/networks/network-rule.ts';
import {
  countText,
  hashtagsIn,
  hashtagWords,
  measureVariant,
  outgoingText,
} from '#shared/plan/post/text-count.ts';
import { NO_RULES } from '#tests/support/build-records.ts';

const aVariant = (fields: Partial<Parameters<typeof measureVariant>[0]> = {}) => ({
  text: '',
  hashtags: '',
  mentions: '',
  link: '',
  linkTags: null,
  ...fields,
});

describe('counting a text', () => {
  it.each<[CountingRule, string, number]>([
    ['code-units', 'Grüße', 5],
    ['code-units', '👨‍👩‍👧‍👦', 11],
    ['graphemes', '👨‍👩‍👧‍👦!', 2],
    ['graphemes', 'e\u0301', 1],
    ['weighted-280', 'Grüße', 5],
    ['weighted-280', '陶器', 4],
    ['weighted-280', '👨‍👩‍👧‍👦', 2],
    ['weighted-280', '🇩🇪', 2],
    ['weighted-280', 'e\u0301', 1],
    ['weighted-280', '“quoted” – dash…', 17],
    ['weighted-280', 'https://example.org/a/very/long/path?with=query#and-more', 23],
    ['weighted-280', 'See https://example.org, now', 4 + 23 + 5],
    ['weighted-280', 'See lindenhof-keramik.de.', 4 + 23 + 1],
    ['weighted-280', 'mail@lindenhof.de', 17],
    ['weighted-280', 'z.B. so', 7],
    ['links-23', 'https://a.io', 23],
    ['links-23', 'a.io', 4],
    ['links-23', '@eva@example.social hi', 7],
    ['links-23', '👩🏽‍🎨', 1],
    ['emoji-bytes', 'Hi 🔥', 3 + 4],
    ['emoji-bytes', 'Grüße', 5],
    ['emoji-bytes', '👨‍👩‍👧‍👦', 25],
    ['escaped', 'A (b) #c', 8 + 3],
    ['escaped', 'plain', 5],
  ])('by %s takes %j for %i', (rule, text, count) => {
    expect(countText(text, rule)).toBe(count);
  });

  test.prop([
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom<CountingRule>('code-units', 'escaped', 'emoji-bytes'),
  ])('never gets shorter when a plain word is added', (text, rule) => {
    expect(countText(`${text} word`, rule)).toBe(countText(text, rule) + 5);
  });

  test.prop([fc.stringMatching(/^[a-z ]{0,60}$/)])('agrees for plain letters under every rule', (text) => {
    const rules: readonly CountingRule[] = [
      'code-units',
      'graphemes',
      'weighted-280',
      'links-23',
      'emoji-bytes',
      'escaped',
    ];
    expect(new Set(rules.map((rule) => countText(text, rule)))).toEqual(new Set([text.length]));
  });
});

describe('hashtags', () => {
  it('are words with a letter behind the sign, not parts of links or numbers', () => {
    expect(hashtagsIn('#Salzglasur, #2026 (#Töpfern_2) a#b https://x.de/#anker ＃陶芸')).toEqual([
      'Salzglasur',
      'Töpfern_2',
      '陶芸',
    ]);
  });

  it('get their sign however they were typed', () => {
    expect(hashtagWords('Salzglasur, #Westerwald;##Ton ')).toEqual(['#Salzglasur', '#Westerwald', '#Ton']);
  });
});

describe('measuring a variant', () => {
  it('counts text, hashtags and the link where the network has it in the text', () => {
    const variant = aVariant({ text: 'Hello', hashtags: 'clay', link: 'https://lindenhof.example/shop' });
    expect(outgoingText(variant, ruleFor(NO_RULES, 'x'))).toBe(
      'Hello\nhttps://lindenhof.example/shop\n#clay',
    );
    expect(outgoingText(variant, ruleFor(NO_RULES, 'instagram'))).toBe('Hello\n#clay');
    expect(measureVariant(variant, { network: 'x', textLimit: null }, NO_RULES).text).toEqual({
      count: 5 + 1 + 23 + 1 + 5,
      limit: 280,
      state: 'free',
    });
  });

  it('has the mentions in the text, before the hashtags and each once', () => {
    const variant = aVariant({ text: 'With @Anna.', mentions: '@anna ben,@ben', hashtags: 'clay' });
    expect(outgoingText(variant, ruleFor(NO_RULES, 'x'))).toBe('With @Anna.\n@ben\n#clay');
    expect(measureVariant(variant, { network: 'x', textLimit: null }, NO_RULES).text.count).toBe(
      11 + 1 + 4 + 1 + 5,
    );
  });

  it('does not count a link twice that stands in the text', () => {
    const variant = aVariant({ text: 'See https://a.example', link: 'https://a.example' });
    expect(measureVariant(variant, { network: 'mastodon', textLimit: null }, NO_RULES).text.count).toBe(
      4 + 23,
    );
  });

  it('takes the limit of the channel before that of the network', () => {
    const variant = aVariant({ text: 'x'.repeat(600) });
    expect(measureVariant(variant, { network: 'mastodon', textLimit: null }, NO_RULES).text.state).toBe(
      'over',
    );
    expect(measureVariant(variant, { network: 'mastodon', textLimit: 1000 }, NO_RULES).text.state).toBe(
      'free',
    );
    expect(measureVariant(variant, { network: 'mastodon', textLimit: 650 }, NO_RULES).text.state).toBe(
      'near',
    );
  });

  it('is over from one character beyond the limit on', () => {
    const states = [280, 281].map(
      (length) =>
        measureVariant(aVariant({ text: 'x'.repeat(length) }), { network: 'x', textLimit: null }, NO_RULES)
          .text.state,
    );
    expect(states).toEqual(['near', 'over']);
  });

  it('tells the part before "more" and the hashtags that are too many', () => {
    const variant = aVariant({ text: 'x'.repeat(240), hashtags: 'a b c d e f' });
    const { visible, hashtags } = measureVariant(
      variant,
      { network: 'instagram', textLimit: null },
      NO_RULES,
    );
    expect(visible).toEqual({ shown: 125, total: 240 + 1 + 17 });
    expect(hashtags).toEqual({ count: 6, limit: 5, state: 'over' });
  });

  it('claims no limit without a channel', () => {
    const { text, visible, hashtags } = measureVariant(
      aVariant({ text: 'x'.repeat(90_000) }),
      null,
      NO_RULES,
    );
    expect([text.limit, visible, hashtags.limit]).toEqual([null, null, null]);
  });
});

describe('the byte limit of Bluesky', () => {
  // lexicons/app/bsky/feed/post.json of bluesky-social/atproto: text has maxGraphemes 300 and maxLength 3000 (UTF-8 bytes).
  const bluesky = { network: 'bluesky', textLimit: null };

  it('stands beside the limit of characters: 300 emoji of many parts are too many bytes', () => {
    const family = '👨‍👩‍👧‍👦'; // 25 bytes
    const { text, bytes } = measureVariant(aVariant({ text: family.repeat(121) }), bluesky, NO_RULES);
    expect(text).toEqual({ count: 121, limit: 300, state: 'free' });
    expect(bytes).toEqual({ count: 3025, limit: 3000, state: 'over' });
  });

  it('is of no interest elsewhere', () => {
    expect(measureVariant(aVariant(), { network: 'x', textLimit: null }, NO_RULES).bytes).toBeNull();
  });
});

describe('a rule of the workspace', () => {
  const own = createNetworkRule(
    { id: 'own-1', now: '2026-10-14T12:02:00.000Z' },
    { textLimit: 20, counting: 'utf8-bytes', isLinkInText: false, checkedOn: '2026-10-14' },
  );
  const rules = new Map([['own-1', own]]);

  it('is what counts, with its own way of counting', () => {
    const variant = aVariant({ text: 'Grüße', link: 'https://a.example' });
    expect(measureVariant(variant, { network: 'own-1', textLimit: null }, rules).text).toEqual({
      count: 7,
      limit: 20,
      state: 'free',
    });
  });

  it('gives way to the limit of the channel', () => {
    const { text } = measureVariant(aVariant(), { network: 'own-1', textLimit: 5 }, rules);
    expect(text.limit).toBe(5);
  });
});

describe('a link with tags', () => {
  const linkTags = { source: 'x', medium: 'social', campaign: 'kiln', content: '', term: '' };
  const tagged = 'https://a.example/?utm_source=x&utm_medium=social&utm_campaign=kiln';

  it('goes out and is counted with them, behind the text or in it', () => {
    const link = 'https://a.example/';
    const rule = { isLinkInText: true };
    expect(outgoingText(aVariant({ text: 'Hi', link, linkTags }), rule)).toBe(`Hi\n${tagged}`);
    expect(outgoingText(aVariant({ text: `Hi ${link} !`, link, linkTags }), rule)).toBe(`Hi ${tagged} !`);
  });
});
