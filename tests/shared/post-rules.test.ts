import { describe, expect, it } from 'vitest';
import { createChannel } from '#shared/plan/channel.ts';
import { createIncident, type Incident } from '#shared/plan/crisis/incident.ts';
import { createNetworkRule, type NetworkRule } from '#shared/plan/networks/network-rule.ts';
import { taggedLink } from '#shared/plan/post/link-tags.ts';
import { linkWordsOf } from '#shared/plan/post/link-words.ts';
import {
  createPost,
  createPostMedium,
  createPostVariant,
  type Post,
  type PostVariant,
} from '#shared/plan/post/post.ts';
import { type PostSurroundings, postFindings } from '#shared/plan/post/post-rules.ts';
import { followed } from '#shared/plan/post/translation.ts';
import { applyChanges, changed } from '#shared/workspace/changes.ts';
import { emptyTables, type Tables } from '#shared/workspace/schema.ts';
import { NO_RULES } from '#tests/support/build-records.ts';
import { countedReads } from '#tests/support/counted-reads.ts';

const NOW = '2026-10-14T08:00:00.000Z';
const channels = new Map(
  (['instagram', 'x', 'tiktok', 'youtube'] as const).map((network) => [
    network,
    createChannel({ id: network, now: NOW }, { network }),
  ]),
);

const aVariant = (fields: Partial<PostVariant> = {}) =>
  createPostVariant('v', { language: 'de', channelId: 'instagram', text: 'Text', ...fields });

const aPost = (fields: Partial<Post> = {}) =>
  createPost(
    { id: 'post', now: NOW },
    {
      title: 'Post',
      status: 'approved',
      date: '2026-10-14',
      time: '18:00',
      variants: [aVariant()],
      ...fields,
    },
  );

const beside = (posts: readonly Post[] = [], fields: Partial<PostSurroundings> = {}): PostSurroundings => ({
  channels,
  networkRules: NO_RULES,
  incidents: new Map(),
  languages: ['de', 'en'],
  linkWords: linkWordsOf(channels),
  posts: new Map(posts.map((post) => [post.id, post])),
  zone: 'Europe/Berlin',
  ...fields,
});

const rulesOf = (post: Post, posts: readonly Post[] = [], fields: Partial<PostSurroundings> = {}) =>
  postFindings(post, beside(posts, fields)).map(({ rule, severity }) => `${severity} ${rule}`);

describe('the findings of a post', () => {
  it('are none for a post that is complete', () => {
    expect(rulesOf(aPost())).toEqual([]);
  });

  it('are milder for an idea than for an approved post', () => {
    expect(rulesOf(createPost({ id: 'post', now: NOW }, { title: 'Idea' }))).toEqual([
      'note noDay',
      'note noVariant',
    ]);
    expect(rulesOf(aPost({ date: null, variants: [] }))).toEqual(['error noDay', 'error noVariant']);
  });

  it('name text over the limit, too many hashtags, a missing channel and a link without https', () => {
    expect(rulesOf(aPost({ variants: [aVariant({ channelId: 'x', text: 'x'.repeat(281) })] }))).toEqual([
      'error overLimit',
    ]);
    expect(rulesOf(aPost({ variants: [aVariant({ hashtags: '#a #b #c #d #e #f' })] }))).toEqual([
      'warning tooManyHashtags',
    ]);
    expect(rulesOf(aPost({ variants: [aVariant({ channelId: null })] }))).toEqual(['error noChannel']);
    expect(rulesOf(aPost({ variants: [aVariant({ link: 'http://a.example' })] }))).toEqual([
      'warning unsafeLink',
    ]);
    expect(rulesOf(aPost({ variants: [aVariant({ link: 'javascript:alert(1)' })] }))).toEqual([
      'warning unsafeLink',
    ]);
  });

  it('ask for what a template left in brackets: a note while one writes, a warning once it is approved', () => {
    const variants = [aVariant({ text: 'From [price] on, every [day]' })];
    const found = (status: Post['status']) =>
      postFindings(aPost({ status, variants }), beside()).filter(({ rule }) => rule === 'openBrackets');
    expect(found('drafting')).toMatchObject([
      { severity: 'note', field: 'text', values: { text: '[price]' } },
    ]);
    expect(found('approved')).toMatchObject([{ severity: 'warning' }]);
    expect(found('published')).toEqual([]);
  });

  it('count pictures without alt text where the network takes it', () => {
    const media = [
      createPostMedium('1', { name: 'bowl.jpg', altText: 'A bowl' }),
      createPostMedium('2', { name: 'kiln.jpg', altText: ' ' }),
    ];
    const [finding] = postFindings(aPost({ variants: [aVariant({ media })] }), beside());
    expect(finding).toMatchObject({ rule: 'noAltText', field: 'media', values: { count: 1, total: 2 } });
    expect(rulesOf(aPost({ variants: [aVariant({ media, channelId: 'tiktok' })] }))).toEqual([]);
  });

  it('name another post on the same channel within the hour, across zones', () => {
    const other = (time: string, fields: Partial<Post> = {}) => ({
      ...aPost({ time, ...fields }),
      id: 'other',
    });
    expect(rulesOf(aPost(), [other('18:59')])).toEqual(['warning sameHour']);
    expect(rulesOf(aPost(), [other('17:01')])).toEqual(['warning sameHour']);
    expect(rulesOf(aPost(), [other('19:00')])).toEqual([]);
    expect(rulesOf(aPost(), [other('12:30', { timeZone: 'America/New_York' })])).toEqual([
      'warning sameHour',
    ]);
    expect(rulesOf(aPost(), [other('18:30', { status: 'cancelled' })])).toEqual([]);
    expect(rulesOf(aPost(), [other('18:30', { variants: [aVariant({ channelId: 'x' })] })])).toEqual([]);
    expect(rulesOf(aPost(), [aPost()])).toEqual([]);
  });

  it('put the worst first and are none once the post is cancelled', () => {
    const post = aPost({
      title: '',
      variants: [aVariant({ channelId: 'x', text: 'x'.repeat(300), link: 'ftp://a' })],
    });
    expect(rulesOf(post)).toEqual(['error overLimit', 'warning unsafeLink', 'note noTitle']);
    expect(rulesOf({ ...post, status: 'cancelled' })).toEqual([]);
  });
});

