import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { AttentionRecords } from '../attention.ts';
import type { Campaign } from '../campaign.ts';
import type { CompetitorFigure } from '../competitor.ts';
import type { CrisisContact } from '../crisis.ts';
import type { Decision } from '../decision.ts';
import type { FormatPlan } from '../format-plan.ts';
import type { HashtagGroup } from '../hashtag-group.ts';
import type { MutedFinding } from '../muted-finding.ts';
import type { Person } from '../person.ts';
import type { Candidate, RoleProfile } from '../role-profile.ts';
import type { Routine, RoutineRun } from '../routine.ts';
import type { PlanSection } from '../section.ts';
import type { Task } from '../task.ts';

type ById<Item> = ReadonlyMap<string, Item>;

/** The records that plan health looks at. A workspace's tables fit. */
export type HealthRecords = AttentionRecords & {
  readonly roleProfile: ById<RoleProfile>;
  readonly candidates: ById<Candidate>;
  readonly competitorFigures: ById<CompetitorFigure>;
  readonly people: ById<Person>;
  readonly formatPlans: ById<FormatPlan>;
  readonly campaigns: ById<Campaign>;
  readonly hashtagGroups: ById<HashtagGroup>;
  readonly routines: ById<Routine>;
  readonly routineRuns: ById<RoutineRun>;
  readonly tasks: ById<Task>;
  readonly crisisContacts: ById<CrisisContact>;
  readonly decisions: ById<Decision>;
  readonly mutedFindings: ById<MutedFinding>;
};

/** Where a finding belongs in the overview: the sections of the plan and the pages of daily work. */
export type HealthSection = PlanSection | 'profile' | 'people' | 'calendar' | 'tasks' | 'reviews';

/**
 * error: it contradicts itself or cannot work (a target due before it starts, a text over its limit, no goal at all);
 * warning: it will hurt (nobody named, no baseline, an overfull week); note: worth a look.
 */
export type HealthSeverity = 'error' | 'warning' | 'note';

export type HealthCollection = Exclude<keyof HealthRecords, never>;

/** Where to look: a record of a collection and the field at fault; null where there is none yet. */
export type HealthPlace = {
  readonly collection: HealthCollection;
  readonly recordId: string | null;
  readonly field: string | null;
};

/** The one action that mends a finding. */
export type Mend =
  /** Goes to the place of the finding. */
  | { readonly kind: 'jump' }
  /** Makes a record with these fields already filled, and goes there. */
  | {
      readonly kind: 'add';
      readonly collection: HealthCollection;
      readonly fields: Readonly<Record<string, unknown>>;
    }
  /** Changes fields of records; one undo step. */
  | {
      readonly kind: 'fix';
      readonly patches: readonly {
        readonly collection: HealthCollection;
        readonly id: string;
        readonly fields: Readonly<Record<string, unknown>>;
      }[];
    };

/** What a rule found once. `values` fill the sentences of the rule in the catalog: names, counts, dates. */
export type Found = {
  readonly place: HealthPlace;
  readonly values: Readonly<Record<string, string | number>>;
  readonly mend: Mend;
};

export type HealthContext = {
  readonly today: CalendarDate;
  /** The present moment, an ISO instant. */
  readonly now: string;
};

/** A rule is data and one pure function. Its words: `health.rule.<id>.{title, why, action}` in the catalogs. */
export type HealthRule<Id extends string = string> = {
  /** camelCase, never changed once released: muted findings are stored under it. */
  readonly id: Id;
  readonly section: HealthSection;
  readonly severity: HealthSeverity;
  /** Whether the share of the plan that is decided counts it: one of the points a section must meet. */
  readonly isPoint: boolean;
  readonly find: (records: HealthRecords, context: HealthContext) => readonly Found[];
};
