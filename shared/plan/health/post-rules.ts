import { addDays } from '#shared/base/calendar-date.ts';
import type { Post } from '../post/post.ts';
import { channelName, day, fix, found, named, securedLink } from './found.ts';
import type { Found, HealthRule } from './rule.ts';

/** Gaps that a post may not have any more once it is approved. */
const GAPS = ['noVariant', 'noChannel', 'noText'] as const;

/** What each post says of itself, and what it serves. */
export const postHealthRules = [
  {
    id: 'postOverLimit',
    section: 'calendar',
    severity: 'error',
    isPoint: false,
    find: ({ channels }, { posts }) =>
      posts.inEachMonth('postOverLimit', [], ({ faults }) =>
        faults('overLimit').map(({ post, finding: { channelId, values } }) => {
          const channel = channels.get(channelId ?? '');
          return found(['posts', post.id, 'variants'], {
            title: named(post.title),
            channel: channel === undefined ? '…' : channelName(channel),
            over: Number(values['count']) - Number(values['limit']),
          });
        }),
      ),
  },
  {
    id: 'postIncomplete',
    section: 'calendar',
    severity: 'error',
    isPoint: false,
    find: (_, { posts }) =>
      posts.inEachMonth('postIncomplete', [], ({ faults }) => {
        const seen = new Set<string>();
        return GAPS.flatMap((gap) =>
          faults(gap).flatMap(({ post, finding }) => {
            if (finding.severity !== 'error' || seen.has(post.id)) return [];
            seen.add(post.id);
            return [found(['posts', post.id, 'variants'], { title: named(post.title), gap })];
          }),
        );
      }),
  },
  {
    id: 'postUnready',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: (_, { posts, today }) => {
      const tomorrow = addDays(today, 1);
      return posts
        .between(today, tomorrow)
        .filter(({ status, isHeld }) => !isHeld && isUnready(status))
        .map((post) =>
          found(['posts', post.id, 'status'], { title: named(post.title), date: day(post.date ?? today) }),
        );
    },
  },
  {
    id: 'postOverdue',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: (_, { posts, today }) =>
      posts.overdue.map((post) =>
        found(['posts', post.id, 'status'], { title: named(post.title), date: day(post.date ?? today) }),
      ),
  },
  {
    id: 'postHeldWithoutIncident',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: ({ incidents }, { posts }) => {
      if ([...incidents.values()].some(({ closedAt }) => closedAt === null)) return [];
      return posts.inEachMonth('postHeldWithoutIncident', [], (each) =>
        each.posts
          .filter(({ isHeld }) => isHeld)
          .map((post) => found(['posts', post.id, 'isHeld'], { title: named(post.title) })),
      );
    },
  },
  {
    id: 'postWithoutAltText',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: (_, { posts }) =>
      posts.inEachMonth('postWithoutAltText', [], ({ faults }) => {
        const counts = new Map<Post, number>();
        for (const { post, finding } of faults('noAltText')) {
          if (finding.severity !== 'note')
            counts.set(post, (counts.get(post) ?? 0) + Number(finding.values['count']));
        }
        return [...counts].map(([post, count]) =>
          found(['posts', post.id, 'variants'], { title: named(post.title), count }),
        );
      }),
  },
  {
    id: 'postWithBrackets',
    section: 'calendar',
    severity: 'note',
    isPoint: false,
    find: (_, { posts }) =>
      posts.inEachMonth('postWithBrackets', [], ({ faults }) => {
        const first = new Map<Post, string>();
        for (const { post, finding } of faults('openBrackets')) {
          if (!first.has(post)) first.set(post, String(finding.values['text']));
        }
        return [...first].map(([post, text]) =>
          found(['posts', post.id, 'variants'], { title: named(post.title), text }),
        );
      }),
  },
  {
    id: 'postTooManyHashtags',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: ({ channels }, { posts }) =>
      posts.inEachMonth('postTooManyHashtags', [], ({ faults }) =>
        faults('tooManyHashtags').map(({ post, finding: { channelId, values } }) => {
          const channel = channels.get(channelId ?? '');
          return found(['posts', post.id, 'variants'], {
            title: named(post.title),
            channel: channel === undefined ? '…' : channelName(channel),
            limit: Number(values['limit']),
          });
        }),
      ),
  },
  {
    id: 'postInsecureLink',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: (_, { posts }) =>
      posts.inEachMonth('postInsecureLink', [], ({ faults }) =>
        [...new Set(faults('unsafeLink').map(({ post }) => post))].map((post) => {
          const variants = post.variants.map((variant) => ({
            ...variant,
            link: securedLink(variant.link) ?? variant.link,
          }));
          const isMended = variants.every(
            ({ link }) => link.trim() === '' || /^https:\/\/\S+$/i.test(link.trim()),
          );
          const values = { title: named(post.title) };
          const place = ['posts', post.id, 'variants'] as const;
          return isMended ? found(place, values, fix('posts', post.id, { variants })) : found(place, values);
        }),
      ),
  },
  {
    id: 'postsWithoutPillar',
    section: 'calendar',
    severity: 'note',
    isPoint: false,
    find: ({ pillars }, { posts }) =>
      pillars.size === 0
        ? []
        : together(
            posts.inEachMonth('postsWithoutPillar', [], (month) =>
              month.posts.filter(({ pillarId }) => pillarId === null),
            ),
            'pillarId',
          ),
  },
  {
    id: 'postsWithoutObjective',
    section: 'calendar',
    severity: 'note',
    isPoint: false,
    find: ({ objectives }, { posts }) =>
      objectives.size === 0
        ? []
        : together(
            posts.inEachMonth('postsWithoutObjective', [], (month) =>
              month.posts.filter(({ objectiveId }) => objectiveId === null),
            ),
            'objectiveId',
          ),
  },
] as const satisfies readonly HealthRule[];

function isUnready(status: Post['status']): boolean {
  return status === 'idea' || status === 'drafting' || status === 'review';
}

/** One finding for all of them: a hundred lines that say the same would be read by nobody. */
function together(posts: readonly (readonly Post[])[], field: string): readonly Found[] {
  const [first, ...rest] = posts.flat();
  return first === undefined ? [] : [found(['posts', first.id, field], { count: 1 + rest.length })];
}
