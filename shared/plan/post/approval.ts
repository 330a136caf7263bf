import { fingerprint } from '#shared/base/fingerprint.ts';
import { taggedLink } from './link-tags.ts';
import type { Post, PostMedium, PostVariant } from './post.ts';

/**
 * open: nobody said yes yet; approved: somebody did, to exactly what stands there; changed: somebody did, to something
 * else.
 */
export type ApprovalState = 'notNeeded' | 'open' | 'approved' | 'changed';

type Approvable = Pick<Post, 'approval' | 'variants'>;

/**
 * The name of exactly what is approved, 32 hex digits: where and in which language each version goes out, its text, title,
 * final link with its tags, hashtags, mentions, first comment and call to action, and its pictures in their order with
 * their alt texts (by what is in the file; by name while it is only named).
 *
 * Not in it is what nobody outside sees (working title, notes, owner, effort, pillar, what pictures are needed, the state
 * of work) and when it goes out: a day is moved every day, and who approves says yes to what will be said. The order of
 * the versions and their ids do not count either, so that a file that comes back says the same.
 */
export function approvalFingerprint(variants: readonly PostVariant[]): string {
  const known = WHOLE.get(variants);
  if (known !== undefined) return known;
  const found = fingerprint(JSON.stringify(variants.map(saidBy).sort()));
  WHOLE.set(variants, found);
  return found;
}

/** By comparison: nothing is written when a post is edited, and an edit that is taken back makes the approval hold again. */
export function approvalState({ approval, variants }: Approvable): ApprovalState {
  if (approval.kind === 'none') return 'notNeeded';
  if (approval.fingerprint === null) return 'open';
  return approval.fingerprint === approvalFingerprint(variants) ? 'approved' : 'changed';
}

/** The approval after somebody said yes to what stands there now. `at` is an instant. */
export function approved(
  { approval, variants }: Approvable,
  { by, at }: { readonly by: string; readonly at: string },
): Post['approval'] {
  return { ...approval, fingerprint: approvalFingerprint(variants), by: by.trim(), at };
}

/** The approval after it was taken back; who has to approve stays. */
export function withdrawn({ approval }: Pick<Post, 'approval'>): Post['approval'] {
  return { ...approval, fingerprint: null, by: '', at: null };
}

/** Whether the post was let through (approved, scheduled) though an approval that it needs does not hold. */
export function isLetThrough(post: Approvable & Pick<Post, 'status'>): boolean {
  if (post.status !== 'approved' && post.status !== 'scheduled') return false;
  const state = approvalState(post);
  return state === 'open' || state === 'changed';
}

const WHOLE = new WeakMap<readonly PostVariant[], string>();
const PARTS = new WeakMap<PostVariant, string>();

function saidBy(variant: PostVariant): string {
  const known = PARTS.get(variant);
  if (known !== undefined) return known;
  const said = JSON.stringify([
    variant.channelId,
    variant.language,
    variant.title,
    variant.text,
    taggedLink(variant.link, variant.linkTags),
    variant.hashtags,
    variant.mentions,
    variant.firstComment,
    variant.callToAction,
    variant.media.map(shownBy),
  ]);
  PARTS.set(variant, said);
  return said;
}

function shownBy({ hash, name, altText }: PostMedium): readonly string[] {
  return [hash === null ? `name:${name}` : `file:${hash}`, altText];
}
