import { isSameJson, valueAt } from '#shared/base/json.ts';

/** The way from a record to a value in it: a field, then an item's id and a field of that item, and so on. */
export type FieldPath = readonly string[];

/** A value with the changes of both sides. Where both changed the same differently, `value` holds the right side. */
export type Joined = { readonly value: unknown; readonly contested: readonly FieldPath[] };

type Item = { readonly key: string; readonly value: unknown };

/**
 * Joins two values that come from one. What only one side changed is taken. Lists are joined item by item: texts and
 * numbers that occur once are their own names, objects go by their `id`. An item that one side added or removed is added
 * or removed; additions keep their place behind the item they were put after, the left side's first. The list as a
 * whole is contested where both sides put it in another order, where items have no names, and where both replaced the
 * same text (one cannot tell whether the new texts are two additions or two wordings of the same).
 */
export function joinValues(base: unknown, left: unknown, right: unknown, path: FieldPath = []): Joined {
  if (isSameJson(left, right) || isSameJson(base, right)) return { value: left, contested: [] };
  if (isSameJson(base, left)) return { value: right, contested: [] };
  const lists = [base, left, right].map(itemsOf);
  const [from, ours, others] = lists;
  if (from && ours && others) {
    const joined = joinLists(from, ours, others, path);
    if (joined !== null) return joined;
  }
  return { value: right, contested: [path] };
}

/** Joins two objects field by field. `fields` names those that are joined; others are handed on from the right. */
export function joinFields(
  base: object | null,
  left: object,
  right: object,
  path: FieldPath = [],
): { readonly value: Record<string, unknown>; readonly contested: readonly FieldPath[] } {
  const value: Record<string, unknown> = {};
  const contested: FieldPath[] = [];
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const ours = valueAt(left, key);
    const joined = joinValues(valueAt(base, key), ours, valueAt(right, key), [...path, key]);
    if (joined.value !== undefined) value[key] = joined.value;
    contested.push(...joined.contested);
  }
  return { value, contested };
}

/** The items of a list by their names; null where it is no list, an item has no name or a name occurs twice. */
export function itemsOf(list: unknown): readonly Item[] | null {
  if (!Array.isArray(list)) return null;
  const items: Item[] = [];
  for (const value of list as readonly unknown[]) {
    const key = keyOf(value);
    if (key === null) return null;
    items.push({ key, value });
  }
  return new Set(items.map(({ key }) => key)).size === items.length ? items : null;
}

function keyOf(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return JSON.stringify(value);
  const id = valueAt(value, 'id');
  return typeof id === 'string' && !Array.isArray(value) ? id : null;
}

type Keyed = ReadonlyMap<string, unknown>;

function joinLists(
  baseItems: readonly Item[],
  leftItems: readonly Item[],
  rightItems: readonly Item[],
  path: FieldPath,
): Joined | null {
  const [base, left, right] = [toMap(baseItems), toMap(leftItems), toMap(rightItems)];
  if (hasTwoReplacements(base, left, right)) return null;
  const order = joinOrder(base, left, right);
  if (order === null) return null;
  const value: unknown[] = [];
  const contested: FieldPath[] = [];
  for (const key of order) {
    const item = joinItem(key, { base, left, right }, [...path, key]);
    if (item.value !== undefined) value.push(item.value);
    contested.push(...item.contested);
  }
  return { value, contested };
}

function joinItem(
  key: string,
  { base, left, right }: { readonly base: Keyed; readonly left: Keyed; readonly right: Keyed },
  path: FieldPath,
): Joined {
  const [was, ours, others] = [base.get(key), left.get(key), right.get(key)];
  if (isObject(ours) && isObject(others)) return joinFields(isObject(was) ? was : null, ours, others, path);
  return joinValues(was, ours, others, path); // a removed item is undefined
}

/** Texts and numbers that both took away while someone put others in their place. */
function hasTwoReplacements(base: Keyed, left: Keyed, right: Keyed): boolean {
  const isGone = (key: string) => !left.has(key) && !right.has(key) && !isObject(base.get(key));
  if (![...base.keys()].some(isGone)) return false;
  const additions = (side: Keyed, other: Keyed) =>
    [...side.keys()].some((key) => !base.has(key) && !other.has(key));
  return additions(left, right) || additions(right, left);
}

/** All names of both sides in one order; null where both changed the order of what they share, differently. */
function joinOrder(base: Keyed, left: Keyed, right: Keyed): readonly string[] | null {
  const isShared = (key: string) => base.has(key) && left.has(key) && right.has(key);
  const [was, ours, others] = [base, left, right].map((side) => [...side.keys()].filter(isShared));
  if (isSameJson(was, others)) return withInserted([...left.keys()], [...right.keys()], 'after');
  const isFree = isSameJson(was, ours) || isSameJson(ours, others);
  return isFree ? withInserted([...right.keys()], [...left.keys()], 'before') : null;
}

/** The first list with what only the second has, each behind the one it stands behind there. */
function withInserted(
  first: readonly string[],
  second: readonly string[],
  among: 'before' | 'after',
): readonly string[] {
  const known = new Set(first);
  const result = [...first];
  let previous: string | null = null;
  for (const key of second) {
    if (!known.has(key)) {
      let index: number = previous === null ? 0 : result.indexOf(previous) + 1;
      const isOwn = (at: number) => known.has(result[at] ?? '') && !second.includes(result[at] ?? '');
      if (among === 'after') while (index < result.length && isOwn(index)) index += 1;
      result.splice(index, 0, key);
    }
    previous = key;
  }
  return result;
}

function toMap(items: readonly Item[]): Keyed {
  return new Map(items.map(({ key, value }) => [key, value]));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
