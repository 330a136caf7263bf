import type { Json } from '#shared/base/json.ts';
import { applyChanges, type Change } from './changes.ts';
import { recordName } from './difference.ts';
import { type IntegrityProblem, integrityOfChanges } from './integrity.ts';
import {
  isSameBesidesStamp,
  type JoinedRecord,
  joinRecords,
  printPath,
  valueAtPath,
  withValueAtPath,
} from './join-records.ts';
import type { FieldPath } from './join-values.ts';
import { REFERENCES } from './references.ts';
import { type AnyRecord, COLLECTION_NAMES, type Collection, emptyTables, type Tables } from './schema.ts';
import { crowdedDays } from './series-twins.ts';

/** A record that both sides changed differently, place by place. */
export type Conflict = {
  readonly collection: Collection;
  readonly id: string;
  /** By what a person knows it, as it is here; else as it is there. */
  readonly name: string;
  /** `field` is a path as `printPath` writes it ('variants/v1/text'); null is the record itself. */
  readonly fields: readonly {
    readonly field: string | null;
    /** Null also where the common past is not known or held nothing. */
    readonly base: Json;
    readonly mine: Json;
    readonly theirs: Json;
  }[];
};

export type Merge = {
  /** What only they changed. Together with what is decided of `contested` it is fit to commit: `decideMerge`. */
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
  /** For each conflict my record and, after it, the joined one that holds theirs wherever both differ. */
  readonly contested: readonly Change[];
  /** Days on which a series has several posts on either side; `decideMerge` brings none beside these. */
  readonly crowded: readonly string[];
};

export type MergeInput = {
  /** The state from which both come; null where it is not known. */
  readonly base: Tables | null;
  readonly mine: Tables;
  readonly theirs: Tables;
  /** Whether a record was once exactly like this on my side; asked only where there is no base. */
  readonly wasMine?: (collection: Collection, record: AnyRecord) => boolean;
};

/**
 * What a merge of their state into mine would do, record by record and field by field. What only they changed comes in,
 * what only I changed stays, different fields of one record are joined (lists item by item, see `joinValues`). What both
 * changed differently is a conflict, and so is a record that one side changed, or refers to, and the other removed.
 * Without a common past every difference is a conflict, except that a record which was once mine is simply older.
 */
export function mergeTables({ base, mine, theirs, wasMine = () => false }: MergeInput): Merge {
  const clean = new Map<string, Change>();
  const contested = new Map<string, Contested>();
  for (const collection of COLLECTION_NAMES) {
    const [was, ours, others] = [base?.[collection], mine[collection], theirs[collection]];
    for (const id of new Set<string>([...ours.keys(), ...others.keys()])) {
      const [left, right] = [ours.get(id) ?? null, others.get(id) ?? null];
      if (left === right || (collection === 'profile' && right === null)) continue;
      const joined = was
        ? joinRecords(was.get(id) ?? null, left, right, 'left')
        : joinWithoutPast(left, right, right !== null && wasMine(collection, right));
      if (isSameBesidesStamp(joined.record, left) && joined.contested.length === 0) continue;
      const change = toChange(collection, id, left, joined.record);
      const key = keyOf(change);
      if (joined.contested.length === 0) clean.set(key, change);
      else contested.set(key, { change, paths: joined.contested });
    }
  }
  keepWhole({ mine, theirs, clean, contested });
  const conflicts = [...contested.values()].map((each) => toConflict(each, base, theirs));
  return {
    changes: [...clean.values()],
    conflicts,
    contested: [...contested.values()].map(({ change }) => change),
    crowded: [mine, theirs].flatMap(crowdedDays),
  };
}

type Contested = { readonly change: Change; readonly paths: readonly FieldPath[] };
type Draft = {
  readonly mine: Tables;
  readonly theirs: Tables;
  readonly clean: Map<string, Change>;
  readonly contested: Map<string, Contested>;
};

function joinWithoutPast(left: AnyRecord | null, right: AnyRecord | null, isOlder: boolean): JoinedRecord {
  if (isOlder || isSameBesidesStamp(left, right)) return { record: left, contested: [] };
  return left === null || right === null
    ? { record: right, contested: [[]] }
    : joinRecords(null, left, right, 'left');
}

