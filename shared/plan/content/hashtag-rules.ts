import { baseLanguageOf } from '#shared/base/language.ts';
import { type NetworkRules, ruleFor } from '../networks/network.ts';
import { hashtagWords } from '../post/text-count.ts';
import type { HashtagGroup } from './hashtag-group.ts';

/** The tags of a text, each once whatever its case, with the sign before it. */
export function tagsFrom(text: string): readonly string[] {
  return onlyOnce(hashtagWords(text));
}

/**
 * A hashtag field with the tags of a group where the cursor is, never inside a word; at its end without one. A tag that is
 * there in any case does not come again.
 */
export function withTags(field: string, tags: readonly string[], cursor: number | null = null): string {
  const present = new Set(hashtagWords(field).map(keyOf));
  const fresh = tagsFrom(tags.join(' ')).filter((tag) => !present.has(keyOf(tag)));
  if (fresh.length === 0) return field;
  const at = cursor === null ? field.length : wordEnd(field, cursor);
  return [field.slice(0, at).trim(), ...fresh, field.slice(at).trim()]
    .filter((part) => part !== '')
    .join(' ');
}

/** The cursor itself between two words, else the end of the word that it stands in. */
function wordEnd(field: string, cursor: number): number {
  const isBetween = cursor === 0 || /\s/u.test(field.charAt(cursor - 1));
  return isBetween ? cursor : cursor + (/^\S*/u.exec(field.slice(cursor))?.[0].length ?? 0);
}

/** Whether a hashtag field has all tags of a group, in whatever case. No tags are never there. */
export function hasTags(field: string, tags: readonly string[]): boolean {
  const present = new Set(hashtagWords(field).map(keyOf));
  const wanted = tagsFrom(tags.join(' '));
  return wanted.length > 0 && wanted.every((tag) => present.has(keyOf(tag)));
}

/** A hashtag field without the tags of a group; the others stay as they were typed. */
export function withoutTags(field: string, tags: readonly string[]): string {
  const gone = new Set(tagsFrom(tags.join(' ')).map(keyOf));
  const isGone = (word: string) => hashtagWords(word).every((tag) => gone.has(keyOf(tag)));
  return field
    .split(/[\s,;]+/u)
    .filter((word) => word !== '' && !isGone(word))
    .join(' ');
}

/** Whether a group is meant for a text in that language on that network. Its region does not matter: de fits de-AT. */
export function fitsGroup(
  { language, networks }: Pick<HashtagGroup, 'language' | 'networks'>,
  place: { readonly language: string; readonly network: string | null },
): boolean {
  const fitsLanguage = language === null || baseLanguageOf(language) === baseLanguageOf(place.language);
  const fitsNetwork = networks.length === 0 || place.network === null || networks.includes(place.network);
  return fitsLanguage && fitsNetwork;
}

export type TagLimit = { readonly network: string; readonly limit: number; readonly isOver: boolean };

/** The networks of a group that take a limited number of hashtags, the tightest first. */
export function tagLimits(
  { tags, networks }: Pick<HashtagGroup, 'tags' | 'networks'>,
  rules: NetworkRules,
): readonly TagLimit[] {
  return [...new Set(networks)]
    .flatMap((network) => {
      const limit = ruleFor(rules, network).hashtagLimit;
      return limit === null ? [] : [{ network, limit, isOver: tags.length > limit }];
    })
    .sort((left, right) => left.limit - right.limit);
}

function onlyOnce(tags: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return tags.filter((tag) => !seen.has(keyOf(tag)) && seen.add(keyOf(tag)));
}

function keyOf(tag: string): string {
  return tag.normalize('NFC').toLowerCase();
}
