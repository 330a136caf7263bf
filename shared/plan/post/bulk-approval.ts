import { isSameJson } from '#shared/base/json.ts';
import type { Instant } from '#shared/base/zoned-time.ts';
import { approvalState, approved } from './approval.ts';
import type { ApprovalKind, Post } from './post.ts';
import type { PostEdit } from './post-copies.ts';

export type BulkApproval =
  | {
      readonly step: 'ask';
      /** Who has to say yes. */
      readonly of: Exclude<ApprovalKind, 'none'>;
      readonly movesStatus: boolean;
    }
  | {
      readonly step: 'approve';
      readonly by: string;
      readonly movesStatus: boolean;
      /** Whether a yes to earlier words becomes one to those that stand there now. */
      readonly includesChanged: boolean;
    };

/**
 * Why a post is left alone, the first that holds. out: published or cancelled; empty: nothing is said in it yet; approved:
 * exactly this has its yes; asked: that yes is asked for already; notNeeded: nobody asked for a yes; changed: its words are
 * others than those somebody approved.
 */
export const LEFT_REASONS = ['out', 'empty', 'approved', 'asked', 'notNeeded', 'changed'] as const;

export type LeftReason = (typeof LEFT_REASONS)[number];

export type BulkApprovalPlan = {
  readonly edits: readonly PostEdit[];
  readonly left: ReadonlyMap<LeftReason, readonly Post[]>;
};

/**
 * What asking for a yes, or giving it, does to each of many posts: every post is either edited or left for a reason. With
 * `movesStatus` what is asked for goes into review and what gets its yes becomes approved; ideas stay ideas, and what is
 * scheduled stays so. The same a second time edits nothing.
 */
export function planBulkApproval(posts: readonly Post[], wish: BulkApproval, now: Instant): BulkApprovalPlan {
  const edits: PostEdit[] = [];
  const left = new Map<LeftReason, Post[]>();
  for (const post of posts) {
    const outcome = isOut(post) ? 'out' : isEmpty(post) ? 'empty' : outcomeOf(post, wish, now);
    if (typeof outcome !== 'string') edits.push({ post, fields: outcome });
    else if (left.has(outcome)) left.get(outcome)?.push(post);
    else left.set(outcome, [post]);
  }
  return { edits, left };
}

function outcomeOf(post: Post, wish: BulkApproval, now: Instant): LeftReason | Partial<Post> {
  return wish.step === 'ask' ? askedOf(post, wish) : approvedBy(post, wish, now);
}

/** The yes of somebody else is not the one that is asked for: it goes. */
function askedOf(
  post: Post,
  { of, movesStatus }: Extract<BulkApproval, { step: 'ask' }>,
): LeftReason | Partial<Post> {
  const isSame = post.approval.kind === of;
  if (isSame && approvalState(post) === 'approved') return 'approved';
  const approval = isSame ? post.approval : { kind: of, fingerprint: null, by: '', at: null };
  const status =
    movesStatus && (post.status === 'drafting' || post.status === 'approved') ? 'review' : post.status;
  if (status === post.status && isSameJson(approval, post.approval)) return 'asked';
  return { approval, ...(status !== post.status && { status }) };
}

function approvedBy(
  post: Post,
  { by, movesStatus, includesChanged }: Extract<BulkApproval, { step: 'approve' }>,
  now: Instant,
): LeftReason | Partial<Post> {
  const state = approvalState(post);
  if (state === 'notNeeded' || state === 'approved') return state;
  if (state === 'changed' && !includesChanged) return state;
  const isReady = movesStatus && (post.status === 'drafting' || post.status === 'review');
  return { approval: approved(post, { by, at: now }), ...(isReady && { status: 'approved' as const }) };
}

function isOut({ status }: Post): boolean {
  return status === 'published' || status === 'cancelled';
}

function isEmpty({ variants }: Post): boolean {
  return variants.every(({ text, title, media }) => `${text}${title}`.trim() === '' && media.length === 0);
}
