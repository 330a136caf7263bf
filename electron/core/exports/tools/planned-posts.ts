import { type PlacedPost, placedPosts } from '#shared/plan/calendar/calendar.ts';
import { taggedLink } from '#shared/plan/post/link-tags.ts';
import type { Post, PostVariant } from '#shared/plan/post/post.ts';
import { inOrder } from '../document-parts.ts';
import { ownCell } from '../own-data.ts';
import type { ToolSource } from './tool-files.ts';

/** A post with its day, or an idea without. */
export type PlannedPost = { readonly post: Post; readonly place: PlacedPost | null };

/** Every post of the days in their order, and where they are wished the ideas. */
export function plannedPosts({ tables, say, request, zone }: ToolSource): readonly PlannedPost[] {
  const [from, to] = [request.from ?? say.profile.planStart, request.to ?? say.profile.planEnd];
  const placed = placedPosts(tables.posts.values(), zone).filter(({ date }) => date >= from && date <= to);
  const hasIdeas = request.options?.ideas ?? (request.from === null && request.to === null);
  const ideas = hasIdeas ? inOrder(tables.posts).filter(({ date }) => date === null) : [];
  return [
    ...placed.map((place) => ({ post: place.post, place })),
    ...ideas.map((post) => ({ post, place: null })),
  ];
}

/** The channels of a post, each once, under their names. */
export function channelsOf(post: Post, { say }: ToolSource): readonly string[] {
  return [...new Set(post.variants.flatMap(({ channelId }) => say.channelNameOf(channelId) ?? []))];
}

/** What all versions of a post say; under channel and language where they say different things. */
export function textsOf(post: Post, source: ToolSource): string {
  const texts = post.variants
    .map((variant) => ({ variant, said: saidBy(variant) }))
    .filter(({ said }) => said !== '');
  if (new Set(texts.map(({ said }) => said)).size < 2) return texts[0]?.said ?? '';
  const { say } = source;
  return texts
    .map(({ variant, said }) => {
      const place = [say.channelNameOf(variant.channelId) ?? '', say.languageName(variant.language)];
      return `[${place.filter((part) => part !== '').join(' · ')}]\n${said}`;
    })
    .join('\n\n');
}

function saidBy({ title, text, hashtags, link, linkTags }: PostVariant): string {
  return [title, text, hashtags, taggedLink(link, linkTags)]
    .map((part) => ownCell(part).trim())
    .filter((part) => part !== '')
    .join('\n');
}
