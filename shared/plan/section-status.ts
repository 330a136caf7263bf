import type { Audience } from './audience.ts';
import type { Brand, Offering } from './brand.ts';
import type { Channel } from './channel.ts';
import type { Competitor, Technique } from './competitor.ts';
import {
  CRISIS_PHASES,
  type CrisisLevel,
  type CrisisRole,
  type CrisisStatement,
  type CrisisStep,
} from './crisis.ts';
import type { SectionDecision } from './decision.ts';
import type { FitCheck } from './fit-check.ts';
import type { Objective } from './objective.ts';
import type { Pillar } from './pillar.ts';
import { PLAN_SECTIONS, type PlanSection } from './section.ts';
import type { Target } from './target.ts';
import type { Tool } from './tool.ts';
import type { WorkspaceProfile } from './workspace-profile.ts';

type ById<Item> = ReadonlyMap<string, Item>;

/** The records from which the state of the plan is told. A workspace's tables fit. */
export type PlanRecords = {
  readonly profile: ById<WorkspaceProfile>;
  readonly fitCheck: ById<FitCheck>;
  readonly brand: ById<Brand>;
  readonly offerings: ById<Offering>;
  readonly audiences: ById<Audience>;
  readonly competitors: ById<Competitor>;
  readonly techniques: ById<Technique>;
  readonly channels: ById<Channel>;
  readonly objectives: ById<Objective>;
  readonly targets: ById<Target>;
  readonly pillars: ById<Pillar>;
  readonly tools: ById<Tool>;
  readonly crisisLevels: ById<CrisisLevel>;
  readonly crisisRoles: ById<CrisisRole>;
  readonly crisisSteps: ById<CrisisStep>;
  readonly crisisStatements: ById<CrisisStatement>;
  readonly sectionDecisions: ById<SectionDecision>;
};

/** Everything the plan asks for, by section. Each has words in the catalog under `overview.point.*`. */
export const PLAN_POINTS = {
  fit: ['fitAnswered', 'fitDecision'],
  brand: ['mission', 'brandPromise', 'brandValues', 'brandVoice', 'offerings', 'brandDecision'],
  audiences: ['audiences', 'audienceNeeds', 'audienceNetworks', 'audiencesDecision'],
  competitors: ['competitors', 'techniques', 'competitorsDecision'],
  channels: ['channels', 'channelRoles', 'channelOwners', 'channelCadence', 'channelsDecision'],
  goals: [
    'objectives',
    'objectiveTargets',
    'targetsMeasurable',
    'targetsDated',
    'targetsOwned',
    'goalsDecision',
  ],
  content: ['pillars', 'pillarShares', 'pillarObjectives', 'contentDecision'],
  tools: ['tools', 'toolOwners', 'toolCosts', 'toolsDecision'],
  crisis: [
    'crisisLevels',
    'crisisRoles',
    'crisisBackups',
    'crisisSteps',
    'crisisStatements',
    'crisisDecision',
  ],
} as const satisfies Record<PlanSection, readonly string[]>;

export type PlanPoint = (typeof PLAN_POINTS)[PlanSection][number];

export type SectionStatus = {
  readonly section: PlanSection;
  /** decided: every point is met; empty: none is. */
  readonly state: 'decided' | 'partly' | 'empty';
  readonly open: readonly PlanPoint[];
  readonly met: number;
};

/** How far each section of the plan is, from what is in it: never from pages visited. */
export function sectionStatuses(plan: PlanRecords): readonly SectionStatus[] {
  const isMet = pointRules(plan);
  return PLAN_SECTIONS.map((section) => {
    const points: readonly PlanPoint[] = PLAN_POINTS[section];
    const open = points.filter((point) => !isMet[point]());
    const state = open.length === 0 ? 'decided' : open.length === points.length ? 'empty' : 'partly';
    return { section, state, open, met: points.length - open.length };
  });
}

/** Share of the plan that is decided, whole percent from 0 to 100: points met of all points. */
export function decidedPercent(statuses: readonly SectionStatus[]): number {
  const met = statuses.reduce((sum, status) => sum + status.met, 0);
  const all = statuses.reduce((sum, status) => sum + status.met + status.open.length, 0);
  return all === 0 ? 0 : Math.round((met / all) * 100);
}

/** The decision of a section that is in force: the highest version; null when none was taken. */
export function decisionInForce(
  decisions: ById<SectionDecision>,
  section: PlanSection,
): SectionDecision | null {
  return [...decisions.values()]
    .filter((decision) => decision.section === section)
    .reduce<SectionDecision | null>(
      (best, next) => (best === null || next.version > best.version ? next : best),
      null,
    );
}