describe('the limits of a rule', () => {
  const rule = (fields: Partial<NetworkRule>) => ({
    networkRules: new Map([
      ['instagram', createNetworkRule({ id: 'instagram', now: NOW }, { checkedOn: '2026-10-14', ...fields })],
    ]),
  });
  const found = (fields: Partial<NetworkRule>, variant: Partial<PostVariant>) =>
    rulesOf(aPost({ variants: [aVariant(variant)] }), [], rule(fields));

  it('hold for title, alt text, first comment, mentions and pictures', () => {
    const media = ['1', '2'].map((id) => createPostMedium(id, { altText: 'A bowl, blue' }));
    expect(found({ hasTitle: true, titleLimit: 3 }, { title: 'Clay' })).toEqual(['error titleTooLong']);
    expect(found({ hasTitle: true, titleLimit: 4 }, { title: 'Clay' })).toEqual([]);
    expect(found({ altTextLimit: 11 }, { media })).toEqual(['error altTextTooLong']);
    expect(found({ altTextLimit: 12 }, { media })).toEqual([]);
    expect(found({ firstCommentLimit: 4 }, { firstComment: 'Hello' })).toEqual(['error firstCommentTooLong']);
    expect(found({ mediaLimit: 1 }, { media })).toEqual(['error tooManyMedia']);
    const mentions = { text: 'With @eva and mail@eva.example', mentions: '@EVA jonas' };
    expect(found({ mentionLimit: 1 }, mentions)).toEqual(['warning tooManyMentions']);
    expect(found({ mentionLimit: 2 }, mentions)).toEqual([]);
  });

  it('hold for the size of files, of pictures and films apart', () => {
    const medium = { name: 'bowl', altText: 'A bowl', bytes: 2_000_001 };
    const media = [createPostMedium('1', { ...medium, mimeType: 'image/jpeg' })];
    const films = [createPostMedium('1', { ...medium, mimeType: 'video/mp4' })];
    expect(found({ imageMegabytes: 2 }, { media })).toEqual(['error mediaTooLarge']);
    expect(found({ imageMegabytes: 2 }, { media: films })).toEqual([]);
    expect(found({ videoMegabytes: 2 }, { media: films })).toEqual(['error mediaTooLarge']);
  });

  it('hold in every language of a post', () => {
    const variants = [
      aVariant({ text: 'kurz' }),
      createPostVariant('w', { language: 'en', channelId: 'instagram', text: 'longer text' }),
    ];
    const findings = postFindings(aPost({ variants }), beside([], rule({ textLimit: 5 })));
    expect(findings).toMatchObject([{ rule: 'overLimit', variantId: 'w', values: { count: 11, limit: 5 } }]);
  });

  it('hold for all posts of a day on the channel together, each language for itself', () => {
    const others = ['09:00', '12:00'].map((time, index) => ({ ...aPost({ time }), id: `other-${index}` }));
    expect(rulesOf(aPost(), others, rule({ dailyLimit: 3 }))).toEqual([]);
    expect(rulesOf(aPost(), others, rule({ dailyLimit: 2 }))).toEqual(['warning overDailyLimit']);
    const twice = [
      aVariant(),
      createPostVariant('w', { language: 'en', channelId: 'instagram', text: 'Hi' }),
    ];
    expect(rulesOf(aPost({ variants: twice }), others, rule({ dailyLimit: 3 }))).toEqual([
      'warning overDailyLimit',
    ]);
  });
});

