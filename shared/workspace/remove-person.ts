import { isSameJson } from '#shared/base/json.ts';
import type { Person } from '#shared/plan/people/person.ts';
import { applyChanges, type Change, changed, removed, squashChanges } from './changes.ts';
import { removalOf } from './references.ts';
import {
  type AnyRecord,
  COLLECTION_NAMES,
  COLLECTIONS,
  type Collection,
  type RecordOf,
  type Tables,
} from './schema.ts';

/** A record that names a person in its texts. */
export type Mention = { readonly collection: Collection; readonly id: string };

/** What stands where a name stood: no word, so that it reads in every language. */
const BLANK = '[…]';

/** Values that are codes or names of other records, never a person's. */
const CODES: ReadonlySet<string> = new Set([
  'id',
  'collection',
  'network',
  'networks',
  'metric',
  'language',
  'languages',
  'timeZone',
  'currency',
  'holidayRegion',
  'section',
]);

/**
 * The changes that take a person out of the plan as one undo step: the entry, what points to it (links of tasks, muted
 * findings) and, if wished, the full name, handles, addresses and profile links wherever they stand in other records.
 * First names alone and pictures are not found. What lies in history and backups stays there.
 */
export function removalOfPerson(
  tables: Tables,
  person: Person,
  { clearsMentions }: { readonly clearsMentions: boolean },
): readonly Change[] {
  const muted = [...tables.mutedFindings.values()].filter(({ recordId }) => recordId === person.id);
  const pointing = [
    ...removalOf(tables, 'people', person),
    ...muted.map((each) => removed('mutedFindings', each)),
  ];
  if (!clearsMentions) return pointing;
  return squashChanges([...pointing, ...blanking(applyChanges(tables, pointing), person)]);
}

/** Where else in the plan the person is named. Reads every text once. */
export function mentionsOfPerson(tables: Tables, person: Person): readonly Mention[] {
  const others = applyChanges(tables, removalOf(tables, 'people', person));
  return blanking(others, person).map(({ collection, id }) => ({ collection, id }));
}

function blanking(tables: Tables, person: Person): readonly Change[] {
  const pattern = patternOf(person);
  if (pattern === null) return [];
  return COLLECTION_NAMES.flatMap((collection) =>
    [...tables[collection].values()].flatMap((record) => blankRecord(collection, record, pattern)),
  );
}

function blankRecord(collection: Collection, record: AnyRecord, pattern: RegExp): readonly Change[] {
  const fields = Object.entries(record).flatMap(([field, value]) => {
    // Somebody else of the same name stays who they are.
    if (CODES.has(field) || (collection === 'people' && field === 'name')) return [];
    const blanked = blank(value, field, pattern);
    return isSameJson(value, blanked) || !isAllowed(collection, field, blanked) ? [] : [[field, blanked]];
  });
  if (fields.length === 0) return [];
  const after = Object.fromEntries(fields) as Partial<RecordOf<typeof collection>>; // checked by the schema above
  return [changed(collection, record as RecordOf<typeof collection>, after)];
}

function blank(value: unknown, key: string, pattern: RegExp): unknown {
  if (CODES.has(key) || /Ids?$/.test(key)) return value;
  if (typeof value === 'string') {
    if (value.search(pattern) < 0) return value;
    // Half an address leads nowhere.
    return /^https?:\/\/\S+$/i.test(value) ? '' : value.replaceAll(pattern, BLANK);
  }
  if (Array.isArray(value)) return value.map((each) => blank(each, '', pattern));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, blank(each, name, pattern)]));
}

/** A state that happens to be called like the person cannot be blanked. */
function isAllowed(collection: Collection, field: string, value: unknown): boolean {
  const shape: Readonly<Record<string, { readonly safeParse: (value: unknown) => { success: boolean } }>> =
    COLLECTIONS[collection].shape;
  return shape[field]?.safeParse(value).success ?? false;
}

/** Everything that can only mean this person; null where nothing can. */
function patternOf({ name, handles, contact }: Person): RegExp | null {
  const terms = [
    ...(name.trim().length >= 3 ? [escaped(name.trim()).replaceAll(/\s+/g, '\\s+')] : []),
    ...handles.flatMap(({ handle, link }) => [...handleTerms(handle), ...linkTerms(link)]),
    ...contactTerms(contact),
  ];
  if (terms.length === 0) return null;
  // The longest first: an address goes whole, not only the name in it.
  const longestFirst = [...new Set(terms)].sort((left, right) => right.length - left.length);
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
}

/** With its @ always; alone only where it cannot be a common word. */
function handleTerms(handle: string): readonly string[] {
  const bare = handle.trim().replace(/^@/, '');
  if (bare.length < 2) return [];
  const isOnlyName = bare.length >= 5 && /[\d_.]/.test(bare);
  return isOnlyName ? [`@?${escaped(bare)}`] : [`@${escaped(bare)}`];
}

function linkTerms(link: string): readonly string[] {
  const bare = link
    .trim()
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/\/+$/, '');
  // A whole site may be many people's; an address within it is the person's own.
  return bare.includes('/') ? [`(?:https?://)?(?:www\\.)?${escaped(bare)}/?`] : [];
}

function contactTerms(contact: string): readonly string[] {
  const parts = contact.split(/[\n,;]+/).map((part) => part.trim());
  const addresses = contact.match(/[^\s,;<>]+@[^\s,;<>]+/g) ?? [];
  const numbers = parts.filter((part) => (part.match(/\d/g) ?? []).length >= 5);
  return [...addresses, ...numbers].map(escaped);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
