import { fingerprint } from '#shared/base/fingerprint.ts';
import type { Channel } from '../channel.ts';
import type { OriginalWords, PostVariant } from './post.ts';

/**
 * original: it stands by itself; current: its original still says what the translation was made from; outdated: the
 * original says something else by now; missing: the original was taken out of the post.
 */
export type TranslationState = 'original' | 'current' | 'outdated' | 'missing';

/** The parts of an original that a translation follows, in the order of the editor. */
const FOLLOWED_PARTS = [
  'title',
  'text',
  'link',
  'firstComment',
  'callToAction',
] as const satisfies readonly (keyof OriginalWords)[];

/**
 * What a translation must follow: all that is said in words, and the link, whose page may have to be another one.
 * Hashtags and mentions are chosen anew in each language, the tags of the link tell visits apart only, and pictures ask
 * for their alt text by themselves: none of these makes a translation outdated. Nor do spaces around a text.
 */
export function wordsToFollow(variant: PostVariant): OriginalWords {
  return {
    title: variant.title.trim(),
    text: variant.text.trim(),
    link: variant.link.trim(),
    firstComment: variant.firstComment.trim(),
    callToAction: variant.callToAction.trim(),
  };
}

const KNOWN = new WeakMap<PostVariant, string>();

/** The same for two versions that say the same, in whatever records (see wordsToFollow). 32 hex digits. */
export function fingerprintOf(variant: PostVariant): string {
  const known = KNOWN.get(variant);
  if (known !== undefined) return known;
  const words = wordsToFollow(variant);
  const found = fingerprint(JSON.stringify(FOLLOWED_PARTS.map((part) => words[part])));
  KNOWN.set(variant, found);
  return found;
}

/** How a version stands to the one it is a translation of. */
export function translationState(variant: PostVariant, variants: readonly PostVariant[]): TranslationState {
  if (variant.original === null) return 'original';
  const original = originalOf(variant, variants);
  if (original === null) return 'missing';
  return fingerprintOf(original) === variant.original.fingerprint ? 'current' : 'outdated';
}

/** The version it is a translation of; null for one that stands by itself or has lost it. */
export function originalOf(variant: PostVariant, variants: readonly PostVariant[]): PostVariant | null {
  const wanted = variant.original?.variantId;
  return variants.find(({ id }) => id === wanted && id !== variant.id) ?? null;
}

/** What a translation keeps of its original when it is found to say the same as it does now. */
export function followed(original: PostVariant): NonNullable<PostVariant['original']> {
  return {
    variantId: original.id,
    fingerprint: fingerprintOf(original),
    said: wordsToFollow(original),
  };
}

/** Which parts of the original say something else than when the translation was made; none where that is not known. */
export function changedParts(
  variant: PostVariant,
  variants: readonly PostVariant[],
): readonly (keyof OriginalWords)[] {
  const original = originalOf(variant, variants);
  const said = variant.original?.said ?? null;
  if (original === null || said === null) return [];
  const words = wordsToFollow(original);
  return FOLLOWED_PARTS.filter((part) => words[part].normalize('NFC') !== said[part].normalize('NFC'));
}

/**
 * What a new version in another language on that channel is a translation of: the channel's version in the earliest of the
 * plan's languages, else its first one that is itself no translation. Null on a channel that has none.
 */
export function originalFor(
  variants: readonly PostVariant[],
  channelId: string | null,
  languages: readonly string[],
): PostVariant | null {
  const own = variants.filter((variant) => variant.channelId === channelId && variant.original === null);
  for (const language of languages) {
    const found = own.find((variant) => variant.language === language);
    if (found !== undefined) return found;
  }
  return own[0] ?? variants.find((variant) => variant.channelId === channelId) ?? null;
}

export type MissingLanguage = { readonly channelId: string; readonly language: string };

/**
 * Languages in which the post is wished on its channels and not there: those of the channel, where it names any, else
 * those of the plan. In the order of the versions.
 */
export function missingLanguages(
  variants: readonly PostVariant[],
  channels: ReadonlyMap<string, Pick<Channel, 'languages'>>,
  planLanguages: readonly string[],
): readonly MissingLanguage[] {
  const ids = new Set(variants.flatMap(({ channelId }) => channelId ?? []));
  return [...ids].flatMap((channelId) => {
    const own = channels.get(channelId)?.languages ?? [];
    const wished = own.length > 0 ? own : planLanguages;
    const there = new Set(
      variants.filter((variant) => variant.channelId === channelId).map(({ language }) => language),
    );
    return [...new Set(wished)]
      .filter((language) => !there.has(language))
      .map((language) => ({ channelId, language }));
  });
}
