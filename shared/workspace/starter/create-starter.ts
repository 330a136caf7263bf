import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Language } from '#shared/base/language.ts';
import type { Instant } from '#shared/base/zoned-time.ts';
import type { StarterBusiness } from '#shared/plan/business.ts';
import { createWorkspaceProfile, type NewWorkspaceProfile } from '#shared/plan/workspace-profile.ts';
import type { Change } from '../changes.ts';
import { emptyTables, type Tables } from '../schema.ts';
import {
  starterCampaign,
  starterFormatPlans,
  starterHashtagGroups,
  starterIdea,
  starterPosts,
} from './build-content.ts';
import {
  starterAudiences,
  starterBrand,
  starterCompetitors,
  starterFitCheck,
  starterOfferings,
  starterProfile,
  starterRoleProfile,
  starterTechniques,
} from './build-foundation.ts';
import { starterChannels, starterObjectives, starterPillars, starterTargets } from './build-goals.ts';
import {
  starterCrisis,
  starterDecisions,
  starterRoutines,
  starterTasks,
  starterTools,
} from './build-work.ts';
import { type LoadMessages, type StarterContext, starterContext } from './context.ts';
import { joinStarter } from './join-starter.ts';

export type StarterRequest = {
  readonly business: StarterBusiness;
  readonly language: Language;
  readonly profile: NewWorkspaceProfile;
  readonly today: CalendarDate;
  readonly now: Instant;
  readonly newId: () => string;
  /** `loadMessages` of the translator: the catalogs stand beside. */
  readonly loadMessages: LoadMessages;
};

export type StarterChangesRequest = Omit<StarterRequest, 'profile'> & {
  /** What the workspace holds: at least its profile. */
  readonly tables: Tables;
};

/** A new workspace with the whole plan of such a business, adapted to what such businesses usually answer. */
export async function createStarter(request: StarterRequest): Promise<Tables> {
  const profile = createWorkspaceProfile(request, request.profile);
  return build(await starterContext({ ...request, profile, tables: emptyTables() }));
}

/**
 * The changes that bring the plan of such a business into a workspace, adapted to its fit check: one edit. What somebody
 * has written stays: fields that are filled, and lists in which something is. Empty where nothing is left to add, as
 * when it is asked for twice.
 */
export async function starterChanges(request: StarterChangesRequest): Promise<readonly Change[]> {
  const { tables, today, now } = request;
  const profile = tables.profile.get('profile');
  if (profile === undefined) throw new Error('A workspace without a profile has no plan');
  return joinStarter(tables, build(await starterContext({ ...request, profile })), { today, now });
}

function build(context: StarterContext): Tables {
  const crisis = starterCrisis(context);
  return {
    ...emptyTables(),
    profile: byId([starterProfile(context)]),
    fitCheck: byId([starterFitCheck(context)]),
    roleProfile: byId([starterRoleProfile(context)]),
    brand: byId([starterBrand(context)]),
    offerings: byId(starterOfferings(context)),
    audiences: byId(starterAudiences(context)),
    competitors: byId(starterCompetitors(context)),
    techniques: byId(starterTechniques(context)),
    channels: byId(starterChannels(context)),
    objectives: byId(starterObjectives(context)),
    targets: byId(starterTargets(context)),
    pillars: byId(starterPillars(context)),
    formatPlans: byId(starterFormatPlans(context)),
    campaigns: byId(starterCampaign(context)),
    hashtagGroups: byId(starterHashtagGroups(context)),
    posts: byId([...starterPosts(context), starterIdea(context)]),
    tools: byId(starterTools(context)),
    routines: byId(starterRoutines(context)),
    tasks: byId(starterTasks(context)),
    crisisLevels: byId(crisis.levels),
    crisisRoles: byId(crisis.roles),
    crisisSteps: byId(crisis.steps),
    crisisStatements: byId(crisis.statements),
    sectionDecisions: byId(starterDecisions(context)),
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
