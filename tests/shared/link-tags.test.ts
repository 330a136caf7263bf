import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendarSettings } from '#shared/plan/calendar/calendar-settings.ts';
import { createCampaign } from '#shared/plan/content/campaign.ts';
import {
  hasLink,
  isTagWord,
  LINK_TAG_PARTS,
  type LinkTagPart,
  NO_LINK_TAGS,
  slugOf,
  taggedLink,
  tagsInLink,
  typedTag,
  withTaggedLink,
} from '#shared/plan/post/link-tags.ts';
import {
  campaignTag,
  campaignTags,
  linkSourcesFor,
  linkTagProblems,
  linkWordsOf,
  mendedTag,
  suggestedTags,
} from '#shared/plan/post/link-words.ts';
import type { LinkTags } from '#shared/plan/post/post.ts';
import { NOW } from '#tests/support/build-records.ts';

const TAGS: LinkTags = { ...NO_LINK_TAGS, source: 'instagram', medium: 'social', campaign: 'kiln' };
const settings = createCalendarSettings({ now: NOW });

const words = fc.record({
  source: fc.string({ unit: 'grapheme' }),
  medium: fc.string({ unit: 'grapheme' }),
  campaign: fc.string({ unit: 'grapheme' }),
  content: fc.string({ unit: 'grapheme' }),
  term: fc.string({ unit: 'binary' }),
});
const part = fc.string({ unit: fc.constantFrom(...'abcZ09-_.~%20+ü/=') });
const links = fc.tuple(part, fc.array(part), fc.option(part)).map(([path, query, fragment]) => {
  const search = query.length === 0 ? '' : `?${query.join('&')}`;
  return `https://shop.example/${path}${search}${fragment === null ? '' : `#${fragment}`}`;
});

describe('the tags of a link', () => {
  it('come behind the query and before the fragment', () => {
    expect(taggedLink('https://a.example/x?size=2#top', TAGS)).toBe(
      'https://a.example/x?size=2&utm_source=instagram&utm_medium=social&utm_campaign=kiln#top',
    );
    expect(taggedLink(' https://a.example ', TAGS)).toBe(
      'https://a.example?utm_source=instagram&utm_medium=social&utm_campaign=kiln',
    );
  });

  it('take the place of all tags that were in the link, however those are written', () => {
    const old = 'https://a.example/?utm_source=old&UTM_Term=x&utm%5Fmedium=paid&utm_id=7&a=1';
    expect(taggedLink(old, { ...NO_LINK_TAGS, source: 'x' })).toBe(
      'https://a.example/?utm_id=7&a=1&utm_source=x',
    );
  });

  it('leave a link alone that has none, or that no server is asked for', () => {
    expect(taggedLink('https://a.example/?utm_source=old', null)).toBe('https://a.example/?utm_source=old');
    expect(taggedLink('https://a.example/?utm_source=old', NO_LINK_TAGS)).toBe(
      'https://a.example/?utm_source=old',
    );
    expect(taggedLink('mailto:eva@a.example', TAGS)).toBe('mailto:eva@a.example');
    expect(taggedLink('', TAGS)).toBe('');
    expect(taggedLink('localhost:8080/x', TAGS)).toMatch(/^localhost:8080\/x\?utm_source/);
  });

  it('stay the same when they are put in twice', () => {
    fc.assert(
      fc.property(links, words, (link, tags) => {
        const once = taggedLink(link, tags);
        expect(taggedLink(once, tags)).toBe(once);
      }),
    );
  });

  it('are read by a browser as they were written, beside all that was in the query, before the same fragment', () => {
    fc.assert(
      fc.property(links, words, (link, tags) => {
        const tagged = new URL(taggedLink(link, tags));
        const bare = new URL(link);
        expect(tagged.hash).toBe(bare.hash);
        expect(tagged.pathname).toBe(bare.pathname);
        for (const name of LINK_TAG_PARTS) {
          const value = tags[name].trim();
          const read = tagged.searchParams.get(`utm_${name}`);
          expect(read).toBe(value === '' ? null : value.replace(/\p{Surrogate}/gu, '\ufffd'));
        }
        const others = [...tagged.searchParams].filter(([key]) => !key.startsWith('utm_'));
        expect(others).toEqual([...bare.searchParams]);
      }),
    );
  });

  it('can be taken out of a link, which then has none', () => {
    const tagged = taggedLink('https://a.example/x?size=2#top', { ...TAGS, content: 'große schale' });
    expect(tagsInLink(tagged)).toEqual({
      link: 'https://a.example/x?size=2#top',
      tags: { ...TAGS, content: 'große schale' },
    });
    expect(tagsInLink('https://a.example/x?size=2#top')).toBeNull();
  });
});

