import { ruleFor } from '../networks/network.ts';
import { withMendedTags } from '../post/link-words.ts';
import type { Post } from '../post/post.ts';
import type { PostRule } from '../post/post-finding.ts';
import { holdOver, linkPlanOf } from '../post/post-rules.ts';
import { channelName, day, found, language, named } from './found.ts';
import type { Fault } from './post-months.ts';
import type { Found, FoundByMonth, HealthContext, HealthRecords, HealthRule, HealthValue } from './rule.ts';

/** Limits beside that of the text, and what each of them is called. */
const PARTS = {
  overBytes: 'networks.part.bytes',
  titleTooLong: 'networks.part.title',
  altTextTooLong: 'networks.part.altText',
  firstCommentTooLong: 'networks.part.firstComment',
  tooManyMentions: 'networks.part.mentions',
  tooManyMedia: 'networks.part.media',
} as const satisfies { readonly [Rule in PostRule]?: string };

const PART_RULES = Object.keys(PARTS) as readonly (keyof typeof PARTS)[]; // keys of an object of our own

/** The finer rules of what is planned to go out. */
export const postLintRules = [
  {
    id: 'postPartOverLimit',
    section: 'calendar',
    severity: 'error',
    isPoint: false,
    find: (records, { posts }) =>
      posts.inEachMonth('postPartOverLimit', [], ({ faults }) =>
        PART_RULES.flatMap((rule) =>
          faults(rule).map(({ post, finding: { channelId, values } }) =>
            found(['posts', post.id, 'variants'], {
              title: named(post.title),
              channel: channelOf(records, channelId),
              part: { kind: 'word', key: PARTS[rule] },
              over: Number(values['count']) - Number(values['limit']),
              limit: Number(values['limit']),
            }),
          ),
        ),
      ),
  },
  {
    id: 'postMediumTooLarge',
    section: 'calendar',
    severity: 'error',
    isPoint: false,
    find: (records, { posts }) =>
      posts.inEachMonth('postMediumTooLarge', [], ({ faults }) =>
        faults('mediaTooLarge').map(({ post, finding: { channelId, values } }) =>
          found(['posts', post.id, 'variants'], {
            title: named(post.title),
            channel: channelOf(records, channelId),
            name: named(String(values['name'])),
            limit: Number(values['limit']),
          }),
        ),
      ),
  },
  {
    id: 'postDuringIncident',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: (records, { posts }) => {
      const surroundings = { ...records, zone: records.profile.get('profile')?.timeZone ?? 'UTC' };
      return (isAnyOpen(records) ? posts.coming : []).flatMap((post) => {
        const hold = holdOver(post, surroundings);
        if (hold === null) return [];
        const values = { title: named(post.title), incident: named(hold.title), date: day(post.date ?? '') };
        return [found(['posts', post.id, 'isHeld'], values)];
      });
    },
  },
  {
    id: 'postLanguageOutside',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: (records, { posts }) =>
      posts.inEachMonth('postLanguageOutside', [], ({ faults }) =>
        faults('languageOutside').flatMap(({ post, finding: { channelId, values, severity } }) =>
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
      ),
  },
  {
    id: 'postStyledLetters',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: (_, { posts }) =>
      posts.inEachMonth('postStyledLetters', [], ({ faults }) =>
        onceEach(faults('styledLetters'), ({ post, finding }) =>
          found(['posts', post.id, 'variants'], {
            title: named(post.title),
            text: String(finding.values['text']),
          }),
        ),
      ),
  },
  {
    id: 'postTranslationOutdated',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: (_, { posts }) =>
      posts.inEachMonth('postTranslationOutdated', [], ({ faults }) =>
        faults('translationOutdated').map(({ post, finding }) =>
          found(['posts', post.id, 'variants'], {
            title: named(post.title),
            language: language(String(finding.values['language'])),
          }),
        ),
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
      posts.inEachMonth('postHashtagCase', [], ({ faults }) =>
        onceEach(faults('hashtagCase'), ({ post, finding: { values } }) =>
          found(['posts', post.id, 'variants'], {
            title: named(post.title),
            tag: String(values['tag']),
            better: String(values['better']),
          }),
        ),
      ),
  },
  {
    id: 'postsUntaggedLink',
    section: 'calendar',
    severity: 'note',
    isPoint: false,
    find: (_, context) => countedOnce('postsUntaggedLink', 'untaggedLink', context),
  },
  {
    id: 'postsLinkTagsOff',
    section: 'calendar',
    severity: 'note',
    isPoint: false,
    find: linkTagsOff,
  },
] as const satisfies readonly HealthRule[];

function channelOf({ channels }: HealthRecords, channelId: string | null): HealthValue {
  const channel = channels.get(channelId ?? '');
  return channel === undefined ? '…' : channelName(channel);
}

/** One finding for all posts; at the first that can be put right without asking, else at the first. */
function linkTagsOff(records: HealthRecords, { posts }: HealthContext): readonly Found[] {
  const plan = linkPlanOf(records);
  const { campaigns, settings } = plan;
  const all = posts
    .inEachMonth('postsLinkTagsOff', [campaigns, settings], ({ faults }) =>
      [...new Set(faults('linkTagsOff').map(({ post }) => post))].map((post) => ({
        id: post.id,
        isClear: withMendedTags(post, plan) !== post.variants,
      })),
    )
    .flat();
  const postIds = all.filter(({ isClear }) => isClear).map(({ id }) => id);
  const [first] = [...postIds, ...all.map(({ id }) => id)];
  if (first === undefined) return [];
  const values = { count: all.length, fixed: postIds.length };
  const place = ['posts', first, 'variants'] as const;
  return [postIds.length === 0 ? found(place, values) : found(place, values, { kind: 'linkTags', postIds })];
}

/** One finding for all posts that have the fault, at the first of them. */
function countedOnce(name: string, rule: PostRule, { posts }: HealthContext): readonly Found[] {
  const ids = posts.inEachMonth<string>(name, [], ({ faults }) => [
    ...new Set(faults(rule).map(({ post }) => post.id)),
  ]);
  const [first, ...rest] = ids.flat();
  return first === undefined ? [] : [found(['posts', first, 'variants'], { count: 1 + rest.length })];
}

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
function overfullDays({ channels, networkRules }: HealthRecords, { posts }: HealthContext): FoundByMonth {
  return posts.inEachMonth('postsOverDailyLimit', [], (month) => {
    const spoken = new Map<string, { readonly first: Post; readonly channelId: string; count: number }>();
    for (const post of month.posts) {
      if (post.status === 'idea') continue;
      for (const { channelId } of post.variants) {
        if (channelId === null) continue;
        const key = `${post.date} ${channelId}`;
        const known = spoken.get(key);
        if (known === undefined) spoken.set(key, { first: post, channelId, count: 1 });
        else known.count += 1;
      }
    }
    return [...spoken.values()].flatMap(({ first, channelId, count }) => {
      const channel = channels.get(channelId);
      const limit = channel === undefined ? null : ruleFor(networkRules, channel.network).dailyLimit;
      if (channel === undefined || limit === null || count <= limit) return [];
      const values = { channel: channelName(channel), date: day(first.date ?? ''), count, limit };
      return [found(['posts', first.id, 'date'], values)];
    });
  });
}

function isAnyOpen({ incidents }: HealthRecords): boolean {
  return [...incidents.values()].some(({ closedAt }) => closedAt === null);
}
