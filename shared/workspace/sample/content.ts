import type { Audience } from '#shared/plan/audience.ts';
import type { Brand } from '#shared/plan/brand.ts';
import type { Competitor, Technique } from '#shared/plan/competitors/competitor.ts';
import type { CrisisPhase } from '#shared/plan/crisis/crisis.ts';
import type { Person } from '#shared/plan/people/person.ts';
import type { Tool } from '#shared/plan/tools/tool.ts';
import type {
  AudienceKey,
  CampaignKey,
  CandidateKey,
  ChannelKey,
  CompetitorKey,
  CrisisContactKey,
  CrisisRoleKey,
  DecisionKey,
  HashtagGroupKey,
  ObjectiveKey,
  OfferingKey,
  PersonKey,
  PillarKey,
  ReviewKey,
  RoutineKey,
  SampleCompetence,
  TargetKey,
  TaskKey,
  TechniqueKey,
  ToolKey,
} from './keys.ts';
import type { SubjectKey } from './post-plan.ts';

/** Every word of the sample client in one language. Days, figures and who names whom are the same in all. */
export type SampleContent = {
  readonly plan: SamplePlan;
  readonly campaigns: SampleCampaigns;
  readonly posts: Readonly<Record<SubjectKey, SamplePost>>;
  readonly crisis: SampleCrisis;
  readonly incident: SampleIncident;
  readonly looksBack: SampleLooksBack;
  readonly register: SampleRegister;
  readonly competitors: SampleCompetitors;
  readonly fit: SampleFit;
  readonly tasks: SampleTasks;
};

export type SamplePlan = {
  readonly description: string;
  readonly profileNotes: string;
  readonly brand: Pick<Brand, 'mission' | 'promise' | 'audiencePromise' | 'visualNotes'> & {
    readonly values: readonly string[];
    readonly voice: readonly { readonly trait: string; readonly example: string; readonly avoid: string }[];
    readonly wordsUsed: readonly string[];
    readonly wordsAvoided: readonly string[];
    readonly claimsToProve: readonly string[];
    readonly keyMessages: readonly string[];
    readonly notes: string;
  };
  readonly offerings: Readonly<Record<OfferingKey, { readonly name: string; readonly message: string }>>;
  readonly audiences: Readonly<Record<AudienceKey, SampleAudience>>;
  readonly channels: Readonly<Record<ChannelKey, SampleChannel>>;
  readonly objectives: Readonly<
    Record<ObjectiveKey, { readonly businessGoal: string; readonly socialGoal: string }>
  >;
  readonly targets: Readonly<Record<TargetKey, SampleTarget>>;
  readonly pillars: Readonly<
    Record<
      PillarKey,
      { readonly name: string; readonly description: string; readonly examples: readonly string[] }
    >
  >;
  readonly sources: { readonly shop: string; readonly inbox: string; readonly newsletter: string };
};

export type SampleCampaigns = {
  readonly campaigns: Readonly<
    Record<CampaignKey, { readonly name: string; readonly message: string; readonly notes: string }>
  >;
  readonly hashtagGroups: Readonly<
    Record<
      HashtagGroupKey,
      { readonly name: string; readonly tags: readonly string[]; readonly notes: string }
    >
  >;
};

export type SampleAudience = Pick<
  Audience,
  | 'name'
  | 'summary'
  | 'place'
  | 'job'
  | 'household'
  | 'activeTimes'
  | 'beliefNow'
  | 'beliefWished'
  | 'accessibilityNeeds'
  | 'notes'
> & {
  readonly needs: readonly string[];
  readonly pains: readonly string[];
  readonly sources: readonly string[];
};

export type SampleChannel = {
  readonly role: string;
  readonly accessNote: string;
  readonly bio: string;
  readonly pinned: string;
  readonly audience: string;
  readonly topContent: string;
  readonly strengths: readonly string[];
  readonly weaknesses: readonly string[];
  readonly notes: string;
};

/** An empty `why` is meant: the SMART check has something to find. */
export type SampleTarget = {
  readonly why: string;
  readonly baselineSource: string;
  /** Where a usual range is written: who says so. */
  readonly usualSource?: string;
  readonly notes: string;
};

export type SamplePost = {
  readonly title: string;
  /** Empty for an idea. */
  readonly text: string;
  readonly hashtags: string;
  /** Descriptions of the first pictures; those beyond have none yet, which is meant too. */
  readonly alt: readonly string[];
  readonly brief: string;
  readonly callToAction: string;
  readonly notes: string;
};

