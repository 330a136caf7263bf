import { createAudience } from '#shared/plan/audience.ts';
import { createOffering } from '#shared/plan/brand.ts';
import { createChannel } from '#shared/plan/channel.ts';
import { createCompetitor } from '#shared/plan/competitors/competitor.ts';
import { createCrisisLevel, createCrisisStatement, createCrisisStep } from '#shared/plan/crisis/crisis.ts';
import { createObjective } from '#shared/plan/goals/objective.ts';
import { createTarget } from '#shared/plan/goals/target.ts';
import type { AddableCollection, Mend } from '#shared/plan/health/rule.ts';
import { withMendedTags } from '#shared/plan/post/link-words.ts';
import { createPost } from '#shared/plan/post/post.ts';
import { linkPlanOf } from '#shared/plan/post/post-rules.ts';
import type { Stamp } from '#shared/plan/record.ts';
import { createTool } from '#shared/plan/tools/tool.ts';
import { added, type Change, changed } from './changes.ts';
import type { Collection, RecordOf, Tables } from './schema.ts';

/** What a mend changes, and the record to go to afterwards; null where nothing is made. */
export type MendChanges = {
  readonly changes: readonly Change[];
  readonly made: { readonly collection: AddableCollection; readonly id: string } | null;
};

/**
 * The changes of a mend on the tables as they are now: one undo step. A jump changes nothing; a patch for a record
 * that is gone meanwhile is left out.
 */
export function mendChanges(tables: Tables, mend: Mend, stamp: Stamp): MendChanges {
  switch (mend.kind) {
    case 'jump':
      return { changes: [], made: null };
    case 'add': {
      const { collection, fields } = mend;
      return { changes: [addition(collection, fields, stamp)], made: { collection, id: stamp.id } };
    }
    case 'fix':
      return {
        changes: mend.patches.flatMap(({ collection, id, fields }) => patch(tables, collection, id, fields)),
        made: null,
      };
    case 'linkTags':
      return { changes: mend.postIds.flatMap((id) => retagged(tables, id)), made: null };
  }
}

/** Of the post as it is now: what was written since the finding stays. */
function retagged(tables: Tables, postId: string): readonly Change[] {
  const post = tables.posts.get(postId);
  if (post === undefined) return [];
  const variants = withMendedTags(post, linkPlanOf(tables));
  return variants === post.variants ? [] : [changed('posts', post, { variants })];
}

type Fields = Readonly<Record<string, unknown>>;

const FACTORIES: {
  readonly [C in AddableCollection]: (stamp: Stamp, fields: Partial<RecordOf<C>>) => RecordOf<C>;
} = {
  offerings: createOffering,
  audiences: createAudience,
  competitors: createCompetitor,
  channels: (stamp, fields) => createChannel(stamp, { network: 'other', ...fields }),
  objectives: createObjective,
  targets: (stamp, fields) => createTarget(stamp, { metric: 'followers', ...fields }),
  posts: createPost,
  tools: createTool,
  crisisLevels: (stamp, fields) => createCrisisLevel(stamp, { level: 1, ...fields }),
  crisisSteps: createCrisisStep,
  crisisStatements: (stamp, fields) => createCrisisStatement(stamp, { language: 'en', ...fields }),
};

function addition<C extends AddableCollection>(collection: C, fields: Fields, stamp: Stamp): Change {
  return added(collection, FACTORIES[collection](stamp, fields as Partial<RecordOf<C>>)); // fields of that noun
}

function patch<C extends Collection>(
  tables: Tables,
  collection: C,
  id: string,
  fields: Fields,
): readonly Change[] {
  const before = tables[collection].get(id);
  return before === undefined ? [] : [changed(collection, before, fields as Partial<RecordOf<C>>)];
}
