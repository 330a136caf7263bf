import { describe, expect, it } from 'vitest';
import { createChannel } from '#shared/plan/channel.ts';
import {
  createPost,
  createPostMedium,
  createPostVariant,
  type Post,
  type PostVariant,
} from '#shared/plan/post.ts';
import { postFindings } from '#shared/plan/post-rules.ts';

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

const rulesOf = (post: Post, posts: readonly Post[] = []) =>
  postFindings(post, { channels, posts, zone: 'Europe/Berlin' }).map(
    ({ rule, severity }) => `${severity} ${rule}`,
  );

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
      postFindings(aPost({ status, variants }), { channels, posts: [], zone: 'UTC' }).filter(
        ({ rule }) => rule === 'openBrackets',
      );
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
    const [finding] = postFindings(aPost({ variants: [aVariant({ media })] }), {
      channels,
      posts: [],
      zone: 'UTC',
    });
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
