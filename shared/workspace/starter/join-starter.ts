import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Instant } from '#shared/base/zoned-time.ts';
import { added, type Change, changed } from '../changes.ts';
import { REFERENCES } from '../references.ts';
import { type AnyRecord, COLLECTION_NAMES, type Collection, type RecordOf, type Tables } from '../schema.ts';

/**
 * The changes that add a starter plan to what is there. A record that is there already (its id is the same) gets what it
 * lacks; of the others only those are added whose list is empty, or that stand for a thing of their own.
 */
export function joinStarter(
  tables: Tables,
  starter: Tables,
  { today, now }: { readonly today: CalendarDate; readonly now: Instant },
): readonly Change[] {
  const fresh = new Map(
    COLLECTION_NAMES.map((name) => [name, wantedOf(tables, starter, name, today)] as const),
  );
  const isThere = (name: Collection, id: string) =>
    tables[name].has(id) || (fresh.get(name)?.some((record) => record.id === id) ?? false);
  return COLLECTION_NAMES.flatMap((name) => [
    ...filled(tables, starter, name, now),
    ...(fresh.get(name) ?? []).flatMap((record) => {
      const linked = withoutMissing(name, record, isThere);
      return linked === null ? [] : [added(name, linked)];
    }),
  ]);
}

/** New records of a collection that may be added. */
function wantedOf(
  tables: Tables,
  starter: Tables,
  name: Collection,
  today: CalendarDate,
): readonly AnyRecord[] {
  const fresh = [...starter[name].values()].filter(({ id }) => !tables[name].has(id));
  switch (name) {
    // A channel stands for its network: those that are there were found by it.
    case 'channels':
      return fresh;
    case 'sectionDecisions': {
      const decided = new Set([...tables.sectionDecisions.values()].map(({ section }) => section));
      return [...starter.sectionDecisions.values()].filter(({ section }) => !decided.has(section));
    }
    case 'posts':
      return isPlannedAhead(tables, today) ? [] : newTitles(tables, starter);
    default:
      return tables[name].size === 0 ? fresh : [];
  }
}

/** Whoever has planned the days to come wants no second plan beside it; what is past is no plan. */
function isPlannedAhead({ posts }: Tables, today: CalendarDate): boolean {
  return [...posts.values()].some(
    ({ date, status }) => date !== null && date >= today && status !== 'cancelled' && status !== 'published',
  );
}

function newTitles(tables: Tables, starter: Tables): readonly AnyRecord[] {
  const titles = new Set([...tables.posts.values()].map(({ title }) => title));
  return [...starter.posts.values()].filter(({ title }) => !titles.has(title));
}

/** Only single records and channels are completed: elsewhere an empty field may be meant. */
const COMPLETED: ReadonlySet<Collection> = new Set([
  'profile',
  'roleProfile',
  'brand',
  'channels',
  'fitCheck',
]);

function filled(tables: Tables, starter: Tables, name: Collection, now: Instant): readonly Change[] {
  if (!COMPLETED.has(name)) return [];
  return [...starter[name].values()].flatMap((record) => {
    const present = tables[name].get(record.id);
    if (present === undefined) return [];
    const lacking = Object.entries(record).filter(([field, value]) => {
      const own = (present as Readonly<Record<string, unknown>>)[field];
      return isEmpty(own) && !isEmpty(value);
    });
    if (lacking.length === 0) return [];
    const fields = { ...Object.fromEntries(lacking), updatedAt: now } as Partial<RecordOf<typeof name>>;
    return [changed(name, present, fields)];
  });
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** The record without what it names and is not there; null where it cannot be without it. */
function withoutMissing(
  name: Collection,
  record: AnyRecord,
  isThere: (name: Collection, id: string) => boolean,
): AnyRecord | null {
  let result = record;
  for (const { from, to, ids, without } of REFERENCES) {
    if (from !== name) continue;
    for (const id of ids(result).filter((each) => !isThere(to, each))) {
      const fields = without(result, id);
      if (fields === null) return null;
      result = { ...result, ...fields } as AnyRecord; // fields of the same noun
    }
  }
  return result;
}
