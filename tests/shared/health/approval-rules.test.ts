import { approvalRules } from '#shared/plan/health/approval-rules.ts';
import { approved } from '#shared/plan/post/approval.ts';
import type { ApprovalKind, Post } from '#shared/plan/post/post.ts';
import { aPost, NOW } from '#tests/support/build-records.ts';
import { planOf, testRules } from './rule-cases.ts';

const open = (kind: ApprovalKind) => ({ kind, fingerprint: null, by: '', at: null });
const waiting = (fields: Partial<Post> = {}) =>
  aPost('p', { status: 'scheduled', date: '2026-10-20', approval: open('client'), ...fields });
const agreed = (fields: Partial<Post> = {}) => {
  const post = waiting(fields);
  return { ...post, approval: approved(post, { by: 'Eva', at: NOW }) };
};
const reworded = (post: Post): Post => ({
  ...post,
  variants: post.variants.map((variant) => ({ ...variant, text: 'Something else' })),
});

testRules('the rules of approval', approvalRules, {
  postNotApproved: {
    fires: planOf({ posts: [waiting({ status: 'approved' })] }),
    silent: planOf({
      posts: [agreed(), waiting({ id: 'q', status: 'review' }), waiting({ id: 'r', approval: open('none') })],
    }),
  },
  postChangedSinceApproval: {
    fires: planOf({ posts: [reworded(agreed())] }),
    silent: planOf({ posts: [agreed(), { ...reworded(agreed()), id: 'q', status: 'drafting' }] }),
  },
});
