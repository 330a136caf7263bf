import type { MarkShape } from '#renderer/ui/StateMark.tsx';
import type { Post, PostStatus } from '#shared/plan/post/post.ts';

/** What a post looks like: its status, or held, which stands above it. */
export type PostState = PostStatus | 'held';

export const POST_STATES: readonly PostState[] = [
  'idea',
  'drafting',
  'review',
  'approved',
  'scheduled',
  'published',
  'cancelled',
  'held',
];

export const STATE_SHAPES: Readonly<Record<PostState, MarkShape>> = {
  idea: 'dottedRing',
  drafting: 'ring',
  review: 'half',
  approved: 'ringCheck',
  scheduled: 'clock',
  published: 'disc',
  cancelled: 'struck',
  held: 'bars',
};

export function stateOf({ status, isHeld }: Pick<Post, 'status' | 'isHeld'>): PostState {
  return isHeld && status !== 'published' && status !== 'cancelled' ? 'held' : status;
}
