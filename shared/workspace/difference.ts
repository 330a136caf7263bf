import { isSameJson, valueAt } from '#shared/base/json.ts';
import type { Change } from './changes.ts';
import { type AnyRecord, COLLECTION_NAMES, type Collection, type Tables } from './schema.ts';

/**
 * The changes that lead from one state of a plan to another: one for each record that differs, in any order. Applied to
 * `before` they give exactly `after`, and they fit a commit on `before`.
 */
export function differenceOf(before: Tables, after: Tables): readonly Change[] {
  return COLLECTION_NAMES.flatMap((collection) => differenceIn(collection, before, after));
}

/** The fields that differ between two records, `updatedAt` left out unless it is the only one; empty for none. */
export function changedFields(before: object | null, after: object | null): readonly string[] {
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const differing = [...keys].filter((key) => !isSameJson(valueAt(before, key), valueAt(after, key)));
  const meant = differing.filter((key) => key !== 'updatedAt');
  return meant.length > 0 ? meant : differing;
}

/** By what a person knows a record: its name or title, else the beginning of what it says; '' where it has neither. */
export function recordName(record: object): string {
  for (const key of NAMING_FIELDS) {
    const value = valueAt(record, key);
    if (typeof value === 'string' && value.trim() !== '') return shortened(value.trim());
  }
  return '';
}

const NAMING_FIELDS = [
  'name',
  'title',
  'handle',
  'role',
  'customName',
  'statement',
  'scenario',
  'text',
  'will',
  'network',
  'metric',
  'section',
  'periodStart',
  'date',
];
const LONGEST_NAME = 80;

function shortened(text: string): string {
  const [line = ''] = text.split('\n');
  const characters = [...line];
  return characters.length <= LONGEST_NAME ? line : `${characters.slice(0, LONGEST_NAME - 1).join('')}…`;
}

function differenceIn(collection: Collection, before: Tables, after: Tables): readonly Change[] {
  const [was, is]: readonly ReadonlyMap<string, AnyRecord>[] = [before[collection], after[collection]];
  if (was === is || was === undefined || is === undefined) return [];
  const changes: unknown[] = [];
  for (const [id, record] of is) {
    const old = was.get(id) ?? null;
    if (!isSameJson(old, record)) changes.push({ collection, id, before: old, after: record });
  }
  for (const [id, record] of was) {
    if (!is.has(id)) changes.push({ collection, id, before: record, after: null });
  }
  return changes as readonly Change[]; // before and after come from that collection
}
