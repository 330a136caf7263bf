import type { z } from 'zod';
import { networkOf } from '#shared/plan/networks/network.ts';
import { createSampleClient } from '#shared/workspace/sample-client.ts';
import {
  type AnyRecord,
  COLLECTION_NAMES,
  COLLECTIONS,
  type Collection,
  type Tables,
} from '#shared/workspace/schema.ts';

/** A word that stands nowhere else, and the one field in which it was put. */
export type Mark = {
  readonly collection: Collection;
  readonly id: string;
  readonly field: string;
  /** The field, and inside of lists the field of the item: 'variants.media.name'. */
  readonly path: string;
  readonly text: string;
};

/**
 * The sample client with one record of each collection in which every text that a person can write is a word of its own:
 * what a page shows, an export holds or a search finds can be asked for, field by field.
 */
export function aMarkedPlan(): { readonly tables: Tables; readonly marks: readonly Mark[] } {
  const sample = aSample();
  const marks: Mark[] = [];
  const entries = COLLECTION_NAMES.map((collection) => {
    const records: ReadonlyMap<string, AnyRecord> = sample[collection];
    const first = [...records.values()].sort((left, right) => textCount(right) - textCount(left))[0];
    if (first === undefined) return [collection, records] as const;
    const marked = markRecord(collection, withOneVersion(first, sample), marks);
    return [collection, new Map([...records, [first.id, marked]])] as const;
  });
  return { tables: Object.fromEntries(entries) as unknown as Tables, marks }; // every collection once
}

/** A post in one version, on a network whose posts have a title of their own: then its editor shows every field at once. */
function withOneVersion(record: AnyRecord, { channels }: Tables): AnyRecord {
  if (!('variants' in record)) return record;
  const titled = record.variants.filter(
    ({ channelId }) => networkOf(channels.get(channelId ?? '')?.network ?? '').hasTitle,
  );
  return { ...record, variants: titled.slice(0, 1) };
}

function aSample(): Tables {
  let count = 0;
  const newId = () => {
    count += 1;
    return `id-${String(count).padStart(5, '0')}`;
  };
  const day = { today: '2026-10-14', now: '2026-10-14T12:00:00.000Z', timeZone: 'Europe/Berlin' };
  return createSampleClient({ language: 'en', name: null, newId, ...day });
}

function markRecord(collection: Collection, record: AnyRecord, marks: Mark[]): AnyRecord {
  const schema = COLLECTIONS[collection];
  let present: AnyRecord = record;
  for (const field of Object.keys(schema.shape)) {
    if (KEPT.has(field) || /Ids?$/.test(field) || isUnused(present, field)) continue;
    const found: Pick<Mark, 'path' | 'text'>[] = [];
    const value = withMarks((present as Readonly<Record<string, unknown>>)[field], field, (path) => {
      const text = `Qx${String(marks.length + found.length).padStart(4, '0')}z`;
      found.push({ path, text });
      return text;
    });
    const next = schema.safeParse({ ...present, [field]: value });
    if (found.length === 0 || !next.success) continue;
    marks.push(...found.map((each) => ({ collection, id: record.id, field, ...each })));
    present = { ...present, [field]: value } as AnyRecord; // it just passed the schema
  }
  return present;
}

/** The name of one's own figure, where it is none. */
function isUnused(record: AnyRecord, field: string): boolean {
  return field === 'customName' && 'metric' in record && record.metric !== 'custom';
}

const KEPT: ReadonlySet<string> = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'link',
  'network',
  'networks',
  'metric',
  // Ids of the items of a routine that were ticked.
  'done',
]);
/** Parts of list items that are no free text. */
const KEPT_INSIDE: ReadonlySet<string> = new Set([
  'id',
  'language',
  'channelId',
  'network',
  'link',
  'level',
  'at',
  'hash',
  // Read from the file itself; nobody types it.
  'mimeType',
  // What programs keep to notice a change.
  'fingerprint',
  'said',
  'landingPage',
  'metric',
  'state',
]);

function withMarks(value: unknown, path: string, mark: (path: string) => string): unknown {
  if (typeof value === 'string') return mark(path);
  if (Array.isArray(value)) return value.map((item) => withMarks(item, path, mark));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      KEPT_INSIDE.has(key) || /Ids?$/.test(key) ? part : withMarks(part, `${path}.${key}`, mark),
    ]),
  );
}

function textCount(record: AnyRecord): number {
  return JSON.stringify(record).length;
}

/** Fields of a collection that a person sets: all but the ones that programs keep. */
export function writableFields(collection: Collection): readonly string[] {
  return Object.keys((COLLECTIONS[collection] as z.ZodObject).shape).filter((field) => !OWN.has(field));
}

const OWN: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt', 'order']);
