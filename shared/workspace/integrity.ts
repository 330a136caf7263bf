import { type Change, recordKey } from './changes.ts';
import { REFERENCES } from './references.ts';
import {
  COLLECTION_NAMES,
  COLLECTIONS,
  type Collection,
  SINGLE_RECORD_COLLECTIONS,
  type Tables,
} from './schema.ts';

export type IntegrityProblem = {
  readonly code:
    | 'schema'
    | 'identifier'
    | 'dangling'
    | 'profile-missing'
    | 'period'
    /** Found by looking at the files, never in the tables alone. */
    | 'medium-missing'
    | 'medium-damaged';
  readonly collection: Collection;
  readonly id: string;
  /** The field at fault, as a path: 'variants.0.text'. */
  readonly field: string;
};

/**
 * What is wrong with the records that changes touch, given the tables after them: schema, ids, references that lead
 * nowhere and periods that end before they begin. Looks at whole collections only for a removal.
 */
export function integrityOfChanges(
  tablesAfter: Tables,
  changes: readonly Change[],
): readonly IntegrityProblem[] {
  const seen = new Set<string>();
  return changes.flatMap((change) => {
    const key = recordKey(change);
    if (seen.has(key)) return [];
    seen.add(key);
    const record = tablesAfter[change.collection].get(change.id);
    if (record === undefined) return removalProblems(tablesAfter, change.collection, change.id);
    return recordProblems(tablesAfter, change.collection, change.id, record);
  });
}

/** What is wrong anywhere in a workspace; `planwright check` and the opening of a file print it. */
export function integrityOfTables(tables: Tables): readonly IntegrityProblem[] {
  const missing: IntegrityProblem[] = tables.profile.has('profile')
    ? []
    : [{ code: 'profile-missing', collection: 'profile', id: 'profile', field: '' }];
  return missing.concat(
    COLLECTION_NAMES.flatMap((collection) =>
      [...tables[collection]].flatMap(([id, record]) => recordProblems(tables, collection, id, record)),
    ),
  );
}

/** Whether one value is a record of the collection, and where not. The value itself is kept as it is: keys that a
 * newer version wrote must survive, and zod would strip them. */
export function schemaProblems(
  collection: Collection,
  id: string,
  record: unknown,
): readonly IntegrityProblem[] {
  const result = COLLECTIONS[collection].safeParse(record);
  if (result.success) return [];
  return result.error.issues.map((issue) => ({
    code: 'schema',
    collection,
    id,
    field: issue.path.join('.'),
  }));
}

function recordProblems(
  tables: Tables,
  collection: Collection,
  id: string,
  record: unknown,
): readonly IntegrityProblem[] {
  const found = schemaProblems(collection, id, record);
  if (found.length > 0) return found;
  return [
    ...identifierProblems(tables, collection, id),
    ...danglingProblems(tables, collection, id),
    ...periodProblems(tables, collection, id),
  ];
}

function identifierProblems(tables: Tables, collection: Collection, id: string): readonly IntegrityProblem[] {
  const isOwnId = tables[collection].get(id)?.id === id;
  const isAllowed = !SINGLE_RECORD_COLLECTIONS.has(collection) || id === collection;
  return isOwnId && isAllowed ? [] : [{ code: 'identifier', collection, id, field: 'id' }];
}

function danglingProblems(tables: Tables, collection: Collection, id: string): readonly IntegrityProblem[] {
  const record = tables[collection].get(id);
  if (record === undefined) return [];
  return REFERENCES.filter(({ from }) => from === collection)
    .filter(({ ids, to }) => ids(record).some((target) => !tables[to].has(target)))
    .map(({ field }) => ({ code: 'dangling', collection, id, field }));
}

function removalProblems(tables: Tables, collection: Collection, id: string): readonly IntegrityProblem[] {
  if (collection === 'profile') return [{ code: 'profile-missing', collection, id, field: '' }];
  return REFERENCES.filter(({ to }) => to === collection).flatMap(({ from, ids, field }) =>
    [...tables[from].values()]
      .filter((record) => ids(record).includes(id))
      .map((record): IntegrityProblem => ({ code: 'dangling', collection: from, id: record.id, field })),
  );
}

function periodProblems(tables: Tables, collection: Collection, id: string): readonly IntegrityProblem[] {
  if (collection === 'profile') {
    const profile = tables.profile.get(id);
    return profile !== undefined && profile.planEnd < profile.planStart
      ? [{ code: 'period', collection, id, field: 'planEnd' }]
      : [];
  }
  if (collection !== 'reviews') return [];
  const review = tables.reviews.get(id);
  return review !== undefined && review.periodEnd < review.periodStart
    ? [{ code: 'period', collection, id, field: 'periodEnd' }]
    : [];
}
