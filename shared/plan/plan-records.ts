import type { Audience } from './audience.ts';
import type { Brand, Offering } from './brand.ts';
import type { Channel } from './channel.ts';
import type { Competitor, Technique } from './competitors/competitor.ts';
import type { Pillar } from './content/pillar.ts';
import type { CrisisLevel, CrisisRole, CrisisStatement, CrisisStep } from './crisis/crisis.ts';
import type { SectionDecision } from './decision.ts';
import type { FitCheck } from './fit/fit-check.ts';
import type { Objective } from './goals/objective.ts';
import type { Target } from './goals/target.ts';
import type { Tool } from './tools/tool.ts';
import type { WorkspaceProfile } from './workspace-profile.ts';

type ById<Item> = ReadonlyMap<string, Item>;

/** The records from which the state of the plan is told: neither posts nor figures. A workspace's tables fit. */
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
