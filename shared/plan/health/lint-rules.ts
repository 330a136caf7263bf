import type { Channel } from '../channel.ts';
import { ruleFor } from '../network.ts';
import type { Post } from '../post.ts';
import type { PostRule } from '../post-finding.ts';
import { holdOver } from '../post-rules.ts';
import { channelName, day, found, language, named } from './found.ts';
import type { Found, HealthContext, HealthRecords, HealthRule, HealthValue } from './rule.ts';

/** Limits beside that of the text, and what each of them is called. */
const PARTS = {
  overBytes: 'networks.part.bytes',
  titleTooLong: 'networks.part.title',
  altTextTooLong: 'networks.part.altText',
  firstCommentTooLong: 'networks.part.firstComment',
  tooManyMentions: 'networks.part.mentions',
  tooManyMedia: 'networks.part.media',
} as const satisfies { readonly [Rule in PostRule]?: string };

/** The finer rules of what is planned to go out. */
export const postLintRules = [
  {
    id: 'postPartOverLimit',
    section: 'calendar',
    severity: 'error',
    isPoint: false,
    find: (records, { posts }) =>
      Object.entries(PARTS).flatMap(([rule, part]) =>
        posts.faults(rule as keyof typeof PARTS).map(({ post, finding: { channelId, values } }) =>
          found(['posts', post.id, 'variants'], {
            title: named(post.title),
            channel: channelOf(records, channelId),
            part: { kind: 'word', key: part },
            over: Number(values['count']) - Number(values['limit']),
            limit: Number(values['limit']),
          }),
        ),
      ),
  },
  {
    id: 'postMediumTooLarge',
    section: 'calendar',
    severity: 'error',
    isPoint: false,
    find: (records, { posts }) =>
      posts.faults('mediaTooLarge').map(({ post, finding: { channelId, values } }) =>
        found(['posts', post.id, 'variants'], {
          title: named(post.title),
          channel: channelOf(records, channelId),
          name: named(String(values['name'])),
          limit: Number(values['limit']),
        }),
      ),
  },
  {
    id: 'postDuringIncident',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: (records, { posts }) =>
      posts.coming.flatMap((post) => {
        const hold = holdOver(post, records);
        if (hold === null) return [];
        const values = { title: named(post.title), incident: named(hold.title), date: day(post.date ?? '') };
        return [found(['posts', post.id, 'isHeld'], values)];
      }),
  },
  {
    id: 'postLanguageOutside',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: (records, { posts }) =>
      posts.faults('languageOutside').flatMap(({ post, finding: { channelId, values, severity } }) =>
        severity === 'note'
          ? []
          : [
              found(['posts', post.id, 'variants'], {
                title: named(post.title),
                channel: channelOf(records, channelId),
                language: language(String(values['language'])),
              }),
            ],
      ),
  },
  {
    id: 'postStyledLetters',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: (_, { posts }) =>
      onceEach(posts.faults('styledLetters'), ({ post, finding }) =>
        found(['posts', post.id, 'variants'], {
          title: named(post.title),
          text: String(finding.values['text']),
        }),
      ),
  },
  {
    id: 'postTranslationOutdated',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: (_, { posts }) =>
      posts.faults('translationOutdated').map(({ post, finding }) =>
        found(['posts', post.id, 'variants'], {
          title: named(post.title),
          language: language(String(finding.values['language'])),
        }),
      ),
  },
  {
    id: 'postsOverDailyLimit',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: overfullDays,
  },
  {
    id: 'postHashtagCase',
    section: 'calendar',
    severity: 'note',
    isPoint: false,
    find: (_, { posts }) =>
      onceEach(posts.faults('hashtagCase'), ({ post, finding: { values } }) =>
        found(['posts', post.id, 'variants'], {
          title: named(post.title),
          tag: String(values['tag']),
          better: String(values['better']),
        }),
      ),
  },
  {
    id: 'postsUntaggedLink',
    section: 'calendar',
    severity: 'note',
    isPoint: false,
    find: (_, { posts }) => {
      const untagged = new Set(posts.faults('untaggedLink').map(({ post }) => post));
      const [first] = untagged;
      return first === undefined ? [] : [found(['posts', first.id, 'variants'], { count: untagged.size })];
    },
  },
] as const satisfies readonly HealthRule[];

function channelOf({ channels }: HealthRecords, channelId: string | null): HealthValue {
  const channel = channels.get(channelId ?? '');
  return channel === undefined ? '…' : channelName(channel);
}

type Fault = ReturnType<HealthContext['posts']['faults']>[number];

/** One finding for a post, however many of its versions have the fault. */
function onceEach(faults: readonly Fault[], say: (fault: Fault) => Found): readonly Found[] {
  const seen = new Set<Post>();
  return faults.flatMap((fault) => {
    if (seen.has(fault.post)) return [];
    seen.add(fault.post);
    return [say(fault)];
  });
}

/** Days on which a channel speaks more often than its network takes without harm. */
function overfullDays({ channels, networkRules }: HealthRecords, { posts }: HealthContext): readonly Found[] {
  return [...posts.comingByChannel].flatMap(([channelId, ofChannel]) => {
    const channel = channels.get(channelId);
    const limit = channel === undefined ? null : ruleFor(networkRules, channel.network).dailyLimit;
    return channel === undefined || limit === null ? [] : overfullDaysOf(channel, ofChannel, limit);
  });
}

function overfullDaysOf(channel: Channel, posts: readonly Post[], limit: number): readonly Found[] {
  const days = new Map<string, { readonly first: Post; count: number }>();
  for (const post of posts) {
    if (post.date === null || post.status === 'idea') continue;
    const versions = post.variants.filter(({ channelId }) => channelId === channel.id).length;
    const known = days.get(post.date);
    if (known === undefined) days.set(post.date, { first: post, count: versions });
    else known.count += versions;
  }
  return [...days].flatMap(([date, { first, count }]) => {
    if (count <= limit) return [];
    const values = { channel: channelName(channel), date: day(date), count, limit };
    return [found(['posts', first.id, 'date'], values)];
  });
}
