import { z } from 'zod';
import { recordName } from './difference.ts';
import { type AnyRecord, COLLECTION_NAMES, COLLECTIONS, type Collection, type Tables } from './schema.ts';

export type SearchHit = {
  readonly collection: Collection;
  readonly id: string;
  readonly name: string;
  /** The field in which the first word stands, and the text around it; null where it stands in the name. */
  readonly found: { readonly field: string; readonly excerpt: string } | null;
};

/**
 * Records in which every word of the query stands, in whatever field a person can write: texts, days and figures, not what
 * programs use (ids, stamps, names of choices). Upper case and accents do not matter. Names that begin with the query come
 * first, then names that hold its words, then the rest in the order of the plan.
 * @param most how many are wanted; nothing is found for a query without a letter or digit
 */
export function searchRecords(tables: Tables, query: string, most: number): readonly SearchHit[] {
  const words = wordsOf(query);
  const [first] = words;
  if (first === undefined) return [];
  const ranks: Match[][] = [[], [], []];
  for (const collection of COLLECTION_NAMES) {
    for (const record of tables[collection].values() as Iterable<AnyRecord>) {
      const entry = entryOf(collection, record);
      if (!words.every((word) => entry.folded.includes(word))) continue;
      const rank = rankOf(entry.name, query, words);
      ranks[rank]?.push({ collection, record, rank });
    }
  }
  return ranks
    .flat()
    .slice(0, most)
    .map((match) => toHit(match, first));
}

/** Reads record after record, so that a first search in many of them has less to do; to be gone through in pieces. */
export function* readAhead(tables: Tables): Generator<void, void, undefined> {
  for (const collection of COLLECTION_NAMES) {
    for (const record of tables[collection].values() as Iterable<AnyRecord>) {
      entryOf(collection, record);
      yield;
    }
  }
}

/** What a person wrote in a record, field by field. */
export function writtenTexts(
  collection: Collection,
  record: object,
): readonly { readonly field: string; readonly text: string }[] {
  const texts: { field: string; text: string }[] = [];
  for (const [field, schema] of Object.entries(COLLECTIONS[collection].shape)) {
    for (const text of leavesOf(schema, (record as Readonly<Record<string, unknown>>)[field], field))
      texts.push({ field, text });
  }
  return texts;
}

type Entry = { readonly folded: string; readonly name: string };

/** Records are never changed in place: what was read of one once holds as long as it lives. */
const entries = new WeakMap<object, Entry>();

function entryOf(collection: Collection, record: AnyRecord): Entry {
  const known = entries.get(record);
  if (known !== undefined) return known;
  const texts = writtenTexts(collection, record).map(({ text }) => text);
  const entry = { folded: folded(texts.join('\n')), name: folded(recordName(record)) };
  entries.set(record, entry);
  return entry;
}

function rankOf(name: string, query: string, words: readonly string[]): 0 | 1 | 2 {
  if (name.startsWith(folded(query.trim()))) return 0;
  return words.every((word) => name.includes(word)) ? 1 : 2;
}

type Match = { readonly collection: Collection; readonly record: AnyRecord; readonly rank: number };

function toHit({ collection, record, rank }: Match, word: string): SearchHit {
  const hit = { collection, id: record.id, name: recordName(record) };
  if (rank < 2) return { ...hit, found: null };
  const place = writtenTexts(collection, record).find(({ text }) => folded(text).includes(word));
  return {
    ...hit,
    found: place === undefined ? null : { field: place.field, excerpt: around(place.text, word) },
  };
}

const EXCERPT = 60;

function around(text: string, word: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const at = Math.max(0, folded(line).indexOf(word) - EXCERPT / 3);
  const piece = line.slice(at, at + EXCERPT).trim();
  return `${at > 0 ? '…' : ''}${piece}${at + EXCERPT < line.length ? '…' : ''}`;
}

function wordsOf(query: string): readonly string[] {
  return folded(query)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}\p{S}]/u.test(word));
}

function folded(text: string): string {
  const lower = text.toLowerCase();
  return /[\u0080-\uffff]/.test(lower) ? lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : lower;
}

const OWN_KEYS: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt', 'hash', 'collection']);

function* leavesOf(schema: z.ZodType, value: unknown, key: string): Generator<string, void, undefined> {
  if (value === null || value === undefined || OWN_KEYS.has(key) || /Ids?$/.test(key)) return;
  const inner = schema instanceof z.ZodNullable ? (schema.unwrap() as z.ZodType) : schema; // zod's own type is wider
  if (inner instanceof z.ZodEnum || inner instanceof z.ZodLiteral) return;
  if (typeof value === 'string') yield value;
  if (typeof value === 'number') yield String(value);
  if (Array.isArray(value)) {
    const element = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : z.unknown(); // the same
    for (const item of value) yield* leavesOf(element, item, key.replace(/Ids?$/, ''));
  } else if (typeof value === 'object') {
    const shape: Readonly<Record<string, z.ZodType>> = inner instanceof z.ZodObject ? inner.shape : {};
    for (const [name, part] of Object.entries(value)) yield* leavesOf(shape[name] ?? z.unknown(), part, name);
  }
}
