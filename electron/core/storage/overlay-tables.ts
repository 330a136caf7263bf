import type { Change } from '#shared/workspace/changes.ts';
import type { AnyRecord, Collection, Tables } from '#shared/workspace/schema.ts';

/**
 * The tables as they would be after the changes, without copying any collection: a look ahead costs as much as
 * the changes, not as much as the workspace. The tables below must not change while it is used.
 */
export function overlayTables(tables: Tables, changes: readonly Change[]): Tables {
  const touched = new Map<Collection, Map<string, AnyRecord | null>>();
  for (const { collection, id, after } of changes) {
    const ofCollection = touched.get(collection) ?? new Map<string, AnyRecord | null>();
    touched.set(collection, ofCollection.set(id, after));
  }
  const overlays = [...touched].map(([name, records]) => [name, overlayMap(tables[name], records)]);
  return { ...tables, ...Object.fromEntries(overlays) } as Tables; // each overlay stands for its own collection
}

function overlayMap(
  below: ReadonlyMap<string, AnyRecord>,
  above: ReadonlyMap<string, AnyRecord | null>,
): ReadonlyMap<string, AnyRecord> {
  function* entries(): MapIterator<[string, AnyRecord]> {
    for (const [id, record] of below) if (!above.has(id)) yield [id, record];
    for (const [id, record] of above) if (record !== null) yield [id, record];
    return undefined;
  }
  const get = (id: string) => (above.has(id) ? (above.get(id) ?? undefined) : below.get(id));
  return {
    get,
    has: (id) => get(id) !== undefined,
    get size() {
      return [...entries()].length;
    },
    entries,
    [Symbol.iterator]: entries,
    keys: () => new Map(entries()).keys(),
    values: () => new Map(entries()).values(),
    forEach: (visit) => {
      for (const [id, record] of entries()) visit(record, id, below);
    },
  };
}
