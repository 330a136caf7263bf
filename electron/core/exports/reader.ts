import type { ExportRequest } from '#shared/api/export-methods.ts';
import type { FormatPlan } from '#shared/plan/content/format-plan.ts';
import {
  COLLECTION_NAMES,
  COLLECTIONS,
  type Collection,
  type RecordOf,
  type Tables,
} from '#shared/workspace/schema.ts';

export type Reader = ExportRequest['reader'];

/** Kinds of private facts; their names are in the catalog under `document.leftOut.*`. */
const PRIVATE_KINDS = [
  'notes',
  'accessNotes',
  'reach',
  'effort',
  'sources',
  'people',
  'candidates',
  'costs',
  'budgets',
  'approvals',
  'muted',
] as const;
export type PrivateKind = (typeof PRIVATE_KINDS)[number];

export type LeftOut = { readonly kind: PrivateKind; readonly count: number };

/**
 * The plan as a reader may see it. For a client every private fact is emptied here, before any format is written,
 * so that no writer can leak it; fields this version does not know are dropped, for nobody can tell what they hold.
 */
export function tablesForReader(reader: Reader, tables: Tables): Tables {
  if (reader === 'own') return tables;
  const entries = COLLECTION_NAMES.map((name) => [
    name,
    WITHHELD.has(name)
      ? new Map()
      : new Map([...tables[name]].map(([id, record]) => [id, withoutPrivate(name, record)])),
  ]);
  return Object.fromEntries(entries) as unknown as Tables; // every key of the table of collections is set
}

/** What is left out for a client, by kind, with how often it is filled; kinds without content are missing. */
export function countLeftOut(tables: Tables): readonly LeftOut[] {
  const posts = [...tables.posts.values()];
  const counts: Record<PrivateKind, number> = {
    notes: COLLECTION_NAMES.flatMap((name) => [...tables[name].values()]).filter(({ notes }) =>
      isFilled(notes),
    ).length,
    accessNotes: [...tables.channels.values()].filter(({ accessNote }) => isFilled(accessNote)).length,
    reach: reachesOf(tables).filter(isFilled).length,
    effort:
      posts.filter(({ effort }) => effort !== null).length +
      [...tables.series.values()].filter(({ effort }) => effort !== null).length +
      [...tables.tasks.values()].filter(({ effort }) => effort !== null).length +
      [...tables.routines.values()].filter(({ minutes }) => minutes !== null).length +
      [...tables.formatPlans.values()].filter(hasHours).length +
      (hoursPerWeekOf(tables) === null ? 0 : 1),
    sources:
      posts.filter(({ source }) => source !== null).length +
      tables.momentSources.size +
      tables.importProfiles.size +
      [...tables.metricPoints.values()].filter(({ source }) => source.kind === 'file').length,
    people: tables.people.size,
    candidates: tables.candidates.size,
    costs: [...tables.tools.values()].filter(({ cost }) => cost !== null).length,
    budgets:
      [...tables.fitCheck.values()].filter(({ budgetPerMonth }) => budgetPerMonth !== null).length +
      [...tables.campaigns.values()].filter(({ budget }) => budget !== null).length,
    approvals: posts.filter(({ approval }) => approval.kind === 'internal').length,
    muted: tables.mutedFindings.size,
  };
  return PRIVATE_KINDS.map((kind) => ({ kind, count: counts[kind] })).filter(({ count }) => count > 0);
}

/** Personal data of people who never agreed to be shown, and what was said among ourselves: not one of these leaves. */
const WITHHELD: ReadonlySet<Collection> = new Set([
  'people',
  'candidates',
  'mutedFindings',
  // How our files of others' tools are read says what they are called.
  'importProfiles',
]);

const EMPTIED: { readonly [C in Collection]?: (record: RecordOf<C>) => Partial<RecordOf<C>> } = {
  profile: () => ({ hoursPerWeek: null }),
  fitCheck: () => ({ budgetPerMonth: null }),
  channels: () => ({ accessNote: '' }),
  formatPlans: () => ({ hours: null, hoursPerLanguage: null }),
  campaigns: () => ({ budget: null }),
  tools: () => ({ cost: null }),
  // What it names stays at home.
  tasks: ({ link }) => ({
    link: link !== null && WITHHELD.has(link.collection) ? null : link,
    effort: null,
  }),
  routines: () => ({ minutes: null }),
  // Who of us let a post through is our own business; what the client said is theirs.
  posts: ({ approval }) => ({
    effort: null,
    source: null,
    approval: approval.kind === 'internal' ? { kind: 'none', fingerprint: null, by: '', at: null } : approval,
  }),
  series: () => ({ effort: null }),
  momentSources: () => ({ fileName: '', hash: '' }),
  // A calendar program writes the name of its machine, or an address, into the ids of its events.
  moments: () => ({ uid: '' }),
  calendarSettings: ({ approval }) => ({ approval: approval === 'internal' ? 'none' : approval }),
  metricPoints: ({ source }) => ({
    source: source.kind === 'file' ? { ...source, name: '', row: null, hash: null } : source,
  }),
  crisisRoles: () => ({ reach: '', backupReach: '' }),
  crisisContacts: () => ({ reach: '' }),
  incidents: ({ notified }) => ({ notified: notified.map((entry) => ({ ...entry, reach: '' })) }),
};

/** One record as a client may see it. */
export function withoutPrivate<C extends Collection>(name: C, record: RecordOf<C>): RecordOf<C> {
  const known = COLLECTIONS[name].parse(record) as RecordOf<C>; // that collection's own schema
  return { ...known, notes: '', ...EMPTIED[name]?.(known) };
}

function reachesOf(tables: Tables): readonly string[] {
  return [
    ...[...tables.crisisRoles.values()].flatMap(({ reach, backupReach }) => [reach, backupReach]),
    ...[...tables.crisisContacts.values()].map(({ reach }) => reach),
    ...[...tables.incidents.values()].flatMap(({ notified }) => notified.map(({ reach }) => reach)),
  ];
}

function hoursPerWeekOf(tables: Tables): number | null {
  return tables.profile.get('profile')?.hoursPerWeek ?? null;
}

function hasHours({ hours, hoursPerLanguage }: FormatPlan): boolean {
  return hours !== null || hoursPerLanguage !== null;
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}
