import { withStatus } from '../calendar/calendar.ts';
import type { Channel } from '../channel.ts';
import { type ApprovalKind, createPost, createPostVariant, type Post } from '../post/post.ts';
import type { CopyStamp } from '../post/post-copies.ts';
import type { QuickPost } from './quick-post.ts';

export type QuickPostPlace = {
  readonly channels: ReadonlyMap<string, Pick<Channel, 'languages'>>;
  /** Languages of the content, the main one first. */
  readonly languages: readonly string[];
  readonly zone: string;
  /** Who has to approve a new post. */
  readonly approval: ApprovalKind;
  /** Taken where the line names none: what the calendar is filtered to. */
  readonly channelId: string | null;
};

/**
 * The post that a line means: a version for each channel and language it names. Without a language a channel speaks the
 * main one of the content, or its own first where it does not have that. Hashtags and link go into each version.
 */
export function postFromQuick(quick: QuickPost, place: QuickPostPlace, { now, newId }: CopyStamp): Post {
  const channelIds = quick.channelIds.length > 0 ? quick.channelIds : [place.channelId];
  const variants = channelIds.flatMap((channelId) =>
    languagesFor(quick, channelId, place).map((language) =>
      createPostVariant(newId(), {
        channelId,
        language,
        hashtags: quick.hashtags.join(' '),
        link: quick.link,
      }),
    ),
  );
  const post = createPost(
    { id: newId(), now },
    {
      title: quick.title,
      date: quick.date,
      time: quick.time,
      format: quick.format,
      pillarId: quick.pillarId,
      campaignId: quick.campaignId,
      owner: quick.owner,
      effort: quick.effort,
      variants,
      approval: { kind: place.approval, fingerprint: null, by: '', at: null },
    },
  );
  return quick.status === null
    ? post
    : { ...post, ...withStatus(post, quick.status, { now, zone: place.zone }) };
}

function languagesFor(quick: QuickPost, channelId: string | null, place: QuickPostPlace): readonly string[] {
  if (quick.languages.length > 0) return quick.languages;
  const main = place.languages[0] ?? 'en';
  const own = (channelId === null ? undefined : place.channels.get(channelId))?.languages ?? [];
  return [own.includes(main) ? main : (own[0] ?? main)];
}