describe('the words of a post', () => {
  const found = (fields: Partial<PostVariant>, status: Post['status'] = 'approved') =>
    rulesOf(aPost({ status, variants: [aVariant(fields)] }));

  it('are asked for capitals in hashtags of several words, with a better way to write them', () => {
    const variants = [aVariant({ text: 'Slow mornings in our pottery', hashtags: '#slowpottery #keramik' })];
    expect(postFindings(aPost({ variants }), beside())).toMatchObject([
      { rule: 'hashtagCase', severity: 'note', values: { tag: '#slowpottery', better: '#SlowPottery' } },
    ]);
    expect(found({ hashtags: '#behindthescenes' })).toEqual(['note hashtagCase']);
    expect(found({ hashtags: '#BehindTheScenes #Keramikwerkstatt #keramikwerkstatt #NASA' })).toEqual([]);
    expect(found({ hashtags: '#behindthescenes' }, 'published')).toEqual([]);
  });

  it('are not written in symbols that look like letters', () => {
    expect(found({ text: '𝗡𝗲𝘄 bowls' })).toEqual(['warning styledLetters']);
    expect(found({ text: 'Ⓝⓔⓦ' })).toEqual(['warning styledLetters']);
    expect(found({ text: 'ＮＥＷ' })).toEqual(['warning styledLetters']);
    expect(found({ text: 'ＮＥＷ', language: 'ja' })).toEqual(['warning languageOutside']);
    const long = postFindings(aPost({ variants: [aVariant({ text: '𝗔 𝗕 𝗖𝗗 '.repeat(20) })] }), beside());
    expect(long.find(({ rule }) => rule === 'styledLetters')?.values['text']).not.toMatch(/\p{Surrogate}/u);
    expect(found({ text: 'Vitamin 🅱️, 𝑥 and ✨ Grüße', firstComment: '🅰️🅱️🆎🅾️' })).toEqual([]);
  });

  it('are in a language of the channel, or of the plan where the channel names none', () => {
    expect(found({ language: 'fr' })).toEqual(['warning languageOutside']);
    expect(found({ language: 'de-AT' })).toEqual([]);
    expect(found({ language: 'fr' }, 'idea')).toContain('note languageOutside');
    const spoken = new Map([
      [
        'instagram',
        createChannel({ id: 'instagram', now: NOW }, { network: 'instagram', languages: ['fr'] }),
      ],
    ]);
    expect(rulesOf(aPost(), [], { channels: spoken })).toEqual(['warning languageOutside']);
  });

  it('of a translation follow their original', () => {
    const original = aVariant();
    const english = createPostVariant('w', {
      language: 'en',
      channelId: 'instagram',
      text: 'Hello',
      original: followed(original),
    });
    expect(rulesOf(aPost({ variants: [original, english] }))).toEqual([]);
    const edited = { ...original, text: 'Anders' };
    expect(rulesOf(aPost({ variants: [edited, english] }))).toEqual(['warning translationOutdated']);
    const silent = { ...english, original: { ...followed(original), said: null } };
    expect(rulesOf(aPost({ variants: [edited, silent] }))).toEqual(['warning translationOutdated']);
  });
});