describe('a link in a text', () => {
  const link = 'https://a.example/x';

  it('gets its tags wherever it stands alone', () => {
    const text = `See ${link}. Or (${link})!\n${link}`;
    const tagged = taggedLink(link, TAGS);
    expect(withTaggedLink(text, link, TAGS)).toBe(`See ${tagged}. Or (${tagged})!\n${tagged}`);
    expect(hasLink(text, link)).toBe(true);
  });

  it('is not seen in a longer one', () => {
    for (const text of [`${link}/y`, `${link}?a=1`, `${link}y`, `${link}.html`]) {
      expect(withTaggedLink(text, link, TAGS)).toBe(text);
      expect(hasLink(text, link)).toBe(false);
    }
  });
});

describe('suggested tags', () => {
  const post = { title: 'Große Ofenladung: Oktober' };

  it('come from the network, the vocabulary, the campaign and the working title', () => {
    const campaign = createCampaign({ id: 'c', now: NOW }, { name: 'Kiln opening', utmCampaign: '' });
    expect(suggestedTags(post, { network: 'instagram' }, campaign, settings, 'en')).toEqual({
      source: 'instagram',
      medium: 'social',
      campaign: 'kiln-opening',
      content: 'grosse-ofenladung-oktober',
      term: '',
    });
    expect(suggestedTags(post, null, null, settings, 'en')).toMatchObject({ source: '', campaign: '' });
  });

  it('take the plan’s own words where it has some', () => {
    const campaign = createCampaign({ id: 'c', now: NOW }, { name: 'Kiln opening', utmCampaign: 'kiln-26' });
    const own = {
      linkMediums: ['newsletter', 'organic'],
      linkSources: [{ id: '1', network: 'instagram', source: 'ig' }],
    };
    expect(suggestedTags(post, { network: 'instagram' }, campaign, own, 'en')).toMatchObject({
      source: 'ig',
      medium: 'newsletter',
      campaign: 'kiln-26',
    });
    expect(suggestedTags(post, { network: 'newsletter' }, null, settings, 'en').medium).toBe('email');
    expect(linkSourcesFor(['instagram', 'x', 'instagram'], own)).toEqual(['ig', 'x']);
  });

  it('take their shape while they are typed', () => {
    expect(typedTag('Kiln Sale ')).toBe('kiln-sale-');
    expect(typedTag('kiln-sale')).toBe('kiln-sale');
  });

  it('are sound for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const slug = slugOf(title);
        expect(slug === '' || isTagWord(slug)).toBe(true);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });
});

describe('what is wrong with tags', () => {
  it('is that a needed one is empty, is written differently, or is none of the plan’s words', () => {
    const words = { sources: [TAGS.source], mediums: settings.linkMediums, campaigns: [] };
    expect(linkTagProblems(TAGS, words)).toEqual([]);
    expect(linkTagProblems({ ...TAGS, source: 'elsewhere' }, words)).toEqual([
      { part: 'source', problem: 'vocabulary' },
    ]);
    expect(linkTagProblems({ ...TAGS, source: 'Instagram', medium: 'paid', campaign: '' }, words)).toEqual([
      { part: 'source', problem: 'shape' },
      { part: 'medium', problem: 'vocabulary' },
      { part: 'campaign', problem: 'needed' },
    ]);
    expect(linkTagProblems({ ...TAGS, term: 'red bowl' }, words)).toEqual([
      { part: 'term', problem: 'shape' },
    ]);
  });

  it('is that a campaign is none of the plan’s, once the plan has campaigns', () => {
    const words = { sources: [TAGS.source], mediums: settings.linkMediums, campaigns: ['gifts-26'] };
    expect(linkTagProblems(TAGS, words)).toEqual([{ part: 'campaign', problem: 'campaign' }]);
    expect(linkTagProblems({ ...TAGS, campaign: 'gifts-26' }, words)).toEqual([]);
    expect(linkTagProblems(TAGS, { ...words, campaigns: [] })).toEqual([]);
  });
});

