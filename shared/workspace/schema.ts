import type { z } from 'zod';
import { audienceSchema } from '#shared/plan/audience.ts';
import { brandSchema, offeringSchema } from '#shared/plan/brand.ts';
import { calendarSettingsSchema } from '#shared/plan/calendar-settings.ts';
import { campaignSchema } from '#shared/plan/campaign.ts';
import { channelSchema } from '#shared/plan/channel.ts';
import { competitorFigureSchema, competitorSchema, techniqueSchema } from '#shared/plan/competitor.ts';
import {
  crisisContactSchema,
  crisisLevelSchema,
  crisisRoleSchema,
  crisisStatementSchema,
  crisisStepSchema,
} from '#shared/plan/crisis.ts';
import { decisionSchema, sectionDecisionSchema } from '#shared/plan/decision.ts';
import { fitCheckSchema } from '#shared/plan/fit-check.ts';
import { formatPlanSchema } from '#shared/plan/format-plan.ts';
import { hashtagGroupSchema } from '#shared/plan/hashtag-group.ts';
import { importProfileSchema } from '#shared/plan/import-profile.ts';
import { incidentSchema } from '#shared/plan/incident.ts';
import { metricPointSchema } from '#shared/plan/metric.ts';
import { momentSchema, momentSourceSchema } from '#shared/plan/moment.ts';
import { mutedFindingSchema } from '#shared/plan/muted-finding.ts';
import { networkRuleSchema } from '#shared/plan/network-rule.ts';
import { objectiveSchema } from '#shared/plan/objective.ts';
import { personSchema } from '#shared/plan/person.ts';
import { pillarSchema } from '#shared/plan/pillar.ts';
import { postSchema } from '#shared/plan/post.ts';
import { reviewSchema } from '#shared/plan/review.ts';
import { candidateSchema, roleProfileSchema } from '#shared/plan/role-profile.ts';
import { routineRunSchema, routineSchema } from '#shared/plan/routine.ts';
import { seriesSchema } from '#shared/plan/series.ts';
import { targetSchema } from '#shared/plan/target.ts';
import { taskSchema } from '#shared/plan/task.ts';
import { toolSchema } from '#shared/plan/tool.ts';
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

export function isCollection(name: string): name is Collection {
  return Object.hasOwn(COLLECTIONS, name);
}

export function emptyTables(): Tables {
  // Every key of the table of collections is set, so the object is complete.
  return Object.fromEntries(COLLECTION_NAMES.map((name) => [name, new Map()])) as unknown as Tables;
}

/** Records as stored and sent: one object per collection, keyed by id. */
export type StoredTables = { readonly [C in Collection]?: Readonly<Record<string, RecordOf<C>>> };

export function toStoredTables(tables: Tables): StoredTables {
  return Object.fromEntries(COLLECTION_NAMES.map((name) => [name, Object.fromEntries(tables[name])]));
}

/** Tables from stored ones that were already checked; a collection that is missing is empty. */
export function fromStoredTables(stored: StoredTables): Tables {
  const entries = COLLECTION_NAMES.map((name) => [name, new Map(Object.entries(stored[name] ?? {}))]);
  return Object.fromEntries(entries) as unknown as Tables; // every key of the table of collections is set
}