describe('a link', () => {
  const found = (fields: Partial<PostVariant>) => rulesOf(aPost({ variants: [aVariant(fields)] }));
  const linkTags = { source: 'instagram', medium: 'social', campaign: 'kiln', content: '', term: '' };

  it('is to carry tags, in its field or in itself', () => {
    expect(found({ link: 'https://a.example' })).toEqual(['note untaggedLink']);
    expect(found({ link: 'https://a.example', linkTags })).toEqual([]);
    const tagged = 'https://a.example/?utm_source=instagram&utm_medium=social&utm_campaign=kiln';
    expect(found({ link: tagged })).toEqual([]);
  });

  it.each([
    [{ medium: 'Social' }, { part: 'medium', problem: 'shape', value: 'Social' }],
    [{ medium: 'organic' }, { part: 'medium', problem: 'vocabulary', value: 'organic' }],
    [{ source: 'insta' }, { part: 'source', problem: 'vocabulary', value: 'insta' }],
    [{ campaign: '' }, { part: 'campaign', problem: 'needed', value: '' }],
  ])('keeps to the words of the plan, whether its tags are in fields or in the link: %j', (odd, values) => {
    const link = 'https://a.example/';
    const tags = { ...linkTags, ...odd };
    for (const fields of [{ link, linkTags: tags }, { link: taggedLink(link, tags) }]) {
      const post = aPost({ variants: [aVariant(fields)] });
      expect(postFindings(post, beside()).map((each) => [each.rule, each.severity, each.values])).toEqual([
        ['linkTagsOff', 'note', values],
      ]);
      expect(rulesOf({ ...post, status: 'idea' }), 'of an idea nobody asks it').toEqual([]);
    }
  });

  it('may carry the words that the plan gives itself', () => {
    const linkWords = linkWordsOf(channels, {
      linkMediums: ['organic'],
      linkSources: [{ id: '1', network: 'instagram', source: 'insta' }],
    });
    const own = aPost({
      variants: [
        aVariant({
          link: 'https://a.example',
          linkTags: { ...linkTags, source: 'insta', medium: 'organic' },
        }),
      ],
    });
    expect(rulesOf(own, [], { linkWords })).toEqual([]);
    expect(rulesOf(own)).toEqual(['note linkTagsOff']);
  });

  it('counts for a campaign of the plan, in a plan that has some', () => {
    const post = aPost({ variants: [aVariant({ link: 'https://a.example', linkTags })] });
    const withCampaigns = (...tags: readonly string[]) => ({
      linkWords: linkWordsOf(channels, undefined, tags),
    });
    expect(rulesOf(post, [], withCampaigns('kiln', 'gifts'))).toEqual([]);
    expect(rulesOf(post, [], withCampaigns())).toEqual([]);
    expect(postFindings(post, beside([], withCampaigns('gifts')))).toMatchObject([
      {
        rule: 'linkTagsOff',
        severity: 'note',
        values: { part: 'campaign', problem: 'campaign', value: 'kiln' },
      },
    ]);
  });
});

describe('the place of a post', () => {
  it('is no channel that is paused or closed', () => {
    const states = new Map(
      (['pause', 'close'] as const).map((state) => [
        state,
        createChannel({ id: state, now: NOW }, { network: 'x', state }),
      ]),
    );
    const on = (channelId: string, status: Post['status'] = 'approved') =>
      rulesOf(aPost({ status, variants: [aVariant({ channelId })] }), [], { channels: states });
    expect(on('pause')).toEqual(['warning channelPaused']);
    expect(on('close')).toEqual(['error channelClosed']);
    expect(on('close', 'published')).toEqual([]);
  });

  it('is no hold: neither held, nor beside held posts while an incident runs', () => {
    const held = { ...aPost({ isHeld: true, time: '08:00' }), id: 'held' };
    const incident = createIncident(
      { id: 'i', now: NOW },
      {
        title: 'Glaze',
        openedAt: NOW,
        held: [{ postId: 'held', title: 'Held', decision: null, decidedAt: null }],
      },
    );
    const during = (one: Incident, post = aPost()) =>
      rulesOf(post, [held, post], { incidents: new Map([['i', one]]) });
    expect(rulesOf(held)).toEqual(['warning held']);
    expect(during(incident)).toEqual(['warning duringIncident']);
    expect(during({ ...incident, closedAt: NOW })).toEqual([]);
    expect(during(incident, aPost({ variants: [aVariant({ channelId: 'x' })] }))).toEqual([]);
    expect(during(incident, aPost({ date: '2026-10-13' }))).toEqual([]);
    // Late on the 13th in New York, when it is the 14th in Greenwich already.
    const late = { ...incident, openedAt: '2026-10-14T01:00:00.000Z' };
    const evening = aPost({ date: '2026-10-13', time: '22:00' });
    const beside = { incidents: new Map([['i', late]]), zone: 'America/New_York' };
    expect(rulesOf(evening, [held, evening], beside)).toEqual(['warning duringIncident']);
    const released = { postId: 'post', title: 'Post', decision: 'keep' as const, decidedAt: NOW };
    expect(during({ ...incident, held: [...incident.held, released] })).toEqual([]);
  });
});