function pointRules(plan: PlanRecords): Record<PlanPoint, () => boolean> {
  const brand = plan.brand.get('brand');
  const audiences = [...plan.audiences.values()];
  const channels = [...plan.channels.values()].filter(({ state }) => state !== 'close');
  const objectives = [...plan.objectives.values()].filter(({ businessGoal }) => isWritten(businessGoal));
  const targets = [...plan.targets.values()];
  const pillars = [...plan.pillars.values()].filter(({ name }) => isWritten(name));
  const tools = [...plan.tools.values()].filter(({ state }) => state !== 'ended');
  const roles = [...plan.crisisRoles.values()];
  const steps = [...plan.crisisSteps.values()].filter(({ text }) => isWritten(text));
  const holding = [...plan.crisisStatements.values()].filter(
    ({ kind, text }) => kind === 'holding' && isWritten(text),
  );
  const languages = plan.profile.get('profile')?.languages ?? [];
  const isDecided = (section: PlanSection) =>
    isWritten(decisionInForce(plan.sectionDecisions, section)?.will);
  return {
    fitAnswered: () => {
      const fit = plan.fitCheck.get('fitCheck');
      return fit !== undefined && fit.business !== null && fit.goals.length > 0 && fit.choice !== null;
    },
    fitDecision: () => isDecided('fit'),
    mission: () => isWritten(brand?.mission),
    brandPromise: () => isWritten(brand?.promise),
    brandValues: () => (brand?.values.length ?? 0) > 0,
    brandVoice: () => brand?.voice.some(({ trait }) => isWritten(trait)) ?? false,
    offerings: () => [...plan.offerings.values()].some(({ name }) => isWritten(name)),
    brandDecision: () => isDecided('brand'),
    audiences: () => audiences.some(({ name }) => isWritten(name)),
    audienceNeeds: () => hasAll(audiences, ({ needs }) => needs.length > 0),
    audienceNetworks: () => hasAll(audiences, ({ networks }) => networks.length > 0),
    audiencesDecision: () => isDecided('audiences'),
    competitors: () => [...plan.competitors.values()].some(({ name }) => isWritten(name)),
    techniques: () => [...plan.techniques.values()].some(({ adaptation }) => isWritten(adaptation)),
    competitorsDecision: () => isDecided('competitors'),
    channels: () => channels.length > 0,
    channelRoles: () => hasAll(channels, ({ role }) => isWritten(role)),
    channelOwners: () => hasAll(channels, ({ owner }) => isWritten(owner)),
    channelCadence: () =>
      hasAll(channels, ({ postsPerWeek, state }) => postsPerWeek !== null || state === 'pause'),
    channelsDecision: () => isDecided('channels'),
    objectives: () => objectives.length > 0,
    objectiveTargets: () =>
      hasAll(objectives, ({ id }) => targets.some(({ objectiveId }) => objectiveId === id)),
    targetsMeasurable: () => hasAll(targets, ({ baseline, goal }) => baseline !== null && goal !== null),
    targetsDated: () => hasAll(targets, ({ due }) => due !== null),
    targetsOwned: () => hasAll(targets, ({ owner }) => isWritten(owner)),
    goalsDecision: () => isDecided('goals'),
    pillars: () => pillars.length > 1,
    pillarShares: () => pillars.length > 0 && sumOf(pillars.map(({ share }) => share)) === 100,
    pillarObjectives: () => hasAll(pillars, ({ objectiveIds }) => objectiveIds.length > 0),
    contentDecision: () => isDecided('content'),
    tools: () => tools.length > 0,
    toolOwners: () => hasAll(tools, ({ owner }) => isWritten(owner)),
    toolCosts: () => hasAll(tools, ({ cost }) => cost !== null),
    toolsDecision: () => isDecided('tools'),
    crisisLevels: () => plan.crisisLevels.size > 1,
    crisisRoles: () => roles.some(({ person }) => isWritten(person)),
    crisisBackups: () => hasAll(roles, ({ backup }) => isWritten(backup)),
    crisisSteps: () => CRISIS_PHASES.every((phase) => steps.some((step) => step.phase === phase)),
    crisisStatements: () =>
      hasAll(languages, (language) => holding.some((each) => each.language === language)),
    crisisDecision: () => isDecided('crisis'),
  };
}

function isWritten(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

/** Whether there is something and all of it fits: an empty list has not been thought about. */
function hasAll<Item>(items: readonly Item[], fits: (item: Item) => boolean): boolean {
  return items.length > 0 && items.every(fits);
}

function sumOf(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
