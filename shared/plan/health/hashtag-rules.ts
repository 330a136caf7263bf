import { tagLimits } from '../content/hashtag-rules.ts';
import { ruleFor } from '../networks/network.ts';
import { each, fix, found, named, ruleName } from './found.ts';
import type { HealthRule } from './rule.ts';

/** Hashtag groups. */
export const hashtagRules = [
  {
    id: 'hashtagTwice',
    section: 'content',
    severity: 'warning',
    isPoint: false,
    find: ({ hashtagGroups }) =>
      each(hashtagGroups, ({ id, name, tags }) => {
        const seen = new Set<string>();
        const kept = tags.filter((tag) => {
          const key = bareTag(tag);
          if (seen.has(key)) return false;
          seen.add(key);
          return true;
        });
        const twice = tags.find(
          (tag, index) => tags.findIndex((one) => bareTag(one) === bareTag(tag)) < index,
        );
        if (twice === undefined) return null;
        const values = { name: named(name), tag: twice };
        return found(['hashtagGroups', id, 'tags'], values, fix('hashtagGroups', id, { tags: kept }));
      }),
  },
  {
    id: 'hashtagUnusable',
    section: 'content',
    severity: 'warning',
    isPoint: false,
    find: ({ hashtagGroups }) =>
      each(hashtagGroups, ({ id, name, tags }) => {
        const wrong = tags.find((tag) => !/^#[\p{L}\p{M}\p{N}_]+$/u.test(tag));
        if (wrong === undefined) return null;
        const mended = [...new Set(tags.map(usableTag))].filter((tag) => tag !== '#');
        const values = { name: named(name), tag: named(wrong) };
        return found(['hashtagGroups', id, 'tags'], values, fix('hashtagGroups', id, { tags: mended }));
      }),
  },
  {
    id: 'hashtagGroupTooLong',
    section: 'content',
    severity: 'warning',
    isPoint: false,
    find: ({ hashtagGroups, networkRules }) =>
      each(hashtagGroups, (group) => {
        const over = tagLimits(group, networkRules).find(({ isOver }) => isOver);
        if (over === undefined) return null;
        return found(['hashtagGroups', group.id, 'tags'], {
          name: named(group.name),
          network: ruleName(ruleFor(networkRules, over.network)),
          count: group.tags.length,
          limit: over.limit,
        });
      }),
  },
] as const satisfies readonly HealthRule[];

function bareTag(tag: string): string {
  return tag
    .trim()
    .replace(/^[#＃]+/u, '')
    .toLowerCase();
}

/** A tag as networks read it: one sign before, no spaces; the words of a phrase keep their beginnings apart. */
function usableTag(tag: string): string {
  const words = tag.split(/[^\p{L}\p{M}\p{N}_]+/u).filter((word) => word !== '');
  const [only = ''] = words;
  if (words.length < 2) return `#${only}`;
  return `#${words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('')}`;
}
