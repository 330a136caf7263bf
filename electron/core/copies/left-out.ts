import { isSameJson, valueAt } from '#shared/base/json.ts';
import { type AnyRecord, COLLECTION_NAMES, type Collection, type Tables } from '#shared/workspace/schema.ts';
import { withoutPrivate } from '../exports/reader.ts';

/**
 * The tables of someone who got the plan without its private facts, as if they had them: what was left out counts as
 * not changed. It is taken from the common past, else from our present records; what they wrote themselves stays.
 */
export function withLeftOut(theirs: Tables, ...sources: readonly (Tables | null)[]): Tables {
  const entries = COLLECTION_NAMES.map((name) => {
    const records: ReadonlyMap<string, AnyRecord> = theirs[name];
    const filled = [...records].map(([id, record]) => [id, fill(name, record, sources)] as const);
    return [name, new Map(filled)];
  });
  return Object.fromEntries(entries) as unknown as Tables; // one map for each collection
}

function fill(name: Collection, record: AnyRecord, sources: readonly (Tables | null)[]): AnyRecord {
  const tables = sources.find((source) => source?.[name].has(record.id));
  const full = tables?.[name].get(record.id);
  if (full === undefined) return record;
  const shown = withoutPrivate(name, full as never); // of that collection
  const hidden = Object.keys(full).filter((key) => {
    const [all, visible] = [valueAt(full, key), valueAt(shown, key)];
    return !isSameJson(all, visible) && isSameJson(valueAt(record, key), visible);
  });
  const facts = Object.fromEntries(hidden.map((key) => [key, valueAt(full, key)]));
  return { ...record, ...facts } as AnyRecord; // fields of the same record
}
