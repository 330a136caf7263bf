import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { AttentionRecords } from '../attention.ts';
import type { CompetitorFigure } from '../competitors/competitor.ts';
import type { Campaign } from '../content/campaign.ts';
import type { FormatPlan } from '../content/format-plan.ts';
import type { HashtagGroup } from '../content/hashtag-group.ts';
import type { CrisisContact } from '../crisis/crisis.ts';
import type { Decision } from '../decision.ts';
import type { Candidate, RoleProfile } from '../fit/role-profile.ts';
import type { Pace } from '../goals/pace.ts';
import type { Target } from '../goals/target.ts';
import type { MutedFinding } from '../muted-finding.ts';
import type { Person } from '../people/person.ts';
import type { PlanRecords } from '../plan-records.ts';
import type { Post } from '../post/post.ts';
import type { PostFinding, PostRule } from '../post/post-finding.ts';
import { PLAN_SECTIONS, type PlanSection } from '../section.ts';
import type { Series } from '../series/series.ts';
import type { Routine, RoutineRun } from '../tasks/routine.ts';
import type { Task } from '../tasks/task.ts';

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
  readonly series: ById<Series>;
};

/**
 * Where a finding belongs: the workspace itself, the sections of the plan in the order of the guide, and the pages of
 * daily work. Each has the name of its page.
 */
export const HEALTH_SECTIONS = [
  'profile',
  ...PLAN_SECTIONS,
  'people',
  'calendar',
  'tasks',
  'reviews',
] as const;

export type HealthSection = (typeof HEALTH_SECTIONS)[number];

/** From worst to mildest, the order in which findings are shown. */
export const HEALTH_SEVERITIES = ['error', 'warning', 'note'] as const;

/**
 * error: it contradicts itself or cannot work (a target due before it starts, a text over its limit, no goal at all);
 * warning: it will hurt (nobody named, no baseline, an overfull week); note: worth a look.
 */
export type HealthSeverity = (typeof HEALTH_SEVERITIES)[number];

export type HealthCollection = keyof HealthRecords;

/** Where to look: a record of a collection and the field at fault; null where there is none yet. */
export type HealthPlace = {
  readonly collection: HealthCollection;
  readonly recordId: string | null;
  readonly field: string | null;
};

type Fields = Readonly<Record<string, unknown>>;

/** The one action that mends a finding. `shared/workspace/mend-changes.ts` turns it into changes. */
export type Mend =
  /** Goes to the place of the finding. */
  | { readonly kind: 'jump' }
  /** Makes a record with these fields already filled, and goes there. */
  | { readonly kind: 'add'; readonly collection: AddableCollection; readonly fields: Fields }
  /** Changes fields of records; one undo step. */
  | {
      readonly kind: 'fix';
      readonly patches: readonly {
        readonly collection: HealthCollection;
        readonly id: string;
        readonly fields: Fields;
      }[];
    }
  /** Puts the plan's words into the tags of these posts' links where they can only mean one; one undo step. */
  | { readonly kind: 'linkTags'; readonly postIds: readonly string[] };

/** Collections in which a mend may make a record. */
export type AddableCollection =
  | 'offerings'
  | 'audiences'
  | 'competitors'
  | 'channels'
  | 'objectives'
  | 'targets'
  | 'posts'
  | 'tools'
  | 'crisisLevels'
  | 'crisisSteps'
  | 'crisisStatements';

/**
 * What fills a place in a sentence. Rules hold no words, so a day, a language and a name from the catalog are named
 * here and said by whoever shows them (`finding-words.ts`).
 */
export type HealthValue =
  | string
  | number
  | { readonly kind: 'day'; readonly day: CalendarDate }
  | { readonly kind: 'language'; readonly tag: string }
  /** A key of the catalog: 'metric.followers.name'. */
  | { readonly kind: 'word'; readonly key: string }
  /** "Instagram: Followers". */
  | { readonly kind: 'within'; readonly whole: HealthValue; readonly part: HealthValue };

/** What a rule found once. `values` fill the sentences of the rule in the catalog. */
export type Found = {
  readonly place: HealthPlace;
  readonly values: Readonly<Record<string, HealthValue>>;
  readonly mend: Mend;
};

/** What rules share besides the records: worked out once, when the first rule asks. */
export type HealthContext = {
  readonly today: CalendarDate;
  /** The posts in the orders in which rules need them. */
  readonly posts: PostIndex;
  readonly paceOf: (target: Target) => Pace;
};

/** A month from today on and the posts that are still to go out in it. */
export type ComingMonth = {
  /** By day and time, those without a time first. */
  readonly posts: readonly Post[];
  /** What the rules of posts say of them. */
  readonly faults: (rule: PostRule) => readonly { readonly post: Post; readonly finding: PostFinding }[];
  /** What was worked out for the month under a name; worked out anew where a post of it, or what it is `on`, changed. */
  readonly known: <Value>(name: string, on: readonly unknown[], work: () => Value) => Value;
};

/** What a rule found, month by month: a list that is the same as before was found in a month that is as before. */
export type FoundByMonth = readonly (readonly Found[])[];

export type PostIndex = {
  /** How many posts are not cancelled. */
  readonly count: number;
  /** Those of them with a day from the first to the last, both included. */
  readonly between: (from: CalendarDate, to: CalendarDate) => readonly Post[];
  /** Still to go out, today or later, by day and time. */
  readonly coming: readonly Post[];
  /** Days up to yesterday that passed without the post being marked as out; ideas promise nothing. */
  readonly overdue: readonly Post[];
  readonly comingByChannel: ReadonlyMap<string, readonly Post[]>;
  /** How many posts name the record: objective, pillar, audience or campaign. */
  readonly served: ReadonlyMap<string, number>;
  /** The months in which something is still to go out. */
  readonly ahead: readonly ComingMonth[];
  /** Coming posts that may say the same on the same channel, together. */
  readonly alike: () => readonly (readonly Post[])[];
  /**
   * What is found in each of these months. Remembered by month under the name while its posts, channels, network rules,
   * languages and what the work is `on` stay the same: `find` may look at nothing else.
   */
  readonly inEachMonth: <Item>(
    name: string,
    on: readonly unknown[],
    find: (month: ComingMonth) => readonly Item[],
  ) => readonly (readonly Item[])[];
};

type RuleData<Id extends string> = {
  /** camelCase, names the fault, never changed once released: muted findings are stored under it. */
  readonly id: Id;
  readonly section: HealthSection;
  readonly severity: HealthSeverity;
};

/** A point that a section must meet: the share of the plan that is decided counts it. It looks at the plan alone. */
export type PointRule<Id extends string = string> = RuleData<Id> & {
  readonly section: PlanSection;
  readonly isPoint: true;
  /** Whether there is anything to judge yet: without a target, "a target has no owner" is neither met nor found. */
  readonly applies?: (plan: PlanRecords) => boolean;
  readonly find: (plan: PlanRecords) => readonly Found[];
};

/** A rule that is no point. */
export type CheckRule<Id extends string = string> = RuleData<Id> & {
  readonly isPoint: false;
  readonly find: (records: HealthRecords, context: HealthContext) => readonly Found[] | FoundByMonth;
};

/** A rule is data and one pure function. Its words: `health.rule.<id>.{title, why, action}` in the catalogs. */
export type HealthRule<Id extends string = string> = PointRule<Id> | CheckRule<Id>;