/** Moves to the conflicts what would break a rule that neither side breaks, until nothing does. */
function keepWhole(draft: Draft): void {
  const { mine, clean, contested } = draft;
  for (const [key, { change }] of contested) {
    if (hasUnsoundMixture(draft, key)) contested.set(key, wholeRecord(draft, change));
  }
  for (let isDone = false; !isDone; ) {
    const disputed = [...contested.values()];
    const kept = disputed.map(
      ({ change, paths }) => ({ ...change, after: takeMine(change, paths) }) as Change,
    );
    const taken = disputed.map(({ change }) => change);
    const culprits = [kept, taken]
      .map((decided) => [...clean.values(), ...decided])
      .flatMap((changes) => culpritsOf(draft, changes))
      .filter((each) => !contested.has(keyOf(each)));
    for (const { collection, id } of culprits) {
      const change = toChange(collection, id, recordIn(mine, collection, id), null);
      contested.set(keyOf(change), wholeRecord(draft, change));
      clean.delete(keyOf(change));
    }
    isDone = culprits.length === 0;
  }
}

type Place = { readonly collection: Collection; readonly id: string };

/** The records by which changes would bring a problem that neither side has. */
function culpritsOf({ mine, theirs }: Draft, changes: readonly Change[]): readonly Place[] {
  const outcome = applyChanges(mine, changes);
  const known = new Set(
    [mine, theirs].flatMap((side) => integrityOfChanges(side, changes)).map(printProblem),
  );
  return integrityOfChanges(outcome, changes)
    .filter((problem) => !known.has(printProblem(problem)))
    .flatMap((problem) => (problem.code === 'dangling' ? missingOf(outcome, problem) : [problem]))
    .filter(({ collection, id }) => [mine, theirs].some((side) => recordIn(side, collection, id) !== null));
}

/** Whether some choice among the contested places would make a record that breaks a rule of its own. */
function hasUnsoundMixture({ contested }: Draft, key: string): boolean {
  const present = contested.get(key);
  if (present === undefined || present.paths.some((path) => path.length === 0)) return false;
  const { change, paths } = present;
  const mix = (chosen: readonly FieldPath[]) => takeMine(change, chosen);
  const mixtures = [
    paths,
    ...paths.flatMap((path) => [[path], paths.filter((each) => each !== path)]),
    [],
  ].map(mix);
  return mixtures.some((after) => {
    const probe = toChange(change.collection, change.id, change.before, after);
    return integrityOfChanges(applyChanges(emptyTables(), [probe]), [probe]).some(
      ({ code }) => code !== 'dangling',
    );
  });
}

/** The conflict about a record as one: mine or theirs. */
function wholeRecord({ theirs }: Draft, { collection, id, before }: Change): Contested {
  return { change: toChange(collection, id, before, recordIn(theirs, collection, id)), paths: [[]] };
}

/** The records that a field names and that are not there. */
function missingOf(tables: Tables, { collection, id, field }: IntegrityProblem): readonly Place[] {
  const record = recordIn(tables, collection, id);
  if (record === null) return [];
  return REFERENCES.filter((reference) => reference.from === collection && reference.field === field).flatMap(
    ({ to, ids }) =>
      ids(record).flatMap((named) => (tables[to].has(named) ? [] : [{ collection: to, id: named }])),
  );
}

function toConflict({ change, paths }: Contested, base: Tables | null, theirs: Tables): Conflict {
  const { collection, id } = change;
  const [was, mine, others] = [
    base && recordIn(base, collection, id),
    change.before,
    recordIn(theirs, collection, id),
  ];
  return {
    collection,
    id,
    name: recordName(mine ?? others ?? was ?? {}),
    fields: paths.map((path) => ({
      field: printPath(path),
      base: toJson(valueAtPath(was, path)),
      mine: toJson(valueAtPath(mine, path)),
      theirs: toJson(valueAtPath(others, path)),
    })),
  };
}

function toJson(value: unknown): Json {
  return (value ?? null) as Json; // records are plain JSON
}

/** The joined record with what I have at some of the contested places. */
export function takeMine({ before, after }: Change, paths: readonly FieldPath[]): AnyRecord | null {
  const taken = paths.reduce<unknown>((record, path) => withValueAtPath(record, before, path), after);
  return taken as AnyRecord | null; // places of the same record
}

function recordIn(tables: Tables, collection: Collection, id: string): AnyRecord | null {
  return (tables[collection] as ReadonlyMap<string, AnyRecord>).get(id) ?? null;
}

function toChange(
  collection: Collection,
  id: string,
  before: AnyRecord | null,
  after: AnyRecord | null,
): Change {
  return { collection, id, before, after } as Change; // both come from that collection
}

function keyOf({ collection, id }: Pick<Change, 'collection' | 'id'>): string {
  return `${collection}/${id}`;
}

function printProblem({ code, collection, id, field }: IntegrityProblem): string {
  return `${code} ${collection} ${id} ${field}`;
}