describe('the tag of a campaign', () => {
  const tagOf = (name: string, utmCampaign = '', language = 'de') =>
    campaignTag({ name, utmCampaign }, language);

  it('is its own where it has one in shape, else its name as the page of the campaign proposes it', () => {
    expect(tagOf('Frühlingsmarkt', 'spring_26')).toBe('spring_26');
    expect(tagOf('Frühlingsmarkt', 'Spring 26!')).toBe('spring-26');
    expect(tagOf('Frühlingsmarkt')).toBe('fruehlingsmarkt');
    expect(tagOf('Señal', '', 'es')).toBe('senal');
    expect(tagOf('春の市', '', 'ja')).toBe('春の市');
    expect(tagOf('')).toBe('');
  });

  it('is one of the words of the plan, the same words while no campaign is called otherwise', () => {
    const channels = new Map([['ig', { network: 'instagram' }]]);
    const plan = (name: string, message: string) =>
      new Map([['c', createCampaign({ id: 'c', now: NOW }, { name, message })]]);
    const wordsOf = (name: string, message: string) =>
      linkWordsOf(channels, undefined, campaignTags(plan(name, message), 'en'));
    const words = wordsOf('Kiln opening', '');
    expect(words.campaigns).toEqual(['kiln-opening']);
    expect(wordsOf('Kiln opening', 'Come and see')).toBe(words);
    expect(wordsOf('Kiln closing', '').campaigns).toEqual(['kiln-closing']);
  });
});

describe('what a tag that is off can only mean', () => {
  const words = { sources: ['instagram'], mediums: ['social', 'email'], campaigns: ['kiln-26', 'gifts'] };
  const suggested = { ...TAGS, source: 'instagram', medium: 'social', campaign: 'kiln-26' };
  const nothing = { ...suggested, campaign: '', source: '' };
  const mended = (part: LinkTagPart, value: string, from = suggested) =>
    mendedTag(part, { ...TAGS, [part]: value }, from, words);

  it('is the word of the plan that it is another spelling of', () => {
    expect(mended('campaign', 'Kiln 26', nothing)).toBe('kiln-26');
    expect(mended('campaign', 'GIFTS')).toBe('gifts');
    expect(mended('medium', 'E-Mail')).toBeNull();
    expect(mended('medium', 'Email')).toBe('email');
    expect(mended('term', 'red bowl')).toBe('red-bowl');
  });

  it('is else the campaign of the post and the network of its channel', () => {
    expect(mended('campaign', 'autumn')).toBe('kiln-26');
    expect(mended('campaign', '')).toBe('kiln-26');
    expect(mended('source', 'insta')).toBe('instagram');
    expect(mended('medium', '')).toBe('social');
  });

  it('is nothing where a post has no campaign, or a medium is a word of its own', () => {
    expect(mended('campaign', 'autumn', nothing)).toBeNull();
    expect(mended('campaign', '', nothing)).toBeNull();
    expect(mended('medium', 'paid')).toBeNull();
    expect(mended('campaign', 'kiln-26')).toBeNull();
  });

  it('is free of what was wrong, whatever stands there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LINK_TAG_PARTS),
        fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom('Kiln 26', 'SOCIAL', '')),
        (part, value) => {
          const tags = { ...suggested, [part]: value };
          const better = mendedTag(part, tags, suggested, words);
          if (better === null) return;
          const left = linkTagProblems({ ...tags, [part]: better }, words);
          expect(left.filter((problem) => problem.part === part)).toEqual([]);
        },
      ),
    );
  });
});
