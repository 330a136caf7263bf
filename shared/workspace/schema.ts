import type { z } from 'zod';
import { audienceSchema } from '#shared/plan/audience.ts';
import { brandSchema, offeringSchema } from '#shared/plan/brand.ts';
import { calendarSettingsSchema } from '#shared/plan/calendar/calendar-settings.ts';
import { importProfileSchema } from '#shared/plan/calendar/import-profile.ts';
import { channelSchema } from '#shared/plan/channel.ts';
import {
  competitorFigureSchema,
  competitorSchema,
  techniqueSchema,
} from '#shared/plan/competitors/competitor.ts';
import { campaignSchema } from '#shared/plan/content/campaign.ts';
import { formatPlanSchema } from '#shared/plan/content/format-plan.ts';
import { hashtagGroupSchema } from '#shared/plan/content/hashtag-group.ts';
import { pillarSchema } from '#shared/plan/content/pillar.ts';
import {
  crisisContactSchema,
  crisisLevelSchema,
  crisisRoleSchema,
  crisisStatementSchema,
  crisisStepSchema,
} from '#shared/plan/crisis/crisis.ts';
import { incidentSchema } from '#shared/plan/crisis/incident.ts';
import { decisionSchema, sectionDecisionSchema } from '#shared/plan/decision.ts';
import { fitCheckSchema } from '#shared/plan/fit/fit-check.ts';
import { candidateSchema, roleProfileSchema } from '#shared/plan/fit/role-profile.ts';
import { metricPointSchema } from '#shared/plan/goals/metric.ts';
import { objectiveSchema } from '#shared/plan/goals/objective.ts';
import { targetSchema } from '#shared/plan/goals/target.ts';
import { momentSchema, momentSourceSchema } from '#shared/plan/moments/moment.ts';
import { mutedFindingSchema } from '#shared/plan/muted-finding.ts';
import { networkRuleSchema } from '#shared/plan/networks/network-rule.ts';
import { personSchema } from '#shared/plan/people/person.ts';
import { postSchema } from '#shared/plan/post/post.ts';
import { reviewSchema } from '#shared/plan/reviews/review.ts';
import { seriesSchema } from '#shared/plan/series/series.ts';
import { routineRunSchema, routineSchema } from '#shared/plan/tasks/routine.ts';
import { taskSchema } from '#shared/plan/tasks/task.ts';
import { toolSchema } from '#shared/plan/tools/tool.ts';
import { workspaceProfileSchema } from '#shared/plan/workspace-profile.ts';

/**
 * The table of collections: what a workspace holds. Documents, changes and forms are all derived from it, so a
 * new noun is one line here and one file in shared/plan.
 */
export const COLLECTIONS = {
  profile: workspaceProfileSchema,
  fitCheck: fitCheckSchema,
  roleProfile: roleProfileSchema,
  candidates: candidateSchema,
  brand: brandSchema,
  offerings: offeringSchema,
  audiences: audienceSchema,
  competitors: competitorSchema,
  competitorFigures: competitorFigureSchema,
  techniques: techniqueSchema,
  people: personSchema,
  networkRules: networkRuleSchema,
  channels: channelSchema,
  objectives: objectiveSchema,
  targets: targetSchema,
  metricPoints: metricPointSchema,
  pillars: pillarSchema,
  formatPlans: formatPlanSchema,
  campaigns: campaignSchema,
  hashtagGroups: hashtagGroupSchema,
  series: seriesSchema,
  posts: postSchema,
  momentSources: momentSourceSchema,
  moments: momentSchema,
  calendarSettings: calendarSettingsSchema,
  importProfiles: importProfileSchema,
  tools: toolSchema,
  routines: routineSchema,
  routineRuns: routineRunSchema,
  tasks: taskSchema,
  crisisLevels: crisisLevelSchema,
  crisisRoles: crisisRoleSchema,
  crisisContacts: crisisContactSchema,
  crisisSteps: crisisStepSchema,
  crisisStatements: crisisStatementSchema,
  incidents: incidentSchema,
  reviews: reviewSchema,
  sectionDecisions: sectionDecisionSchema,
  decisions: decisionSchema,
  mutedFindings: mutedFindingSchema,
} as const;

export type Collection = keyof typeof COLLECTIONS;
export type RecordOf<C extends Collection> = z.output<(typeof COLLECTIONS)[C]>;
export type AnyRecord = RecordOf<Collection>;

export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as readonly Collection[]; // the keys of the table above

/** Collections that hold exactly one record, whose id is the collection's name. */
export const SINGLE_RECORD_COLLECTIONS: ReadonlySet<Collection> = new Set([
  'profile',
  'fitCheck',
  'roleProfile',
  'brand',
  'calendarSettings',
]);

/** All records of a workspace in memory: a map by id for each collection. Records are never changed in place. */
export type Tables = { readonly [C in Collection]: ReadonlyMap<string, RecordOf<C>> };

/** Whether the text names a collection; names that every object inherits are none. */
export function isCollection(name: string): name is Collection {
  return Object.hasOwn(COLLECTIONS, name);
}

/** Every collection without a record. */
export function emptyTables(): Tables {
  // Every key of the table of collections is set, so the object is complete.
  return Object.fromEntries(COLLECTION_NAMES.map((name) => [name, new Map()])) as unknown as Tables;
}

/** Records as stored and sent: one object per collection, keyed by id. */
export type StoredTables = { readonly [C in Collection]?: Readonly<Record<string, RecordOf<C>>> };

/** The tables as plain JSON, records by id. Undone by `fromStoredTables`. */
export function toStoredTables(tables: Tables): StoredTables {
  return Object.fromEntries(COLLECTION_NAMES.map((name) => [name, Object.fromEntries(tables[name])]));
}

/** Tables from stored ones that were already checked; a collection that is missing is empty. */
export function fromStoredTables(stored: StoredTables): Tables {
  const entries = COLLECTION_NAMES.map((name) => [name, new Map(Object.entries(stored[name] ?? {}))]);
  return Object.fromEntries(entries) as unknown as Tables; // every key of the table of collections is set
}