describe('the same text', () => {
  const text = 'New bowls from the kiln today';
  const one = (id: string, fields: Partial<Post> = {}, variant: Partial<PostVariant> = {}) => ({
    ...aPost({ date: `2026-10-2${id}`, variants: [aVariant({ text, ...variant })], ...fields }),
    id,
  });

  it('is found on the same channel, whatever its case and the space around it', () => {
    expect(rulesOf(one('1'), [one('1'), one('2')])).toEqual(['warning sameText']);
    expect(rulesOf(one('1'), [one('2', {}, { text: ` ${text.toUpperCase()}\n` })])).toEqual([
      'warning sameText',
    ]);
    expect(rulesOf(one('1'), [one('2', {}, { channelId: 'x' })])).toEqual([]);
    expect(rulesOf(one('1'), [one('2', { status: 'cancelled' })])).toEqual([]);
    expect(rulesOf(one('1', {}, { text: 'Hello' }), [one('2', {}, { text: 'Hello' })])).toEqual([]);
    const greeting = { text: `Happy New Year!${' '.repeat(20)}` };
    expect(rulesOf(one('1', {}, greeting), [one('2', {}, greeting)])).toEqual([]);
  });

  it('comes back on purpose in a series', () => {
    expect(rulesOf(one('1', { seriesId: 's' }), [one('2', { seriesId: 's' })])).toEqual([]);
    expect(rulesOf(one('1', { seriesId: 's' }), [one('2', { seriesId: 't' })])).toEqual(['warning sameText']);
  });
});

describe('the index of posts', () => {
  const posts = Array.from({ length: 10_000 }, (_, index) => ({
    ...aPost({
      date: new Date(Date.UTC(2026, 0, 1 + (index % 1095))).toISOString().slice(0, 10),
      time: `${String(8 + (index % 12)).padStart(2, '0')}:00`,
      variants: ['instagram', 'x'].map((channelId) =>
        createPostVariant(channelId, {
          language: 'de',
          channelId,
          text: `Neue Schalen aus dem Ofen, Nummer ${index}, #keramik und mehr`,
        }),
      ),
    }),
    id: `p${index}`,
  }));

  it('tells after each edit what a fresh look tells', () => {
    const few = posts.slice(0, 200);
    let tables: Tables = { ...emptyTables(), posts: new Map(few.map((post) => [post.id, post])) };
    const all = (table: ReadonlyMap<string, Post>) =>
      [...table.values()].map((post) => postFindings(post, beside([], { posts: table })));
    all(tables.posts);
    const edits: readonly Partial<Post>[] = [
      { date: few[3]?.date ?? null, time: few[3]?.time ?? null },
      { variants: few[3]?.variants ?? [] },
      { status: 'cancelled' },
      { date: null },
      { status: 'approved', date: few[7]?.date ?? null, timeZone: 'Asia/Tokyo' },
    ];
    for (const fields of edits) {
      const before = tables.posts.get('p50') ?? aPost();
      tables = applyChanges(tables, [changed('posts', before, fields)]);
      expect(all(tables.posts)).toEqual(all(new Map(structuredClone([...tables.posts]))));
    }
    const fewer = new Map([...tables.posts].slice(10));
    expect(all(fewer)).toEqual(all(new Map(structuredClone([...fewer]))));
  });

  it('looks at each of 10,000 posts some times, not at each for each, and at an edited one alone', () => {
    const { items, readsIn } = countedReads(posts);
    const table = new Map(items.map((post) => [post.id, post]));
    const surroundings = beside([], { posts: table });
    const whole = () => {
      for (const post of items) postFindings(post, surroundings);
    };
    expect(readsIn(whole) / items.length).toBeLessThan(100);
    expect(readsIn(whole) / items.length).toBeLessThan(100);
    const next = new Map(table);
    next.set('p1', { ...(posts[1] ?? aPost()), title: 'Edited' });
    const edited = () => postFindings(next.get('p1') ?? aPost(), { ...surroundings, posts: next });
    expect(readsIn(edited) / items.length).toBeLessThan(2);
  });
});
