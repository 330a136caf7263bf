import type { Difference } from '#shared/api/recovery-methods.ts';
import type { Change } from '#shared/workspace/changes.ts';
import { changedFields, differenceOf, recordName } from '#shared/workspace/difference.ts';
import { COLLECTION_NAMES, type Tables } from '#shared/workspace/schema.ts';

const MOST_EXAMPLES = 200;

/** What the way from one state to another does, counted and named. */
export function describeDifference(
  before: Tables,
  after: Tables,
  comparedWith: Difference['comparedWith'],
): Difference {
  const changes = differenceOf(before, after);
  const counts = COLLECTION_NAMES.map((collection) => {
    const kinds = changes.filter((change) => change.collection === collection).map(kindOf);
    const count = (wanted: Kind) => kinds.filter((kind) => kind === wanted).length;
    return { collection, added: count('added'), changed: count('changed'), removed: count('removed') };
  }).filter(({ added, changed, removed }) => added + changed + removed > 0);
  const examples = changes.slice(0, MOST_EXAMPLES).map((change) => {
    const { collection, id, before: was, after: is } = change;
    const kind = kindOf(change);
    const fields = kind === 'changed' ? changedFields(was, is) : [];
    return { collection, id, name: recordName(is ?? was ?? {}), kind, fields };
  });
  return { comparedWith, counts, examples };
}

type Kind = 'added' | 'changed' | 'removed';

function kindOf({ before, after }: Change): Kind {
  if (before === null) return 'added';
  return after === null ? 'removed' : 'changed';
}
