import { ruleFor } from '#shared/plan/networks/network.ts';
import { hasLink, taggedLink } from '#shared/plan/post/link-tags.ts';
import type { OutgoingPost } from '#shared/plan/post/outgoing-posts.ts';
import { webMedia } from '#shared/plan/post/scheduling-tools.ts';
import { outgoingText } from '#shared/plan/post/text-count.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { ownCell } from '../own-data.ts';

/** The text as it goes out on its network, with the link in it where the network has it there. */
export function wholeText({ variant, channel }: OutgoingPost, { networkRules }: Tables): string {
  return ownCell(outgoingText(variant, ruleFor(networkRules, channel.network)));
}

/** The text and, for a column of its own, the link that does not stand in the text already; both with their tags. */
export function textAndLink({ variant }: Pick<OutgoingPost, 'variant'>): {
  readonly text: string;
  readonly link: string;
} {
  const text = ownCell(outgoingText(variant, { isLinkInText: false }));
  return {
    text,
    link: hasLink(variant.text, variant.link) ? '' : taggedLink(variant.link, variant.linkTags),
  };
}

/** Media that are addresses on the web: no tool can fetch a file from this computer. */
export function mediaLinks({ variant }: Pick<OutgoingPost, 'variant'>): readonly string[] {
  return webMedia(variant).map(({ name }) => name.trim());
}
