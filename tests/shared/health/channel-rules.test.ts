import { createAudience } from '#shared/plan/audience.ts';
import { type Channel, createChannel } from '#shared/plan/channel.ts';
import { createSectionDecision } from '#shared/plan/decision.ts';
import { channelRules } from '#shared/plan/health/channel-rules.ts';
import { createPostVariant } from '#shared/plan/post/post.ts';
import { aPost } from '#tests/support/build-records.ts';
import { at, planOf, testRules } from './rule-cases.ts';

const channel = (fields: Partial<Channel> = {}) => [
  createChannel(at('c'), { network: 'instagram', ...fields }),
];
const withChannel = (fields: Partial<Channel> = {}) => planOf({ channels: channel(fields) });
const variants = [createPostVariant('v', { language: 'de', channelId: 'c', text: 'Hello' })];
const postsOn = (...dates: readonly string[]) => dates.map((date) => aPost(date, { date, variants }));
const cadence = [
  { id: 'a', format: 'photo' as const, perWeek: 2 },
  { id: 'b', format: 'video' as const, perWeek: 1 },
];

testRules('the rules of channels', channelRules, {
  channelsMissing: { fires: withChannel({ state: 'close' }), silent: withChannel() },
  channelWithoutRole: { fires: withChannel(), silent: withChannel({ role: 'Show the workshop' }) },
  channelWithoutOwner: { fires: withChannel(), silent: withChannel({ owner: 'Ada' }) },
  channelWithoutCadence: { fires: withChannel(), silent: withChannel({ state: 'pause' }) },
  channelsUndecided: {
    fires: planOf(),
    silent: planOf({
      sectionDecisions: [
        createSectionDecision(at('d'), { section: 'channels', decidedOn: '2026-07-01', will: 'Two' }),
      ],
    }),
  },
  channelNotAudited: {
    fires: withChannel({ auditedOn: '2026-04-13' }),
    silent: withChannel({ auditedOn: '2026-04-14' }),
  },
  channelWithoutLink: { fires: withChannel(), silent: withChannel({ link: 'https://instagram.com/clay' }) },
  channelInsecureLink: {
    fires: withChannel({ link: 'instagram.com/clay' }),
    silent: withChannel({ link: 'https://instagram.com/clay' }),
  },
  channelHandleSpaces: {
    fires: withChannel({ handle: '@clay studio ' }),
    silent: withChannel({ handle: '@clay' }),
  },
  channelAccessUnknown: { fires: withChannel(), silent: withChannel({ accessNote: 'Ada, in the safe' }) },
  channelCadenceSum: {
    fires: withChannel({ cadence, postsPerWeek: 5 }),
    silent: withChannel({ cadence, postsPerWeek: 3 }),
  },
  channelCadenceUnmet: {
    fires: planOf({ channels: channel({ postsPerWeek: 1 }), posts: postsOn('2026-10-14', '2026-10-20') }),
    silent: planOf({
      channels: channel({ postsPerWeek: 1 }),
      posts: postsOn('2026-10-14', '2026-10-20', '2026-10-27'),
    }),
  },
  closedChannelPosts: {
    fires: planOf({ channels: channel({ state: 'close' }), posts: postsOn('2026-10-14', '2026-10-20') }),
    silent: planOf({ channels: channel({ state: 'close' }), posts: postsOn('2026-10-13') }),
  },
  channelLanguageWithoutAudience: {
    fires: planOf({
      channels: channel({ languages: ['de', 'en'] }),
      audiences: [createAudience(at('a'), { languages: ['de'] })],
    }),
    silent: planOf({
      channels: channel({ languages: ['de'] }),
      audiences: [createAudience(at('a'), { languages: ['de', 'en'] })],
    }),
  },
});
