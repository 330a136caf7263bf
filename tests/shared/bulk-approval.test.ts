import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approvalState, approved } from '#shared/plan/post/approval.ts';
import { type BulkApproval, planBulkApproval } from '#shared/plan/post/bulk-approval.ts';
import {
  APPROVAL_KINDS,
  createPostVariant,
  POST_STATUSES,
  type Post,
  type PostVariant,
} from '#shared/plan/post/post.ts';
import { aPost, NOW } from '#tests/support/build-records.ts';

const LATER = '2026-10-15T08:00:00.000Z';

const asks = (fields: Partial<Extract<BulkApproval, { step: 'ask' }>> = {}): BulkApproval => ({
  step: 'ask',
  of: 'client',
  movesStatus: true,
  ...fields,
});
const gives = (fields: Partial<Extract<BulkApproval, { step: 'approve' }>> = {}): BulkApproval => ({
  step: 'approve',
  by: ' Eva ',
  movesStatus: true,
  includesChanged: false,
  ...fields,
});

const open = (id: string, fields: Partial<Post> = {}) =>
  aPost(id, {
    status: 'review',
    approval: { kind: 'client', fingerprint: null, by: '', at: null },
    ...fields,
  });
const agreed = (id: string, fields: Partial<Post> = {}) => {
  const post = open(id, fields);
  return { ...post, approval: approved(post, { by: 'Mira', at: NOW }) };
};
const otherWords = (post: Post): Post => ({
  ...post,
  variants: post.variants.map((variant) => ({ ...variant, text: `${variant.text}!` })),
});

/** What became of each post: its new state, or why it was left. */
function outcomes(posts: readonly Post[], wish: BulkApproval) {
  const { edits, left } = planBulkApproval(posts, wish, LATER);
  return Object.fromEntries([
    ...edits.map(({ post, fields }) => {
      const after = { ...post, ...fields };
      return [post.id, `${after.status} ${after.approval.kind} ${approvalState(after)}`];
    }),
    ...[...left].flatMap(([reason, those]) => those.map(({ id }) => [id, reason])),
  ]);
}

const MANY = [
  open('open'),
  open('draft', { status: 'drafting' }),
  open('idea', { status: 'idea' }),
  open('scheduled', { status: 'scheduled' }),
  aPost('free', { status: 'drafting' }),
  agreed('agreed'),
  agreed('inside', { approval: { kind: 'internal', fingerprint: null, by: '', at: null } }),
  otherWords(agreed('changed', { status: 'approved' })),
  open('out', { status: 'published' }),
  open('gone', { status: 'cancelled' }),
  open('empty', { variants: [createPostVariant('v', { language: 'de', text: '  ' })] }),
];

describe('asking for many approvals', () => {
  it('puts those into review that nobody approved as they are, and leaves the others for a reason', () => {
    expect(outcomes(MANY, asks())).toEqual({
      open: 'asked',
      draft: 'review client open',
      idea: 'asked',
      scheduled: 'asked',
      free: 'review client open',
      agreed: 'approved',
      inside: 'review client open',
      changed: 'review client changed',
      out: 'out',
      gone: 'out',
      empty: 'empty',
    });
  });

  it('can leave the states of work as they are', () => {
    expect(outcomes(MANY, asks({ movesStatus: false }))).toMatchObject({
      draft: 'asked',
      free: 'drafting client open',
      changed: 'asked',
    });
  });

  it('of somebody else does not take an earlier yes for theirs', () => {
    const { edits } = planBulkApproval([agreed('agreed')], asks({ of: 'internal' }), LATER);
    expect(edits.map(({ fields }) => fields)).toEqual([
      { approval: { kind: 'internal', fingerprint: null, by: '', at: null } },
    ]);
  });
});

describe('giving many approvals', () => {
  it('says yes to what was asked for, as it stands there, and to nothing else', () => {
    expect(outcomes(MANY, gives())).toEqual({
      open: 'approved client approved',
      draft: 'approved client approved',
      idea: 'idea client approved',
      scheduled: 'scheduled client approved',
      free: 'notNeeded',
      agreed: 'approved',
      inside: 'approved',
      changed: 'changed',
      out: 'out',
      gone: 'out',
      empty: 'empty',
    });
    const [first] = planBulkApproval(MANY, gives(), LATER).edits;
    expect(first?.fields.approval).toMatchObject({ by: 'Eva', at: LATER });
  });

  it('says yes to words that changed since an approval only where one wishes it', () => {
    expect(outcomes(MANY, gives({ includesChanged: true }))).toMatchObject({
      changed: 'approved client approved',
    });
  });

  it('can leave the states of work as they are', () => {
    expect(outcomes(MANY, gives({ movesStatus: false }))).toMatchObject({ open: 'review client approved' });
  });
});

describe('many approvals at once', () => {
  const variants: fc.Arbitrary<PostVariant[]> = fc.array(
    fc
      .record({ text: fc.constantFrom('', 'Bowls', 'Cups') })
      .map(({ text }) => createPostVariant('v', { language: 'de', text })),
    { maxLength: 2 },
  );
  const post = fc
    .record({
      status: fc.constantFrom(...POST_STATUSES),
      kind: fc.constantFrom(...APPROVAL_KINDS),
      variants,
      said: fc.constantFrom('nothing', 'this', 'else'),
    })
    .map(({ status, kind, variants, said }) => {
      const bare = aPost('p', { status, variants, approval: { kind, fingerprint: null, by: '', at: null } });
      if (said === 'nothing') return bare;
      const whole = { ...bare, approval: approved(bare, { by: 'Mira', at: NOW }) };
      return said === 'this' ? whole : otherWords(whole);
    });
  const wish = fc.oneof(
    fc
      .record({ of: fc.constantFrom('internal' as const, 'client' as const), movesStatus: fc.boolean() })
      .map(asks),
    fc.record({ movesStatus: fc.boolean(), includesChanged: fc.boolean() }).map(gives),
  );

  it('touch or leave every post once, change words of none, and do nothing a second time', () => {
    fc.assert(
      fc.property(fc.array(post, { maxLength: 8 }), wish, (posts, what) => {
        const all = posts.map((each, index) => ({ ...each, id: `p${index}` }));
        const { edits, left } = planBulkApproval(all, what, LATER);
        const named = [...edits.map((edit) => edit.post), ...[...left.values()].flat()];
        expect(named.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
        for (const { fields } of edits)
          expect(['approval', 'status']).toEqual(expect.arrayContaining(Object.keys(fields)));
        const after = all.map((each) => ({
          ...each,
          ...edits.find((edit) => edit.post.id === each.id)?.fields,
        }));
        expect(planBulkApproval(after, what, LATER).edits).toEqual([]);
      }),
    );
  });
});
