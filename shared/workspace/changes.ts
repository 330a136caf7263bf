import { isSameJson } from '#shared/base/json.ts';
import { joinRecords } from './join-records.ts';
import type { AnyRecord, Collection, RecordOf, Tables } from './schema.ts';

/** One record before and after; null where it did not exist. The only way in which a plan changes. */
export type ChangeOf<C extends Collection> = {
  readonly collection: C;
  readonly id: string;
  readonly before: RecordOf<C> | null;
  readonly after: RecordOf<C> | null;
};
export type Change = { readonly [C in Collection]: ChangeOf<C> }[Collection];

/** A change that makes a record. */
export function added<C extends Collection>(collection: C, record: RecordOf<C>): Change {
  return change(collection, record.id, null, record);
}

/** A change that takes a record away. */
export function removed<C extends Collection>(collection: C, record: RecordOf<C>): Change {
  return change(collection, record.id, record, null);
}

/** A change of some fields of a record. */
export function changed<C extends Collection>(
  collection: C,
  before: RecordOf<C>,
  fields: Partial<RecordOf<C>>,
): Change {
  return change(collection, before.id, before, { ...before, ...fields });
}

/** The tables after the changes, which must fit them (see `conflictsWith`). Copies only the touched collections. */
export function applyChanges(tables: Tables, changes: readonly Change[]): Tables {
  const copies: Partial<Record<Collection, Map<string, AnyRecord>>> = {};
  for (const { collection, id, after } of changes) {
    let copy = copies[collection];
    if (copy === undefined) {
      copy = new Map<string, AnyRecord>(tables[collection]);
      copies[collection] = copy;
    }
    setOrDelete(copy, id, after);
  }
  return { ...tables, ...copies } as Tables; // each copy holds records of its own collection
}

/** The same without a copy, for the one owner of the tables: work in proportion to the changes. */
export function applyChangesInPlace(tables: Tables, changes: readonly Change[]): void {
  for (const { collection, id, after } of changes) {
    setOrDelete(tables[collection] as Map<string, AnyRecord>, id, after); // the owner made the maps
  }
}

/** The changes that lead back: reversed, before and after swapped. */
export function invertChanges(changes: readonly Change[]): readonly Change[] {
  return changes.map(({ collection, id, before, after }) => change(collection, id, after, before)).reverse();
}

/**
 * Fewest changes with the same effect: one for each record, its first before and its last after; a record that
 * is made and removed vanishes, and so does one that ends as it began.
 */
export function squashChanges(changes: readonly Change[]): readonly Change[] {
  const byRecord = new Map<string, Change>();
  for (const next of changes) {
    const key = recordKey(next);
    const first = byRecord.get(key);
    byRecord.set(
      key,
      first === undefined ? next : change(next.collection, next.id, first.before, next.after),
    );
  }
  return [...byRecord.values()].filter(({ before, after }) => !isSameJson(before, after));
}

/** The changes whose `before` is not what the tables (after the changes ahead of them) hold. */
export function conflictsWith(tables: Tables, changes: readonly Change[]): readonly Change[] {
  const running = new Map<string, AnyRecord | null>();
  return changes.filter((candidate) => {
    const key = recordKey(candidate);
    const stored = running.has(key)
      ? running.get(key)
      : (tables[candidate.collection].get(candidate.id) ?? null);
    running.set(key, candidate.after);
    return !isSameJson(stored ?? null, candidate.before);
  });
}

export type Rebased = { readonly changes: readonly Change[]; readonly contested: readonly Change[] };

/**
 * Own changes carried over to tables that someone else has changed meanwhile. Fields that only one side touched are
 * merged; where both changed the same field differently (or one removed the record) own wishes stand in `contested`,
 * already based on the present record, for a person to take or drop.
 */
export function rebaseChanges(tables: Tables, changes: readonly Change[]): Rebased {
  const clean: Change[] = [];
  const contested: Change[] = [];
  for (const own of squashChanges(changes)) {
    const present = tables[own.collection].get(own.id) ?? null;
    if (isSameJson(present, own.after)) continue;
    const joined = joinRecords(own.before, present, own.after, 'right');
    const { record } = joined;
    if (isSameJson(record, present)) continue;
    (joined.contested.length > 0 ? contested : clean).push(change(own.collection, own.id, present, record));
  }
  return { changes: clean, contested };
}

/** Tells records of all collections apart: 'posts/abc'. */
export function recordKey({ collection, id }: Pick<Change, 'collection' | 'id'>): string {
  return `${collection}/${id}`;
}

function change<C extends Collection>(
  collection: C,
  id: string,
  before: RecordOf<C> | null,
  after: RecordOf<C> | null,
): Change {
  return { collection, id, before, after } as unknown as Change; // before and after come from that collection
}

function setOrDelete(table: Map<string, AnyRecord>, id: string, record: AnyRecord | null): void {
  if (record === null) table.delete(id);
  else table.set(id, record);
}