export type SampleCrisis = {
  /** From the lightest to the gravest. */
  readonly levels: readonly { readonly name: string; readonly description: string }[];
  readonly roles: Readonly<Record<CrisisRoleKey, string>>;
  readonly rolesNotes: string;
  readonly contacts: Readonly<
    Record<CrisisContactKey, { readonly organisation: string; readonly when: string }>
  >;
  readonly steps: Readonly<Record<CrisisPhase, readonly string[]>>;
  readonly scenario: string;
  readonly statements: { readonly holding: string; readonly update: string; readonly full: string };
};

export type SampleIncident = {
  readonly title: string;
  readonly log: readonly string[];
  readonly statements: { readonly holding: string; readonly update: string; readonly full: string };
  readonly notified: readonly string[];
  readonly whatHappened: string;
  readonly impact: string;
  readonly wentWell: string;
  readonly wentBadly: string;
  readonly actions: readonly string[];
  readonly notes: string;
};

type Will = { readonly will: string; readonly willNot: string };

export type SampleLooksBack = {
  readonly reviews: Readonly<Record<ReviewKey, SampleReview>>;
  readonly sectionDecisions: {
    readonly brand: Will;
    readonly audiences: Will;
    readonly channels: Will;
    /** Replaced by `goals`. */
    readonly firstGoals: Will;
    readonly goals: Will;
    readonly crisis: Will;
  };
  /** Why a rule of plan health may be silent. */
  readonly mutedReason: string;
  readonly decisions: Readonly<
    Record<DecisionKey, { readonly text: string; readonly because: string; readonly expected: string }>
  >;
};

/** What is to do once and what comes back. */
export type SampleTasks = {
  readonly tasks: Readonly<
    Record<TaskKey, { readonly title: string; readonly details: string; readonly notes: string }>
  >;
  readonly routines: Readonly<
    Record<
      RoutineKey,
      {
        readonly title: string;
        readonly items: readonly string[];
        readonly notes: string;
        /** Said of the round before the present one. */
        readonly roundNotes: string;
      }
    >
  >;
};

/** People around the brand and the tools of the work. */
export type SampleRegister = {
  readonly people: Readonly<Record<PersonKey, SamplePerson>>;
  readonly tools: Readonly<Record<ToolKey, Pick<Tool, 'use' | 'dataKept' | 'exitPlan' | 'notes'>>>;
  readonly toolDecision: Will;
};

type SamplePerson = Pick<Person, 'place' | 'nextStep' | 'disclosure' | 'agreements' | 'results' | 'notes'> & {
  readonly topics: readonly string[];
};

export type SampleReview = {
  readonly worked: string;
  readonly didNotWork: string;
  readonly learned: string;
  readonly next: string;
  readonly notes: string;
};

export type SampleCompetitors = {
  readonly markets: { readonly home: string; readonly abroad: string };
  readonly competitors: Readonly<
    Record<
      CompetitorKey,
      Pick<Competitor, 'style' | 'notes'> & {
        readonly strengths: readonly string[];
        readonly weaknesses: readonly string[];
        readonly gaps: readonly string[];
      }
    >
  >;
  readonly techniques: Readonly<
    Record<
      TechniqueKey,
      Pick<Technique, 'title' | 'description' | 'adaptation' | 'hypothesis' | 'measure' | 'result' | 'notes'>
    >
  >;
};

/** A post of the sample from what it has; what it lacks is empty. */
export function samplePost(
  title: string,
  text: string,
  hashtags: string,
  more: Partial<SamplePost> = {},
): SamplePost {
  return { title, text, hashtags, alt: [], brief: '', callToAction: '', notes: '', ...more };
}

/** An idea: a title and, where there is one, a thought on its pictures. */
export function sampleIdea(title: string, brief = '', notes = ''): SamplePost {
  return samplePost(title, '', '', { brief, notes });
}

export type SampleFit = {
  readonly businessName: string;
  readonly choiceReason: string;
  readonly decision: { readonly will: string; readonly willNot: string };
  readonly purpose: string;
  readonly tasks: readonly string[];
  readonly ownCompetence: string;
  readonly expectations: Readonly<Record<SampleCompetence, string>>;
  readonly trialTask: string;
  readonly candidates: Readonly<
    Record<
      CandidateKey,
      {
        readonly evidence: Readonly<Partial<Record<SampleCompetence, string>>>;
        readonly trialResult: string;
        readonly notes: string;
      }
    >
  >;
};
