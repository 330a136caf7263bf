import { isSameJson, valueAt } from '#shared/base/json.ts';
import { type FieldPath, itemsOf, joinFields } from './join-values.ts';
import type { AnyRecord } from './schema.ts';

/** A record with the changes of both sides; where they contest, it is as the right side has it. */
export type JoinedRecord = {
  readonly record: AnyRecord | null;
  /** What both changed differently; the empty path is the record itself, where one side removed it. */
  readonly contested: readonly FieldPath[];
};

/** Fields about which nobody is asked: numbers of order mean nothing to a person. The later stamp is right. */
const QUIET_FIELDS: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt', 'order']);

/**
 * Joins two records that come from one; null stands for a record that is not (or not yet) there. Where both changed a
 * field about which nobody is asked, `quiet` says whose value stays.
 */
export function joinRecords(
  base: AnyRecord | null,
  left: AnyRecord | null,
  right: AnyRecord | null,
  quiet: 'left' | 'right',
): JoinedRecord {
  if (isSameBesidesStamp(left, right) || isSameBesidesStamp(base, right))
    return { record: left, contested: [] };
  if (isSameBesidesStamp(base, left)) return { record: right, contested: [] };
  if (left === null || right === null) return { record: right, contested: [[]] };
  const { value, contested } = joinFields(base, left, right);
  const isQuiet = ([field]: FieldPath) => QUIET_FIELDS.has(field ?? '');
  for (const [field = ''] of quiet === 'left' ? contested.filter(isQuiet) : [])
    value[field] = valueAt(left, field);
  const updatedAt = left.updatedAt > right.updatedAt ? left.updatedAt : right.updatedAt;
  return {
    record: { ...value, updatedAt } as AnyRecord, // fields of the same collection's records
    contested: contested.filter((path) => !isQuiet(path)),
  };
}

/** Whether two records differ in nothing but `updatedAt`; an absent one (null) is the same as an absent one only. */
export function isSameBesidesStamp(left: AnyRecord | null, right: AnyRecord | null): boolean {
  if (left === null || right === null) return left === right;
  return isSameJson({ ...left, updatedAt: '' }, { ...right, updatedAt: '' });
}

/** What stands at the end of a path; undefined where nothing does. */
export function valueAtPath(record: unknown, path: FieldPath): unknown {
  return path.reduce((value: unknown, part) => {
    const items = itemsOf(value);
    return items === null ? valueAt(value, part) : items.find(({ key }) => key === part)?.value;
  }, record);
}

/** `target` with what stands at the path in `source`: put in, replaced or taken away. */
export function withValueAtPath(target: unknown, source: unknown, path: FieldPath): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return source;
  const [present, wished] = [itemsOf(target), itemsOf(source)];
  if (present === null || wished === null) {
    const value = withValueAtPath(valueAt(target, part), valueAt(source, part), rest);
    const { [part]: _old, ...others } = target as Record<string, unknown>; // the path was found in this object
    return value === undefined ? others : { ...(target as object), [part]: value };
  }
  const old = present.find(({ key }) => key === part)?.value;
  const value = withValueAtPath(old, wished.find(({ key }) => key === part)?.value, rest);
  if (value === undefined) return present.filter(({ key }) => key !== part).map((item) => item.value);
  if (old !== undefined) return present.map((item) => (item.key === part ? value : item.value));
  const place = wished.findIndex(({ key }) => key === part);
  const before = new Set(wished.slice(0, place).map(({ key }) => key));
  const index = present.findLastIndex(({ key }) => before.has(key)) + 1;
  return present.map((item) => item.value).toSpliced(index, 0, value);
}

/** A path as one text: parts between slashes, as JSON pointers escape them. The empty path is null. */
export function printPath(path: FieldPath): string | null {
  return path.length === 0
    ? null
    : path.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
}

/** The way that `printPath` wrote; the empty one for null. */
export function parsePath(text: string | null): FieldPath {
  return text === null ? [] : text.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
