import type { PostRule } from '../post/post-finding.ts';
import { found, named } from './found.ts';
import type { FoundByMonth, HealthContext, HealthRule } from './rule.ts';

/** What is to go out needs the yes that somebody has to give, to exactly what stands there. */
export const approvalRules = [
  {
    id: 'postNotApproved',
    section: 'calendar',
    severity: 'error',
    isPoint: false,
    find: (_, context) => foundBy('notApproved', context),
  },
  {
    id: 'postChangedSinceApproval',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: (_, context) => foundBy('changedSinceApproval', context),
  },
] as const satisfies readonly HealthRule[];

function foundBy(rule: PostRule, { posts }: HealthContext): FoundByMonth {
  return posts.inEachMonth(rule, [], (month) =>
    month.faults(rule).map(({ post }) => found(['posts', post.id, 'approval'], { title: named(post.title) })),
  );
}
