import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toInstant } from '#shared/base/zoned-time.ts';
import { type Channel, createChannel } from '#shared/plan/channel.ts';
import { approved } from '#shared/plan/post/approval.ts';
import {
  type LeftOutReason,
  type Outgoing,
  outgoingPosts,
  READY_STATUSES,
} from '#shared/plan/post/outgoing-posts.ts';
import {
  createPost,
  createPostMedium,
  createPostVariant,
  type Post,
  type PostVariant,
} from '#shared/plan/post/post.ts';
import { SCHEDULING_TOOLS, type SchedulingTool, TOOL_LIMITS } from '#shared/plan/post/scheduling-tools.ts';

import { NO_RULES } from '#tests/support/build-records.ts';

const NOW = '2026-10-14T12:00:00Z';
const stamp = (id: string) => ({ id, now: '2026-07-01T08:00:00.000Z' });
const CHANNELS = new Map<string, Channel>([
  ...['instagram', 'x', 'newsletter', 'mastodon'].map(
    (network) => [network, createChannel(stamp(network), { network })] as const,
  ),
  ['second', createChannel(stamp('second'), { network: 'instagram' })],
]);

describe('what goes out to a scheduling tool', () => {
  it.each<[LeftOutReason, Partial<Post>, Partial<PostVariant>]>([
    ['notReady', { status: 'review' }, {}],
    ['held', { isHeld: true }, {}],
    ['approvalOpen', { approval: { kind: 'client', fingerprint: null, by: '', at: null } }, {}],
    ['noDay', { date: null }, {}],
    ['noChannel', {}, { channelId: null }],
    ['notInTool', {}, { channelId: 'newsletter' }],
    ['noTime', { time: null }, {}],
    ['past', { date: '2026-10-14', time: '13:59' }, {}],
    ['noText', {}, { text: ' \n' }],
    ['overLimit', {}, { channelId: 'x', text: 'x'.repeat(281) }],
  ])('leaves a post out and says why: %s', (reason, fields, variant) => {
    const { posts, leftOut } = outgoing('buffer', [aPost('good'), aPost('bad', fields, variant)]);
    expect(posts.map(({ post }) => post.id)).toEqual(['good']);
    expect(leftOut).toEqual([{ reason, count: 1 }]);
  });

  it('asks nothing of posts that are out, cancelled or of other days', () => {
    const posts = [
      aPost('a', { status: 'published' }),
      aPost('b', { status: 'cancelled' }),
      aPost('c', { date: '2027-01-01' }),
    ];
    expect(outgoing('buffer', posts)).toEqual({
      posts: [],
      files: [],
      leftOut: [],
      without: [],
      movedTimes: 0,
    });
  });

  it.each<[SchedulingTool, Outgoing['without']]>([
    [
      'hootsuite',
      [
        { part: 'media', count: 2 },
        { part: 'firstComment', count: 1 },
      ],
    ],
    [
      'buffer',
      [
        { part: 'media', count: 1 },
        { part: 'altText', count: 2 },
        { part: 'firstComment', count: 1 },
      ],
    ],
    ['metricool', [{ part: 'media', count: 1 }]],
    ['generic', []],
  ])('counts what goes out to %s without a part that its file has no place for', (tool, without) => {
    const web = createPostMedium('web', { name: 'https://a.example/kiln.jpg', altText: 'A kiln' });
    const file = createPostMedium('file', { name: 'kiln.jpg' });
    const posts = [
      aPost('web', {}, { media: [web], firstComment: 'Questions?' }),
      aPost('file', {}, { media: [web, file] }),
      aPost('plain'),
    ];
    expect(outgoing(tool, posts).without).toEqual(without);
  });

  it('keeps two accounts of a network apart in files for Metricool, whose rows name the network alone', () => {
    const posts = [aPost('a'), aPost('b', {}, { channelId: 'x' })];
    expect(outgoing('metricool', posts).files.map(({ channel }) => channel)).toEqual([null]);
    const twins = [...posts, aPost('c', {}, { channelId: 'second' })];
    expect(outgoing('metricool', twins).files.map(({ channel }) => channel?.id)).toEqual([
      'instagram',
      'x',
      'second',
    ]);
  });

  it('takes a post whose client said yes to exactly this', () => {
    const post = aPost('a', { approval: { kind: 'client', fingerprint: null, by: '', at: null } });
    const yes = { ...post, approval: approved(post, { by: 'Eva', at: NOW }) };
    expect(outgoing('buffer', [yes]).posts).toHaveLength(1);
  });

  it('counts a link with its tags where the network counts it', () => {
    const link = { channelId: 'mastodon', text: 'x'.repeat(470), link: 'https://a.example/' };
    const tags = { source: 's'.repeat(200), medium: '', campaign: '', content: '', term: '' };
    // Mastodon counts 23 for any link.
    expect(outgoing('buffer', [aPost('a', {}, { ...link, linkTags: tags })]).posts).toHaveLength(1);
  });

  it('shows the time on the clock of the workspace, whatever clock the post goes by', () => {
    const [only] = outgoing('buffer', [aPost('a', { timeZone: 'America/New_York', time: '20:30' })]).posts;
    expect([only?.date, only?.time]).toEqual(['2026-10-21', '02:30']);
  });

  it('moves a time for Hootsuite to the next five minutes, at least ten ahead, and counts it', () => {
    const made = outgoing('hootsuite', [
      aPost('a', { time: '09:30' }),
      aPost('b', { time: '09:31' }),
      aPost('c', { time: '23:58' }),
      aPost('soon', { date: '2026-10-14', time: '14:05' }),
      aPost('later', { date: '2026-10-14', time: '14:06' }),
    ]);
    expect(made.posts.map(({ post, date, time }) => [post.id, date, time])).toEqual([
      ['later', '2026-10-14', '14:10'],
      ['a', '2026-10-20', '09:30'],
      ['b', '2026-10-20', '09:35'],
      ['c', '2026-10-21', '00:00'],
    ]);
    expect([made.movedTimes, made.leftOut]).toEqual([3, [{ reason: 'past', count: 1 }]]);
  });

  it('puts each variant into one file, keeps to the rows of the tool and to one channel a file', () => {
    const counts = fc.record({ instagram: fc.nat({ max: 800 }), x: fc.nat({ max: 120 }) });
    fc.assert(
      fc.property(counts, fc.constantFrom(...SCHEDULING_TOOLS), (wish, tool) => {
        const posts = (['instagram', 'x'] as const).flatMap((channelId) =>
          Array.from({ length: wish[channelId] }, (_, index) =>
            aPost(`${channelId}-${index}`, {}, { channelId }),
          ),
        );
        const made = outgoing(tool, posts);
        const { rowsPerFile, isByChannel } = TOOL_LIMITS[tool];
        expect(made.posts).toHaveLength(posts.length);
        expect(
          made.files
            .flatMap((file) => file.posts)
            .map(({ post }) => post.id)
            .sort(),
        ).toEqual(posts.map(({ id }) => id).sort());
        for (const file of made.files) {
          expect(file.posts.length).toBeGreaterThan(0);
          expect(file.posts.length).toBeLessThanOrEqual(rowsPerFile ?? Number.POSITIVE_INFINITY);
          if (isByChannel)
            expect(new Set(file.posts.map(({ channel }) => channel.id))).toEqual(new Set([file.channel?.id]));
        }
        const size = (count: number) =>
          rowsPerFile === null ? Math.min(1, count) : Math.ceil(count / rowsPerFile);
        const expected = isByChannel ? size(wish.instagram) + size(wish.x) : size(wish.instagram + wish.x);
        expect(made.files).toHaveLength(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('never sends what lies in the past, in any zone', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
    );
    const minutes = fc.integer({ min: -3000, max: 3000 });
    fc.assert(
      fc.property(zones, zones, minutes, (zone, timeZone, minute) => {
        const at = new Date(Date.parse(NOW) + minute * 60_000).toISOString();
        const post = aPost('a', { date: at.slice(0, 10), time: at.slice(11, 16), timeZone });
        const made = outgoing('generic', [post], zone);
        const moment = Date.parse(toInstant(at.slice(0, 10), at.slice(11, 16), timeZone));
        expect(made.posts).toHaveLength(moment < Date.parse(NOW) ? 0 : 1);
        for (const { date, time } of made.posts) expect(Date.parse(toInstant(date, time, zone))).toBe(moment);
      }),
    );
  });
});

function outgoing(tool: SchedulingTool, posts: readonly Post[], zone = 'Europe/Berlin') {
  return outgoingPosts(
    { tool, from: '2026-10-01', to: '2026-12-31', statuses: READY_STATUSES },
    { posts, channels: CHANNELS, rules: NO_RULES, zone, now: NOW },
  );
}

function aPost(id: string, fields: Partial<Post> = {}, variant: Partial<PostVariant> = {}): Post {
  return createPost(stamp(id), {
    title: id,
    status: 'approved',
    date: '2026-10-20',
    time: '09:30',
    variants: [
      createPostVariant('v', { channelId: 'instagram', language: 'en', text: 'Kiln opening', ...variant }),
    ],
    ...fields,
  });
}
